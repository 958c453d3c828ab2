import { SEVERITIES, all, element, keep, kept, keyOf, one, rules } from "./page.js";

// What is to be seen: of the stories by their words, of the findings by severity and by rule or category; in the list of
// findings also by their own words, by how they mend, by whether they are decided, and by folder or story.
const ALL = {
  words: "",
  severities: ["error", "warning", "suggestion"],
  pick: "",
  sort: "path",
  text: "",
  mend: "",
  decided: "",
  within: "",
};

// Whether this page has a list of findings to ask of.
export const lists = one("#findings") !== null;

// What each is called in the address of the page.
const IN_ADDRESS = {
  q: "words",
  severity: "severities",
  only: "pick",
  sort: "sort",
  ...(lists ? { find: "text", mend: "mend", decided: "decided", in: "within" } : {}),
};

const CHOICES = { sort: ["findings"], mend: ["safe", "judge", "hand"], decided: ["open", "done"] };

export const filter = { ...ALL, ...begunWith() };

// What the address asks for; where it asks for nothing, what was asked for last.
function begunWith() {
  const query = new URLSearchParams(location.search);
  const before = kept("filter") ?? {};
  if (!Object.keys(IN_ADDRESS).some((key) => query.has(key))) return before;
  const told = lists ? {} : { ...before };
  for (const [key, name] of Object.entries(IN_ADDRESS)) {
    const value = (query.get(key) ?? "").trim();
    const fits = query.has(key) && (CHOICES[name]?.includes(value) ?? true);
    told[name] = fits ? value : ALL[name];
  }
  if (query.has("severity")) told.severities = SEVERITIES.filter((name) => told.severities.split(",").includes(name));
  told.words = told.words.toLowerCase();
  return told;
}

// Writes what is asked for into the address, so that it can be sent to a colleague.
function address() {
  const query = new URLSearchParams();
  for (const [key, name] of Object.entries(IN_ADDRESS)) {
    if (String(filter[name]) !== String(ALL[name])) query.set(key, filter[name]);
  }
  const words = query.size > 0 ? `?${query}` : "";
  if (words !== location.search) history.replaceState(null, "", `${location.pathname}${words}${location.hash}`);
}

// Whether every story is wanted in the order of the run.
const usual = () => !narrowed() && filter.sort === ALL.sort;

// The stories in which something of the list of findings stands; none where that list asks for nothing of its own.
let reached = null;

// Lists of the stories only those that the list of findings reaches.
export function reach(which) {
  reached = which;
}

// Whether every story is listed in the order of the run.
export const plain = () => usual() && reached === null;

export function wanted(rule, severity) {
  return filter.severities.includes(severity) && picks(rule);
}

// Whether a rule is among those that are asked for.
export function picks(rule) {
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

const narrows = () => reached !== null || filter.pick !== "" || filter.severities.length < 3;

// Whether something is kept from sight.
export const narrowed = () => filter.words !== "" || filter.pick !== "" || filter.severities.length < 3;

// Whether the list of findings is asked for something of its own.
export const sifted = () => [filter.text, filter.mend, filter.decided, filter.within].some((of) => of !== "");

const words = (story) => (story.words ??= `${story.folder}/${story.name} ${story.headline}`.toLowerCase());

// Whether a story belongs in the list; one without findings does as long as nobody asks for certain findings.
export function listed(story) {
  if (reached !== null && !reached.has(story.index)) return false;
  if (narrows() && sum(countsOf(story)) === 0) return false;
  return holdsWords(story);
}

// Whether a story is called so.
export function holdsWords(story) {
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
  for (const note of all(".hidden-findings", article)) {
    note.hidden = off.size === 0;
    one("span", note).textContent = `${off.size} more hidden by the filter`;
  }
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
      group.append(element("option", { value: `rule:${rule.id}`, title: rule.id }, rule.words));
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
  if (!usual()) window.name = name;
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
    keep("filter", usual() && !sifted() ? undefined : filter);
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

// Forgets what was asked for before something else is.
export function forgetAsked() {
  for (const name of ["pick", "text", "mend", "decided", "within"]) filter[name] = "";
  if (lists) one("#find").value = "";
  one("#q").value = "";
  one("#rule").value = "";
  for (const box of all("[name=severity]")) box.checked = true;
}

// Asks for nothing in particular.
export function clear() {
  forgetAsked();
  choose("");
}

// Asks for one severity alone, as a click on its tile does; for all again where that was asked for.
export function weigh(severity) {
  const alone = filter.severities.length === 1 && filter.severities[0] === severity;
  for (const box of all("[name=severity]")) box.checked = alone || box.value === severity;
  one(".filter").dispatchEvent(new Event("input"));
}

// Asks for something of the list of findings alone, or no longer.
export function demand(name, value) {
  filter[name] = value;
  one(".filter").dispatchEvent(new Event("input"));
}

// Asks for one rule or category, as a click in the overview does.
export function choose(pick) {
  one("#rule").value = pick;
  one(".filter").dispatchEvent(new Event("input"));
}
