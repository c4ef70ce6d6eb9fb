import { parseIndonesianNumber } from "../cell/parse-number";

/** One source of funds; `amount` in whole rupiah, null when the text names none. */
export interface FundShare {
  readonly source: string;
  readonly amount: number | null;
}

/**
 * The sources that `text` names, parted by `;` or line breaks, each with its amount after a colon or an equals sign.
 * A part whose amount cannot be read keeps its words and has no amount.
 */
export function parseFundSources(text: string): readonly FundShare[] {
  return text
    .split(/[;\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map(shareOf);
}

function shareOf(part: string): FundShare {
  const pieces = /^(.*\S)\s*[:=]\s*(.+)$/.exec(part);
  const [source, figure] = [pieces?.[1], pieces?.[2]];
  if (source === undefined || figure === undefined) return { source: part, amount: null };
  const parsed = parseIndonesianNumber(figure, "rupiah");
  const amount = parsed.kind === "value" ? Number(parsed.value.toFixed()) : null;
  return amount === null || !Number.isSafeInteger(amount)
    ? { source: part, amount: null }
    : { source, amount };
}
