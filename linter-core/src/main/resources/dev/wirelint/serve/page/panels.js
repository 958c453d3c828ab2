// What the desk takes the story to say: its names, figures and quotations, and the zones of its paragraphs. Each line leads
// to its words.

import { all, element, one } from "./report/page.js";

const short = (words, most = 90) => {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
};

const link = (place, words) => {
  const { start, end } = place;
  return element("button", { type: "button", class: "place", "data-start": start.offset ?? start, "data-end": end.offset ?? end }, words);
};

const BEARERS = { person: "person", place: "place", body: "body" };

const isAt = (place) => ({ start, end }) => start.offset < place.end.offset && end.offset > place.start.offset;

function names({ names, findings }) {
  const wrong = findings.filter(({ category }) => category === "names");
  const isWrong = (places) => places.some((place) => wrong.some(isAt(place)));
  return names.map(({ name, bearer, title, spellings }) => {
    const first = spellings.flatMap((s) => s.places).sort((a, b) => a.start.offset - b.start.offset)[0];
    const row = spellings.map(({ written, places }) => element("span", { class: isWrong(places) ? "spelling wrong" : "spelling" },
      `${written} `, ...places.map((place) => link(place, String(place.start.line)))));
    return element("li", {},
      first ? link(first, name) : name,
      element("small", {}, [BEARERS[bearer], title].filter(Boolean).join(" · ")), ...row);
  });
}

function figures({ figures }) {
  return figures.map((figure) => element("li", { class: figure.sourced ? "" : "lacks" }, link(figure, short(figure.text)),
    figure.source ? element("small", {}, "source: ", link(figure.source, short(figure.source.text, 50)))
      : element("small", {}, figure.sourced ? "sourced in the story" : "no source in reach")));
}

function quotes({ quotations, findings }) {
  return quotations.map((quote) => {
    const altered = findings.filter(({ category }) => category === "quotes").find(isAt(quote));
    return element("li", { class: quote.speaker ? "" : "lacks" }, link(quote, `“${short(quote.text).replace(/^[“"‘']|[”"’']$/g, "")}”`),
      element("small", {}, quote.speaker ? link(quote.speaker, short(quote.speaker.text, 50)) : "no speaker named",
        quote.below ? element("span", {}, " · said again ", link(quote.below, `line ${quote.below.start.line}`)) : ""),
      altered ? element("small", { class: "altered" }, altered.message) : "");
  });
}

function told(answer) {
  const rows = [["Length", `${answer.words} words`], ["Form", answer.notation]];
  if (answer.dateline) rows.push(["Dateline", link(answer.dateline, short(answer.dateline.text ?? "there"))]);
  else rows.push(["Dateline", "none read"]);
  const signOff = answer.zones.find(({ zone }) => zone === "sign-off");
  rows.push(["Sign-off", signOff ? link(signOff, "there") : "none read"]);
  if (answer.suppressed?.length > 0) rows.push(["Let stand", `${answer.suppressed.length}`]);
  return rows;
}

// Paragraphs of one zone that follow each other are one stretch.
export function stretches(zones) {
  const runs = [];
  for (const { zone, start, end } of zones) {
    const last = runs.at(-1);
    if (last?.zone === zone) Object.assign(last, { end, count: last.count + 1 });
    else runs.push({ zone, start, end, count: 1 });
  }
  return runs;
}

function story(answer) {
  return [
    element("table", {}, ...told(answer).map(([head, cell]) => element("tr", {}, element("th", { scope: "row" }, head), element("td", {}, cell)))),
    element("h2", { class: "shelf" }, "Zones as they are read"),
    element("ul", {}, ...stretches(answer.zones).map((run) => element("li", {}, link(run, run.zone), run.count > 1 ? element("small", {}, `${run.count} paragraphs`) : ""))),
  ];
}

const list = (items, none) => (items.length === 0 ? element("p", { class: "none" }, none) : element("ul", {}, ...items));

// Fills the panels and the rail from an answer.
export function showPanels(answer) {
  const { names: n, figures: f, quotations: q } = answer;
  one("#names").replaceChildren(list(names(answer), "No names are read."));
  one("#figures").replaceChildren(list(figures(answer), "No figures are read."));
  one("#quotes").replaceChildren(list(quotes(answer), "No quotations are read."));
  one("#story").replaceChildren(...story(answer));
  for (const [tab, count] of [["names", n], ["figures", f], ["quotes", q]]) one(`[data-tab=${tab}] .n`).textContent = count.length;
  const zones = stretches(answer.zones).map((run) => {
    const stretch = link(run, run.zone);
    stretch.classList.add("zone-of", `z-${run.zone}`);
    if (run.count > 1) stretch.append(element("span", { class: "n" }, run.count));
    return element("li", {}, stretch);
  });
  one("#zones ul").replaceChildren(...zones);
}

// Shows one of the panels.
export function turnTo(name, focus = false) {
  for (const tab of all("[data-tab]")) {
    const on = tab.dataset.tab === name;
    tab.setAttribute("aria-selected", String(on));
    tab.tabIndex = on ? 0 : -1;
    one(`#${tab.dataset.tab}`).hidden = !on;
    if (on && focus) tab.focus();
  }
}

export function listenToTabs() {
  one("[role=tablist]").addEventListener("keydown", (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    const tabs = all("[data-tab]");
    const at = tabs.findIndex((t) => t.getAttribute("aria-selected") === "true");
    turnTo(tabs[(at + by + tabs.length) % tabs.length].dataset.tab, true);
  });
}
