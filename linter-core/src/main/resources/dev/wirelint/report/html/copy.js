import { all, one } from "./page.js";

// Brings the marks of a finding to light: itself, its kin of the same matter, and the places it speaks of.
export function light(article, number) {
  for (const lit of all(".on, .kin", one(".desk", article))) lit.classList.remove("on", "kin");
  const entry = one(`.entries li[data-f="${number}"]`, article);
  if (!entry) return;
  const card = entry.closest(".card");
  card.classList.add("on");
  entry.classList.add("on");
  for (const other of all(".entries li", card)) {
    for (const mark of all(`mark[data-f="${other.dataset.f}"]`, article)) mark.classList.add("kin");
  }
  for (const mark of all(`mark[data-f="${number}"]`, article)) mark.classList.add("on");
  for (const flag of all(`.flag[data-to="${number}"]`, article)) flag.classList.add("on");
  const kin = all(".entries li", card).map((li) => li.dataset.f);
  for (const place of all("[data-r]", article)) {
    if (place.dataset.r.split(" ").some((n) => kin.includes(n))) place.classList.add("on");
  }
}

// The first mark of a finding in the view that is open.
export function markOf(article, number) {
  const view = article.classList.contains("raw") ? ".file" : ".paper";
  return one(`${view} mark[data-f="${number}"]`, article);
}

// Moves a pane so that an element is well in sight; where panes stand one below the other the page moves, if it may.
export function centre(target, pane, page = false) {
  if (!target) return;
  if (pane.scrollHeight <= pane.clientHeight) {
    if (page) target.scrollIntoView({ block: "center" });
    return;
  }
  const box = target.getBoundingClientRect();
  const frame = pane.getBoundingClientRect();
  if (box.top >= frame.top + 60 && box.bottom <= frame.bottom - 60) return;
  pane.scrollTop += box.top - frame.top - frame.height / 3;
}

// Puts each tick of the ruler where its mark really stands.
export function measure(article) {
  const pane = one(".copy", article);
  if (pane.scrollHeight === 0) return;
  const top = pane.getBoundingClientRect().top - pane.scrollTop;
  for (const tick of all(".ruler rect", article)) {
    const mark = markOf(article, tick.dataset.to);
    if (mark) {
      const at = (mark.getBoundingClientRect().top - top) / pane.scrollHeight;
      tick.setAttribute("y", String(Math.round(at * 994)));
    }
  }
}
