import { all, element, one, say, shownStory } from "./page.js";
import { Mending, holdsReason } from "./mending.js";
import { keepDecided, keptOf } from "./desk.js";
import { copy, go, next } from "./findings.js";

const mendings = new WeakMap();

// What is decided of the story that is shown; none where it is not to be mended.
export function mendingOf(article) {
  if (!article) return undefined;
  if (!mendings.has(article)) {
    const data = one("script.mending", article);
    const mending = data && new Mending(JSON.parse(data.textContent));
    if (mending) mending.restore(keptOf(mending.path)?.decided ?? []);
    mendings.set(article, mending ?? null);
  }
  return mendings.get(article) ?? undefined;
}

const entryOf = (article, number) => one(`.entries li[data-f="${number}"]`, article);

// The finding in hand.
const inHand = (article) => Number(one(".entries li.on", article)?.dataset.f ?? 0);

// Shows what is decided: in the pane, in the copy and in the bar above them.
export function showDecided(article) {
  const mending = mendingOf(article);
  if (!mending) return;
  for (const entry of all(".entries li", article)) {
    const number = Number(entry.dataset.f);
    const decision = mending.decision(number);
    entry.classList.toggle("decided", decision !== undefined);
    one(".decision", entry)?.remove();
    if (decision) entry.append(label(mending, number, decision));
    for (const mark of all(`mark[data-f="${number}"]`, article)) {
      mark.classList.toggle("taken", decision?.take !== undefined);
      mark.classList.toggle("stood", decision?.stand !== undefined);
    }
    const last = all(`.paper mark[data-f="${number}"]`, article).at(-1);
    if (last) last.dataset.now = decision?.take === undefined ? "" : mending.now(number, decision.take);
    for (const button of all("[data-use]", entry)) {
      button.setAttribute("aria-pressed", String(decision?.take === Number(button.dataset.use)));
    }
    for (const button of all("[data-everywhere]", entry)) {
      const places = mending.alike(number, Number(button.dataset.everywhere)).length;
      button.hidden = places < 2;
      button.textContent = `In all ${places} places`;
    }
  }
  for (const card of all(".card", article)) {
    card.classList.toggle("done", all(".entries li", card).every((entry) => entry.matches(".decided")));
  }
  const safe = mending.safe.length;
  const mend = one("[data-mend=safe]", article);
  mend.disabled = safe === 0;
  one(".n", mend).textContent = String(safe);
  one("[data-mend=undo]", article).disabled = !mending.canUndo;
  one("[data-view=changes]", article).disabled = !mending.isTouched;
  one(".progress", article).textContent = `${mending.kept.length} of ${mending.length} decided`;
  changes(article, mending);
}

function label(mending, number, { take, stand, inStory }) {
  const undo = element("button", { type: "button", "data-forget": number }, "Undo");
  if (take !== undefined) return element("p", { class: "decision" }, "✓ used ", undo);
  const where = inStory ? "stands" : "stands, in .wirelint.yml";
  return element("p", { class: "decision" }, `✓ ${where}: ${stand} `, undo);
}

// What reads otherwise, with what goes and what comes: the lines of the file, or, where those are full of marks, the
// words of the copy.
function changes(article, mending) {
  const view = one(".changes", article);
  view.replaceChildren(...(mending.isMarked ? changesOfCopy(article, mending) : changesOfFile(mending)));
  if (!mending.isTouched) view.append(element("p", { class: "unread" }, "Nothing is mended yet."));
}

const changedLine = (line, ...words) =>
  element("div", { class: "l" }, element("span", { class: "no", "data-n": line }), element("code", {}, ...words));

const TAGS = { out: "del", in: "ins" };

function changesOfFile(mending) {
  return mending.changes.map(({ line, parts }) =>
    changedLine(line, ...parts.map(([kind, text]) => (TAGS[kind] ? element(TAGS[kind], {}, text) : text))));
}

function changesOfCopy(article, mending) {
  return all(".entries li.decided", article)
    .sort((a, b) => a.dataset.f - b.dataset.f)
    .map((entry) => {
      const { take, stand } = mending.decision(entry.dataset.f);
      const [line] = entry.dataset.place.split(":").slice(-2);
      if (take === undefined) return changedLine(line, ...wordsOfEntry(entry), element("ins", {}, ` stands: ${stand}`));
      return changedLine(line, ...wordsOfEntry(entry, take));
    });
}

// The words of a finding with those around it; with the fix of a number, what it makes of them.
function wordsOfEntry(entry, fix) {
  const shown = (fix !== undefined && one(`.change[data-fix="${fix}"]`, entry)) || one(".change", entry);
  const words = shown.cloneNode(true);
  for (const left of all(fix === undefined ? ".safety, .vh, ins" : ".safety", words)) left.remove();
  return fix === undefined ? [words.textContent] : [...words.childNodes];
}

// What is said around a finding, as it is read.
const wordsAround = (article, number) => wordsOfEntry(entryOf(article, number))[0];

function decided(article, words) {
  const mending = mendingOf(article);
  keepDecided(mending);
  showDecided(article);
  say(words ?? one(".progress", article).textContent);
}

// Asks an editor; gives what was typed, or nothing where it was left.
function ask({ title, words, yes, reason, inStory }) {
  const dialog = one("#ask");
  one("h2", dialog).textContent = title;
  one(".quoted", dialog).textContent = words;
  one(".yes", dialog).textContent = yes;
  one(".standing", dialog).hidden = !reason;
  const field = one("#ask-reason");
  field.value = "";
  field.required = Boolean(reason);
  field.setCustomValidity("");
  one("#ask-story").disabled = !inStory;
  one(inStory ? "#ask-story" : "#ask-settings").checked = true;
  dialog.returnValue = "";
  dialog.showModal();
  (reason ? field : one(".yes", dialog)).focus();
  return new Promise((done) => {
    dialog.addEventListener("close", () => done(dialog.returnValue === "yes"), { once: true });
  });
}

// A change of a speaker's words is asked for each by itself.
async function asked(article, mending, number, fix) {
  if (!mending.isQuoted(number, fix)) return true;
  return ask({
    title: "These are a speaker's words",
    words: wordsAround(article, number),
    yes: `Write “${mending.now(number, fix)}” here`,
  });
}

// Takes a fix here, or everywhere; a quotation is asked for by itself.
export async function use(number, fix, everywhere = false) {
  const article = shownStory();
  const mending = mendingOf(article);
  if (!mending) return;
  const choices = [];
  for (const [place, like] of everywhere ? mending.alike(number, fix) : [[number, fix]]) {
    if (await asked(article, mending, place, like)) choices.push([place, like]);
  }
  const taken = mending.take(choices);
  const left = choices.length - taken;
  const inTheWay = left > 0 ? "; what else was decided there stands in the way, undo that first" : "";
  decided(article, `${taken} mended${inTheWay}`);
}

async function letStand(number) {
  const article = shownStory();
  const mending = mendingOf(article);
  if (!mending || !number) return;
  const inStory = mending.finding(number).note !== undefined;
  const agreed = await ask({
    title: "Let it stand",
    words: wordsAround(article, number),
    yes: "Let it stand",
    reason: true,
    inStory,
  });
  if (!agreed) return;
  mending.stand(number, one("#ask-reason").value, one("#ask-story").checked);
  decided(article);
  if (!mending.decision(number).inStory) {
    await copy(mending.settings(number));
    say("The lines for .wirelint.yml are copied.");
  }
}

const DEEDS_OF_MENDING = {
  safe: (mending) => mending.take(mending.safe),
  undo: (mending) => mending.undo(),
};

// Does what a button of the bar says.
export async function mend(deed) {
  const article = shownStory();
  const mending = mendingOf(article);
  if (!mending) return;
  if (deed === "stand") {
    await letStand(inHand(article));
  } else if (deed === "copy") {
    await copy(mending.text, `Copied: the mended story, ${mending.kept.length} of ${mending.length} decided`);
  } else if (deed === "save") {
    save(mending.path.slice(mending.path.lastIndexOf("/") + 1), mending.text);
  } else {
    DEEDS_OF_MENDING[deed](mending);
    decided(article);
  }
}

// Saves a file where the browser keeps what is downloaded.
export function save(name, text) {
  const link = element("a", { download: name, href: URL.createObjectURL(new Blob([text], { type: "text/plain" })) });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  say(`Saved: ${name}`);
}

// Takes the first fix of the finding in hand, by key, and goes on to what is not decided yet.
export async function useInHand(everywhere) {
  const article = shownStory();
  const mending = mendingOf(article);
  const number = article && inHand(article);
  if (!mending || !number || mending.finding(number).fixes.length === 0) return;
  await use(number, 0, everywhere);
  if (mending.decision(number)) {
    const following = next(article, (n) => !mending.decision(n));
    if (following) go(following, { focus: true });
  }
}

export function forget(number) {
  const article = shownStory();
  mendingOf(article).forget(Number(number));
  decided(article);
  one(".where", entryOf(article, number))?.focus({ preventScroll: true });
}

// A reason that would end its note is said to be none while it is typed.
export function listenToAsking() {
  one("#ask-reason").addEventListener("input", ({ target }) => {
    const fault = target.value === "" || holdsReason(target.value) ? "" : "A reason holds no brackets and no --";
    target.setCustomValidity(fault);
  });
}
