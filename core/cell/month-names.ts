/** The twelve months as printed, January first. */
export const MONTH_NAMES = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
] as const;

/** Other spellings met in files: short names, the spelling of before 1972, and English months of foreign settings. */
const OTHER_NAMES: ReadonlyMap<string, number> = new Map([
  ["january", 1],
  ["pebruari", 2],
  ["peb", 2],
  ["february", 2],
  ["march", 3],
  ["may", 5],
  ["june", 6],
  ["july", 7],
  ["ags", 8],
  ["agt", 8],
  ["aug", 8],
  ["august", 8],
  ["sept", 9],
  ["oct", 10],
  ["october", 10],
  ["nop", 11],
  ["nopember", 11],
  ["dec", 12],
  ["december", 12],
]);

/** The month (1 to 12) that `name` names in full or by its first three letters, in any case; null when none. */
export function monthOfName(name: string): number | null {
  const wanted = name.toLowerCase().replace(/\.$/, "");
  const index = MONTH_NAMES.findIndex((month) => {
    const full = month.toLowerCase();
    return wanted === full || wanted === full.slice(0, 3);
  });
  return index >= 0 ? index + 1 : (OTHER_NAMES.get(wanted) ?? null);
}
