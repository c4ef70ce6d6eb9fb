import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readRegisterFolder } from "#node/csv/read-register-folder";
import type { ReadResult } from "#node/excel/reader/read-workbook";

const EMPTY_WORKBOOK: ReadResult = { ok: true, workbook: { sheets: [], names: [] }, notes: [] };
const readWorkbook = (): ReadResult => EMPTY_WORKBOOK;

let workspace = "";
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), "himpun-register-"));
});
afterEach(() => {
  rmSync(workspace, { recursive: true });
});

function put(...files: readonly string[]): void {
  mkdirSync(join(workspace, "buku-induk"), { recursive: true });
  for (const file of files) writeFileSync(join(workspace, file), "id;nama\nu;Unit\n");
}

describe("readRegisterFolder", () => {
  it("reads the CSV files, whatever the case of their names", () => {
    put("buku-induk/Unit.CSV", "buku-induk/indikator.csv");
    const { tables, findings } = readRegisterFolder(workspace, { readWorkbook });
    expect(tables.unit).toMatchObject({ file: "Unit.CSV", sheet: null });
    expect(tables.unit?.rows.map(({ rowNumber }) => rowNumber)).toEqual([1, 2]);
    expect(tables.pejabat).toBeNull();
    expect(findings).toEqual([]);
  });

  it("says which one it used when both forms are there", () => {
    put("buku-induk/unit.csv", "buku-induk.xlsx");
    const { findings } = readRegisterFolder(workspace, { readWorkbook });
    expect(findings).toEqual([
      expect.objectContaining({
        code: "register/both-sources",
        values: { used: "buku-induk.xlsx", ignored: ["buku-induk/unit.csv"] },
      }),
    ]);
  });

  it("hands on why a workbook cannot be read", () => {
    put("buku-induk/buku-induk.xlsx");
    const fault = { code: "file/encrypted" } as const;
    const { fault: found } = readRegisterFolder(workspace, { readWorkbook: () => ({ ok: false, fault }) });
    expect(found).toEqual({ file: "buku-induk.xlsx", fault });
  });

  it("asks about a file that may be a misspelt table", () => {
    put("buku-induk/unit.csv", "buku-induk/indikatr.csv", "buku-induk/hari-libur.csv");
    const { findings } = readRegisterFolder(workspace, { readWorkbook });
    expect(findings.map(({ values }) => values)).toEqual([
      { found: "indikatr.csv", suggestion: "indikator.csv" },
    ]);
  });

  it("says that there is no register", () => {
    const { findings } = readRegisterFolder(join(workspace, "tidak-ada"), { readWorkbook });
    expect(findings.map(({ code }) => code)).toEqual(["register/folder-missing"]);
  });
});
