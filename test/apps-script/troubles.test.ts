import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { verifyChain } from "#core/ledger/chain";
import { parseLedger } from "#core/ledger/jsonl";
import { sha256 } from "#node/archive/sha256";
import type { SheetState } from "../apps-script-runtime/world/sheet-state";
import { ask, formsOf, installAddon, KASUBBID, openSample, prepareSample } from "./addon";
import type { Addon } from "./addon";
import { largeAgency } from "./large-agency";
import { collect, decideSmall, fillSmall, openSmall, smallAgency } from "./small-agency";

describe("two people at once", () => {
  it("are kept apart: the second is told to wait, and the history holds", () => {
    const addon = smallAgency();
    addon.runtime.drive.share(addon.master, "wakil@contoh.example", "editor");
    register(addon, "wakil@contoh.example");
    const start = addon.runtime.snapshot();
    for (const at of [5, 40, 120, 250, 400]) {
      addon.runtime.restore(start);
      const { first, second } = addon.runtime.interleave({
        first: () => { openSmall(addon); },
        at,
        second: () => ask(addon, "wakil@contoh.example", "kirimPermintaan", CHOICE),
      }); // prettier-ignore
      expect(first.ok, String("error" in first ? first.error : "")).toBe(true);
      expect(second?.ok).toBe(false);
      expect(formsOf(addon).size).toBe(2);
      expect(addon.runtime.drive.list().filter(({ name }) => name.startsWith("Formulir"))).toHaveLength(2);
      const reading = parseLedger(String(ask(addon, KASUBBID, "riwayat")));
      expect(reading.fault ?? verifyChain(reading.entries, sha256)).toBeNull();
    }
  }, 120_000);
});

const CHOICE = { formulir: "kinerja", tahun: 2025, triwulan: 4, tenggat: "2026-02-20" };

describe("faults", () => {
  it("that pass by themselves are tried again", () => {
    const addon = smallAgency();
    openSmall(addon);
    fillSmall(addon);
    addon.runtime.faults.throwOn(
      "SpreadsheetApp.openById",
      "Service Spreadsheets timed out while accessing document",
      2,
    );
    expect(collect(addon)).toContain("Bidang Contoh u01: diajukan");
  });

  it.each([
    ["DriveApp.getFolderById", "Access denied: DriveApp.", "Folder Himpun"],
    ["Range.setValues", "You are trying to edit a protected cell or object.", "tidak mempunyai izin"],
  ])("that stay reach the person as a sentence with what to do: %s", (kind, message, said) => {
    const addon = smallAgency();
    if (kind === "DriveApp.getFolderById") openSmall(addon);
    addon.runtime.faults.throwOn(kind, message, 1);
    expect(() => { openSmall(addon); }).toThrow(said); // prettier-ignore
    addon.runtime.faults.clear();
    openSmall(addon);
    expect(formsOf(addon).size).toBe(2);
  });
});

describe("what people do to their files", () => {
  const taken = (): { readonly addon: Addon; readonly form: string } => {
    const addon = smallAgency();
    openSmall(addon);
    fillSmall(addon);
    return { addon, form: formsOf(addon).get("u01") ?? "" };
  };

  it("a renamed, moved form with a renamed sheet is still read", () => {
    const { addon, form } = taken();
    const hands = addon.runtime.drive.asUser(KASUBBID);
    hands.rename(form, "punya saya");
    hands.move(form, "root");
    hands.renameSheet(form, "Isian", "Data kita");
    expect(collect(addon)).toContain("Bidang Contoh u01: diajukan");
  });

  it("a form that lost its hidden sheet is read by the line it keeps, or named", () => {
    const { addon, form } = taken();
    addon.runtime.drive.asUser(KASUBBID).deleteSheet(form, "_himpun");
    expect(collect(addon)).toContain("Bidang Contoh u01: diajukan");
  });

  it("a form that was deleted for good is named, and the others are taken", () => {
    const { addon, form } = taken();
    addon.runtime.drive.asUser(KASUBBID).deleteForever(form);
    const told = collect(addon);
    expect(told).toContain("Formulir Bidang Contoh u01 tidak dapat dibuka");
    expect(told).toContain("Bidang Contoh u02: diajukan");
  });

  it("a history that was edited by hand is named by its first changed entry", () => {
    const { addon } = taken();
    addon.runtime.as(KASUBBID).typeInto(addon.master, "Riwayat", "C3", "Orang Lain");
    expect(() => ask(addon, KASUBBID, "rekap")).toThrow("peristiwa ke-2");
  });

  it("a trashed folder is named with what to do", () => {
    const { addon } = taken();
    const folder = addon.runtime.drive.list().find(({ name }) => name.startsWith("Himpun "));
    addon.runtime.drive.asUser(KASUBBID).trash(folder?.id ?? "");
    expect(collect(addon)).toContain("Pulihkan folder itu dari Sampah");
  });
});

describe("who may ask", () => {
  it("a unit's people see their own unit on the board and may do nothing else", () => {
    const addon = installAddon();
    prepareSample(addon);
    openSample(addon);
    const person = "staf.datin@contoh.example";
    addon.runtime.drive.share(addon.master, person, "editor");
    const board = ask(addon, person, "papan") as { readonly unit: readonly { readonly id: string }[] };
    expect(board.unit.map(({ id }) => id)).toEqual(["datin"]);
    const source = readFileSync(join(import.meta.dirname, "../../apps-script/src/ui/services.ts"), "utf8");
    const forOfficers = [...source.matchAll(/\["(\w+)", officers\(/g)].map(([, name = ""]) => name);
    expect(forOfficers.length).toBeGreaterThan(9);
    for (const service of forOfficers)
      expect(() => ask(addon, person, service, { siklus: "kinerja-2025-tw4", unit: "ekosda" }), service).toThrow("hanya untuk pengelola data");
  }); // prettier-ignore
});

describe("service calls", () => {
  it("to generate and to collect one unit do not grow with its rows", () => {
    const counts = [5, 40].map((rows) => {
      const addon = largeAgency(1, rows);
      const generate = addon.runtime.countCalls(() => { openSmall(addon); }).total; // prettier-ignore
      fillSmall(addon);
      const gather = addon.runtime.countCalls(() => collect(addon)).total;
      return { generate, gather };
    });
    console.log("service calls of one unit with 5 and 40 rows:", JSON.stringify(counts));
    const [small, large] = counts;
    expect((large?.generate ?? 0) - (small?.generate ?? 0)).toBeLessThanOrEqual(15);
    expect(large?.gather).toBe(small?.gather);
  }, 120_000);

  it("a form applied twice costs the same and stays the same", () => {
    const addon = smallAgency();
    openSmall(addon);
    fillSmall(addon);
    decideSmall(addon, "Setuju");
    collect(addon);
    ask(addon, KASUBBID, "rekap");
    const once = JSON.stringify(sheetsOf(addon));
    ask(addon, KASUBBID, "rekap");
    expect(JSON.stringify(sheetsOf(addon))).toBe(once);
  });
});

/** The recap's sheets with all that they hold, without ids. */
function sheetsOf({ runtime, master }: Addon): object {
  const { sheets } = runtime.drive.spreadsheet(master);
  return sheets
    .filter(({ name }) => name.startsWith("Rekap"))
    .map((sheet) => ({
      ...{ name: sheet.name, merges: sheet.merges, frozen: [sheet.frozenRows, sheet.frozenColumns] },
      ...{
        hidden: [...sheet.hiddenColumns],
        charts: sheet.charts.length,
        conditional: sheet.conditional.length,
      },
      content: contentsOf(sheet),
    }));
}

/** Every cell with its content and format. */
function contentsOf({ content, format }: SheetState): readonly unknown[] {
  const cells: unknown[] = [];
  content.forEach((cell, row, column) => cells.push([row, column, cell, format.get(row, column)]));
  return cells;
}

/** Enters a second data officer into the register. */
function register({ runtime, master }: Addon, email: string): void {
  const sheet = runtime.drive.sheet(master, "pejabat");
  const rowIndex = sheet.content.extent().rows;
  for (const [columnIndex, value] of ["u01", "kasubbid-data", "Contoh Wakil", "", "", email].entries())
    if (value !== "") sheet.content.set(rowIndex, columnIndex, { kind: "value", value });
}
