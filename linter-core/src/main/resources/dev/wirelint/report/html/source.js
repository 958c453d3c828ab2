import { all, keep, kept, one, shownStory } from "./page.js";
import { centre, markOf, measure } from "./copy.js";

// The copy as it is read, or the file as it is written.
export function show(view) {
  const article = shownStory();
  if (!article || !one("[data-view]", article)) return;
  keep("view", view);
  article.classList.toggle("raw", view === "source");
  article.classList.toggle("changed", view === "changes");
  one(".source", article).open = view === "source";
  for (const button of all("[data-view]", article)) {
    button.setAttribute("aria-pressed", String(button.dataset.view === view));
  }
  const number = one(".entries li.on", article)?.dataset.f;
  if (number) centre(markOf(article, number), one(".copy", article));
  measure(article);
}

export function change() {
  const article = shownStory();
  if (article && one("[data-view]", article)) show(article.matches(".raw, .changed") ? "copy" : "source");
}

// What was mended, or the copy again.
export function showChanges() {
  const article = shownStory();
  if (article && one("[data-view=changes]:enabled", article)) show(article.matches(".changed") ? "copy" : "changes");
}

// What is copied of the file reads as it is written there, with its blank lines.
export function listenToCopying() {
  document.addEventListener("copy", (event) => {
    const chosen = getSelection();
    if (chosen.rangeCount !== 1 || chosen.isCollapsed || event.target.matches?.("input, textarea")) return;
    const range = chosen.getRangeAt(0);
    const lines = all(".file .l code").filter((line) => range.intersectsNode(line));
    if (lines.length < 2 || !event.clipboardData) return;
    event.clipboardData.setData("text/plain", lines.map((line) => partOf(line, range)).join("\n"));
    event.preventDefault();
  });
}

// What of a line is chosen.
function partOf(line, range) {
  const part = document.createRange();
  part.selectNodeContents(line);
  if (line.contains(range.startContainer)) part.setStart(range.startContainer, range.startOffset);
  if (line.contains(range.endContainer)) part.setEnd(range.endContainer, range.endOffset);
  return part.toString();
}

// The view that was open last.
export const lastView = () => (kept("view") === "source" ? "source" : "copy");
