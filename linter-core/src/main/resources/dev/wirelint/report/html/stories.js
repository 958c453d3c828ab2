import { element, href, icon, one, shownEntry, stories } from "./page.js";
import { countsOf, filter, listed, narrowed } from "./filter.js";
import { centre } from "./copy.js";

// So many stories are drawn at once; the rest follow as the list is scrolled.
const PORTION = 120;

const folded = new Set();
let order = [];
let folders = [];
let drawn = 0;
let room = null;

const path = (story) => (story.folder ? `${story.folder}/${story.name}` : story.name);
const sum = (counts) => counts.error + counts.warning + counts.suggestion;

// Lists the stories that are wanted, folder by folder.
function arrange() {
  const byFolder = new Map();
  for (const story of stories) {
    const counts = countsOf(story);
    const total = sum(counts);
    if (!listed(story, total)) continue;
    const folder = byFolder.get(story.folder) ?? { path: story.folder, rows: [], counts: { error: 0, warning: 0, suggestion: 0 } };
    byFolder.set(story.folder, folder);
    folder.rows.push({ story, counts, total });
    for (const severity of Object.keys(counts)) folder.counts[severity] += counts[severity];
  }
  folders = filter.sort === "findings" ? [ranked([...byFolder.values()])] : [...byFolder.values()];
  order = folders.flatMap((folder) => folder.rows.map((row) => row.story));
}

// The stories of all folders as one list, those with most findings first.
function ranked(apart) {
  const rows = apart.flatMap((folder) => folder.rows).sort((a, b) => b.total - a.total || a.story.index - b.story.index);
  return { rows };
}

function counts(of, clean) {
  const shown = element("span", { class: "counts" });
  for (const severity of ["error", "warning", "suggestion"]) {
    if (of[severity] > 0) {
      const words = element("span", { class: "vh" }, ` ${severity}${of[severity] === 1 ? "" : "s"} `);
      shown.append(element("span", { class: severity }, icon(severity), String(of[severity]), words));
    }
  }
  if (clean && sum(of) === 0) shown.append(element("span", { class: "ok" }, "clean"));
  return shown;
}

function row({ story, counts: found, total }, current) {
  const top = element("span", { class: "top" }, element("span", { class: "name" }, story.name), counts(found, true));
  return element(
    "a",
    { href: href(story), class: total === 0 && "clean", title: path(story), "aria-current": story === current && "page" },
    top,
    filter.sort === "findings" && story.folder ? element("span", { class: "folder" }, story.folder) : "",
    element("span", { class: "headline" }, story.headline),
  );
}

function heading(folder) {
  const path = folder.path || "stories";
  const button = element(
    "button",
    { type: "button", class: "fold", "aria-expanded": String(!folded.has(folder.path)) },
    element("span", { class: "name" }, path),
    counts(folder.counts, false),
  );
  button.addEventListener("click", () => {
    if (!folded.delete(folder.path)) folded.add(folder.path);
    draw(Math.max(drawn, PORTION));
  });
  return element("h2", {}, button);
}

// Draws the list as far as so many stories.
function draw(count) {
  const tree = one("#tree");
  const current = shownEntry();
  const parts = [];
  let left = Math.max(count, current ? reach(current) : 0);
  for (const folder of folders) {
    if (left <= 0) break;
    if (folder.path !== undefined) parts.push(heading(folder));
    if (folded.has(folder.path)) continue;
    const rows = folder.rows.slice(0, left).map((r) => element("li", {}, row(r, current)));
    parts.push(element("ul", {}, ...rows));
    left -= rows.length;
  }
  drawn = count;
  const open = folders.filter((f) => !folded.has(f.path)).reduce((total, f) => total + f.rows.length, 0);
  if (left <= 0 && open > count) {
    const more = element("button", { type: "button", class: "more" }, "More stories");
    more.addEventListener("click", () => draw(drawn + PORTION));
    parts.push(more);
    watch(more);
  }
  if (order.length === 0) parts.push(element("p", { class: "none" }, "No story is like that."));
  tree.replaceChildren(...parts);
}

// How many stories must be drawn for one of them to be among them.
function reach(story) {
  const open = folders.filter((f) => !folded.has(f.path)).flatMap((f) => f.rows);
  return open.findIndex((r) => r.story === story) + 1;
}

function watch(more) {
  room?.disconnect();
  room = new IntersectionObserver((seen) => {
    if (seen.some((entry) => entry.isIntersecting)) draw(drawn + PORTION);
  }, { root: one("#tree"), rootMargin: "300px" });
  room.observe(more);
}

// Lists anew what the filter asks for.
export function list() {
  arrange();
  draw(PORTION);
  one("[data-do=all]").hidden = !narrowed();
  one(".found").textContent = order.length === stories.length
    ? `${stories.length} ${stories.length === 1 ? "story" : "stories"}`
    : `${order.length} of ${stories.length} stories`;
}

// Marks the story that is shown, and brings it into view.
export function point() {
  const current = shownEntry();
  for (const link of document.querySelectorAll("#tree a[aria-current]")) link.removeAttribute("aria-current");
  if (!current) return;
  if (reach(current) > drawn) draw(drawn);
  const link = [...document.querySelectorAll("#tree a")].find((a) => a.getAttribute("href") === href(current));
  link?.setAttribute("aria-current", "page");
  centre(link, one("#tree"));
}

// The story so many further on in the list; from the overview, the first.
export function neighbour(step) {
  const current = shownEntry();
  if (!current) return step > 0 ? order[0] : undefined;
  const at = order.indexOf(current);
  return at < 0 ? order[0] : order[at + step];
}
