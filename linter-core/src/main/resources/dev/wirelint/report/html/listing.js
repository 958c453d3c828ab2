import { SEVERITIES, all, element, href, icon, keep, kept, one, rules, say, stories } from "./page.js";
import { choose, demand, filter, narrowed, reach, sifted, weigh } from "./filter.js";
import { list } from "./stories.js";
import { decisionAt, findingAt, learnDecided, pathOf, sift, storiesOf, whenFound, MENDS } from "./sift.js";

// Of the list of findings only those rows are drawn that are in sight, and so many around them.
const MARGIN = 8;
const FEW_ANSWERS = 8;
const MANY_ANSWERS = 200;

const MENDED = { safe: "safe in one go", judge: "a fix to judge", hand: "by hand" };
const DECIDED = { open: "still open", done: "decided" };

let seen = { shown: [], counts: null, all: 0 };
let hand = -1;
let drawnRows = { first: 0, last: 0 };
const unrolled = new Set();

export const isListing = () => Boolean(one("#findings.on"));

const listOf = () => one(".rows ol");
const heightOfRow = () => parseFloat(getComputedStyle(listOf()).getPropertyValue("--row"));

// Shows the findings that are asked for, once they are there.
export function listFindings() {
  whenFound(() => {
    learnDecided();
    siftAnew();
    takeUp();
  });
}

// Sifts anew after the filter changed; says whether that lists the stories anew too.
export function relist() {
  if (!sifted()) reach(null);
  if (!isListing()) return false;
  whenFound(siftAnew);
  return true;
}

function siftAnew() {
  const inHandBefore = seen.shown[hand];
  seen = sift();
  reach(sifted() ? storiesOf(seen.shown) : null);
  list();
  hand = seen.shown.indexOf(inHandBefore);
  const number = (count) => count.toLocaleString("en");
  const hidden = seen.all - seen.shown.length;
  one(".matching").textContent = hidden === 0
    ? `${number(seen.all)} ${seen.all === 1 ? "finding" : "findings"}`
    : `${number(seen.shown.length)} of ${number(seen.all)} findings; ${number(hidden)} more hidden by the filter`;
  one(".listing [data-do=all]").hidden = !narrowed() && !sifted();
  drawFacets();
  listOf().style.height = `${seen.shown.length * heightOfRow()}px`;
  one(".rows .none").hidden = seen.shown.length > 0;
  one(".rows").scrollTop = 0;
  drawRows(true);
}

// Takes up the finding that was in hand when the list was left.
function takeUp() {
  const at = seen.shown.indexOf(kept("in-hand") ?? -1);
  if (at < 0) return;
  hand = at;
  bringToSight();
  drawRows(true);
}

function drawRows(anew = false) {
  const drawn = listOf();
  const row = heightOfRow();
  const frame = one(".rows").getBoundingClientRect();
  const top = drawn.getBoundingClientRect().top;
  const first = Math.max(0, Math.floor((Math.max(frame.top, 0) - top) / row) - MARGIN);
  const last = Math.min(seen.shown.length, Math.ceil((Math.min(frame.bottom, innerHeight) - top) / row) + MARGIN);
  if (!anew && first === drawnRows.first && last === drawnRows.last) return;
  const focused = drawn.contains(document.activeElement);
  const rows = [];
  for (let i = first; i < last; i++) rows.push(rowOf(i, row));
  drawn.replaceChildren(...rows);
  drawnRows = { first, last };
  if (focused) one("a.on", drawn)?.focus({ preventScroll: true });
}

function rowOf(i, height) {
  const { story, number, rule, severity, line, message, parts } = findingAt(seen.shown[i]);
  const decision = decisionAt(seen.shown[i]);
  const what = element("span", { class: "what" }, icon(severity), element("span", { class: "vh" }, `${severity}: `), message);
  const link = element(
    "a",
    { href: hrefOf(story, number), class: `hit ${severity} c-${rule.category}${i === hand ? " on" : ""}`, "data-at": i },
    what,
    element("span", { class: "category", title: rule.id }, rule.category),
    element("span", { class: "change" }, ...parts.map(partOfChange)),
    element("span", { class: "at", title: pathOf(story) }, decision ? markOfDecision(decision) : "", `${story.name}:${line}`),
  );
  const item = element("li", { "aria-setsize": seen.shown.length, "aria-posinset": i + 1 }, link);
  item.style.top = `${i * height}px`;
  return item;
}

const markOfDecision = ({ take }) => element("span", { class: "decision" }, take === undefined ? "✓ stands " : "✓ used ");

const CHANGED = { o: "del", i: "ins", f: "b" };

// Before what changes there stands no more than leaves it in sight.
const LEAD = 28;

function partOfChange([of, words], i) {
  if (i === 0 && of === "k" && words.length > LEAD) return `…${words.slice(words.indexOf(" ", words.length - LEAD) + 1)}`;
  const tag = CHANGED[of.toLowerCase()];
  return tag ? element(tag, { class: of !== of.toLowerCase() && "slight" }, words) : words;
}

function hrefOf(story, number) {
  const page = href(story);
  return `${page.startsWith("#") ? "" : page}#s${story.index + 1}-f${number}`;
}

// The questions that can be asked of the findings, each with its answers and how many findings every one would show.
function drawFacets() {
  const { counts } = seen;
  const groups = [
    ["Severity", [...SEVERITIES].reverse().map((name) => [`severity ${name}`, `${name}s`, counts.severity[SEVERITIES.indexOf(name)],
      filter.severities.length < 3 && filter.severities.includes(name)])],
    ["Mending", [...MENDS].reverse().map((name) => [`mend ${name}`, MENDED[name], counts.mend[MENDS.indexOf(name)], filter.mend === name])],
    ["Decided", ["open", "done"].map((name, i) => [`decided ${name}`, DECIDED[name], counts.decided[i], filter.decided === name])],
    ["Category", categoryAnswers(counts)],
    ["Rule", ruleAnswers(counts)],
    ["Where", placeAnswers(counts)],
  ];
  const held = document.activeElement?.dataset?.ask;
  one(".facets .groups").replaceChildren(...groups.map(([name, answers]) => facet(name, answers)));
  if (held) one(`[data-ask="${CSS.escape(held)}"]`)?.focus({ preventScroll: true });
}

const most = (a, b) => b[2] - a[2] || (a[1] < b[1] ? -1 : 1);

const pickedCategory = () => {
  const [what, name] = filter.pick.split(":");
  return what === "rule" ? rules.find(({ id }) => id === name)?.category : name;
};

function categoryAnswers(counts) {
  const byCategory = new Map();
  rules.forEach(({ category }, i) => byCategory.set(category, (byCategory.get(category) ?? 0) + counts.rule[i]));
  const now = pickedCategory();
  return [...byCategory].map(([name, count]) => [`pick category:${name}`, name, count, now === name]).filter(([, , count, on]) => on || count > 0).sort(most);
}

function ruleAnswers(counts) {
  const now = pickedCategory();
  return rules
    .map(({ id, category, words }, i) => [`pick rule:${id}`, words, counts.rule[i], filter.pick === `rule:${id}`, category])
    .filter(([, , count, on, category]) => on || (count > 0 && (!now || category === now)))
    .sort(most);
}

// The folders; of one that is chosen, or the only one, its stories.
function placeAnswers(counts) {
  const folders = new Map();
  const here = [];
  for (const story of stories) {
    const count = counts.story[story.index];
    if (count === 0) continue;
    folders.set(story.folder, (folders.get(story.folder) ?? 0) + count);
    const path = pathOf(story);
    if (story.folder === filter.within || path === filter.within) here.push([`within ${path}`, story.name, count, path === filter.within]);
  }
  if (folders.size <= 1 && filter.within === "") return everyStory(counts);
  const answers = [...folders].filter(([path]) => path !== "").map(([path, count]) => [`within ${path}`, path, count, path === filter.within]);
  const chosen = answers.filter(([, , , on]) => on);
  return [...chosen, ...here.sort(most), ...answers.filter(([, , , on]) => !on).sort(most)];
}

const everyStory = (counts) => stories
  .filter(({ index }) => counts.story[index] > 0)
  .map((story) => [`within ${pathOf(story)}`, story.name, counts.story[story.index], false])
  .sort(most);

function facet(name, answers) {
  const shown = answers.slice(0, unrolled.has(name) ? MANY_ANSWERS : FEW_ANSWERS);
  const buttons = shown.map(([ask, label, count, on]) =>
    element("button", { type: "button", "data-ask": ask, "aria-pressed": String(Boolean(on)), title: label },
      element("span", { class: "label" }, label), element("span", { class: "n" }, count.toLocaleString("en"))));
  const rest = answers.length - shown.length;
  if (rest > 0 && !unrolled.has(name)) {
    buttons.push(element("button", { type: "button", class: "further-answers", "data-ask": `open ${name}` }, `${rest} more`));
  } else if (rest > 0) {
    buttons.push(element("p", { class: "rest" }, `and ${rest} more; the filter of the stories finds them`));
  }
  return element("fieldset", {}, element("legend", {}, name), ...buttons);
}

// Asks what a button of the questions asks, or no longer where it did.
function answer(button) {
  const [what, ...rest] = button.dataset.ask.split(" ");
  const value = rest.join(" ");
  const on = button.getAttribute("aria-pressed") === "true";
  if (what === "open") {
    unrolled.add(value);
    drawFacets();
    all(".facets fieldset").find((set) => one("legend", set).textContent === value)?.querySelectorAll("button")[FEW_ANSWERS]?.focus();
  } else if (what === "severity") weigh(value);
  else if (what === "pick") choose(on ? "" : value);
  else demand(what, on ? "" : value);
}

// The next or previous finding of the list.
export function walk(by) {
  const there = Math.min(seen.shown.length - 1, Math.max(0, hand + by));
  if (seen.shown.length === 0) return;
  hand = there;
  bringToSight();
  drawRows(true);
  one(".rows a.on")?.focus({ preventScroll: true });
  say(`${hand + 1} of ${seen.shown.length}`);
}

function bringToSight() {
  const row = heightOfRow();
  const pane = one(".rows");
  const inPane = pane.scrollHeight > pane.clientHeight + 1;
  const frame = pane.getBoundingClientRect();
  const top = listOf().getBoundingClientRect().top + hand * row;
  const [from, to] = inPane ? [frame.top, frame.bottom] : [0, innerHeight];
  const by = top < from ? top - from - row : top + row > to ? top + 2 * row - to : 0;
  if (inPane) pane.scrollTop += by;
  else window.scrollBy(0, by);
}

const besideEachOther = matchMedia("(min-width: 901px)");

// The questions stand open where there is room for them beside the list.
function placeFacets() {
  one(".facets").open = besideEachOther.matches;
}

export function listenToListing() {
  if (!one("#findings")) return;
  placeFacets();
  besideEachOther.addEventListener("change", placeFacets);
  const draw = () => isListing() && drawRows();
  one(".rows").addEventListener("scroll", draw, { passive: true });
  window.addEventListener("scroll", draw, { passive: true });
  window.addEventListener("resize", () => isListing() && drawRows(true));
  window.addEventListener("pageshow", ({ persisted }) => persisted && isListing() && listFindings());
  one(".facets").addEventListener("click", ({ target }) => {
    const button = target.closest("[data-ask]");
    if (button) answer(button);
  });
  listOf().addEventListener("click", ({ target }) => {
    const link = target.closest("a.hit");
    if (link) keep("in-hand", seen.shown[Number(link.dataset.at)]);
  });
  listOf().addEventListener("focusin", ({ target }) => {
    if (!target.dataset.at) return;
    hand = Number(target.dataset.at);
    for (const link of all("a.on", listOf())) link.classList.remove("on");
    target.classList.add("on");
  });
  one("#find").value = filter.text;
  one("#find").addEventListener("input", ({ target }) => demand("text", target.value.trim()));
  one(".listing form").addEventListener("submit", (event) => {
    event.preventDefault();
    walk(1);
  });
}
