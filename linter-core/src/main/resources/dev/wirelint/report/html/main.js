import { all, kind, one, shownStory, stories, whenListed } from "./page.js";
import { applyTo, choose, clear, filter, forgetAsked, listen, lists, offer, weigh } from "./filter.js";
import { list, listenToList, point } from "./stories.js";
import { centre, measure } from "./copy.js";
import { begin, copy, go, remember, step, wordsOf } from "./findings.js";
import { lastView, listenToCopying, show } from "./source.js";
import { forget, listenToAsking, mend, save, showDecided, use } from "./decide.js";
import { allDecisions, allPatches, tellOfAll } from "./desk.js";
import { isListing, listFindings, listenToListing, relist } from "./listing.js";
import { arrived, help, listenToKeys, placeList, replay, turn, unfold } from "./keys.js";

// What stands in the middle. The page of a story shows that before this script is read.
let opened;

// Shows one thing in the middle: a story, the overview or the rules.
function open(target) {
  if (target === opened) return;
  opened = target;
  arrived();
  for (const shown of all("main > .on")) shown.classList.toggle("on", shown === target);
  target.classList.add("on");
  for (const link of all("[data-go]")) {
    if (link.dataset.go === target.id) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  if (target.id === "findings" && stories.length > 0) listFindings();
  if (target.matches("article.story")) {
    unfold(false);
    applyTo(target);
    show(lastView());
    showDecided(target);
    begin(target);
    measure(target);
  }
  point();
}

// A story alone opens on its copy.
const alone = kind === "file" && all("article.story").length === 1 ? one("article.story").id : "";
const START = kind === "story" ? "" : alone || "overview";

// When the report was written is what the browser knows of its file; in the file it would make each report another.
function date() {
  const when = one(".imprint .when");
  if (when) when.textContent = `, ${new Date(document.lastModified).toLocaleString([], { dateStyle: "long", timeStyle: "short" })}`;
}

// Follows the page's address: #s3 is a story, #s3-f2 a finding, #s3-m2 its mark, #s3-l7 a line, #s3-p10-14 a place; #only=rule:x shows that rule's findings alone.
function follow() {
  const hash = decodeURIComponent(location.hash.slice(1)) || START;
  const target = hash && document.getElementById(hash);
  if (!target) {
    open(one("article.story") && kind !== "file" ? one("article.story") : (one("#overview") ?? one("main > *")));
    return;
  }
  open(target.closest("main > *") ?? target);
  const finding = /^s\d+-[fm](\d+)$/.exec(hash);
  const pane = target.closest(".copy");
  if (finding) {
    const entry = one(`.entries li[data-f="${finding[1]}"]`, shownStory() ?? document);
    if (entry?.hidden) clear();
    go(Number(finding[1]));
  } else if (/-l\d+$/.test(hash)) {
    show("source");
    centre(target, pane, true);
  } else if (pane) {
    show("copy");
    for (const lit of all(".place.on", pane)) lit.classList.remove("on");
    target.classList.add("on");
    centre(target, pane, true);
  } else if (target.matches(".rulenote")) {
    target.scrollIntoView({ block: "start" });
  }
}

// Shows what is asked for as a list, or, of a story alone, in its copy.
function showList() {
  if (lists) location.hash = "findings";
  else location.hash = alone;
}

// Asks for one rule or category where the address does, as the links from the page of a site do.
function only() {
  const pick = /^#only=((?:rule|category):[a-z0-9-]+)$/.exec(location.hash)?.[1];
  if (!pick) return;
  choose(pick);
  showList();
}

const DEEDS = { all: clear, stories: () => unfold(), theme: turn, help, next: () => step(1), previous: () => step(-1) };

function clicked(event) {
  const target = event.target.closest("[data-do], [data-mend], [data-use], [data-everywhere], [data-forget], [data-save], [data-copy], [data-view], [data-to], [data-filter], [data-tile], mark.m, .entries li, .card:not(.on)");
  if (!target) return;
  if (target.dataset.do) {
    DEEDS[target.dataset.do]();
  } else if (target.dataset.mend) {
    if (target.closest(".card")) inHandOf(target);
    mend(target.dataset.mend);
  } else if (target.dataset.use ?? target.dataset.everywhere) {
    const number = inHandOf(target);
    use(number, Number(target.dataset.use ?? target.dataset.everywhere), Boolean(target.dataset.everywhere));
  } else if (target.dataset.forget) {
    forget(target.dataset.forget);
  } else if (target.dataset.save) {
    SAVED[target.dataset.save]();
  } else if (target.dataset.copy !== undefined) {
    copied(target, wordsOf(target.dataset.copy, target.closest(".card")));
  } else if (target.dataset.view) {
    if (target.getAttribute("aria-pressed") !== "true") show(target.dataset.view);
  } else if (target.dataset.tile) {
    event.preventDefault();
    forgetAsked();
    filter.severities = [];
    weigh(target.dataset.tile);
    showList();
  } else if (target.dataset.filter) {
    event.preventDefault();
    forgetAsked();
    choose(target.dataset.filter);
    showList();
  } else {
    const number = target.dataset.to ?? target.dataset.f ?? one(".entries li:not([hidden])", target)?.dataset.f;
    if (target.classList.contains("off") || event.target.closest("a[href]:not([data-to])")) return;
    event.preventDefault();
    go(Number(number), { move: !target.matches("mark"), page: true });
    remember(number);
  }
}

const SAVED = {
  decisions: () => save("wirelint-decisions.json", allDecisions()),
  patch: () => save("wirelint.patch", allPatches()),
};

// A button of a finding takes that finding in hand.
function inHandOf(button) {
  const card = button.closest(".card");
  const entry = button.closest(".entries li") ?? one(".entries li.on", card) ?? one(".entries li", card);
  go(Number(entry.dataset.f), { move: false });
  return Number(entry.dataset.f);
}

async function copied(button, words) {
  await copy(words);
  const before = button.textContent;
  button.textContent = "Copied";
  setTimeout(() => {
    button.textContent = before;
  }, 1200);
}

function start() {
  date();
  listen(filtered);
  placeList();
  follow();
  listenToKeys();
  listenToList();
  listenToCopying();
  listenToAsking();
  listenToListing();
  tellOfAll();
  document.addEventListener("click", clicked);
  window.addEventListener("hashchange", follow);
  window.addEventListener("hashchange", only);
  window.addEventListener("resize", () => {
    if (shownStory()) measure(shownStory());
  });
  whenListed(() => {
    offer();
    only();
    list();
    point();
    if (isListing()) listFindings();
    replay();
  });
}

// Shows what the filter asks for.
function filtered() {
  if (!relist() && stories.length > 0) list();
  const article = shownStory();
  if (article) {
    applyTo(article);
    begin(article);
  }
}

start();
