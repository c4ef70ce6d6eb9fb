/** How a number format shows a number, as far as its meaning changes. `time` shows a clock time without a day. */
export type NumberKind = "plain" | "percent" | "date" | "time";

const PERCENT_IDS: ReadonlySet<number> = new Set([9, 10, 67, 68]);
const TIME_IDS: ReadonlySet<number> = new Set([18, 19, 20, 21, 45, 47]);
/** Ids whose format is built into programs; 27–36, 50–58 and 71–81 are days in East Asian and Thai editions. */
const DATE_ID_RANGES = [
  [14, 17],
  [22, 22],
  [27, 36],
  [50, 58],
  [71, 81],
] as const;

/** The kind of a format that is known by its number alone (ECMA-376 18.8.30). Id 46, `[h]:mm:ss`, is a duration. */
export function builtInKind(formatId: number): NumberKind {
  if (PERCENT_IDS.has(formatId)) return "percent";
  if (TIME_IDS.has(formatId)) return "time";
  return DATE_ID_RANGES.some(([first, last]) => formatId >= first && formatId <= last) ? "date" : "plain";
}

/**
 * The kind of a format code, judged by its first section (the one for positive numbers). Literals, colours,
 * currencies and conditions do not count. A duration such as `[h]:mm` is plain: it counts hours, it is no day.
 */
export function formatKind(code: string): NumberKind {
  const symbols = bareSymbols(code);
  if (symbols === null) return "plain";
  if (symbols.includes("%")) return "percent";
  const letters = symbols.replace(/general|am\/pm|a\/p|e[+-]/g, "");
  if (/[dyeb]|mmm/.test(letters) || (letters.includes("m") && !/[hs]/.test(letters))) return "date";
  return /[hs]/.test(letters) ? "time" : "plain";
}

/** The first section in lower case without literals and brackets, or null when it shows elapsed time. */
function bareSymbols(code: string): string | null {
  let symbols = "";
  for (let at = 0; at < code.length; at += 1) {
    const character = code.charAt(at);
    if (character === ";") break;
    if (character === "\\" || character === "_" || character === "*") at += 1;
    else if (character === '"') at = endOf(code, '"', at);
    else if (character === "[") {
      const end = endOf(code, "]", at);
      if (/^(?:h+|m+|s+)$/i.test(code.slice(at + 1, end))) return null;
      at = end;
    } else symbols += character.toLowerCase();
  }
  return symbols;
}

function endOf(code: string, mark: string, from: number): number {
  const end = code.indexOf(mark, from + 1);
  return end < 0 ? code.length : end;
}
