import { describe, expect, it } from "vitest";
import { createRuntime } from "./runtime";
import type { Runtime } from "./runtime";

const OWNER = "kasubbid@bappeda.go.id";
const FILLER = "pelaksana@bappeda.go.id";

function withScript(
  code: string,
  options: Parameters<typeof createRuntime>[0] = {},
): { runtime: Runtime; master: string } {
  const runtime = createRuntime(options);
  const master = runtime.createSpreadsheet(OWNER, "Himpun");
  runtime.installScript(code, { file: master });
  return { runtime, master };
}

describe("a run", () => {
  it("[D] writes and reads values of every kind", () => {
    const { runtime } = withScript(`
      function go() {
        var sheet = SpreadsheetApp.getActive().getSheets()[0];
        var day = new Date(2026, 6, 1);
        sheet.getRange(1, 1, 2, 2).setValues([[1.5, true], ["teks", day]]);
        var back = sheet.getDataRange().getValues();
        return [back[0][0], back[0][1], back[1][0], back[1][1] instanceof Date, back[1][1].getTime() === day.getTime()];
      }`);
    expect(runtime.as(OWNER).run("go")).toEqual([1.5, true, "teks", true, true]);
  });

  it("[L] refuses data of the wrong size with Google's text", () => {
    const { runtime } = withScript(
      `function go() { SpreadsheetApp.getActiveSheet().getRange("A1:B2").setValues([[1, 2]]); }`,
    );
    expect(() => runtime.as(OWNER).run("go")).toThrow(
      "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
    );
  });

  it("throws by name for what is not implemented, whatever the script catches", () => {
    const { runtime } = withScript(
      `function go() { try { SpreadsheetApp.getActiveSheet().getRange("A1").getDataTable(); } catch (e) {} return 1; }`,
    );
    expect(() => runtime.as(OWNER).run("go")).toThrow("not implemented: Range.getDataTable");
  });

  it("[D] holds ECMAScript built-ins and Apps Script globals only", () => {
    const { runtime } = withScript(
      `function go() { return [typeof setTimeout, typeof fetch, typeof URL, typeof TextEncoder, typeof atob, typeof process, typeof require, typeof console.log]; }`,
    );
    expect(runtime.as(OWNER).run("go")).toEqual([...Array<string>(7).fill("undefined"), "function"]);
  });
});

describe("formulas", () => {
  it("[R] wants ; in in_ID and gives #ERROR! for , · uji 3", () => {
    const { runtime } = withScript(`
      function go() {
        var sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange("A1:A2").setValues([[2], [3]]);
        sheet.getRange("B1").setFormula("=SUM(A1;A2)");
        sheet.getRange("B2").setFormula("=SUM(A1,A2)");
        return [sheet.getRange("B1").getValue(), sheet.getRange("B2").getValue()];
      }`);
    expect(runtime.as(OWNER).run("go")).toEqual([5, "#ERROR!"]);
  });
});

describe("faults", () => {
  it("kills a run at a chosen call, and restores cheaply", () => {
    const { runtime, master } = withScript(`
      function go() {
        var sheet = SpreadsheetApp.getActiveSheet();
        for (var i = 1; i <= 5; i++) { try { sheet.getRange(i, 1).setValue(i); } catch (e) { continue; } }
      }`);
    const before = runtime.snapshot();
    runtime.faults.killAt(4);
    expect(() => runtime.as(OWNER).run("go")).toThrow("killed");
    expect(runtime.drive.values(master, "Sheet1")).toEqual([[1], [2]]);
    runtime.restore(before);
    expect(runtime.drive.values(master, "Sheet1")).toEqual([]);
    runtime.as(OWNER).run("go");
    expect(runtime.drive.values(master, "Sheet1")).toHaveLength(5);
  });
});

describe("protection", () => {
  it("[D] restricts nobody until its editors change, then refuses the others", () => {
    const { runtime, master } = withScript(`
      function guard() {
        var sheet = SpreadsheetApp.getActiveSheet();
        var protection = sheet.protect();
        protection.setUnprotectedRanges([sheet.getRange("B2")]);
        if (protection.canDomainEdit()) protection.setDomainEdit(false);
        protection.removeEditors(protection.getEditors());
      }`);
    runtime.drive.share(master, FILLER, "editor");
    runtime.as(FILLER).typeInto(master, "Sheet1", "A1", "boleh");
    runtime.as(OWNER).run("guard");
    expect(() => {
      runtime.as(FILLER).typeInto(master, "Sheet1", "A1", "tidak");
    }).toThrow("You are trying to edit a protected cell");
    runtime.as(FILLER).typeInto(master, "Sheet1", "B2", "12,5");
    expect(runtime.drive.values(master, "Sheet1")).toEqual([
      ["boleh", ""],
      ["", 12.5],
    ]);
  });
});
