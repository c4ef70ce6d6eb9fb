import { describe, expect, it } from "vitest";
import { ask, formsOf, KASUBBID, SAMPLE_CHOICE } from "./addon";
import type { Addon } from "./addon";
import { cellOf, typeNamed } from "./filler";
import { collect, decideSmall, smallAgency } from "./small-agency";

/** Asks for a quarter; the next collecting is about it. */
function open(addon: Addon, quarter: number): void {
  ask(addon, KASUBBID, "kirimPermintaan", { ...SAMPLE_CHOICE, triwulan: quarter, tenggat: "2026-02-20" });
}

/** The people of both units type the figures of one quarter, and `more` into the first row of u01. */
function fill(addon: Addon, quarter: number, more: readonly (readonly [string, string])[] = []): void {
  for (const [unitId, form] of formsOf(addon)) {
    const filler = addon.runtime.as(`staf.${unitId}@contoh.example`);
    const type = (key: string, fieldId: string, text: string): void => {
      filler.typeInto(form, "Isian", cellOf(addon, form, key, fieldId), text);
    };
    for (const key of [`${unitId}-1`, `${unitId}-2`]) {
      type(key, `realisasi_tw${quarter}`, quarter === 1 ? "4" : "0");
      type(key, `anggaran_tw${quarter}`, "250000");
    }
    if (unitId === "u01") for (const [fieldId, text] of more) type("u01-1", fieldId, text);
    typeNamed(addon, `staf.${unitId}@contoh.example`, form, "status_isian", "Diajukan");
    typeNamed(addon, `staf.${unitId}@contoh.example`, form, "diisi_oleh", "Contoh Pengisi");
  }
}

/** The first quarter is approved and the second asked. */
function secondQuarter(): Addon {
  const addon = smallAgency();
  open(addon, 1);
  fill(addon, 1);
  collect(addon);
  decideSmall(addon, "Setuju");
  collect(addon);
  open(addon, 2);
  return addon;
}

function cell(addon: Addon, key: string, fieldId: string): unknown {
  const form = formsOf(addon).get("u01") ?? "";
  const values = addon.runtime.drive.values(form, "Isian");
  const column = (values.find((row) => row[0] === "_kunci") ?? []).indexOf(fieldId);
  return values.find((row) => row[0] === key)?.[column];
}

function findings(addon: Addon): string {
  const form = formsOf(addon).get("u01") ?? "";
  return addon.runtime.drive.values(form, "Temuan").flat().join(" ");
}

describe("values of earlier quarters in forms in Sheets", () => {
  it("stand in the new form, count as untouched, and are taken as they are", { timeout: 60_000 }, () => {
    const addon = secondQuarter();
    expect(cell(addon, "u01-1", "realisasi_tw1")).toBe(4);
    expect(cell(addon, "u01-1", "realisasi_tw2")).toBe("");
    expect(collect(addon)).toContain("dikirim");
    fill(addon, 2);
    expect(collect(addon)).toContain("diajukan");
  });

  it("ask for a reason when they are changed, in the row at once and on arrival", { timeout: 60_000 }, () => {
    const addon = secondQuarter();
    fill(addon, 2, [["realisasi_tw1", "5"]]);
    expect(cell(addon, "u01-1", "periksa")).toBe(
      "Jelaskan: Realisasi TW I berbeda dari yang disahkan triwulan lalu.",
    );
    collect(addon);
    expect(findings(addon)).toContain('diubah menjadi "5"; yang disahkan "4" (Triwulan I Tahun 2025');
    const form = formsOf(addon).get("u01") ?? "";
    const reason = cellOf(addon, form, "u01-1", "penjelasan");
    addon.runtime.as("staf.u01@contoh.example").typeInto(form, "Isian", reason, "Satu dokumen tertinggal");
    expect(cell(addon, "u01-1", "periksa")).toBe("Lengkap");
    expect(collect(addon)).toContain("Bidang Contoh u01: diajukan");
  });
});
