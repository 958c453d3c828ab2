// Carries out what is decided, as one step that is undone as one.

import { alike } from "./matters.js";
import { dropped, isFurniture, safeFix, shownFindings, strike } from "./marks.js";

// Writes fixes of findings; one that overlaps another is left for later. Gives how many were written.
export function write(view, choices) {
  const changes = [];
  const keys = [];
  let end = -1;
  const edited = choices
    .map(({ finding, fix }) => ({ finding, edits: [...fix.edits].sort((a, b) => a.from - b.from) }))
    .sort((a, b) => a.edits[0].from - b.edits[0].from);
  const taken = new Set();
  for (const { finding, edits } of edited) {
    const unique = edits.filter((e) => !taken.has(`${e.from} ${e.to} ${e.insert}`));
    if (unique.some(({ from }) => from < end)) continue;
    for (const edit of unique) {
      taken.add(`${edit.from} ${edit.to} ${edit.insert}`);
      changes.push(edit);
      end = Math.max(end, edit.to);
    }
    keys.push(finding.key);
  }
  if (keys.length > 0) view.dispatch({ changes, effects: dropped.of(keys), userEvent: "mend" });
  return keys.length;
}

const safe = (findings) => findings.map((finding) => ({ finding, fix: safeFix(finding) })).filter(({ fix }) => fix);

export const safeOnes = (view) => safe(shownFindings(view.state));

export const mendSafe = (view) => write(view, safeOnes(view));

export const mendThese = (view, findings) => write(view, safe(findings));

const furniture = (findings) => findings.map((finding) => ({ finding, fix: strike(finding) })).filter(({ fix }) => fix);

export const strikeAll = (view) => write(view, furniture(shownFindings(view.state)));

export function everywhere(view, finding, fix) {
  const findings = shownFindings(view.state);
  return isFurniture(finding) ? furniture(findings) : alike(findings, finding, fix);
}
