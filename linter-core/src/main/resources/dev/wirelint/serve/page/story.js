// The story that is open: where it came from, and what was changed since.

import { ask } from "./asking.js";
import { changedLines } from "./changes.js";
import { ChangeSet, Text } from "./editor/state.js";

// A file whose lines all end in two characters is written so again; in the copy they end in one.
const endsInTwo = (text) => /\r\n/.test(text) && !/(^|[^\r])\n/.test(text);

export class Story {
  #base = Text.empty;
  #changes = ChangeSet.empty(0);
  #twoEnds = false;
  path;
  digest;
  format;

  // Takes another story; gives the text as it stands in the copy.
  begin(text, { path, digest, format } = {}) {
    this.#twoEnds = endsInTwo(text);
    const copy = this.#twoEnds ? text.replaceAll("\r\n", "\n") : text;
    Object.assign(this, { path, digest, format });
    this.held(Text.of(copy.split("\n")));
    return copy;
  }

  // What is in the copy is what there is to be changed from now on.
  held(doc) {
    this.#base = doc;
    this.#changes = ChangeSet.empty(doc.length);
  }

  changed(changes) {
    this.#changes = this.#changes.compose(changes);
  }

  get isChanged() {
    return !this.#changes.empty;
  }

  get isNew() {
    return this.path === undefined;
  }

  lines(doc) {
    return changedLines(this.#base, doc, this.#changes);
  }

  text(doc) {
    const copy = doc.toString();
    return this.#twoEnds ? copy.replace(/\r?\n/g, "\r\n") : copy;
  }

  // What names the story for the desk.
  get named() {
    return this.path ? { path: this.path } : { format: this.format ?? "text" };
  }

  async save(doc, name) {
    const path = this.path ?? name;
    const { digest } = await ask("/api/save", { path, text: this.text(doc), ...(this.digest ? { digest: this.digest } : {}) });
    Object.assign(this, { path, digest });
    this.held(doc);
  }
}

const FORMATS = { md: "markdown", markdown: "markdown", html: "html", htm: "html", adoc: "asciidoc", json: "ninjs" };

// How a file is read, by its name.
export const formatOf = (name) => FORMATS[/\.([a-z]+)$/i.exec(name)?.[1].toLowerCase()] ?? "text";
