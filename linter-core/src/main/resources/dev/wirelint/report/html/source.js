import { all, keep, kept, one, shownStory } from "./page.js";
import { centre, markOf, measure } from "./copy.js";

// The copy as it is read, or the file as it is written.
export function show(view) {
  const article = shownStory();
  if (!article || !one("[data-view]", article)) return;
  keep("view", view);
  article.classList.toggle("raw", view === "source");
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
  if (article && one("[data-view]", article)) show(article.classList.contains("raw") ? "copy" : "source");
}

// The view that was open last.
export const lastView = () => (kept("view") === "source" ? "source" : "copy");
