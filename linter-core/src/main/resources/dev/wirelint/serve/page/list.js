// The findings beside the copy. Under the pointer nothing moves: what comes waits, and what is gone fades where it is.

import { all, element, icon, one } from "./report/page.js";
import { safeFix, shownFindings, marks } from "./marks.js";
import { deed, headOf, shelvesOf } from "./matters.js";
import { everywhere } from "./mending.js";

let drawn = "";

const pane = () => one("#decide");

const isHeld = () => one("#decide .shelves").matches(":hover, :focus-within");

export function listenToList(view) {
  const shelves = one("#decide .shelves");
  const settle = () => setTimeout(() => showList(view));
  shelves.addEventListener("pointerleave", settle);
  shelves.addEventListener("focusout", settle);
}

const lineOf = (view, { from }) => view.state.doc.lineAt(Math.min(from, view.state.doc.length)).number;

// Shows what there is; where the pointer is among it only what has gone is marked.
export function showList(view) {
  const findings = shownFindings(view.state);
  const shelves = shelvesOf(findings);
  const looks = JSON.stringify(shelves.map(({ kind, matters }) =>
    [kind, matters.map((m) => [m.name, m.findings.map((f) => [f.key, f.fixes.length])])]));
  if (looks !== drawn) {
    if (isHeld()) {
      fade(new Set(findings.map(({ key }) => String(key))));
    } else {
      drawn = looks;
      draw(view, shelves);
    }
  }
  showHand(view);
  return shelves;
}

function fade(keys) {
  for (const entry of all("[data-f]", pane())) entry.classList.toggle("gone", !keys.has(entry.dataset.f));
  for (const card of all(".card", pane())) {
    card.classList.toggle("gone", all("[data-f]", card).every((e) => e.classList.contains("gone")));
  }
}

function draw(view, shelves) {
  const old = new Map(all(".card", pane()).map((c) => [c.dataset.matter, c]));
  const cards = shelves.flatMap(({ kind, title, matters }) => [
    element("h2", { class: `shelf ${kind}` }, title, element("span", { class: "n" }, matters.length)),
    ...matters.map((matter) => card(view, matter, old)),
  ]);
  if (cards.length === 0) cards.push(element("p", { class: "clean" }, view.state.doc.length === 0 ? "" : "Nothing to decide."));
  one(".shelves", pane()).replaceChildren(...cards);
}

function card(view, matter, old) {
  const first = matter.findings[0];
  const looks = JSON.stringify([headOf(matter), matter.findings.map((f) => [f.key, f.fixes, f.from])]);
  const there = old.get(matter.name);
  if (there?.looks === looks) {
    there.classList.remove("gone");
    return there;
  }
  const fresh = there === undefined ? " fresh" : "";
  const made = element(
    "section",
    { class: `card c-${first.category} ${first.severity}${fresh}`, "data-matter": matter.name, "aria-label": headOf(matter) },
    element("p", { class: "message" },
      element("button", { type: "button", class: "to", "data-f": first.key }, icon(first.severity),
        element("span", { class: "vh" }, `${first.severity}: `), headOf(matter))),
    element("ul", { class: "entries" }, ...matter.findings.map((finding) => entry(view, finding))),
    element("div", { class: "acts" }, ...acts(view, matter)),
  );
  made.looks = looks;
  return made;
}

function entry(view, finding) {
  const { doc } = view.state;
  const fix = finding.fixes[0];
  const change = element("span", { class: "change" });
  const words = doc.sliceString(finding.from, finding.to).replace(/\s+/g, " ");
  if (fix) change.append(element("del", {}, words), deed(doc, fix) === "Delete" ? "" : element("ins", {}, deed(doc, fix).replace(/^“|”$/g, "")));
  else change.append(element("b", {}, words));
  return element("li", { "data-f": finding.key }, element("span", { class: "where" }, lineOf(view, finding)), change);
}

function acts(view, { findings, name }) {
  const buttons = [];
  const [first] = findings;
  if (findings.every(safeFix)) {
    buttons.push(element("button", { type: "button", "data-do": "these", "data-matter": name }, findings.length > 1 ? `Mend all ${findings.length}` : "Mend"));
  } else if (first.fixes.length > 0) {
    buttons.push(element("button", { type: "button", "data-do": "use", "data-f": first.key }, "Use"));
    const places = everywhere(view, first, first.fixes[0]).length;
    if (places > 1) buttons.push(element("button", { type: "button", "data-do": "everywhere", "data-f": first.key }, `In all ${places} places`));
  }
  buttons.push(element("button", { type: "button", "data-do": "stand", "data-f": first.key }, "Let it stand…"));
  buttons.push(element("button", { type: "button", "data-do": "wrong", "data-f": first.key }, "Wrong here"));
  return buttons;
}

// The matter in hand is open, the others are a line each.
function showHand(view) {
  const { hand } = view.state.field(marks);
  for (const made of all(".card", pane())) {
    const on = all("li[data-f]", made).some((li) => li.dataset.f === String(hand));
    if (on !== made.classList.contains("on")) made.classList.toggle("on", on);
    for (const li of all("li[data-f]", made)) li.classList.toggle("on", li.dataset.f === String(hand));
  }
}

export const matterFindings = (view, name) =>
  shelvesOf(shownFindings(view.state)).flatMap(({ matters }) => matters).find((m) => m.name === name)?.findings ?? [];
