import { all, element, href, icon, keep, kept, one, shownEntry, stories } from "./page.js";
import { countsOf, filter, listed, lists, narrowed, plain, sifted, sum } from "./filter.js";
import { centre } from "./copy.js";

// So many stories are drawn at once, and so many of them before the one that is shown; the rest follow with scrolling.
// The page brings the first portion with it, drawn alike by opening.jte.
const PORTION = 20;
const BEFORE = 10;

const folded = new Set();
let arranged = null;
let drawn = { first: 0, last: 0 };
const room = new IntersectionObserver((seen) => {
  for (const { isIntersecting, target } of seen) if (isIntersecting) target.click();
}, { root: one("#tree"), rootMargin: "300px" });

const path = (story) => (story.folder ? `${story.folder}/${story.name}` : story.name);

// The stories that are wanted, folder by folder and in their order; worked out when it is first asked for.
function arrangement() {
  if (arranged) return arranged;
  const wanted = stories.filter(listed);
  const folders = filter.sort === "findings" ? [{ rows: ranked(wanted) }] : byFolder(wanted);
  arranged = { folders, order: folders.flatMap((folder) => folder.rows) };
  return arranged;
}

function byFolder(wanted) {
  const folders = new Map();
  for (const story of wanted) {
    if (!folders.has(story.folder)) folders.set(story.folder, { path: story.folder, rows: [] });
    folders.get(story.folder).rows.push(story);
  }
  return [...folders.values()];
}

// Those with most findings first.
function ranked(wanted) {
  const totals = new Map(wanted.map((story) => [story, sum(countsOf(story))]));
  return wanted.sort((a, b) => totals.get(b) - totals.get(a) || a.index - b.index);
}

// How many findings a folder's stories have together, by severity; added up once for an arrangement.
function countsIn(folder) {
  if (folder.counts) return folder.counts;
  const sums = { error: 0, warning: 0, suggestion: 0 };
  for (const story of folder.rows) {
    const counts = countsOf(story);
    for (const severity of Object.keys(sums)) sums[severity] += counts[severity];
  }
  folder.counts = sums;
  return sums;
}

function tally(of, clean) {
  const shown = element("span", { class: "counts" });
  for (const severity of ["error", "warning", "suggestion"]) {
    if (of[severity] > 0) {
      const words = element("span", { class: "vh" }, ` ${severity}${of[severity] === 1 ? "" : "s"} `);
      shown.append(element("span", { class: severity }, icon(severity), String(of[severity]), words));
    }
  }
  if (clean) shown.append(element("span", { class: "ok" }, "clean"));
  return shown;
}

function row(story, current) {
  const counts = countsOf(story);
  const clean = sum(counts) === 0;
  const top = element("span", { class: "top" }, element("span", { class: "name" }, story.name), tally(counts, clean));
  return element(
    "a",
    { href: href(story), class: clean && "clean", title: path(story), "aria-current": story === current && "page" },
    top,
    filter.sort === "findings" && story.folder ? element("span", { class: "folder" }, story.folder) : "",
    element("span", { class: "headline" }, story.headline),
  );
}

function heading(folder) {
  const path = folder.path || "stories";
  const button = element(
    "button",
    { type: "button", class: "fold", "data-folder": folder.path, "aria-expanded": String(!folded.has(folder.path)) },
    element("span", { class: "name" }, ...path.split(/(?<=\/)/).flatMap((part) => [part, element("wbr")])),
    tally(countsIn(folder), false),
  );
  return element("h2", {}, button);
}

const lengthOf = (folder) => (folded.has(folder.path) ? 0 : folder.rows.length);
const lengthOfAll = (folders) => folders.reduce((total, folder) => total + lengthOf(folder), 0);

// Draws the list from one story to another, so that the last of ten thousand opens as fast as the first.
function draw(first, last) {
  const current = shownEntry();
  const { folders, order } = arrangement();
  const parts = [];
  let at = 0;
  for (const folder of folders) {
    const length = lengthOf(folder);
    if (at >= last && length > 0) break;
    if (at + length > first || (length === 0 && at >= first)) {
      if (folder.path !== undefined) parts.push(heading(folder));
      const rows = folder.rows.slice(Math.max(0, first - at), Math.min(length, last - at));
      if (rows.length > 0) parts.push(element("ul", {}, ...rows.map((story) => element("li", {}, row(story, current)))));
    }
    at += length;
  }
  room.disconnect();
  if (first > 0) parts.unshift(further("earlier", "Earlier stories"));
  if (lengthOfAll(folders) > last) parts.push(further("later", "More stories"));
  if (order.length === 0) parts.push(element("p", { class: "none" }, "No story is like that."));
  const tree = one("#tree");
  const held = tree.contains(document.activeElement) ? document.activeElement : null;
  const below = first < drawn.first ? tree.scrollHeight - tree.scrollTop : 0;
  tree.replaceChildren(...parts);
  if (below > 0) tree.scrollTop = tree.scrollHeight - below;
  drawn = { first, last };
  if (held) same(held, tree)?.focus({ preventScroll: true });
  for (const button of all(".more", tree)) room.observe(button);
}

// What stands in the list now for a link or a folder that stood there before.
function same(before, tree) {
  const alike = (e) => e.getAttribute("href") === before.getAttribute("href") && e.dataset.folder === before.dataset.folder;
  return all("a, .fold", tree).find(alike);
}

// A button that draws more of the list, which happens by itself when it is nearly in sight.
const further = (way, words) => element("button", { type: "button", class: "more", "data-way": way }, words);

function drawFurther(way) {
  if (way === "earlier") draw(Math.max(0, drawn.first - PORTION), drawn.last);
  else draw(drawn.first, drawn.last + PORTION);
}

// Where a story stands among those of the folders that are open, from 0; -1 where it does not.
function placeOf(story) {
  return arrangement().folders.filter((f) => !folded.has(f.path)).flatMap((f) => f.rows).indexOf(story);
}

// Draws a portion of the list with the story that is shown in it.
function drawAround(story) {
  const first = Math.max(0, (story ? placeOf(story) : 0) - BEFORE);
  draw(first, first + PORTION);
}

// Takes the first portion of the list as the page brought it.
function adopt() {
  drawn = { first: 0, last: PORTION };
  for (const button of all("#tree .more")) room.observe(button);
}

// Folds a folder or opens it, and keeps it at hand.
function fold(path) {
  const { folders } = arrangement();
  const folder = folders.find((f) => f.path === path);
  if (!folded.delete(folder.path)) folded.add(folder.path);
  const start = lengthOfAll(folders.slice(0, folders.indexOf(folder)));
  const first = Math.min(drawn.first, start);
  draw(first, Math.max(drawn.last, first + PORTION));
  all("#tree .fold").find((button) => button.dataset.folder === folder.path)?.focus();
}

// Lists anew what the filter asks for.
export function list() {
  arranged = null;
  if (drawn.last === 0 && plain() && one("#tree a")) adopt();
  else drawAround(shownEntry());
  document.documentElement.classList.remove("filtered");
  one("[data-do=all]").hidden = !narrowed() && !(lists && sifted());
  const shown = plain() ? stories.length : arrangement().order.length;
  one(".found").textContent = shown === stories.length
    ? `${shown} ${shown === 1 ? "story" : "stories"}`
    : `${shown} of ${stories.length} stories`;
}

const linkTo = (story) => all("#tree a").find((a) => a.getAttribute("href") === href(story));

// Marks the story that is shown, and brings it into view: where it stood when it was chosen, or well in the middle.
export function point() {
  const current = shownEntry();
  for (const link of all("#tree a[aria-current]")) link.removeAttribute("aria-current");
  if (!current) return;
  const at = placeOf(current);
  if (at >= 0 && (at < drawn.first || at >= drawn.last)) drawAround(current);
  const link = linkTo(current);
  link?.setAttribute("aria-current", "page");
  const tree = one("#tree");
  const seat = kept("seat");
  if (link && seat?.link === nameOf(link)) tree.scrollTop += topIn(tree, link) - seat.top;
  centre(link, tree);
}

// What a link leads to, wherever it stands.
const nameOf = (link) => link.getAttribute("href").replace(/^.*[/#]/, "");

const topIn = (tree, link) => link.getBoundingClientRect().top - tree.getBoundingClientRect().top;

// Remembers where a story stands in the list, for the page that opens next.
function leaveBy(link) {
  keep("seat", { link: nameOf(link), top: topIn(one("#tree"), link) });
}

export function leaveFor(story) {
  const link = linkTo(story);
  if (link) leaveBy(link);
}

// Follows what is clicked in the list.
export function listenToList() {
  one("#tree").addEventListener("click", (event) => {
    const target = event.target.closest("a, .fold, .more");
    if (!target) return;
    if (target.matches("a")) leaveBy(target);
    else if (drawn.last === 0) return;
    else if (target.matches(".fold")) fold(target.dataset.folder);
    else drawFurther(target.dataset.way);
  });
}

// The story so many further on in the list; from the overview, the first.
export function neighbour(step, current) {
  const { order } = arrangement();
  if (!current) return step > 0 ? order[0] : undefined;
  const at = order.indexOf(current);
  return at < 0 ? order[0] : order[at + step];
}
