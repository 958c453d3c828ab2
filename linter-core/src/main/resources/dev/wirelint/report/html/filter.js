import { SEVERITIES, all, element, keep, kept, keyOf, one, rules } from "./page.js";

// What is to be seen: of the stories by their words, of the findings by severity and by rule or category.
const ALL = { words: "", severities: ["error", "warning", "suggestion"], pick: "", sort: "path" };
export const filter = { ...ALL, ...(inAddress() ?? kept("filter")) };

// What the address of the page asks for; nothing where it asks for nothing.
function inAddress() {
  const asked = new URLSearchParams(location.search);
  if (![...asked.keys()].some((key) => ["q", "severity", "only", "sort"].includes(key))) return null;
  return {
    words: (asked.get("q") ?? "").trim().toLowerCase(),
    severities: asked.get("severity")?.split(",").filter((name) => SEVERITIES.includes(name)) ?? ALL.severities,
    pick: asked.get("only") ?? "",
    sort: asked.get("sort") === "findings" ? "findings" : ALL.sort,
  };
}

// Writes what is asked for into the address, so that it can be sent to a colleague.
function address() {
  const asked = new URLSearchParams();
  if (filter.words) asked.set("q", filter.words);
  if (filter.severities.length < ALL.severities.length) asked.set("severity", filter.severities.join(","));
  if (filter.pick) asked.set("only", filter.pick);
  if (filter.sort !== ALL.sort) asked.set("sort", filter.sort);
  const query = asked.size > 0 ? `?${asked}` : "";
  if (query !== location.search) history.replaceState(null, "", `${location.pathname}${query}${location.hash}`);
}

// Whether every story is listed in the order of the run.
export const plain = () => !narrowed() && filter.sort === ALL.sort;

export function wanted(rule, severity) {
  if (!filter.severities.includes(severity)) return false;
  if (filter.pick === "") return true;
  const [what, name] = filter.pick.split(":");
  return (what === "rule" ? rule.id : rule.category) === name;
}

// How many findings of a story are to be seen, by severity.
export function countsOf(story) {
  const counts = { error: 0, warning: 0, suggestion: 0 };
  for (let i = 0; i < story.found.length; i += 3) {
    const severity = SEVERITIES[story.found[i + 1]];
    if (wanted(rules[story.found[i]], severity)) counts[severity] += story.found[i + 2];
  }
  return counts;
}

export const sum = (counts) => counts.error + counts.warning + counts.suggestion;

const narrows = () => filter.pick !== "" || filter.severities.length < 3;

// Whether something is kept from sight.
export const narrowed = () => filter.words !== "" || narrows();

const words = (story) => (story.words ??= `${story.folder}/${story.name} ${story.headline}`.toLowerCase());

// Whether a story belongs in the list; one without findings does as long as nobody asks for certain findings.
export function listed(story) {
  if (narrows() && sum(countsOf(story)) === 0) return false;
  return filter.words === "" || filter.words.split(/\s+/).every((word) => words(story).includes(word));
}

// Shows of a story on the page only what is wanted.
export function applyTo(article) {
  const off = new Set();
  for (const entry of all(".entries li", article)) {
    const { rule, category, severity } = entry.dataset;
    entry.hidden = !wanted({ id: rule, category }, severity);
    if (entry.hidden) off.add(entry.dataset.f);
  }
  for (const card of all(".card", article)) card.hidden = all(".entries li", card).every((entry) => entry.hidden);
  for (const shelf of all(".shelf", article)) shelf.hidden = cardsOf(shelf).every((card) => card.hidden);
  const note = one(".hidden-findings", article);
  note.hidden = off.size === 0;
  one("span", note).textContent = `${off.size} more hidden by the filter`;
  for (const mark of all("mark.m", article)) mark.classList.toggle("off", off.has(mark.dataset.f));
  for (const place of all(".flag, .ruler rect", article)) place.classList.toggle("off", off.has(place.dataset.to));
}

// The cards that stand on a shelf.
function cardsOf(shelf) {
  const cards = [];
  for (let card = shelf.nextElementSibling; card?.matches(".card"); card = card.nextElementSibling) cards.push(card);
  return cards;
}

// Offers the rules and categories to choose from, once they are there.
export function offer() {
  const pick = one("#rule");
  const categories = [...new Set(rules.map((rule) => rule.category))].sort();
  for (const category of categories) {
    const group = element("optgroup", { label: category });
    group.append(element("option", { value: `category:${category}` }, `all of ${category}`));
    for (const rule of rules.filter((r) => r.category === category)) {
      group.append(element("option", { value: `rule:${rule.id}` }, rule.id));
    }
    pick.append(group);
  }
  if (![...pick.options].some((option) => option.value === filter.pick)) filter.pick = "";
  pick.value = filter.pick;
}

// Says in the name of the tab that not every story is asked for. What was kept is slow to ask for before a page is
// painted; the name is at hand.
function announce() {
  const name = keyOf("filter");
  if (!plain()) window.name = name;
  else if (window.name === name) window.name = "";
}

// Shows in the form what is asked for, and binds it; calls back after each change. Words that were typed before this
// script was there stand.
export function listen(changed) {
  const form = one(".filter");
  const read = () => {
    filter.words = one("#q").value.trim().toLowerCase();
    if (rules.length > 0) filter.pick = one("#rule").value;
    filter.sort = one("#sort").value;
    filter.severities = all("[name=severity]:checked", form).map((box) => box.value);
    keep("filter", plain() ? undefined : filter);
    announce();
    address();
  };
  const heed = () => {
    read();
    changed();
  };
  one("#q").value ||= filter.words;
  one("#sort").value = filter.sort;
  for (const box of all("[name=severity]", form)) box.checked = filter.severities.includes(box.value);
  read();
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", heed);
  form.addEventListener("change", heed);
}

// Asks for nothing in particular.
export function clear() {
  filter.pick = "";
  one("#q").value = "";
  for (const box of all("[name=severity]")) box.checked = true;
  choose("");
}

// Asks for one severity alone, as a click on its tile does; for all again where that was asked for.
export function weigh(severity) {
  const alone = filter.severities.length === 1 && filter.severities[0] === severity;
  for (const box of all("[name=severity]")) box.checked = alone || box.value === severity;
  one(".filter").dispatchEvent(new Event("input"));
}

// Asks for one rule or category, as a click in the overview does.
export function choose(pick) {
  one("#rule").value = pick;
  one(".filter").dispatchEvent(new Event("input"));
}
