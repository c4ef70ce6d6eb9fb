import { partsOf, type CivilDate } from "../cell/civil-date";
import { MONTH_NAMES } from "../cell/month-names";
import { weekdayIndex } from "../procedure/work-calendar";

const ONES = ["", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"] as const;
const DAYS = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"] as const;

/** `value` (a whole number, 0 to 999.999) in Indonesian words: 2026 → `dua ribu dua puluh enam`. */
export function spellNumber(value: number): string {
  if (value === 0) return "nol";
  const thousands = Math.floor(value / 1000);
  const head = thousands === 1 ? "seribu" : thousands > 1 ? `${spellHundreds(thousands)} ribu` : "";
  return `${head} ${spellHundreds(value % 1000)}`.trim();
}

/** The day of the week: `Sabtu`. */
export function weekdayName(date: CivilDate): string {
  return DAYS[weekdayIndex(date)] ?? "";
}

/** A date as a berita acara opens: `Sabtu tanggal dua puluh satu bulan November tahun dua ribu dua puluh enam`. */
export function spellDate(date: CivilDate): string {
  const [year, month, day] = partsOf(date);
  const monthName = MONTH_NAMES[month - 1] ?? "";
  return `${weekdayName(date)} tanggal ${spellNumber(day)} bulan ${monthName} tahun ${spellNumber(year)}`;
}

function spellHundreds(value: number): string {
  const hundreds = Math.floor(value / 100);
  const head = hundreds === 1 ? "seratus" : hundreds > 1 ? `${ONES[hundreds] ?? ""} ratus` : "";
  return `${head} ${spellTens(value % 100)}`.trim();
}

function spellTens(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (value === 10) return "sepuluh";
  if (value === 11) return "sebelas";
  if (tens === 1) return `${ONES[ones] ?? ""} belas`;
  return `${tens > 1 ? `${ONES[tens] ?? ""} puluh` : ""} ${ONES[ones] ?? ""}`.trim();
}
