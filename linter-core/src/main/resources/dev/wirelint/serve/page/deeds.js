// What a button or a key does with the story or a finding.

import { ask } from "./asking.js";
import { element, one, say } from "./report/page.js";
import { copy as toClipboard } from "./clipboard.js";
import { showChanges } from "./changes.js";
import { formatOf } from "./story.js";
import { marks } from "./marks.js";
import { matterFindings } from "./list.js";
import { everywhere, mendSafe, mendThese, strikeAll, write } from "./mending.js";
import { close, inHand } from "./popover.js";

export class Deeds {
  constructor(view, story, { fresh, tell }) {
    this.view = view;
    this.story = story;
    this.fresh = fresh;
    this.tell = tell;
  }

  #finding(key) {
    const { findings } = this.view.state.field(marks);
    return key === undefined ? inHand(this.view) : findings.find((f) => f.key === Number(key));
  }

  #mended(count) {
    close(this.view);
    say(count === 0 ? "Nothing was mended." : `${count} mended`);
  }

  use({ f, fix = 0 } = {}) {
    const finding = this.#finding(f);
    const chosen = finding?.fixes[Number(fix)];
    if (chosen) this.#mended(write(this.view, [{ finding, fix: chosen }]));
    this.view.focus();
    return true;
  }

  everywhere({ f } = {}) {
    const finding = this.#finding(f);
    const fix = finding?.fixes[0];
    if (fix) this.#mended(write(this.view, everywhere(this.view, finding, fix)));
    this.view.focus();
    return true;
  }

  mend() {
    this.#mended(mendSafe(this.view));
  }

  these({ matter }) {
    this.#mended(mendThese(this.view, matterFindings(this.view, matter)));
  }

  furniture() {
    this.#mended(strikeAll(this.view));
  }

  // Asks why, and keeps the answer as a note where one is read, or gives the lines for the configuration.
  async stand({ f } = {}) {
    const finding = this.#finding(f);
    if (!finding) return;
    const { from, to, rule } = finding;
    const { doc } = this.view.state;
    const dialog = one("#stand");
    one(".quoted", dialog).textContent = `…${doc.sliceString(Math.max(0, from - 60), Math.min(doc.length, to + 60)).replace(/\s+/g, " ").trim()}…`;
    one("#reason").value = "";
    dialog.returnValue = "";
    dialog.showModal();
    one("#reason").focus();
    await new Promise((done) => { dialog.addEventListener("close", done, { once: true }); });
    this.view.focus();
    if (dialog.returnValue !== "yes" || this.view.state.doc !== doc) return;
    const body = { ...this.story.named, text: doc.toString(), rule, start: from, end: to, reason: one("#reason").value };
    const told = await ask("/api/stet", body);
    close(this.view);
    if (told.text === undefined) {
      await toClipboard(told.setting);
      this.tell("No note is read there; the lines for .wirelint.yml are copied.");
      return;
    }
    this.#become(told.text);
    say("It stands, with your reason.");
  }

  // Writes what makes the copy read as a text does, and nothing more.
  #become(text) {
    const now = this.view.state.doc.toString();
    let from = 0;
    while (from < now.length && now[from] === text[from]) from++;
    let [to, end] = [now.length, text.length];
    while (to > from && end > from && now[to - 1] === text[end - 1]) [to, end] = [to - 1, end - 1];
    this.view.dispatch({ changes: { from, to, insert: text.slice(from, end) }, userEvent: "mend" });
  }

  // A finding that is none becomes a sample that "wirelint score" reads.
  async wrong({ f } = {}) {
    const finding = this.#finding(f);
    if (!finding) return;
    const { from, to, rule } = finding;
    const { path } = await ask("/api/wrong", { ...this.story.named, text: this.view.state.doc.toString(), rule, start: from, end: to });
    close(this.view);
    this.tell(`Kept as a sample: ${path}`);
  }

  async changes(act) {
    const { doc } = this.view.state;
    const done = await showChanges(this.story.lines(doc), { act, name: this.story.isNew ? undefined : this.story.path });
    this.view.focus();
    if (done.act === "copy") await this.#copied();
    if (done.act === "save") await this.#saved(done.name);
  }

  async #copied() {
    await toClipboard(this.story.text(this.view.state.doc));
    this.tell("Copied: the mended text");
  }

  async #saved(name) {
    await this.story.save(this.view.state.doc, name);
    this.fresh();
    this.tell(`Saved: ${this.story.path}`);
  }

  // One key copies or saves; where something was changed it is shown before.
  async copy() {
    if (this.story.lines(this.view.state.doc).length === 0) return this.#copied();
    return this.changes("copy");
  }

  save() {
    return this.changes("save");
  }

  async open() {
    const { folder, stories } = await ask("/api/stories");
    const dialog = one("#stories");
    one(".folder", dialog).textContent = folder;
    const rows = stories.map((path) => element("li", {}, element("button", { value: path }, path)));
    one("ul", dialog).replaceChildren(...(rows.length > 0 ? rows : [element("li", {}, "There are none.")]));
    const sift = one("#sift");
    sift.value = "";
    sift.oninput = () => {
      for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(sift.value.trim().toLowerCase());
    };
    dialog.returnValue = "";
    dialog.showModal();
    await new Promise((done) => { dialog.addEventListener("close", done, { once: true }); });
    if (dialog.returnValue !== "") await this.read(dialog.returnValue);
  }

  // Opens a story of the folder.
  async read(name) {
    const { path, text, digest, format } = await ask(`/api/story?path=${encodeURIComponent(name)}`);
    this.bring(text, { path, digest, format });
  }

  // A file that was dropped or chosen; it is copied, not opened.
  async file(file) {
    if (!file) return;
    if (one("#stories").open) one("#stories").close("");
    this.bring(await file.text(), { format: formatOf(file.name) });
  }

  // Puts another story in the place of the one that is there; undo brings that back into the copy.
  bring(text, named) {
    const copy = this.story.begin(text, named);
    const { length } = this.view.state.doc;
    this.view.dispatch({ changes: { from: 0, to: length, insert: copy }, selection: { anchor: 0 }, userEvent: "bring", scrollIntoView: true });
    this.view.focus();
    this.fresh();
  }

  help() {
    one("#help").showModal();
  }
}
