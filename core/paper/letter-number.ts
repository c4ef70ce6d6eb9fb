import { partsOf, type CivilDate } from "../cell/civil-date";
import { NOWHERE } from "../validation/finding";
import type { PaperFinding } from "./paper-finding";

/** The parts that a pattern of letter numbers may name. */
export const NUMBER_TOKENS = ["nomor", "kode", "unit", "bulan", "bulan-romawi", "tahun"] as const;

/** What fills the pattern; `number` is the running number. */
export interface NumberParts {
  readonly number: number;
  readonly code: string;
  readonly unit: string;
  readonly date: CivilDate;
}

/** The number of a letter, or why the pattern gives none. */
export type LetterNumber =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly findings: readonly PaperFinding[] };

const TOKEN = /\{([^{}:]*)(?::(\d))?\}/g;
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"] as const;

/**
 * The number that `pattern` makes, e.g. `{nomor:3}/{kode}/{unit}/{bulan-romawi}/{tahun}` → `007/050/BAPPEDA/XI/2026`;
 * `:3` fills with zeros. `paper/unknown-token`, `paper/missing-part` for a part that is blank, and
 * `paper/number-without-token` when every letter would get the same number.
 */
export function letterNumber(pattern: string, parts: NumberParts): LetterNumber {
  const texts = partTexts(parts);
  const tokens = [...pattern.matchAll(TOKEN)].map((match) => match[1] ?? "");
  const findings = [
    ...tokens.filter((token) => !texts.has(token)).map((token) => unknownToken(pattern, token)),
    ...tokens.filter((token) => texts.get(token) === "").map((token) => missingPart(pattern, token)),
    ...(tokens.includes("nomor") ? [] : [withoutNumber(pattern)]),
  ];
  if (findings.length > 0) return { ok: false, findings };
  const value = pattern.replace(TOKEN, (_, token: string, width: string | undefined) =>
    (texts.get(token) ?? "").padStart(Number(width ?? "0"), "0"),
  );
  return { ok: true, value };
}

function partTexts({ number, code, unit, date }: NumberParts): ReadonlyMap<string, string> {
  const [year, month] = partsOf(date);
  return new Map<string, string>([
    ["nomor", String(number)],
    ["kode", code.trim()],
    ["unit", unit.trim()],
    ["bulan", String(month).padStart(2, "0")],
    ["bulan-romawi", ROMAN[month - 1] ?? ""],
    ["tahun", String(year)],
  ]);
}

function unknownToken(pattern: string, token: string): PaperFinding {
  const known = NUMBER_TOKENS.map((each) => `{${each}}`).join(", ");
  return {
    code: "paper/unknown-token",
    severity: "error",
    place: NOWHERE,
    values: { pattern, token, known },
  };
}

function missingPart(pattern: string, token: string): PaperFinding {
  return { code: "paper/missing-part", severity: "error", place: NOWHERE, values: { pattern, token } };
}

function withoutNumber(pattern: string): PaperFinding {
  return { code: "paper/number-without-token", severity: "error", place: NOWHERE, values: { pattern } };
}
