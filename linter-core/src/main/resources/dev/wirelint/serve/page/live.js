// The page in which a story is worked on: the copy, what is found in it, and what it says.

import { all, one } from "./report/page.js";
import { Checking } from "./checking.js";
import { Deeds } from "./deeds.js";
import { EditorState, Prec, Transaction } from "./editor/state.js";
import { EditorView, drawSelection, keymap } from "./editor/view.js";
import { defaultKeymap, history, historyKeymap } from "./editor/commands.js";
import { listenToList, showList } from "./list.js";
import { marks, shownFindings, zones } from "./marks.js";
import { listenToTabs, showPanels, turnTo } from "./panels.js";
import { close, inHand, isOpen, open, place, step } from "./popover.js";
import { safeOnes } from "./mending.js";
import { Story } from "./story.js";

const story = new Story();
let checking;
let deeds;
let toldUntil = 0;

// Does what was asked; what goes wrong is told in the bar.
async function act(name, asked) {
  try {
    await deeds[name](asked);
  } catch (trouble) {
    tell(trouble.message, true);
  }
}

function tell(words, wrong = false) {
  const told = one(".told");
  told.textContent = words;
  told.classList.toggle("trouble", wrong);
  toldUntil = performance.now() + 4000;
}

// A key that means something as long as a finding is open.
const whileOpen = (deed) => () => {
  if (!isOpen()) return false;
  deed();
  return true;
};

const does = (name) => () => {
  act(name);
  return true;
};

const KEYS = Prec.highest(keymap.of([
  { key: "Enter", run: whileOpen(() => act("use")), shift: whileOpen(() => act("everywhere")) },
  { key: "Backspace", run: whileOpen(() => act("stand")) },
  { key: "Escape", run: (view) => close(view) },
  { key: "F8", run: (view) => step(view, 1), shift: (view) => step(view, -1) },
]));

const PAGE_KEYS = { KeyF: "mend", KeyW: "changes", KeyC: "copy", KeyX: "furniture" };

function pageKey(event) {
  if (one("dialog[open]")) return;
  const deed = event.altKey && !event.ctrlKey && !event.metaKey ? PAGE_KEYS[event.code]
    : (event.ctrlKey || event.metaKey) && !event.altKey && event.code === "KeyS" ? "save" : undefined;
  if (deed) {
    event.preventDefault();
    act(deed);
  } else if (event.key === "F8" && !event.defaultPrevented) {
    event.preventDefault();
    step(view, event.shiftKey ? -1 : 1);
  }
}

// A story that comes into an empty copy is what its changes count from.
const comesWhole = (update) => update.startState.doc.length === 0 &&
  update.transactions.some((t) => t.isUserEvent("input.paste") || t.isUserEvent("input.drop"));

function updated(update) {
  const isBrought = update.transactions.some((t) => t.annotation(Transaction.userEvent) === "bring");
  if (update.docChanged) {
    checking.changed(update.changes);
    if (comesWhole(update)) story.begin(update.state.doc.toString());
    else if (!isBrought) story.changed(update.changes);
  }
  if (isOpen()) {
    const finding = inHand(update.view);
    const left = update.selectionSet && finding &&
      (update.state.selection.main.head < finding.from || update.state.selection.main.head > finding.to);
    if (!finding || left || update.docChanged) setTimeout(() => close(update.view));
  }
  if (update.docChanged || update.state.field(marks) !== update.startState.field(marks)) soon();
}

let waiting = false;

// What stands around the copy is drawn once a frame at most, after the copy.
function soon() {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => setTimeout(() => {
    waiting = false;
    showAround();
  }));
}

function showAround() {
  const findings = shownFindings(view.state);
  const shelves = showList(view);
  const stops = shelves.filter(({ kind }) => kind !== "safe").reduce((sum, { matters }) => sum + matters.length, 0);
  const safe = safeOnes(view).length;
  const { length } = view.state.doc;
  one("[data-tab=decide] .n").textContent = shelves.reduce((sum, { matters }) => sum + matters.length, 0);
  one("[data-do=mend] .n").textContent = safe;
  one("[data-do=mend]").disabled = safe === 0;
  one("[data-do=changes]").disabled = !story.isChanged;
  one("[data-do=copy]").disabled = length === 0;
  one("[data-do=save]").disabled = length === 0 || (!story.isNew && !story.isChanged);
  one(".hint").hidden = length > 0;
  gate(findings, stops);
  one(".slug-name").textContent = `${story.path ?? "New story"}${story.isChanged && !story.isNew ? " •" : ""}`;
}

const WEIGHTS = ["suggestion", "warning", "error"];

// Whether the story passes, as the gate of a build would have it.
function gate(findings, toDecide) {
  const badge = one(".gate");
  badge.hidden = checking.answer === undefined || view.state.doc.length === 0;
  const least = WEIGHTS.indexOf(checking.answer?.failOn ?? "warning");
  const blocks = least >= 0 && findings.some(({ severity }) => WEIGHTS.indexOf(severity) >= least);
  badge.classList.toggle("ready", !blocks);
  const words = blocks ? `Not ready: ${toDecide > 0 ? `${toDecide} to decide` : "mend what is safe"}` : "Ready";
  if (badge.textContent !== words) badge.textContent = words;
}

function checked(answer, took) {
  showPanels(answer);
  if (performance.now() > toldUntil) {
    one(".told").classList.remove("trouble");
    one(".told").textContent = `${answer.words} words · checked in ${took} ms`;
  }
  soon();
}

function clicked(event) {
  const target = event.target.closest("[data-do], [data-tab], .place, [data-f]");
  if (!target) return;
  if (target.dataset.do) {
    act(target.dataset.do, target.dataset.do === "changes" ? undefined : target.dataset);
  } else if (target.dataset.tab) {
    turnTo(target.dataset.tab);
  } else if (target.matches(".place")) {
    const { from, to } = checking.place({ start: { offset: Number(target.dataset.start) }, end: { offset: Number(target.dataset.end) } });
    view.dispatch({ selection: { anchor: from, head: Math.max(from, to) }, effects: EditorView.scrollIntoView(from, { y: "center" }) });
    view.focus();
  } else {
    const finding = view.state.field(marks).findings.find(({ key }) => key === Number(target.dataset.f));
    if (finding) open(view, finding, { select: !target.closest(".cm-content") });
  }
}

function dropped(event) {
  const [file] = event.dataTransfer?.files ?? [];
  if (!file) return false;
  event.preventDefault();
  act("file", file);
  return true;
}

const view = new EditorView({
  state: EditorState.create({
    extensions: [
      EditorState.lineSeparator.of("\n"),
      EditorView.cspNonce.of(one("meta[name=nonce]").content),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ "aria-label": "Copy of the story", spellcheck: "false", autocapitalize: "sentences" }),
      EditorView.domEventHandlers({ drop: dropped }),
      EditorView.updateListener.of(updated),
      history(),
      drawSelection(),
      marks,
      zones,
      KEYS,
      keymap.of([...defaultKeymap, ...historyKeymap]),
    ],
  }),
  parent: one("#copy"),
});

checking = new Checking(view, { told: checked, story: () => story.named, failed: (words) => tell(words, true) });
deeds = new Deeds(view, story, { fresh: () => checking.restart(), tell });

listenToList(view);
listenToTabs();
document.addEventListener("click", clicked);
document.addEventListener("keydown", pageKey);
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", (event) => event.defaultPrevented || dropped(event));
one("#file").addEventListener("change", (event) => act("file", event.target.files[0]));
for (const moves of ["scroll", "resize"]) {
  window.addEventListener(moves, () => isOpen() && place(view, inHand(view)), { capture: true, passive: true });
}
window.addEventListener("beforeunload", (event) => story.isChanged && event.preventDefault());
for (const dialog of all("dialog")) dialog.addEventListener("close", () => view.focus());
view.focus();

// An address may name a story of the folder.
const asked = new URLSearchParams(location.search).get("story");
if (asked) act("read", asked);
