/** What stands around a numeral. `scale` is a power of ten (juta 6, M 9), 0 when there is none. */
export interface Affixes {
  readonly numeral: string;
  readonly negative: boolean;
  readonly parentheses: boolean;
  /** True when a space parts the minus from the digits: `- 5` may be a list mark. */
  readonly spacedSign: boolean;
  readonly currency: boolean;
  readonly percent: boolean;
  readonly scale: number;
  /** True when the scale is one letter (M, T), which is also a unit of measure. */
  readonly letterScale: boolean;
}

const SHAPE = new RegExp(
  [
    "^'?(?<open>\\()? ?(?<sign>[+-])?(?<gap>[ \\u00A0]*)(?<currency>rp\\.?|idr)?[ \\u00A0]*(?<inner>[+-])?(?<innerOpen>\\()?",
    "[ \\u00A0]*(?<numeral>[.,]?\\d(?:[\\d., \\u00A0]*\\d)?)(?<cents>[.,](?:-{1,2}|=))?[ \\u00A0]*",
    "(?<scale>ribu|rb|juta|jt|miliar|milyar|mlr|m|triliun|trilyun|tn|t)?\\.?[ \\u00A0]*(?<rupiah>rupiah)?",
    "(?<percent>%|persen|prosen)?[ \\u00A0]*(?<close>\\))?$",
  ].join(""),
  "i",
);

const SCALES: ReadonlyMap<string, number> = new Map([
  ["rb", 3],
  ["ribu", 3],
  ["jt", 6],
  ["juta", 6],
  ["m", 9],
  ["mlr", 9],
  ["miliar", 9],
  ["milyar", 9],
  ["t", 12],
  ["tn", 12],
  ["triliun", 12],
  ["trilyun", 12],
]);

/**
 * `plain` parted into its numeral and what stands around it: `Rp1.234,-`, `(1.234)`, `75 persen`, `Rp 1,2 M`.
 * Null when anything else stands there, a parenthesis has no partner, or a sign is given twice.
 */
export function peelAffixes(plain: string): Affixes | null {
  const parts = SHAPE.exec(plain)?.groups;
  if (parts === undefined) return null;
  const opened = [parts.open, parts.innerOpen].filter((mark) => mark !== undefined).length;
  const signs = [parts.sign, parts.inner].filter((mark) => mark !== undefined);
  if (opened > 1 || opened !== (parts.close === undefined ? 0 : 1) || signs.length + opened > 1) return null;
  const scaleWord = (parts.scale ?? "").toLowerCase();
  if (/\.[ \u00A0]*\)?$/.test(plain) && scaleWord === "") return null;
  return {
    numeral: parts.numeral ?? "",
    negative: opened === 1 || signs[0] === "-",
    parentheses: opened === 1,
    spacedSign: parts.sign !== undefined && parts.gap !== "",
    currency: parts.currency !== undefined || parts.rupiah !== undefined || parts.cents !== undefined,
    percent: parts.percent !== undefined,
    scale: SCALES.get(scaleWord) ?? 0,
    letterScale: scaleWord.length === 1,
  };
}
