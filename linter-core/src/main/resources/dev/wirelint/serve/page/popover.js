// What can be done about a finding, at its words. The caret stays in the copy: the keys are the copy's as long as it is open.

import { all, element, icon, one, say } from "./report/page.js";
import { EditorView } from "./editor/view.js";
import { marks, shownFindings, takenInHand } from "./marks.js";
import { deed } from "./matters.js";
import { everywhere } from "./mending.js";

const box = () => one("#popover");

export const isOpen = () => !box().hidden;

export const inHand = (view) => {
  const { findings, hand } = view.state.field(marks);
  return findings.find(({ key }) => key === hand);
};

export function close(view) {
  if (!isOpen()) return false;
  box().hidden = true;
  view.dispatch({ effects: takenInHand.of(undefined) });
  return true;
}

// Takes a finding in hand, brings its words in sight and opens at them.
export function open(view, finding, { select = true } = {}) {
  const effects = [takenInHand.of(finding.key)];
  if (select) effects.push(EditorView.scrollIntoView(finding.from, { y: "center" }));
  view.dispatch({ effects, ...(select ? { selection: { anchor: finding.from } } : {}), userEvent: "select" });
  if (select) view.focus();
  fill(view, finding);
  box().hidden = false;
  place(view, finding);
  const shown = shownFindings(view.state);
  const at = shown.findIndex(({ key }) => key === finding.key) + 1;
  say(`Finding ${at} of ${shown.length}: ${finding.severity}. ${finding.message}. ${all("button", box()).map((b) => b.textContent).join(". ")}`);
}

const key = (name) => element("kbd", {}, name);

function fill(view, finding) {
  const options = [];
  finding.fixes.forEach((fix, index) => {
    const words = deed(view.state.doc, fix);
    const asked = fix.safety === "by-hand" ? element("small", {}, "a speaker’s words") : "";
    options.push(element("button", { type: "button", "data-do": "use", "data-f": finding.key, "data-fix": index }, `${words} here`, asked, index === 0 ? key("⏎") : ""));
    const places = everywhere(view, finding, fix).length;
    if (index === 0 && places > 1) {
      options.push(element("button", { type: "button", "data-do": "everywhere", "data-f": finding.key }, `${words} everywhere`, element("small", {}, `${places} places`), key("⇧⏎")));
    }
  });
  options.push(element("button", { type: "button", "data-do": "stand", "data-f": finding.key }, "Let it stand…", element("small", {}, "asks why"), key("⌫")));
  options.push(element("button", { type: "button", "data-do": "wrong", "data-f": finding.key, class: "quiet" }, "Wrong here"));
  const related = finding.related.slice(0, 4).map((r) => element("li", {}, r.message));
  box().className = `popover c-${finding.category} ${finding.severity}`;
  box().replaceChildren(
    element("p", { class: "message" }, icon(finding.severity), finding.message),
    related.length > 0 ? element("ul", { class: "evidence" }, ...related) : "",
    ...options,
  );
}

// Under the words, or above them where there is no room below.
export function place(view, finding) {
  requestAnimationFrame(() => {
    const at = view.coordsAtPos(Math.min(finding.from, view.state.doc.length));
    if (!at || !isOpen()) return;
    const { offsetHeight: high, offsetWidth: wide } = box();
    const below = at.bottom + 6 + high < innerHeight || at.top < high + 12;
    box().style.top = `${Math.max(4, below ? at.bottom + 6 : at.top - high - 6)}px`;
    box().style.left = `${Math.max(8, Math.min(at.left, document.documentElement.clientWidth - wide - 8))}px`;
  });
}

// The next or previous finding from the caret on, round the ends.
export function step(view, by) {
  const shown = [...shownFindings(view.state)].sort((a, b) => a.from - b.from);
  if (shown.length === 0) {
    say("There is nothing to decide.");
    return true;
  }
  const held = shown.findIndex((f) => f.key === inHand(view)?.key);
  const { head } = view.state.selection.main;
  let next;
  if (held >= 0) next = (held + by + shown.length) % shown.length;
  else if (by > 0) next = Math.max(0, shown.findIndex(({ from }) => from >= head));
  else next = (shown.findLastIndex(({ from }) => from < head) + shown.length) % shown.length;
  open(view, shown[next]);
  return true;
}
