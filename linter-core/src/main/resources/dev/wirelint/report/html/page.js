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

export function icon(severity) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("class", `ico ${severity}`);
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(space, "use");
  use.setAttribute("href", `#i-${severity}`);
  svg.append(use);
  return svg;
}

export const SEVERITIES = ["suggestion", "warning", "error"];

// The stories as objects. What was found in one stays a row of threes, the rule, the severity and how often, since
// ten thousand stories have very many.
function unpack(data) {
  if (!data) return { rules: [], stories: [] };
  const rules = data.rules.map(([id, category]) => ({ id, category }));
  const stories = data.stories.map(([folder, name, headline, link, found], index) => {
    return { index, folder: data.folders[folder], name, headline, link, found };
  });
  return { rules, stories };
}

const inline = document.getElementById("stories-data");
export const { rules, stories } = unpack(inline ? JSON.parse(inline.textContent) : window.wirelintStories);

export function href(story) {
  if (kind === "file") return `#${story.link}`;
  return kind === "story" ? story.link : `stories/${story.link}`;
}

// The story this page shows, where it shows one.
export function shownStory() {
  return one("article.story.on");
}

export function shownEntry() {
  const shown = shownStory();
  return shown && stories[Number(shown.id.slice(1)) - 1];
}

// Keeps a value while the browser is open, where the browser lets it.
export function keep(name, value) {
  try {
    sessionStorage.setItem(`wirelint-${name}`, JSON.stringify(value));
  } catch {
    // Nothing is lost but the memory of it.
  }
}

export function kept(name) {
  try {
    return JSON.parse(sessionStorage.getItem(`wirelint-${name}`));
  } catch {
    return null;
  }
}

// Tells people who listen what others see.
export function say(words) {
  one(".said").textContent = words;
}
