import { href, one } from "./page.js";
import { leaveFor, neighbour, point } from "./stories.js";
import { copyStet, step, toggleWhy } from "./findings.js";
import { change } from "./source.js";

export function turn() {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  try {
    localStorage.setItem("wirelint-theme", root.dataset.theme);
  } catch {
    // The choice holds for this page.
  }
}

// Where panes stand one below the other the list of stories is out of the way until it is asked for.
export function unfold(open) {
  const shut = one("[data-do=stories]").getAttribute("aria-expanded") === "false";
  one("#stories").classList.toggle("open", open ?? shut);
  one("[data-do=stories]").setAttribute("aria-expanded", String(open ?? shut));
  if (open ?? shut) point();
}

export function help() {
  const dialog = one("#help");
  if (!dialog.open) dialog.showModal();
}

function story(by) {
  const next = neighbour(by);
  if (!next) return;
  leaveFor(next);
  location.href = href(next);
}

const KEYS = {
  j: () => step(1),
  k: () => step(-1),
  n: () => story(1),
  p: () => story(-1),
  s: change,
  c: copyStet,
  w: toggleWhy,
  t: turn,
  o: () => one("[data-go=overview]").click(),
  "/": () => {
    unfold(true);
    one("#q").select();
  },
  "?": help,
};

export function listenToKeys() {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || one("#help").open) return;
    if (event.target.matches("input[type=search]")) {
      if (event.key === "Escape" || event.key === "Enter") event.target.blur();
      return;
    }
    if (event.target.matches("select, textarea")) return;
    const act = KEYS[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  });
}
