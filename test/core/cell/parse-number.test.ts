import { describe, expect, it } from "vitest";
import { parseIndonesianNumber } from "#core/cell/parse-number";
import type { NumberContext, ParsedNumber } from "#core/cell/parse-number";

// 1. Every spelling of the number conventions reads as agreed, in each kind of column.
// 2. Where two readings are possible both are given; nothing is guessed.
// 3. What is no number says why, offers TB, BA or the one number found, and never throws.

/** A reading as one short line: `1234.5`, `1234.5 currency`, `1234 | 1.234`, `BA: alasan`, `! unit 12`. */
function line(parsed: ParsedNumber): string {
  switch (parsed.kind) {
    case "value":
      return [parsed.value.toFixed(), ...parsed.notes].join(" ");
    case "ambiguous":
      return parsed.readings.map((reading) => reading.toFixed()).join(" | ");
    case "notApplicable":
      return "TB";
    case "notYet":
      return parsed.reason === null ? "BA" : `BA: ${parsed.reason}`;
    case "blank":
      return "blank";
    case "notNumber":
      return ["!", parsed.reason, parsed.suggestion, parsed.digits?.toFixed()].filter(Boolean).join(" ");
  }
}

function read(text: string, context: NumberContext): string {
  return line(parseIndonesianNumber(text, context));
}

describe("read the same in every column", () => {
  it.each([
    ["1.234.567,89", "1234567.89"],
    ["1.234.567", "1234567"],
    ["1234567", "1234567"],
    ["12,5", "12.5"],
    ["0,125", "0.125"],
    ["0", "0"],
    ["-0", "0"],
    ["007", "7"],
    ["+5", "5"],
    ["-12,5", "-12.5"],
    ["\u221212,5", "-12.5"],
    ["\u201312,5", "-12.5"],
    ["'12", "12"],
    ["  12\u00A0", "12"],
    ["\u200B12\uFEFF", "12"],
    ["\uFF11\uFF12\uFF0C\uFF15", "12.5"],
    ["4.25", "4.25 english-separators"],
    ["2.0532", "2.0532 english-separators"],
    ["0.125", "0.125 english-separators"],
    ["1,234.56", "1234.56 english-separators"],
    ["1,234,567", "1234567 english-separators"],
    ["1,234,567.891", "1234567.891 english-separators"],
    ["1\u00A0234\u00A0567", "1234567 space-separators"],
    ["1\u2009234,5", "1234.5 space-separators"],
    ["(12)", "-12 parentheses"],
    ["(1.234.567)", "-1234567 parentheses"],
    ["nihil", "0 nihil"],
    ["Nihil", "0 nihil"],
    ["", "blank"],
    [" \u00A0\t", "blank"],
    ["1234.567", "1234567 | 1234.567"],
    ["- 5", "-5 | 5"],
  ])("%j is %s", (text, expected) => {
    expect([read(text, "rupiah"), read(text, "kinerja"), read(text, "percent")]).toEqual([
      expected,
      expected,
      expected,
    ]);
  });
});

describe("a lone separator before three digits", () => {
  it.each([
    ["1.234", "1234", "1234 | 1.234", "1234 | 1.234"],
    ["-1.234", "-1234", "-1234 | -1.234", "-1234 | -1.234"],
    ["(1.234)", "-1234 parentheses", "-1234 | -1.234", "-1234 | -1.234"],
    ["1.234 %", "! unit 1234", "1234 | 1.234", "1234 | 1.234"],
    ["1,234", "1234 | 1.234", "1.234", "1.234"],
    ["18,636", "18636 | 18.636", "18.636", "18.636"],
    ["500,000", "500000 | 500", "500", "500"],
    ["1234,567", "1234567 | 1234.567", "1234.567", "1234.567"],
    [",5", "! separators", "0.5", "0.5"],
    [".5", "! separators", "0.5 english-separators", "0.5 english-separators"],
  ])("%j is %s in rupiah, %s in kinerja, %s in percent", (text, rupiah, kinerja, percent) => {
    expect([read(text, "rupiah"), read(text, "kinerja"), read(text, "percent")]).toEqual([
      rupiah,
      kinerja,
      percent,
    ]);
  });
});

describe("rupiah", () => {
  it.each([
    ["Rp1.234.567", "1234567 currency"],
    ["Rp 1.234.567,00", "1234567 currency"],
    ["Rp. 1.234.567,-", "1234567 currency"],
    ["Rp\u00A01.234", "1234 currency"],
    ["1.000.000,-", "1000000 currency"],
    ["1.234.567 rupiah", "1234567 currency"],
    ["IDR 1,234,567.00", "1234567 currency english-separators"],
    ["-Rp1.234", "-1234 currency"],
    ["Rp-1.234", "-1234 currency"],
    ["(Rp1.234)", "-1234 currency parentheses"],
    ["Rp (1.234)", "-1234 currency parentheses"],
    ["Rp 1,2 M", "1200000000 currency scale"],
    ["Rp1,5 juta", "1500000 currency scale"],
    ["2 jt", "2000000 scale"],
    ["750 ribu", "750000 scale"],
    ["1,25 triliun", "1250000000000 scale"],
    ["1.5 jt", "1500000 english-separators scale"],
    ["1.500 jt", "1500000000 | 1500000"],
    ["1 234 567", "1234567 space-separators"],
    ["57.234.618.765.469", "57234618765469"],
    ["(1.347.614.527.742)", "-1347614527742 parentheses"],
    ["75%", "! unit 75"],
    ["Rp -", "! text either"],
  ])("%j is %s", (text, expected) => {
    expect(read(text, "rupiah")).toBe(expected);
  });
});

describe("kinerja", () => {
  it.each([
    ["75 %", "75 percent-sign"],
    ["97,32persen", "97.32 percent-sign"],
    ["Rp1.234", "1234 currency"],
    ["5 juta", "5000000 | 5"],
    ["Rp 542,5 miliar", "542500000000 | 542.5"],
    ["5 M", "! unit 5"],
    ["10 200", "! separators"],
  ])("%j is %s", (text, expected) => {
    expect(read(text, "kinerja")).toBe(expected);
  });
});

describe("states and what looks like them", () => {
  it.each([
    ["TB", "TB"],
    ["tb", "TB"],
    ["Tidak  Berlaku", "TB"],
    ["TB: sudah tidak dilaksanakan", "TB"],
    ["BA", "BA"],
    ["BA: menunggu rilis BPS", "BA: menunggu rilis BPS"],
    ["ba - rilis Maret 2026", "BA: rilis Maret 2026"],
    ["BA \u2013 rilis Maret", "BA: rilis Maret"],
    ["BA (rilis Maret)", "BA: rilis Maret"],
    ["BA:", "BA"],
    ["BA - 12", "! text BA"],
    ["TB - 12 kasus", "! text TB"],
    ["belum ada", "! text BA"],
    ["Data belum tersedia", "! text BA"],
    ["tidak ada data", "! text BA"],
    ["tidak relevan", "! text TB"],
    ["-", "! text either"],
    ["\u2014", "! text either"],
    ["n/a", "! text either"],
    ["N/A", "! text either"],
    ["#N/A", "! text either"],
    ["tidak ada", "! text either"],
  ])("%j is %s", (text, expected) => {
    expect(read(text, "kinerja")).toBe(expected);
  });
});

describe("not a number", () => {
  it.each([
    ["12 dokumen", "! unit 12"],
    ["sekitar 12,5", "! unit 12.5"],
    ["12 (dua belas)", "! unit 12"],
    ["12.", "! unit 12"],
    ["> 80", "! unit 80"],
    ["3 dari 5", "! text"],
    ["80-90", "! text"],
    ["1/2", "! text"],
    ["TW2", "! text"],
    ["10\u00B2", "! text"],
    ["5-", "! text"],
    ["--5", "! text"],
    ["1.23,4", "! separators"],
    ["1.234.56", "! separators"],
    ["1,23,456", "! separators"],
    ["012.345", "! separators"],
    ["1,2E+09", "! exponent"],
    ["1e999999999", "! exponent"],
    ["12345678901234567890", "! too-long"],
    ["0,1234567890123456", "! too-long"],
    ["9".repeat(40_000), "! too-long"],
    ["NaN", "! text"],
    ["__proto__", "! text"],
  ])("%j is %s", (text, expected) => {
    expect(read(text, "kinerja")).toBe(expected);
  });

  it("takes a hostile cell of spaces in no time", () => {
    const started = performance.now();
    expect(read(`1${" ".repeat(32_000)}x`, "rupiah")).toBe("! unit 1");
    expect(performance.now() - started).toBeLessThan(200);
  });
});
