// What was found in the text as it stands: its places move with the words, and its marks with them.

import { StateEffect, StateField } from "./editor/state.js";
import { Decoration, EditorView, WidgetType } from "./editor/view.js";

export const found = StateEffect.define();
export const dropped = StateEffect.define();
export const takenInHand = StateEffect.define();
const learned = StateEffect.define();

let keys = 0;

// The findings of an answer. One that was there before keeps its key, so that what is shown of it stays.
export function findingsOf(answer, before) {
  const known = new Map(before.map((f) => [`${f.rule} ${f.from} ${f.to} ${f.message}`, f.key]));
  return answer.findings.map((told) => {
    const from = told.start.offset;
    const to = told.end.offset;
    const key = known.get(`${told.rule} ${from} ${to} ${told.message}`) ?? ++keys;
    const fixes = (told.fixes ?? []).map(({ safety, edits }) => ({
      safety,
      edits: edits.map(({ start, end, replacement }) => ({ from: start, to: end, insert: replacement })),
    }));
    const { rule, category, severity, message, group, related, text } = told;
    return { key, from, to, rule, category, severity, message, group, related: related ?? [], text, fixes };
  });
}

export const safeFix = (finding) => finding.fixes.find(({ safety }) => safety === "safe");

export const isFurniture = (finding) => finding.category === "boilerplate" && finding.group === undefined;

// What takes a piece of furniture out; whoever takes all of them has seen that they are struck out.
export const strike = (finding) => (isFurniture(finding) ? finding.fixes.find(({ safety }) => safety !== "by-hand") : undefined);

// Whether something was written inside a place; what stands right beside it leaves it as it is.
function isTouched(changes, from, to) {
  let touched = false;
  changes.iterChangedRanges((a, b) => {
    touched ||= a < to && b > from && !(a === b && (a === from || a === to));
  });
  return touched;
}

// A finding where it stands after a change; nothing where its words were changed.
export function moved(finding, changes) {
  if (isTouched(changes, finding.from, finding.to)) return undefined;
  const place = ({ from, to, ...rest }) => {
    const start = changes.mapPos(from, from === to ? -1 : 1);
    return { ...rest, from: start, to: from === to ? start : Math.max(start, changes.mapPos(to, -1)) };
  };
  const fixes = finding.fixes
    .filter(({ edits }) => !edits.some((edit) => isTouched(changes, edit.from, edit.to)))
    .map(({ safety, edits }) => ({ safety, edits: edits.map(place) }));
  return { ...place(finding), fixes };
}

class Furniture extends WidgetType {
  constructor(count, key) {
    super();
    this.count = count;
    this.key = key;
  }

  eq(other) {
    return other.count === this.count && other.key === this.key;
  }

  toDOM() {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "furniture";
    button.dataset.do = "furniture";
    button.textContent = this.count === 1 ? "furniture · Delete" : `furniture · Delete all ${this.count}`;
    return button;
  }

  ignoreEvent() {
    return false;
  }
}

class Point extends WidgetType {
  constructor(finding) {
    super();
    this.finding = finding;
  }

  eq(other) {
    return other.finding.key === this.finding.key;
  }

  toDOM() {
    const mark = document.createElement("span");
    mark.className = `m point c-${this.finding.category} ${this.finding.severity}`;
    mark.dataset.f = this.finding.key;
    mark.textContent = "‸";
    return mark;
  }

  ignoreEvent() {
    return false;
  }
}

function drawn({ findings, hand, typed }) {
  const shown = findings.filter((f) => !isHushed(f, typed));
  const furniture = shown.filter(strike);
  const ranges = [];
  for (const finding of shown) {
    if (finding.from === finding.to) {
      ranges.push(Decoration.widget({ widget: new Point(finding), side: -1 }).range(finding.from));
      continue;
    }
    const struck = strike(finding);
    const on = finding.key === hand ? " on" : "";
    const look = `m c-${finding.category} ${finding.severity}${struck ? " struck" : ""}${on}`;
    ranges.push(
      Decoration.mark({ class: look, attributes: { "data-f": String(finding.key) } }).range(finding.from, finding.to),
    );
    if (struck) {
      const widget = new Furniture(furniture.length, finding.key);
      ranges.push(Decoration.widget({ widget, side: 1 }).range(finding.to));
    }
  }
  return Decoration.set(ranges, true);
}

// Of the word that is being typed nothing is said.
const isHushed = ({ from, to }, typed) => typed !== undefined && from <= typed.to && to >= typed.from;

// The word that is being typed, as long as the caret stays in it.
function typedWord(state, transaction, before) {
  const { head } = transaction.newSelection.main;
  const types = transaction.docChanged && (transaction.isUserEvent("input.type") || transaction.isUserEvent("delete"));
  const stays = before !== undefined && head >= before.from && head <= before.to;
  if (!types && !stays) return undefined;
  const { from, to } = state.wordAt(head) ?? state.wordAt(Math.max(0, head - 1)) ?? { from: head, to: head };
  return head >= from && head <= to ? { from, to } : { from: head, to: head };
}

const NOTHING = { findings: [], hand: undefined, typed: undefined, marks: Decoration.none };

export const marks = StateField.define({
  create: () => NOTHING,
  update(value, transaction) {
    let { findings, hand } = value;
    if (transaction.docChanged) {
      findings = findings.map((f) => moved(f, transaction.changes)).filter((f) => f !== undefined);
    }
    for (const effect of transaction.effects) {
      if (effect.is(found)) findings = effect.value;
      if (effect.is(dropped)) findings = findings.filter(({ key }) => !effect.value.includes(key));
      if (effect.is(takenInHand)) hand = effect.value;
    }
    const before = value.typed && transaction.docChanged
      ? { from: transaction.changes.mapPos(value.typed.from, -1), to: transaction.changes.mapPos(value.typed.to, 1) }
      : value.typed;
    const typed = typedWord(transaction.state, transaction, before);
    if (findings === value.findings && hand === value.hand && typed?.from === value.typed?.from && typed?.to === value.typed?.to) {
      return value;
    }
    const next = { findings, hand, typed };
    return { ...next, marks: drawn(next) };
  },
  provide: (field) => EditorView.decorations.from(field, ({ marks: drawing }) => drawing),
});

// The findings that are to be seen.
export function shownFindings(state) {
  const { findings, typed } = state.field(marks);
  return findings.filter((f) => !isHushed(f, typed));
}

// How the paragraphs are set, by the zones they play.
export const zones = StateField.define({
  create: () => Decoration.none,
  update(lines, transaction) {
    let next = transaction.docChanged ? lines.map(transaction.changes) : lines;
    for (const effect of transaction.effects) {
      if (effect.is(learned)) next = setLines(transaction.state.doc, effect.value);
    }
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

export const zonesRead = (told) => learned.of(told);

function setLines(doc, told) {
  const lines = [];
  for (const { zone, start, end } of told) {
    let at = Math.min(start, doc.length);
    while (at <= Math.min(end, doc.length)) {
      const line = doc.lineAt(at);
      lines.push(Decoration.line({ class: `z-${zone}` }).range(line.from));
      at = line.to + 1;
    }
  }
  return Decoration.set(lines, true);
}
