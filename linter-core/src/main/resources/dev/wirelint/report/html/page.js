// What every part of the page builds on: finding elements, the stories' data, and what lasts from page to page.

export const kind = document.documentElement.dataset.kind;

export const one = (selector, within = document) => within.querySelector(selector);
export const all = (selector, within = document) => [...within.querySelectorAll(selector)];

// An element with its attributes and children; text is never read as markup.
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

export const icon = (severity) => element("span", { class: `ico ${severity}`, "aria-hidden": "true" });

// Lets what is further down the page be laid out too, when what is there has been drawn.
const complete = () =>
  requestAnimationFrame(() => setTimeout(() => document.documentElement.classList.add("whole")));

export const SEVERITIES = ["suggestion", "warning", "error"];

// The rules that spoke and the stories; none before their data has come.
export const rules = [];
export const stories = [];

// A story of the list. It is kept as the line it came in and taken apart when it is asked for something, since of ten
// thousand few ever are.
class Story {
  #line;
  #folders;
  #fields;
  #found;

  constructor(index, line, folders) {
    this.index = index;
    this.#line = line;
    this.#folders = folders;
  }

  #field(number) {
    return (this.#fields ??= this.#line.split("\t"))[number];
  }

  get folder() {
    return this.#folders[this.#field(0)];
  }

  get name() {
    return this.#field(1);
  }

  get headline() {
    return this.#field(2);
  }

  // What was found in it, as a row of threes: the rule, the severity and how often.
  get found() {
    return (this.#found ??= this.#field(3) ? this.#field(3).split(" ").map(Number) : []);
  }

  // The file name of its page; empty where its own name tells that.
  get page() {
    return this.#field(4);
  }
}

function unpack(data) {
  for (const [id, category, words] of data.rules) rules.push({ id, category, words });
  if (data.stories === "") return;
  for (const line of data.stories.split("\n")) stories.push(new Story(stories.length, line, data.folders));
}

// Calls back when the stories are there: at once where the page holds them; where they stand in a file of their own,
// which for ten thousand is a large one, when that has been read, while the page is in use already.
export function whenListed(act) {
  const bring = (data) => {
    unpack(data);
    act();
    complete();
  };
  const inline = one("#stories-data");
  if (inline) {
    bring(JSON.parse(inline.textContent));
    return;
  }
  const file = element("script", { src: `${kind === "story" ? "../" : ""}stories.js` });
  file.addEventListener("load", () => bring(window.wirelintStories));
  file.addEventListener("error", () => {
    one(".found").textContent = "The list cannot be read: stories.js is missing from the folder of this report.";
  });
  window.wirelintPainted.then(() => document.head.append(file));
}

// The file name of a story's page, from its own name where that tells it.
function pageOf({ index, name, page }) {
  const plain = () => name.replace(/[^A-Za-z0-9]+/g, "-").toLowerCase().slice(0, 60);
  return page || `${index + 1}-${plain()}.html`;
}

export function href(story) {
  if (kind === "file") return `#s${story.index + 1}`;
  return kind === "story" ? pageOf(story) : `stories/${pageOf(story)}`;
}

// The story this page shows, where it shows one.
export function shownStory() {
  return one("article.story.on");
}

export function shownEntry() {
  const shown = shownStory();
  return shown && stories[Number(shown.id.slice(1)) - 1];
}

// What is kept belongs to this report alone, since a browser may hold all files of a machine to be one place.
export const keyOf = (name) => `wirelint-${name} ${document.documentElement.dataset.home}`;

// Keeps a value while the browser is open, where the browser lets it; without a value, forgets it.
export function keep(name, value) {
  try {
    if (value === undefined) sessionStorage.removeItem(keyOf(name));
    else sessionStorage.setItem(keyOf(name), JSON.stringify(value));
  } catch {
    // Nothing is lost but the memory of it.
  }
}

export function kept(name) {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(name)));
  } catch {
    return null;
  }
}

// Tells people who listen what others see.
export function say(words) {
  one(".said").textContent = words;
}
