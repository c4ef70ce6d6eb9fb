import { cleanCell, describeValue } from "../check";
import type { Bench, Check } from "../check";

type Language = keyof Bench;

/** Text, mark, and what is assumed of setValue in an in_ID and in an en_US file. */
const TEXTS: readonly (readonly [text: string, mark: Check["mark"], indonesian: string, english: string])[] =
  [
    ["'abc", "U", 'teks "abc"', 'teks "abc"'],
    ["'0123", "U", 'teks "0123"', 'teks "0123"'],
    ["+62812", "U", "angka 62812", "angka 62812"],
    ["-x", "U", 'teks "-x"', 'teks "-x"'],
    ["@x", "U", 'teks "@x"', 'teks "@x"'],
    ["12,5", "U", "angka 12.5", 'teks "12,5"'],
    ["12.5", "U", 'teks "12.5"', "angka 12.5"],
    ["1.234", "U", "angka 1234", "angka 1.234"],
    ["(100)", "U", "angka -100", "angka -100"],
    ["01234", "R", "angka 1234", "angka 1234"],
    ["1.234.567,89", "R", "angka 1234567.89", 'teks "1.234.567,89"'],
    ["75,5%", "R", "angka 0.755", 'teks "75,5%"'],
    ["Rp1.500.000", "R", "angka 1500000", 'teks "Rp1.500.000"'],
    ["-Rp2.000", "U", "angka -2000", 'teks "-Rp2.000"'],
    ["true", "R", "logika TRUE", "logika TRUE"],
    ["31/02/2026", "R", 'teks "31/02/2026"', 'teks "31/02/2026"'],
    ["196612141992031004", "R", "angka 196612141992031000", "angka 196612141992031000"],
    ["belum ada", "R", 'teks "belum ada"', 'teks "belum ada"'],
    ["1,234.5", "R", 'teks "1,234.5"', "angka 1234.5"],
    ["$5.25", "R", 'teks "$5.25"', "angka 5.25"],
    ["1e3", "R", "angka 1000", "angka 1000"],
    ["5.01.02.2.01.0001", "R", 'teks "5.01.02.2.01.0001"', 'teks "5.01.02.2.01.0001"'],
  ];

/** Dates, told by what the cell shows through yyyy-mm-dd, so that zones play no part. */
const DATES: readonly (readonly [text: string, mark: Check["mark"], indonesian: string, english: string])[] =
  [
    ["1/2", "U", "02-01", "01-02"],
    ["Juli 2026", "R", "07-01", 'bukan tanggal: teks "Juli 2026"'],
    ["July 2026", "R", "07-01", "07-01"],
    ["21 November 2026", "R", "11-21", "11-21"],
    ["3/4/2026", "R", "04-03", "03-04"],
    ["2026-07-01", "R", "07-01", "07-01"],
    ["21/11/2026", "R", "11-21", 'bukan tanggal: teks "21/11/2026"'],
  ];

/** List item 1 and 2: how a string given to setValue is read. */
export const TYPED_TEXT_CHECKS: readonly Check[] = [
  ...TEXTS.flatMap(([text, mark, indonesian, english]) => [
    valueCheck(text, mark, "indonesian", indonesian),
    valueCheck(text, mark, "english", english),
  ]),
  ...DATES.flatMap(([text, mark, indonesian, english]) => [
    dateCheck(text, mark, "indonesian", indonesian),
    dateCheck(text, mark, "english", english),
  ]),
  timeCheck("2.10", "jam 02:10"),
  timeCheck("10.30", "jam 10:30"),
  {
    id: "2",
    mark: "R",
    question: 'Apakah kode "2.10" kehilangan nolnya di berkas en_US?',
    assumed: "angka 2.1",
    observe: (bench) => describeValue(cleanCell(bench.english).setValue("2.10").getValue()),
  },
  {
    id: "2",
    mark: "U",
    question: 'Apakah setValue("+A1") menjadi rumus?',
    assumed: "=+A1",
    observe: (bench) => cleanCell(bench.indonesian, "B1").setValue("+A1").getFormula(),
  },
  {
    id: "2",
    mark: "R",
    question: 'Apakah sel berformat teks ("@") menyimpan "=1+1" apa adanya?',
    assumed: 'teks "=1+1"',
    observe: (bench) =>
      describeValue(cleanCell(bench.indonesian).setNumberFormat("@").setValue("=1+1").getValue()),
  },
  {
    id: "2",
    mark: "R",
    question: 'Apakah sel berformat teks ("@") menyimpan "01234" apa adanya?',
    assumed: 'teks "01234"',
    observe: (bench) =>
      describeValue(cleanCell(bench.indonesian).setNumberFormat("@").setValue("01234").getValue()),
  },
  {
    id: "2",
    mark: "U",
    question: 'Apakah angka yang ditulis ke sel berformat teks ("@") tetap angka?',
    assumed: "angka 5",
    observe: (bench) =>
      describeValue(cleanCell(bench.indonesian).setNumberFormat("@").setValue(5).getValue()),
  },
  {
    id: "2",
    mark: "U",
    question: "Apa nama format angka sel yang belum diformat?",
    assumed: "General",
    observe: (bench) => cleanCell(bench.indonesian).getNumberFormat(),
  },
];

function valueCheck(text: string, mark: Check["mark"], language: Language, assumed: string): Check {
  return {
    id: text.startsWith("'") ? "1" : "2",
    mark,
    question: `Bagaimana setValue(${JSON.stringify(text)}) dibaca di berkas ${languageName(language)}?`,
    assumed,
    observe: (bench) => describeValue(cleanCell(bench[language]).setValue(text).getValue()),
  };
}

function dateCheck(text: string, mark: Check["mark"], language: Language, assumed: string): Check {
  return {
    id: "2",
    mark,
    question: `Tanggal apa (bulan-hari) yang terbaca dari setValue(${JSON.stringify(text)}) di berkas ${languageName(language)}?`,
    assumed,
    observe: (bench) => {
      const cell = cleanCell(bench[language]).setValue(text);
      const value: unknown = cell.getValue();
      return value instanceof Date
        ? cell.setNumberFormat("mm-dd").getDisplayValue()
        : `bukan tanggal: ${describeValue(value)}`;
    },
  };
}

function timeCheck(text: string, assumed: string): Check {
  return {
    id: "2",
    mark: "U",
    question: `Apakah ${JSON.stringify(text)} menjadi jam di berkas in_ID?`,
    assumed,
    observe: (bench) => {
      const cell = cleanCell(bench.indonesian).setValue(text);
      const value: unknown = cell.getValue();
      return value instanceof Date
        ? `jam ${cell.setNumberFormat("hh:mm").getDisplayValue()}`
        : describeValue(value);
    },
  };
}

function languageName(language: Language): string {
  return language === "indonesian" ? "in_ID" : "en_US";
}
