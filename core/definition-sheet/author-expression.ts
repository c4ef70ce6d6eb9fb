import { nearMiss } from "../register/near-miss";

/** An expression as an author typed it, in the spelling that `core/expression` reads. */
export interface AuthorExpression {
  readonly text: string;
  /** Titles in brackets that no column has, with the one each may mean. */
  readonly unknownTitles: readonly { readonly found: string; readonly suggestion: string | null }[];
}

/** Signs that keyboards and word processors put in place of plain ones. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/[“”„″]/g, '"'],
  [/≥/g, ">="],
  [/≤/g, "<="],
  [/≠/g, "<>"],
  [/[−–—]/g, "-"],
  [/[×]/g, "*"],
  [/[÷]/g, "/"],
];

/** A quoted text, or a title in brackets. */
const PART = /"(?:[^"]|"")*"|\[([^\][]*)\]/g;

/**
 * Columns named by title, `[Jumlah Pegawai]`, become their ids; curly quotes and ≥ ≤ ≠ their plain spelling. `idOf`
 * gives the id of a title however it is spelled, `titles` are offered for one that is unknown.
 */
export function authorExpression(
  typed: string,
  idOf: (title: string) => string | null,
  titles: readonly string[],
): AuthorExpression {
  const plain = PLAIN.reduce((text, [sign, spelling]) => text.replace(sign, spelling), typed).trim();
  const unknownTitles: { readonly found: string; readonly suggestion: string | null }[] = [];
  const text = plain.replace(PART, (part: string, title: string | undefined) => {
    if (title === undefined) return part;
    const id = idOf(title);
    if (id === null) unknownTitles.push({ found: title.trim(), suggestion: nearMiss(title, titles) });
    return id ?? part;
  });
  return { text, unknownTitles };
}

/** An expression with its column ids written as titles in brackets, as the template shows it. */
export function titledExpression(text: string, titleOf: (id: string) => string | null): string {
  return text.replace(/"(?:[^"]|"")*"|[A-Za-z_][A-Za-z0-9_]*(?!\s*\(|[A-Za-z0-9_])/g, (part) => {
    const title = part.startsWith('"') ? null : titleOf(part);
    return title === null ? part : `[${title}]`;
  });
}
