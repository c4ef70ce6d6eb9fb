/** Longest name that spreadsheet programs accept for a sheet. */
const LONGEST = 31;

/**
 * A sheet name for each of `titles`, in their order: at most 31 characters, cut between words, without `[]:*?/\` and
 * without `'`, which not every program reads in a formula; unlike any other name and any of `taken` in every letter
 * case. A title that leaves nothing becomes "Unit".
 */
export function sheetNames(titles: readonly string[], taken: readonly string[]): readonly string[] {
  const used = new Set([...taken, "History"].map(folded));
  return titles.map((title) => {
    const clean = cleaned(title);
    let name = cut(clean, LONGEST);
    for (let count = 2; used.has(folded(name)); count += 1) {
      const suffix = ` (${count})`;
      name = cut(clean, LONGEST - suffix.length) + suffix;
    }
    used.add(folded(name));
    return name;
  });
}

function cleaned(title: string): string {
  const plain = title
    .replace(/[[\]:*?/\\'\p{Cc}]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return plain === "" ? "Unit" : plain;
}

/** At most `length` UTF-16 units, ending at a word where one ends in the second half. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length + 1);
  const space = head.lastIndexOf(" ");
  const words = space > length / 2 ? head.slice(0, space) : text.slice(0, length);
  return words.replace(/[\uD800-\uDBFF]$/, "").replace(/[,;\s]+$/, "");
}

function folded(name: string): string {
  return name.toLowerCase();
}
