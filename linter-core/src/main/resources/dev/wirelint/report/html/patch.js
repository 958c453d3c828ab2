// The changes of a story as a patch of its file.

const AROUND = 3;

// A text as its lines, each with its end; the last may have none.
const lines = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

const reads = (parts, kind) => parts.filter(([of]) => of === "kept" || of === kind).map(([, words]) => words).join("");

// A name as git writes it: between quotation marks, with escapes, where it holds what a line cannot.
function named(path) {
  if (!/["\\\x00-\x1f\x7f-\x9f]/.test(path)) return path;
  const octets = (c) => [...new TextEncoder().encode(c)].map((o) => `\\${o.toString(8).padStart(3, "0")}`).join("");
  return `"${path.replace(/["\\]/g, "\\$&").replace(/[\x00-\x1f\x7f-\x9f]/g, octets)}"`;
}

// A unified diff, from the stretches that differ.
export function unified(path, content, changes) {
  if (changes.length === 0) return "";
  const all = lines(content);
  const hunks = [];
  for (const { line, parts } of changes) {
    const was = lines(reads(parts, "out"));
    const now = lines(reads(parts, "in"));
    const from = line - 1;
    const last = hunks.at(-1);
    if (last && from - last.to <= 2 * AROUND) last.pieces.push({ from, was, now });
    else hunks.push({ pieces: [{ from, was, now }] });
    hunks.at(-1).to = from + was.length;
  }
  const slash = path.startsWith("/") ? "" : "/";
  let text = `--- ${named(`a${slash}${path}`)}\n+++ ${named(`b${slash}${path}`)}\n`;
  const put = (sign, line) => {
    text += line.endsWith("\n") ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
  };
  let grown = 0;
  for (const { pieces, to } of hunks) {
    const first = Math.max(0, pieces[0].from - AROUND);
    const end = Math.min(all.length, to + AROUND);
    const growth = pieces.reduce((sum, { was, now }) => sum + now.length - was.length, 0);
    const count = end - first;
    text += `@@ -${count === 0 ? first : first + 1},${count} +${first + 1 + grown},${count + growth} @@\n`;
    let at = first;
    for (const { from, was, now } of pieces) {
      for (; at < from; at++) put(" ", all[at]);
      for (const line of was) put("-", line);
      for (const line of now) put("+", line);
      at += was.length;
    }
    for (; at < end; at++) put(" ", all[at]);
    grown += growth;
  }
  return text;
}
