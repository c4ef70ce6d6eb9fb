/** What an author writes as a rule for rows that repeat each other. */
const WORD = "kembar";

/**
 * The titles of the columns in which no two rows may say the same, of `kembar: [Nama]; [Tahun]`; none for `kembar` alone,
 * which means the column that the rule points at; null for any other condition.
 */
export function repeatedTitles(when: string): readonly string[] | null {
  const said = /^kembar\s*(?:[:(](.*?)\)?)?\s*$/is.exec(when.trim());
  if (said === null) return null;
  return (said[1] ?? "")
    .split(";")
    .map((title) => title.trim().replace(/^\[(.*)\]$/, "$1"))
    .filter((title) => title !== "");
}

/** The rule for rows that repeat each other in these columns, as an author writes it. */
export function repeatedRule(titles: readonly string[]): string {
  return `${WORD}: ${titles.map((title) => `[${title}]`).join("; ")}`;
}
