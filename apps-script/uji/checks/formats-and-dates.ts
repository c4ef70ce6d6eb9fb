import { cleanCell } from "../check";
import type { Bench, Check } from "../check";

/** File zone, shown text, and the instant that a script reads from a cell typed as `text`. */
function readInZone(bench: Bench, zone: string, text: string): string {
  const before = bench.indonesian.getSpreadsheetTimeZone();
  bench.indonesian.setSpreadsheetTimeZone(zone);
  try {
    const value: unknown = cleanCell(bench.indonesian).setValue(text).getValue();
    return value instanceof Date ? value.toISOString() : `bukan tanggal: ${String(value)}`;
  } finally {
    bench.indonesian.setSpreadsheetTimeZone(before);
  }
}

function shown(bench: Bench, value: number, format: string): string {
  return cleanCell(bench.indonesian).setValue(value).setNumberFormat(format).getDisplayValue();
}

/** List items 4 and 5: what in_ID shows, and dates when the file's zone is not the script's. */
export const FORMAT_AND_DATE_CHECKS: readonly Check[] = [
  {
    id: "4",
    mark: "U",
    question: 'Bagaimana 1234567,891 tampil dengan format "#,##0.00" di in_ID?',
    assumed: "1.234.567,89",
    observe: (bench) => shown(bench, 1234567.891, "#,##0.00"),
  },
  {
    id: "4",
    mark: "U",
    question: "Bagaimana 1500000 tampil dengan pola rupiah di in_ID?",
    assumed: "Rp1.500.000",
    observe: (bench) => shown(bench, 1500000, '"Rp"#,##0'),
  },
  {
    id: "4",
    mark: "U",
    question: "Bagaimana 1234,5 tampil tanpa format di in_ID?",
    assumed: "1234,5",
    observe: (bench) => cleanCell(bench.indonesian).setValue(1234.5).getDisplayValue(),
  },
  {
    id: "5",
    mark: "U",
    question: "Saat apa yang terbaca dari tanggal 2026-07-01 bila zona berkas Asia/Jayapura?",
    assumed: "2026-06-30T15:00:00.000Z",
    observe: (bench) => readInZone(bench, "Asia/Jayapura", "2026-07-01"),
  },
  {
    id: "5",
    mark: "U",
    question: "Saat apa yang terbaca dari 2026-07-01 10:30:00 bila zona berkas Asia/Makassar?",
    assumed: "2026-07-01T02:30:00.000Z",
    observe: (bench) => readInZone(bench, "Asia/Makassar", "2026-07-01 10:30:00"),
  },
  {
    id: "5",
    mark: "U",
    question: "Format apa yang didapat sel kosong yang diisi Date tengah malam di in_ID?",
    assumed: "dd/MM/yyyy",
    observe: (bench) => {
      const before = bench.indonesian.getSpreadsheetTimeZone();
      bench.indonesian.setSpreadsheetTimeZone("Etc/UTC");
      try {
        return cleanCell(bench.indonesian)
          .setValue(new Date(Date.UTC(2026, 6, 1)))
          .getNumberFormat();
      } finally {
        bench.indonesian.setSpreadsheetTimeZone(before);
      }
    },
  },
];
