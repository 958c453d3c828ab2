// What weighs alike for whoever has to get the story out: the shelves of the list, as the report has them.

import { isFurniture, safeFix } from "./marks.js";

const ASKED = ["figures", "quotes", "dates"];
const TITLES = { stops: "Stops the story", decide: "Decide", safe: "Safe, in one go" };

const stops = ({ fixes, severity, category }) =>
  fixes.length === 0 && (severity === "error" || (severity === "warning" && ASKED.includes(category)));

function weight(findings) {
  if (findings.every(safeFix)) return "safe";
  return findings.some(stops) ? "stops" : "decide";
}

// The findings of one matter together, furniture of one weight together; each matter with a name that lasts.
function mattersOf(findings) {
  const matters = new Map();
  for (const finding of findings) {
    const name = isFurniture(finding)
      ? `furniture ${weight([finding])}`
      : finding.group !== undefined ? `group ${finding.group}`
        : safeFix(finding) ? `safe ${finding.rule} ${finding.message}` : `finding ${finding.key}`;
    if (!matters.has(name)) matters.set(name, { name, findings: [] });
    matters.get(name).findings.push(finding);
  }
  return [...matters.values()].map((matter) => ({ ...matter, weight: weight(matter.findings) }));
}

// The shelves, the gravest first, those that hold nothing left out.
export function shelvesOf(findings) {
  const matters = mattersOf(findings);
  return Object.entries(TITLES)
    .map(([kind, title]) => ({ kind, title, matters: matters.filter((m) => m.weight === kind) }))
    .filter((shelf) => shelf.matters.length > 0);
}

export function headOf({ findings }) {
  if (findings.length > 1 && isFurniture(findings[0])) return `${findings.length} pieces of web furniture left in copy`;
  return findings.length > 1 && findings[0].group === undefined ? `${findings[0].message} (${findings.length} places)` : findings[0].message;
}

// Where else the same is written instead: other places of the matter that are to read so too, and the same slip. What
// stands in a quotation is asked for by itself, where it stands.
export function alike(all, finding, fix) {
  const now = wordsOf(fix);
  return all.flatMap((other) => {
    if (other.key === finding.key) return [{ finding, fix }];
    const same = (finding.group !== undefined && other.group === finding.group) ||
      (other.rule === finding.rule && other.text === finding.text);
    const like = other.fixes.find((f) => f.safety !== "by-hand" && wordsOf(f) === now);
    return same && like ? [{ finding: other, fix: like }] : [];
  });
}

// What a fix would put there.
export const wordsOf = ({ edits }) => edits.map(({ insert }) => insert).join(" … ");

// A fix in words for a button.
export function deed(doc, fix) {
  const was = fix.edits.map(({ from, to }) => doc.sliceString(from, to)).join(" … ");
  const now = wordsOf(fix);
  const short = (words) => {
    const line = words.replace(/\s+/g, " ").trim();
    return line.length > 44 ? `${line.slice(0, 40)}…` : line;
  };
  const bare = (words) => words.replace(/\s/g, "");
  if (bare(was) === bare(now)) return now.length < was.length ? "Close up" : "Set the space";
  if (now.trim() !== "") return `“${short(now)}”`;
  return "Delete";
}
