/*
 * 1 Separators: comma, semicolon, tab, `sep=`; decimal commas and commas in addresses do not mislead.
 * 2 Encodings: UTF-8 with and without mark, UTF-16, Windows-1252.
 * 3 Line numbers are those of the file, also after quoted line breaks, blank lines and any line ends.
 * 4 Quote faults and NUL bytes are named and their records left out; the rest is kept.
 * 5 What is no CSV is named for what it is.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "#node/csv/read-csv";
import { writeCsv } from "#node/csv/write-csv";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const rowsOf = (text: string) => readCsv(utf8(text), "x.csv").rows.map(({ cells }) => cells);
const findingsOf = (bytes: Uint8Array) =>
  readCsv(bytes, "x.csv").findings.map(({ code, place }) => `${code}@${place.rowNumber ?? "-"}`);

describe("1 separators", () => {
  it.each([
    [
      "comma",
      "a,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "semicolon",
      "a;b\n1,5;2,5",
      [
        ["a", "b"],
        ["1,5", "2,5"],
      ],
    ],
    [
      "tab",
      "a\tb\n1\t2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "sep=",
      "sep=;\na;b\n1,5;2,5",
      [
        ["a", "b"],
        ["1,5", "2,5"],
      ],
    ],
    ["sep=|", "sep=|\na|b", [["a", "b"]]],
    [
      "commas in an address",
      "kunci;nilai\nalamat;Jl. A, No. 1, Kota, Kab\ntempat;Kota",
      [
        ["kunci", "nilai"],
        ["alamat", "Jl. A, No. 1, Kota, Kab"],
        ["tempat", "Kota"],
      ],
    ],
    [
      "a title line",
      "DAFTAR, LENGKAP, SEKALI\na;b;c\n1;2;3\n4;5;6",
      [["DAFTAR, LENGKAP, SEKALI"], ["a", "b", "c"], ["1", "2", "3"], ["4", "5", "6"]],
    ],
  ])("%s", (_, text, expected) => {
    expect(rowsOf(text)).toEqual(expected);
  });

  it("says when everything is one column", () => {
    expect(findingsOf(utf8('"a,b"\n"1,2"'))).toEqual(["csv/one-column@-"]);
  });
});

describe("2 encodings", () => {
  const text = "a;b\nRp\u00a05;\u201cé\u201d";
  const utf16 = (mark: boolean, isBig: boolean): Uint8Array => {
    const bytes = Buffer.from(`${mark ? "\uFEFF" : ""}${text}`, "utf16le");
    return isBig ? bytes.swap16() : bytes;
  };

  it.each([
    ["UTF-8", utf8(text), []],
    ["UTF-8 with mark", utf8(`\uFEFF${text}`), []],
    ["UTF-16LE with mark", utf16(true, false), []],
    ["UTF-16BE with mark", utf16(true, true), []],
    [
      "Windows-1252",
      Uint8Array.from([0x61, 0x3b, 0x62, 0x0a, 0x52, 0x70, 0xa0, 0x35, 0x3b, 0x93, 0xe9, 0x94]),
      ["csv/windows-1252@-"],
    ],
  ])("%s", (_, bytes, findings) => {
    const reading = readCsv(bytes, "x.csv");
    expect(reading.rows.map(({ cells }) => cells)).toEqual([
      ["a", "b"],
      ["Rp\u00a05", "\u201cé\u201d"],
    ]);
    expect(findingsOf(bytes)).toEqual(findings);
  });

  it("reads UTF-16 without a mark when the text is plain", () => {
    const reading = readCsv(Buffer.from("kode;unit\nA;B\n", "utf16le"), "x.csv");
    expect(reading.rows.map(({ cells }) => cells)).toEqual([
      ["kode", "unit"],
      ["A", "B"],
    ]);
    expect(reading.findings.map(({ code }) => code)).toEqual(["csv/utf-16-without-mark"]);
  });

  it("names a character that was lost before", () => {
    expect(findingsOf(utf8("a;b\n1;Pemb\uFFFDngunan"))).toEqual(["csv/lost-character@2"]);
  });
});

describe("3 line numbers", () => {
  it.each([
    ["\n", [1, 2, 6]],
    ["\r\n", [1, 2, 6]],
    ["\r", [1, 2, 6]],
  ])("after a quoted break and blank lines, with %j", (end, expected) => {
    const text = ["a;b", '1;"dua', 'baris"', "", ";", "3;4", ""].join(end);
    expect(readCsv(utf8(text), "x.csv").rows.map(({ rowNumber }) => rowNumber)).toEqual(expected);
  });

  it("count the sep= line", () => {
    expect(readCsv(utf8("sep=;\r\na;b\r\n1;2"), "x.csv").rows.map(({ rowNumber }) => rowNumber)).toEqual([
      2, 3,
    ]);
  });
});

describe("4 damaged records", () => {
  it.each([
    ["stray", '1;"dua" kali;x', "csv/stray-quote"],
    ["stray, with a later quote", '1;"dua" kali;"x"', "csv/stray-quote"],
    ["unclosed", '1;"dua', "csv/unclosed-quote"],
  ])("costs a %s quote its line only", (_, line, code) => {
    const { rows, findings } = readCsv(utf8(`a;b\n${line}\n3;4\n5;6`), "x.csv");
    expect(rows.map(({ rowNumber }) => rowNumber)).toEqual([1, 3, 4]);
    expect(findings.map((finding) => [finding.code, finding.place.rowNumber, finding.values])).toEqual([
      [code, 2, { found: line, lastRowNumber: 2 }],
    ]);
  });

  it("gives a large file up after some such lines, and says to which line", () => {
    const { rows, findings } = readCsv(utf8(`a;b\n${'1;"x\n'.repeat(400_000)}`), "x.csv");
    expect(rows).toHaveLength(1);
    expect(findings).toHaveLength(11);
    expect(findings[10]?.values).toMatchObject({ lastRowNumber: 400_002 });
  });

  it("keeps a quote in the middle of an unquoted cell", () => {
    expect(rowsOf('a;b\npipa 3";2')).toEqual([
      ["a", "b"],
      ['pipa 3"', "2"],
    ]);
  });

  it("leaves out a record with NUL bytes", () => {
    const { rows, findings } = readCsv(utf8("a;b\n1;\0\0\n3;4"), "x.csv");
    expect(rows.map(({ cells }) => cells)).toEqual([
      ["a", "b"],
      ["3", "4"],
    ]);
    expect(findings.map(({ values }) => values)).toEqual([{ count: 2 }]);
  });
});

describe("5 no CSV", () => {
  it.each([
    ["nothing", new Uint8Array(), "csv/empty@-"],
    ["blank lines", utf8(" \n\n"), "csv/empty@-"],
    ["a workbook", utf8("PK\u0003\u0004…"), "csv/not-text@-"],
    ["a PDF", utf8("%PDF-1.7"), "csv/not-text@-"],
    ["a web page", utf8("<!DOCTYPE html><html>"), "csv/not-text@-"],
  ])("%s", (_, bytes, expected) => {
    expect(findingsOf(bytes)).toEqual([expected]);
  });

  it("never throws on bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(readCsv(bytes, "x.csv").findings).toBeDefined();
      }),
    );
  });
});

describe("writeCsv", () => {
  it.each([
    ["a formula", "=1+1", `"'=1+1"`],
    ["a call", "@SUM(A1)", `"'@SUM(A1)"`],
    ["a formula after a space", " =1+1", `"' =1+1"`],
    ["a full-width sign", "＝1+1", `"'＝1+1"`],
    ["a minus before words", "-2+3", `"'-2+3"`],
    ["a negative number", -5, "-5"],
    ["a negative number as text", "-5,25", '"-5,25"'],
    ["a code", "2.10", '"2.10"'],
    ["a NIP", "197001011995011001", '"197001011995011001"'],
    ["words", "Musrenbang", "Musrenbang"],
    ["blank", null, ""],
  ])("%s", (_, value, expected) => {
    expect(writeCsv([["k", value]])).toBe(`\uFEFFk,${expected}\r\n`);
  });

  it("is read back as it was, but for the apostrophe before formulas", () => {
    const safe = fc
      .string({ unit: "grapheme" })
      .filter(
        (text) => !/^\s*[=+\-@\t\r＝＋－＠]/.test(text) && !/[\0\r\uFFFD\uFEFF\uD800-\uDFFF]/.test(text),
      );
    const row = fc.array(safe, { minLength: 2, maxLength: 4 }).map((cells) => ["x", ...cells]);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const { rows: read, findings } = readCsv(
          utf8(writeCsv([["a", "b", "c"], ["a", "b", "c"], ...rows])),
          "x",
        );
        expect(findings).toEqual([]);
        expect(read.slice(2).map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });
});
