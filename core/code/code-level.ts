/** The five levels of a code, from the top. */
export const CODE_LEVELS = ["urusan", "bidang", "program", "kegiatan", "sub-kegiatan"] as const;

/** One level of the codes of urusan, bidang urusan, program, kegiatan and sub kegiatan. */
export type CodeLevel = (typeof CODE_LEVELS)[number];

/** Segments that a code of each level has: bidang `5.01` has two, kegiatan `5.01.02.2.01` five. */
const SEGMENTS: Readonly<Record<CodeLevel, number>> = {
  urusan: 1,
  bidang: 2,
  program: 3,
  kegiatan: 5,
  "sub-kegiatan": 6,
};

const WELL_FORMED =
  /^(?:[1-8](?:\.\d{2})?|X(?:\.XX)?|(?:[1-8]\.\d{2}|X\.XX)\.\d{2}(?:\.[1-8]\.\d{2}(?:\.\d{4})?)?)$/;

/** The level of a normalised code, or null when `code` is not one. */
export function codeLevel(code: string): CodeLevel | null {
  if (!WELL_FORMED.test(code)) return null;
  const count = code.split(".").length;
  return CODE_LEVELS.find((level) => SEGMENTS[level] === count) ?? null;
}

/** The part of `code` at `level`: of `5.01.02.2.01.0005` at program `5.01.02`; null when it does not reach so deep. */
export function codeAtLevel(code: string, level: CodeLevel): string | null {
  const segments = code.split(".");
  if (codeLevel(code) === null || segments.length < SEGMENTS[level]) return null;
  return segments.slice(0, SEGMENTS[level]).join(".");
}

/** A sub kegiatan's code at each level from the urusan down, itself last; null for any other text. */
export function subActivityPath(code: string): readonly string[] | null {
  if (codeLevel(code) !== "sub-kegiatan") return null;
  const segments = code.split(".");
  return CODE_LEVELS.map((level) => segments.slice(0, SEGMENTS[level]).join("."));
}

/** The code one level above `code`, or null for an urusan and for what is no code. */
export function parentCode(code: string): string | null {
  const ancestors = ancestorCodes(code);
  return ancestors[ancestors.length - 1] ?? null;
}

/** All codes above `code`, the urusan first; empty for an urusan and for what is no code. */
export function ancestorCodes(code: string): readonly string[] {
  return CODE_LEVELS.flatMap((level) => codeAtLevel(code, level) ?? []).filter(
    (ancestor) => ancestor !== code,
  );
}

/** Order of a printed table: a code comes right before those under it, `X` after the numbered urusan. */
export function compareCodes(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
