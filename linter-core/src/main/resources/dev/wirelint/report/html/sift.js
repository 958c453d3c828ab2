import { SEVERITIES, element, one, rules, stories } from "./page.js";
import { filter, holdsWords, picks } from "./filter.js";
import { decidedByPath } from "./desk.js";

// The findings of all stories, in their order. What is counted stands in columns; their words are kept as the lines they
// came in and taken apart when they are drawn or searched, since of thirty thousand few ever are drawn.
let columns;
let settled = new Map();

export const MENDS = ["hand", "judge", "safe"];

export const pathOf = (story) => (story.folder ? `${story.folder}/${story.name}` : story.name);

function unpackFindings(text) {
  const lines = text === "" ? [] : text.split("\n");
  const size = lines.length;
  columns = {
    lines,
    size,
    rule: new Uint16Array(size),
    severity: new Uint8Array(size),
    mend: new Uint8Array(size),
    story: new Uint32Array(size),
    number: new Uint32Array(size),
    searched: new Array(size),
  };
  let at = 0;
  for (const { index, found } of stories) {
    for (let number = 1, end = at + countIn(found); at < end; at++, number++) {
      const code = parseInt(lines[at], 36);
      columns.mend[at] = code % 3;
      columns.severity[at] = Math.trunc(code / 3) % 3;
      columns.rule[at] = Math.trunc(code / 9);
      columns.story[at] = index;
      columns.number[at] = number;
    }
  }
}

function countIn(found) {
  let count = 0;
  for (let i = 2; i < found.length; i += 3) count += found[i];
  return count;
}

// Calls back when the findings are there: they stand in the page, or in a file of their own that is asked for now.
export function whenFound(act) {
  if (columns) {
    act();
    return;
  }
  const bring = (text) => {
    if (!columns) unpackFindings(text);
    act();
  };
  const inline = one("#findings-data");
  if (inline) {
    bring(JSON.parse(inline.textContent));
    return;
  }
  const file = element("script", { src: "findings.js" });
  file.addEventListener("load", () => bring(window.wirelintFindings));
  file.addEventListener("error", () => {
    one(".matching").textContent = "The list cannot be read: findings.js is missing from the folder of this report.";
  });
  document.head.append(file);
}

// Looks up anew what is decided.
export function learnDecided() {
  const byPath = decidedByPath();
  settled = new Map();
  if (byPath.size === 0) return;
  for (const story of stories) {
    const here = byPath.get(pathOf(story));
    if (here) settled.set(story.index, here);
  }
}

export const decisionAt = (at) => settled.get(columns.story[at])?.get(columns.number[at]);

// A finding taken apart.
export function findingAt(at) {
  const [, line, message, ...parts] = columns.lines[at].split("\t");
  return {
    story: stories[columns.story[at]],
    number: columns.number[at],
    rule: rules[columns.rule[at]],
    severity: SEVERITIES[columns.severity[at]],
    line,
    message,
    parts: parts.map((part) => [part[0], part.slice(1)]),
  };
}

const plainly = (words) => words.toLowerCase().replaceAll("’", "'").replaceAll("\u00A0", " ");

// What is searched of a finding: its rule, what is said of it, the copy around it as it stands, and what would be written.
function searchedAt(at) {
  if (columns.searched[at] === undefined) {
    const { story, rule, message, parts } = findingAt(at);
    const stands = parts.filter(([of]) => of.toLowerCase() !== "i").map(([, words]) => words).join("");
    const comes = parts.filter(([of]) => of.toLowerCase() === "i").map(([, words]) => words).join(" ");
    columns.searched[at] = plainly(`${rule.id} ${rule.words} ${rule.category} ${story.name} ${message} ${stands} ${comes}`);
  }
  return columns.searched[at];
}

const standsWithin = (story) => {
  const path = pathOf(story);
  return path === filter.within || path.startsWith(`${filter.within}/`);
};

const KEPT_BY = { severity: 1, pick: 2, within: 4, mend: 8, decided: 16, words: 32 };

// What keeps findings of a story from sight, whichever they are.
function keptByStory() {
  const kept = new Uint8Array(stories.length);
  if (filter.within === "" && filter.words === "") return kept;
  for (const story of stories) {
    if (filter.within !== "" && !standsWithin(story)) kept[story.index] |= KEPT_BY.within;
    if (!holdsWords(story)) kept[story.index] |= KEPT_BY.words;
  }
  return kept;
}

// The findings that are asked for, and, of each kind of question, how many each answer to it would show: those that
// nothing else keeps from sight.
export function sift() {
  const { size, rule, severity, mend, story } = columns;
  const picked = rules.map(picks);
  const weighed = SEVERITIES.map((name) => filter.severities.includes(name));
  const byStory = keptByStory();
  const words = plainly(filter.text).split(/\s+/).filter((word) => word !== "");
  const shown = [];
  const counts = {
    severity: new Uint32Array(3),
    mend: new Uint32Array(3),
    decided: new Uint32Array(2),
    rule: new Uint32Array(rules.length),
    story: new Uint32Array(stories.length),
  };
  for (let at = 0; at < size; at++) {
    let kept = byStory[story[at]];
    if (!weighed[severity[at]]) kept |= KEPT_BY.severity;
    if (!picked[rule[at]]) kept |= KEPT_BY.pick;
    if (filter.mend !== "" && MENDS[mend[at]] !== filter.mend) kept |= KEPT_BY.mend;
    const done = settled.size > 0 && decisionAt(at) !== undefined;
    if (filter.decided !== "" && done !== (filter.decided === "done")) kept |= KEPT_BY.decided;
    if ((kept & (kept - 1)) !== 0 || kept === KEPT_BY.words) continue;
    if (words.length > 0) {
      const searched = searchedAt(at);
      if (!words.every((word) => searched.includes(word))) continue;
    }
    if (kept === 0) shown.push(at);
    if (kept === 0 || kept === KEPT_BY.severity) counts.severity[severity[at]]++;
    if (kept === 0 || kept === KEPT_BY.mend) counts.mend[mend[at]]++;
    if (kept === 0 || kept === KEPT_BY.decided) counts.decided[Number(done)]++;
    if (kept === 0 || kept === KEPT_BY.pick) counts.rule[rule[at]]++;
    if (kept === 0 || kept === KEPT_BY.within) counts.story[story[at]]++;
  }
  return { shown: inOrder(shown), counts, all: size };
}

// By folder as they come, or the stories with most of them first.
function inOrder(shown) {
  if (filter.sort !== "findings") return shown;
  const { story } = columns;
  const counts = new Uint32Array(stories.length);
  for (const at of shown) counts[story[at]]++;
  return shown.sort((a, b) => counts[story[b]] - counts[story[a]] || a - b);
}

// The stories some of these findings stand in.
export const storiesOf = (shown) => new Set(shown.map((at) => columns.story[at]));

