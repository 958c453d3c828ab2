import { all, one, say, shownStory } from "./page.js";
import { centre, light, markOf } from "./copy.js";

// The numbers of the findings that are to be seen, in the order of the pane: matter by matter, each with all its places.
const numbers = (article) =>
  all(".entries li", article)
    .filter((entry) => !entry.hidden)
    .map((entry) => Number(entry.dataset.f));

const current = (article) => Number(one(".entries li.on", article)?.dataset.f ?? 0);

// The card of a finding shows its reasons, quoted from the rules at the end of the page.
function explain(card) {
  for (const reason of all(".reason", card)) {
    const body = one(`[id="rule-${reason.dataset.rule}"] .body`);
    if (body && !one(".body", reason)) reason.replaceChildren(body.cloneNode(true));
  }
}

// Takes a finding in hand; the keyboard's focus goes with it where the keyboard took it.
export function go(number, { move = true, page = move, focus = false } = {}) {
  const article = shownStory();
  const entry = article && one(`.entries li[data-f="${number}"]`, article);
  if (!entry) return;
  light(article, number);
  const card = entry.closest(".card");
  explain(card);
  const shown = numbers(article);
  const at = one(".at", article);
  if (at) at.textContent = `${shown.indexOf(Number(number)) + 1} of ${shown.length}`;
  if (move) centre(markOf(article, number), one(".copy", article), page);
  if (page) openAtMark(article, card, markOf(article, number));
  const pane = one(".findings", article);
  centre(card.scrollHeight < pane.clientHeight / 2 ? card : entry, pane);
  if (focus) one(".where", entry)?.focus({ preventScroll: true });
  say(`Finding ${shown.indexOf(Number(number)) + 1} of ${shown.length}. ${card.getAttribute("aria-label")}`);
}

// Where the panes stand one below the other, a finding opens at its mark.
function openAtMark(article, card, mark) {
  shut();
  if (!mark || !matchMedia("(max-width: 900px)").matches) return;
  const box = mark.getBoundingClientRect();
  card.classList.add("popover");
  card.style.top = `${box.bottom + scrollY + 8}px`;
  const room = document.documentElement.clientWidth - card.offsetWidth - 8;
  card.style.left = `${Math.max(8, Math.min(box.left, room))}px`;
}

// Puts the finding that has opened at its mark back into the list.
export function shut() {
  for (const card of all(".card.popover")) {
    card.classList.remove("popover");
    card.removeAttribute("style");
  }
}

// The next or previous finding; at the ends it stays.
export function step(by) {
  const article = shownStory();
  if (!article) return;
  const shown = numbers(article);
  const here = shown.indexOf(current(article));
  const there = here < 0 ? shown.at(by > 0 ? 0 : -1) : shown[here + by];
  if (there) {
    go(there, { focus: true });
    remember(there);
  }
}

// The next finding behind the one in hand of which something holds, or else the first.
export function next(article, holds) {
  const shown = numbers(article);
  const here = shown.indexOf(current(article));
  return [...shown.slice(here + 1), ...shown.slice(0, Math.max(0, here))].find(holds);
}

// The address of a finding becomes the page's own, so that it can be sent to a colleague.
export function remember(number) {
  const article = shownStory();
  history.replaceState(null, "", `${location.search}#${article.id}-f${number}`);
}

// Begins with the first finding, or keeps the one in hand where it is still to be seen.
export function begin(article) {
  const shown = numbers(article);
  const here = current(article);
  if (shown.includes(here)) go(here, { page: false });
  else if (shown.length > 0) go(shown[0], { page: false });
  else light(article, 0);
  const at = one(".at", article);
  if (at && shown.length === 0) at.textContent = "none shown";
}

// Puts words on the clipboard, by the old way where the new one is closed.
export async function copy(words, told = `Copied: ${words}`) {
  try {
    await navigator.clipboard.writeText(words);
  } catch {
    const field = document.createElement("textarea");
    field.value = words;
    field.className = "vh";
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }
  say(told);
}

// What there is to copy of the finding in hand; of a card that is not in hand, of its first place.
export function wordsOf(what, card) {
  const entry = one("li.on", card) ?? one(".entries li", card);
  return what === "link" ? `${location.href.replace(/[?#].*/, "")}#${entry.id}` : entry.dataset[what];
}

export function copyStet() {
  one(".card.on [data-copy=stet]", shownStory() ?? document)?.click();
}

export function toggleWhy() {
  const why = one(".card.on .why", shownStory() ?? document);
  if (why) why.open = !why.open;
}
