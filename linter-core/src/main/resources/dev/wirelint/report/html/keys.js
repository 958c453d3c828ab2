import { href, keep, kept, one, shownEntry, stories } from "./page.js";
import { leaveFor, neighbour, point } from "./stories.js";
import { copyStet, shut, step, toggleWhy } from "./findings.js";
import { mend, useInHand } from "./decide.js";
import { change, showChanges } from "./source.js";
import { isListing, walk } from "./listing.js";

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

const narrow = matchMedia("(max-width: 900px)");

// Where panes stand one below the other the list of stories is out of the way until it is asked for; where they stand
// side by side it is there until it is shut, for this page and those that follow.
export function unfold(open) {
  const button = one("[data-do=stories]");
  const opens = open ?? button.getAttribute("aria-expanded") === "false";
  if (narrow.matches) {
    one("#stories").classList.toggle("open", opens);
  } else if (open !== false) {
    document.documentElement.classList.toggle("alone", !opens);
    keep("alone", opens ? undefined : true);
  } else {
    return;
  }
  button.setAttribute("aria-expanded", String(opens));
  if (opens) point();
}

// The list of stories as it was left.
export function placeList() {
  const alone = kept("alone") === true && !narrow.matches;
  document.documentElement.classList.toggle("alone", alone);
  one("[data-do=stories]").setAttribute("aria-expanded", String(!alone && !narrow.matches));
  narrow.addEventListener("change", placeList);
}

export function help() {
  const dialog = one("#help");
  if (!dialog.open) dialog.showModal();
}

// The story that is being opened, from which another press of the key goes on.
let leaving;

// Says that what was to be opened is.
export function arrived() {
  leaving = undefined;
}

function story(by) {
  const next = neighbour(by, leaving ?? shownEntry());
  if (!next) return;
  leaving = next;
  leaveFor(next);
  location.href = href(next);
}

// Keys that were pressed before there was a list to go on in.
const early = window.wirelintKeys.splice(0);

export function replay() {
  for (const key of early.splice(0)) KEYS[key]?.();
}

const KEYS = {
  j: () => (isListing() ? walk(1) : step(1)),
  k: () => (isListing() ? walk(-1) : step(-1)),
  n: () => story(1),
  p: () => story(-1),
  s: change,
  d: showChanges,
  f: () => mend("safe"),
  u: () => mend("undo"),
  Escape: shut,
  Enter: () => useInHand(false),
  Backspace: () => mend("stand"),
  c: copyStet,
  w: toggleWhy,
  t: turn,
  o: () => one("[data-go=overview]").click(),
  l: () => one("[data-go=findings]")?.click(),
  "/": () => {
    if (isListing()) {
      one("#find").select();
      return;
    }
    unfold(true);
    one("#q").select();
  },
  "?": help,
};

export function listenToKeys() {
  document.documentElement.classList.add("heeds");
  window.addEventListener("pageshow", arrived);
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || one("dialog[open]")) return;
    if (event.target.matches("input[type=search]")) {
      if (event.key === "Escape" || (event.key === "Enter" && event.target.id === "q")) event.target.blur();
      return;
    }
    if (event.target.matches("select, textarea")) return;
    if (event.key === "Enter" && event.target.matches("button, summary, a:not(.entries .where)")) return;
    const act = event.key === "Enter" && event.shiftKey ? () => useInHand(true) : KEYS[event.key];
    if ((event.key === "n" || event.key === "p") && stories.length === 0) {
      early.push(event.key);
    } else if (act) {
      event.preventDefault();
      act();
    }
  });
}
