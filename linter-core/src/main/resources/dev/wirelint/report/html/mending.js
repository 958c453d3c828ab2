// What there is to mend in one story, and what was decided of it. It knows texts, fixes and decisions and nothing of the
// page around them, so that whoever shows a story can use it.

import { unified } from "./patch.js";

const overlap = ([start, end], [from, to]) => (start < to && from < end) || (start === from && end === to);

// The decisions of several stories as the file that "wirelint fix --decisions" reads.
export const decisionsFile = (stories) =>
  `${JSON.stringify({ schema: 1, tool: { name: "wirelint" }, decisions: stories }, null, 1)}\n`;

// What ends a note, and so can stand in no reason.
export const holdsReason = (reason) => reason.trim() !== "" && !/[[\]\n\r]|--/.test(reason);

export class Mending {
  #story;
  #decided = new Map();
  #past = [];

  // The story as its page brings it: its path, its text as it stands in the file, and its findings with their fixes.
  constructor(story) {
    this.#story = story;
  }

  get path() {
    return this.#story.path;
  }

  // Whether the story stands between marks in its file, where a line of the file is none of the copy.
  get isMarked() {
    return this.#story.marked;
  }

  get length() {
    return this.#story.findings.length;
  }

  // What was decided, in a form that can be kept.
  get kept() {
    return [...this.#decided];
  }

  restore(kept) {
    this.#decided = new Map(kept.filter(([number]) => number <= this.length));
  }

  finding(number) {
    return this.#story.findings[number - 1];
  }

  decision(number) {
    return this.#decided.get(Number(number));
  }

  get isTouched() {
    return this.#decided.size > 0;
  }

  get canUndo() {
    return this.#past.length > 0;
  }

  // What a fix would put there, as it is read where it is one word for another.
  now(number, fix) {
    return this.finding(number).fixes[fix].edits.map(([, , now, words = now]) => words).join(" … ");
  }

  isQuoted(number, fix) {
    return this.finding(number).fixes[fix].safety === "by-hand";
  }

  words(number) {
    const { start, end } = this.finding(number);
    return this.#story.content.slice(start, end);
  }

  // The finding whose taken fix touches the same characters as this one; none where it is free.
  inTheWay(number, fix) {
    const { edits } = this.finding(number).fixes[fix];
    for (const [other, { take }] of this.#decided) {
      if (take === undefined || other === Number(number)) continue;
      if (this.finding(other).fixes[take].edits.some((a) => edits.some((b) => overlap(a, b)))) return other;
    }
    return undefined;
  }

  // Decides of findings at once, so that it is undone at once.
  #decide(decisions) {
    if (decisions.length === 0) return;
    this.#past.push(decisions.map(([number]) => [number, this.#decided.get(number)]));
    for (const [number, decision] of decisions) this.#set(number, decision);
  }

  #set(number, decision) {
    if (decision) this.#decided.set(number, decision);
    else this.#decided.delete(number);
  }

  // Takes a fix for each of these, where no other fix is in its way; gives how many were taken.
  take(choices) {
    const before = new Map(this.#decided);
    const taken = [];
    for (const [number, fix] of choices) {
      if (this.inTheWay(number, fix) !== undefined) continue;
      taken.push([number, { take: fix }]);
      this.#decided.set(number, { take: fix });
    }
    this.#decided = before;
    this.#decide(taken);
    return taken.length;
  }

  // The safe fixes of what is not decided yet, in the order of the story.
  get safe() {
    const choices = [];
    for (let number = 1; number <= this.length; number++) {
      const fix = this.finding(number).fixes.findIndex(({ safety }) => safety === "safe");
      if (fix >= 0 && !this.#decided.has(number)) choices.push([number, fix]);
    }
    return choices;
  }

  // Where else the same is written instead: other places of the matter that are to read so too, and the same slip.
  alike(number, fix) {
    const own = this.finding(number);
    const now = this.now(number, fix);
    const choices = [];
    for (let other = 1; other <= this.length; other++) {
      const { rule, group, fixes } = this.finding(other);
      const same = (group !== undefined && group === own.group) ||
        (rule === own.rule && this.words(other) === this.words(number));
      const like = fixes.findIndex((_, i) => this.now(other, i) === now);
      if (same && like >= 0 && (other === number || !this.#decided.has(other))) choices.push([other, like]);
    }
    return choices;
  }

  // Lets a finding stand, by a note in the story or by the configuration.
  stand(number, reason, inStory) {
    this.#decide([[number, { stand: reason.trim(), inStory: inStory && this.finding(number).note !== undefined }]]);
  }

  forget(number) {
    if (this.#decided.has(number)) this.#decide([[number, undefined]]);
  }

  undo() {
    for (const [number, decision] of this.#past.pop() ?? []) this.#set(number, decision);
  }

  // The lines of the configuration that let a finding stand.
  settings(number) {
    const { rule } = this.finding(number);
    const { stand } = this.decision(number);
    return [
      "stet:",
      `  - rule: ${rule}`,
      `    text: ${JSON.stringify(this.words(number))}`,
      `    files: [${JSON.stringify(this.path)}]`,
      `    reason: ${JSON.stringify(stand)}`,
      "",
    ].join("\n");
  }

  // What is written otherwise, in the order of the story: the edits of the fixes that are taken, and the notes.
  get rewordings() {
    const { content } = this.#story;
    const edits = [...this.#decided]
      .flatMap(([number, { take }]) => (take === undefined ? [] : this.finding(number).fixes[take].edits))
      .map(([start, end, now]) => ({ start, was: content.slice(start, end), now, note: false }));
    return [...this.#notes(edits), ...edits].sort((a, b) => a.start - b.start || b.note - a.note);
  }

  #notes(edits) {
    const noted = new Set();
    const notes = [];
    for (const number of [...this.#decided.keys()].sort((a, b) => a - b)) {
      const { stand, inStory } = this.decision(number);
      const { rule, note } = this.finding(number);
      if (!inStory || noted.has(`${note[0]} ${rule}`)) continue;
      noted.add(`${note[0]} ${rule}`);
      const around = edits.find(({ start, was }) => start < note[0] && note[0] < start + was.length);
      notes.push({ start: around?.start ?? note[0], was: "", now: `${note[1]}${rule}: ${stand}${note[2]}`, note: true });
    }
    return notes;
  }

  // The story as it stands in its file after what was decided.
  get text() {
    const { content } = this.#story;
    let text = "";
    let at = 0;
    for (const { start, was, now } of this.rewordings) {
      text += content.slice(at, start) + now;
      at = start + was.length;
    }
    return text + content.slice(at);
  }

  // The decisions for the command line.
  get decisions() {
    const of = (number) => {
      const { rule, print, start, end, fixes } = this.finding(number);
      const { take, stand, inStory } = this.decision(number);
      const finding = { rule, print, start, end, text: this.words(number) };
      if (take === undefined) return { ...finding, stand, in: inStory ? "story" : "configuration" };
      const { content } = this.#story;
      return { ...finding, take: fixes[take].edits.map(([s, e, now]) => ({ start: s, was: content.slice(s, e), now })) };
    };
    return {
      path: this.path,
      sha256: this.#story.sha256,
      findings: [...this.#decided.keys()].sort((a, b) => a - b).map(of),
      notes: this.rewordings.filter(({ note }) => note).map(({ start, was, now }) => ({ start, was, now })),
    };
  }

  // The stretches of lines that read otherwise: each with its first line, from 0, the lines before and the parts after.
  get changes() {
    const { content } = this.#story;
    const changes = [];
    for (const { start, was, now } of this.rewordings) {
      const end = start + was.length;
      const from = content.lastIndexOf("\n", start - 1) + 1;
      const last = changes.at(-1);
      if (last && from < last.to) {
        last.parts.push(["kept", content.slice(last.at, start)], ["out", was], ["in", now]);
      } else {
        changes.push({ from, parts: [["kept", content.slice(from, start)], ["out", was], ["in", now]] });
      }
      const change = changes.at(-1);
      change.at = end;
      change.to = endOfLine(content, end);
    }
    for (const change of changes) {
      change.parts.push(["kept", content.slice(change.at, change.to)]);
      change.parts = change.parts.filter(([, words]) => words !== "");
      change.line = content.slice(0, change.from).split("\n").length;
    }
    return changes;
  }

  // The change of the story's file as a patch.
  get patch() {
    return unified(this.path, this.#story.content, this.changes);
  }
}

function endOfLine(text, place) {
  const end = text.indexOf("\n", place);
  return end < 0 ? text.length : end + 1;
}
