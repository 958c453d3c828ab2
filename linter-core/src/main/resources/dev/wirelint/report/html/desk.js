import { all, one } from "./page.js";
import { decisionsFile } from "./mending.js";

// What was decided is kept for this very report, which is made anew with every run.
const KEY = `wirelint-decided ${document.documentElement.dataset.report} `;

// What is kept of a story.
export function keptOf(path) {
  try {
    return JSON.parse(localStorage.getItem(KEY + path));
  } catch {
    return null;
  }
}

// Keeps what is decided of a story, with all that other pages need to hand it on.
export function keepDecided(mending) {
  try {
    if (mending.isTouched) {
      const { kept, decisions, patch } = mending;
      localStorage.setItem(KEY + mending.path, JSON.stringify({ decided: kept, decisions, patch }));
    } else {
      localStorage.removeItem(KEY + mending.path);
    }
  } catch {
    // It holds as long as the page is open.
  }
  tellOfAll();
}

// All that is decided in this report, story by story.
function everything() {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(KEY))
      .sort()
      .map((key) => JSON.parse(localStorage.getItem(key)));
  } catch {
    return [];
  }
}

// What is decided of each story, by its path and then by the number of the finding.
export const decidedByPath = () =>
  new Map(everything().map(({ decided, decisions }) => [decisions.path, new Map(decided)]));

export const allDecisions = () => decisionsFile(everything().map(({ decisions }) => decisions));

export const allPatches = () => everything().map(({ patch }) => patch).join("");

// Says how far the whole report is.
export function tellOfAll() {
  const stories = everything();
  const findings = stories.reduce((sum, { decided }) => sum + decided.length, 0);
  for (const place of all(".handover")) {
    place.hidden = findings === 0;
    const all = Number(place.dataset.all);
    one(".so-far", place).textContent =
      `${findings} of ${all} decided, in ${stories.length} ${stories.length === 1 ? "story" : "stories"}`;
  }
}
