// Asks the desk what it finds in the text, a short pause after the last change; the newest text wins.

import { ask } from "./asking.js";
import { ChangeSet } from "./editor/state.js";
import { findingsOf, found, marks, moved, zonesRead } from "./marks.js";

const PAUSE = 280;

export class Checking {
  #view;
  #told;
  #story;
  #timer;
  #flight;
  #isDue = false;
  // What was written since the text that was last sent, and since the one of the answer that is shown.
  #sinceSent;
  #sinceTold;
  answer;

  // told: called with the answer; story: gives what names the story for the desk.
  constructor(view, { told, story, failed }) {
    this.#view = view;
    this.#told = told;
    this.#story = story;
    this.failed = failed;
    this.#sinceSent = ChangeSet.empty(view.state.doc.length);
    this.#sinceTold = this.#sinceSent;
  }

  changed(changes) {
    this.#sinceSent = this.#sinceSent.compose(changes);
    this.#sinceTold = this.#sinceTold.compose(changes);
    this.soon(PAUSE);
  }

  soon(pause = 0) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#check(), pause);
  }

  // Where a place of the last answer stands by now.
  place({ start, end }) {
    const at = ({ offset }) => Math.min(offset, this.#sinceTold.length);
    return { from: this.#sinceTold.mapPos(at(start), 1), to: this.#sinceTold.mapPos(at(end), -1) };
  }

  // Another story is there; what was asked of the one before is of no use.
  restart() {
    this.#flight?.abort();
    this.#flight = undefined;
    this.soon();
  }

  // One question at a time, so that a slow machine is not asked more and more: what was written meanwhile is asked next.
  async #check() {
    if (this.#flight) {
      this.#isDue = true;
      return;
    }
    const flight = new AbortController();
    this.#flight = flight;
    this.#isDue = false;
    const { doc } = this.#view.state;
    this.#sinceSent = ChangeSet.empty(doc.length);
    const began = performance.now();
    try {
      const told = await ask("/api/check", { ...this.#story(), text: doc.toString() }, flight.signal);
      if (flight.signal.aborted) return;
      this.#show(told, Math.round(performance.now() - began));
    } catch (trouble) {
      if (trouble.name === "AbortError") return;
      this.failed(trouble.message);
      if (trouble.status === 503) this.soon(1000);
    }
    if (this.#flight === flight) this.#flight = undefined;
    if (this.#isDue) this.soon();
  }

  #show(told, took) {
    const [answer] = told.articles;
    const since = this.#sinceSent;
    const before = this.#view.state.field(marks).findings;
    let findings = findingsOf(answer, since.empty ? before : []);
    if (!since.empty) findings = findings.map((f) => moved(f, since)).filter((f) => f !== undefined);
    this.answer = answer;
    this.#sinceTold = since;
    const effects = [found.of(findings)];
    if (since.empty) effects.push(zonesRead(answer.zones ?? []));
    this.#view.dispatch({ effects });
    this.#told(answer, took);
  }
}
