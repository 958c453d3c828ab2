// What was changed since the story was brought, and what is done with the text: it is shown before it is copied or saved.

import { element, one } from "./report/page.js";

// The lines that read otherwise, from the changes between a text and what it has become.
export function changedLines(base, doc, changes) {
  const lines = [];
  changes.iterChanges((fromA, toA, fromB, toB) => {
    let [a, b, c, d] = [fromA, toA, fromB, toB];
    while (a < b && c < d && base.sliceString(a, a + 1) === doc.sliceString(c, c + 1)) [a, c] = [a + 1, c + 1];
    while (b > a && d > c && base.sliceString(b - 1, b) === doc.sliceString(d - 1, d)) [b, d] = [b - 1, d - 1];
    if (a === b && c === d) return;
    const last = lines.at(-1);
    const start = base.lineAt(a);
    const end = base.lineAt(b);
    const parts = [["out", base.sliceString(a, b)], ["in", doc.sliceString(c, d)]];
    if (last && start.from <= last.to) {
      last.parts.push(["kept", base.sliceString(last.at, a)], ...parts);
    } else {
      lines.push({ line: start.number, parts: [["kept", base.sliceString(start.from, a)], ...parts] });
    }
    Object.assign(lines.at(-1), { at: b, to: end.to });
  });
  for (const line of lines) {
    line.parts.push(["kept", base.sliceString(line.at, line.to)]);
    line.parts = line.parts.filter(([, words]) => words !== "");
  }
  return lines;
}

const TAGS = { out: "del", in: "ins" };

function show(lines) {
  one("#changes .lines").replaceChildren(
    ...lines.map(({ line, parts }) => element("div", { class: "l" }, element("span", { class: "no", "data-n": line }),
      element("code", {}, ...parts.map(([kind, words]) => (TAGS[kind] ? element(TAGS[kind], {}, words) : words))))),
  );
  if (lines.length === 0) one("#changes .lines").append(element("p", {}, "Nothing was changed."));
}

// A button that is not offered is not what the Enter key in a field presses either.
function offer(button, offered) {
  button.hidden = !offered;
  button.type = offered ? "submit" : "button";
}

// Shows what was changed; gives what is to be done with it then: "copy", "save", or nothing.
export function showChanges(lines, { act, name }) {
  const dialog = one("#changes");
  show(lines);
  const field = one("#name");
  field.value = name ?? "";
  one("#changes .named").hidden = act !== "save" || name !== undefined;
  field.required = act === "save" && name === undefined;
  for (const button of dialog.querySelectorAll("button[value]")) button.classList.toggle("first", button.value === act);
  offer(one("#changes [value=copy]"), act !== "save");
  offer(one("#changes [value=save]"), act !== "copy");
  dialog.returnValue = "";
  dialog.showModal();
  const first = act === "save" && name === undefined ? field : one(act ? `#changes [value=${act}]` : "#changes [value='']");
  first.focus();
  return new Promise((done) => {
    dialog.addEventListener("close", () => done({ act: dialog.returnValue, name: field.value.trim() }), { once: true });
  });
}
