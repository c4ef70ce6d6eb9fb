import { describe, expect, it } from "vitest";
import { createRuntime } from "./runtime";

const OWNER = "kasubbid@bappeda.go.id";

/** Makes three forms, idempotently: what exists by name is not made again, what is sent is remembered. */
const SCRIPT = `
  function go() {
    var store = PropertiesService.getScriptProperties();
    var folders = DriveApp.getFoldersByName("Siklus");
    var folder = folders.hasNext() ? folders.next() : DriveApp.createFolder("Siklus");
    ["A", "B", "C"].forEach(function (unit) {
      var files = folder.getFilesByName("Form " + unit);
      var file = files.hasNext() ? files.next() : DriveApp.getFileById(master()).makeCopy("Form " + unit, folder);
      var sheet = SpreadsheetApp.open(file).getSheets()[0];
      var rows = []; for (var r = 0; r < 60; r++) { var row = []; for (var c = 0; c < 20; c++) row.push(r * c); rows.push(row); }
      sheet.getRange(1, 1, 60, 20).setValues(rows).setNumberFormat("#,##0");
      sheet.getRange("U1").setFormula("=SUM(A1:T60)");
      sheet.getRange("U1").getValue();
      SpreadsheetApp.flush();
      if (store.getProperty("sent-" + unit) === null) { store.setProperty("sent-" + unit, "1"); }
    });
  }
  function master() { return SpreadsheetApp.getActive().getId(); }`;

describe("the exhaustive kill test that this runtime is made for", () => {
  it("restarts from a snapshot at every service call within seconds", () => {
    const runtime = createRuntime();
    const file = runtime.createSpreadsheet(OWNER, "Himpun");
    runtime.installScript(SCRIPT, { file });
    const session = runtime.as(OWNER);
    const before = runtime.snapshot();
    const calls = runtime.countCalls(() => session.run("go")).total;
    const names = (): string[] =>
      runtime.drive
        .list()
        .map((item) => item.name)
        .sort();
    const undisturbed = names();
    for (let at = 1; at <= calls; at += 1) {
      runtime.restore(before);
      runtime.faults.killAt(at);
      expect(() => session.run("go")).toThrow("killed");
      session.run("go");
      expect(names()).toEqual(undisturbed);
    }
    expect(calls).toBeGreaterThan(30);
  });
});
