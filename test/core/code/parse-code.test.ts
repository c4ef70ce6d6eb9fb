import { describe, expect, it } from "vitest";
import { ancestorCodes, codeAtLevel, codeLevel, compareCodes, parentCode } from "#core/code/code-level";
import { nearestCodes } from "#core/code/nearest-codes";
import { parseCode } from "#core/code/parse-code";
import type { ParsedCode } from "#core/code/parse-code";

function line(parsed: ParsedCode): string {
  if (parsed.kind === "blank") return "blank";
  if (parsed.kind === "value") {
    const name = parsed.name === null ? "" : `"${parsed.name}"`;
    return [parsed.code, name, ...parsed.repairs.map((repair) => repair.replace("code/", ""))]
      .filter(Boolean)
      .join(" ");
  }
  const values = Object.entries(parsed).filter(([key]) => !["kind", "text", "code"].includes(key));
  return [parsed.code, ...values.map(([, value]) => String(value))].join(" ");
}

describe("parseCode", () => {
  it.each([
    ["5", "5"],
    ["5.01", "5.01"],
    ["5.01.02", "5.01.02"],
    ["5.01.02.2.01", "5.01.02.2.01"],
    ["5.01.02.2.01.0005", "5.01.02.2.01.0005"],
    ["'5.01.02", "5.01.02"],
    ["\uFF15.01", "5.01"],
    ["X.XX.01.2.01.0001", "5.01.01.2.01.0001 agency-field"],
    ["x.xx.01", "5.01.01 agency-field"],
    ["X.XX", "5.01 agency-field"],
    ["X", "5 agency-field"],
    ["5.01.02.2.01.05", "5.01.02.2.01.0005 short-sub-code"],
    ["5.01.01.02.01.0001", "5.01.01.2.01.0001 leading-zero"],
    ["5.01.02.", "5.01.02 trailing-dot"],
    ["5-01-02", "5.01.02 separators"],
    ["5 01 02", "5.01.02 separators"],
    ["5. 01. 02", "5.01.02 separators"],
    ["5,01", "5.01 separators"],
    ["5.01.02 - PROGRAM PERENCANAAN", '5.01.02 "PROGRAM PERENCANAAN" name-in-cell'],
    ["5.01.02 \u2013 PROGRAM", '5.01.02 "PROGRAM" name-in-cell'],
    ["5.01.02. PROGRAM", '5.01.02 "PROGRAM" trailing-dot name-in-cell'],
    ["5.01.02PROGRAM", '5.01.02 "PROGRAM" name-in-cell'],
    [
      "5.01.02.2.01.05 Pelaksanaan Musrenbang",
      '5.01.02.2.01.0005 "Pelaksanaan Musrenbang" name-in-cell short-sub-code',
    ],
    ["", "blank"],
    ["2.1", "code/lost-zero 2 1 2.10"],
    ["9.01", "code/segment 1 9 1-8"],
    ["5.01.2", "code/segment 3 2 2 digit"],
    ["5.01.02.9.01", "code/segment 4 9 1-8"],
    ["5.01.02.2.01.5", "code/segment 6 5 4 digit"],
    ["5.XX", "code/segment 2 XX 2 digit"],
    ["X.01", "code/segment 2 01 2 digit"],
    ["5.01.02.2", "code/incomplete 5.01.02.2"],
    ["5.O1.02", "code/incomplete 5"],
    ["5.01 02 PROGRAM", "code/incomplete 5.01"],
    ["5.01.02.2.01.0005.01", "code/too-long 7"],
    ["PROGRAM PERENCANAAN", "code/missing"],
    ["Xylofon", "code/missing"],
    ["-", "code/missing"],
  ])("%j is %s", (text, expected) => {
    expect(line(parseCode(text, { agencyField: "5.01" }))).toBe(expected);
  });

  it("keeps X.XX when the agency's bidang urusan is not known", () => {
    expect(line(parseCode("X.XX.01.2.01.0001", { agencyField: null }))).toBe("X.XX.01.2.01.0001");
  });
});

describe("levels", () => {
  it.each([
    ["5", "urusan"],
    ["X.XX", "bidang"],
    ["5.01.02", "program"],
    ["5.01.02.2.01", "kegiatan"],
    ["5.01.02.2.01.0005", "sub-kegiatan"],
    ["5.01.02.2", null],
    ["5.1", null],
    ["", null],
  ])("%j is %s", (code, level) => {
    expect(codeLevel(code)).toBe(level);
  });

  it("rolls up", () => {
    expect(ancestorCodes("5.01.02.2.01.0005")).toEqual(["5", "5.01", "5.01.02", "5.01.02.2.01"]);
    expect([parentCode("5.01.02.2.01.0005"), parentCode("5.01.02.2.01"), parentCode("5")]).toEqual([
      "5.01.02.2.01",
      "5.01.02",
      null,
    ]);
    expect([codeAtLevel("5.01.02.2.01.0005", "program"), codeAtLevel("5.01", "program")]).toEqual([
      "5.01.02",
      null,
    ]);
  });

  it("sorts a code right before those under it", () => {
    const codes = ["X.XX.01", "5.01.03", "5.01.02.2.01", "5.01", "5.01.02"];
    expect([...codes].sort(compareCodes)).toEqual(["5.01", "5.01.02", "5.01.02.2.01", "5.01.03", "X.XX.01"]);
  });
});

describe("nearestCodes", () => {
  const codes = ["5.01.02.2.01.0005", "5.01.02.2.01.0006", "5.01.03.2.01.0005", "5.05.02.2.01.0001"];

  it.each([
    ["5.01.02.2.01.0050", ["5.01.02.2.01.0005 1", "5.01.02.2.01.0006 2", "5.01.03.2.01.0005 2"]],
    ["5.01.2.2.01.0005", ["5.01.02.2.01.0005 1", "5.01.02.2.01.0006 2", "5.01.03.2.01.0005 2"]],
    ["5.01.02.2.01.0005", ["5.01.02.2.01.0005 0", "5.01.02.2.01.0006 1", "5.01.03.2.01.0005 1"]],
    ["7.99.99", []],
  ])("near %s are %j", (text, expected) => {
    expect(nearestCodes(text, codes).map(({ code, distance }) => `${code} ${distance}`)).toEqual(expected);
  });
});
