import { describe, expect, it } from "vitest";
import { RENJA_MESSAGES } from "#core/messages/renja-messages";
import { findingLine, sentenceIn } from "#core/messages/render-finding";
import { buildRenja } from "#core/renja/build-renja";
import { checkInvariants } from "#core/renja/check-renja";
import type { Renja } from "#core/renja/renja";
import { amountOf, nodesOfLevel } from "#core/renja/roll-up";
import { inputOf, row } from "./sample-renja";

function build(...rows: Parameters<typeof row>[]): Renja {
  return buildRenja(inputOf(rows.map((args) => row(...args))));
}

function said({ findings }: Renja): readonly string[] {
  return findings.map((finding) => findingLine(finding.place, sentenceIn(RENJA_MESSAGES, finding)));
}

function sums(renja: Renja, level: "program" | "kegiatan"): readonly string[] {
  return nodesOfLevel(renja.tree, level).map(
    ({ code, items }) => `${code} ${String(amountOf(items, ({ budget }) => budget))}`,
  );
}

function total(renja: Renja): number | null {
  return amountOf(renja.items, ({ budget }) => budget);
}

describe("roll-up", () => {
  it("sums what was typed at sub kegiatan through every level above, X.XX as the agency's own bidang", () => {
    const renja = build(
      [1, "ekon", "5.01.02.2.01.0001", 100],
      [2, "ekon", "5.01.02.2.01.05", 50],
      [3, "sek", "X.XX.01.2.06.0009", 7],
    );
    expect(sums(renja, "program")).toEqual(["5.01.01 7", "5.01.02 150"]);
    expect(renja.tree.roots.map(({ code }) => code)).toEqual(["5"]);
    expect(checkInvariants(renja).every(({ expected, found }) => expected === found)).toBe(true);
  });

  it("does not count a pagu typed above the sub kegiatan, and tells so", () => {
    const renja = build(
      [1, "ekon", "5.01.02", 150, { indicator: "Persentase keselarasan" }],
      [2, "ekon", "5.01.02.2.01.0001", 100],
    );
    expect(total(renja)).toBe(100);
    expect(renja.outcomes.get("5.01.02")?.indicators[0]?.name).toBe("Persentase keselarasan");
    expect(said(renja)[0]).toBe(
      "[baris 1] Pagu Rp150 diketik pada 5.01.02, sedangkan jumlah sub kegiatannya Rp100. Angka itu tidak dihitung. Ketik pagu pada sub kegiatannya.",
    );
  });

  it("keeps rows with an unknown code in the bucket, with their pagu and near codes", () => {
    const renja = build(
      [1, "ekon", "5.01.02.2.01.0001", 100],
      [2, "ekon", "5.01.02.2.01.0006", 40],
      [3, "ekon", "", 2, { name: "" }],
      [4, "ekon", "", 2, { name: "" }],
      [5, "ekon", "Analisis", 1, { name: "Analisis Kondisi Daerah" }],
    );
    expect(total(renja)).toBe(145);
    expect(
      renja.tree.bucket.map(({ typedCode, unknown }) => `${typedCode} ${String(unknown)}`).sort(),
    ).toEqual([" missing", " missing", "5.01.02.2.01.0006 not-in-list", "Analisis missing"]);
    expect(said(renja)).toContain(
      '[baris 2] Kode sub kegiatan "5.01.02.2.01.0006" tidak ada dalam daftar kode badan. Mungkin maksudnya 5.01.02.2.01.0001 atau 5.01.02.2.01.0005 atau 5.01.02.2.02.0001. Barisnya tetap dihitung pada bagian kode tidak dikenal; perbaiki kodenya.',
    );
    expect(checkInvariants(renja).every(({ expected, found }) => expected === found)).toBe(true);
  });

  it("takes more rows of one sub kegiatan as more indicators and shares of its pagu", () => {
    const renja = build(
      [1, "ekon", "5.01.02.2.01.0001", 100, { fundSource: "1.1 PAD" }],
      [2, "ekon", "5.01.02.2.01.0001", 60, { fundSource: "2.1 DAK", indicator: "Jumlah Peserta" }],
      [3, "ekon", "5.01.02.2.01.0001", 100, { fundSource: "1.1 PAD", indicator: "Jumlah Rapat" }],
    );
    const [item] = renja.items;
    expect(item?.budget).toBe(160);
    expect(item?.funds).toEqual([
      { source: "1.1 PAD", amount: 100 },
      { source: "2.1 DAK", amount: 60 },
    ]);
    expect(item?.indicators).toHaveLength(3);
    expect(said(renja)[0]).toContain("dihitung satu kali");
  });

  it("compares a split of sources with the pagu", () => {
    const renja = build([1, "ekon", "5.01.02.2.01.0001", 100, { fundSource: "1.1 PAD: 30; 1.2 DAU = 60" }]);
    expect(said(renja)[0]).toBe(
      "[baris 1] Rincian sumber dana 5.01.02.2.01.0001 berjumlah Rp90, sedangkan pagunya Rp100. Samakan rincian dengan pagunya.",
    );
  });
});

describe("what reviewers check", () => {
  it("names blanks, ceilings, and what two units both plan", () => {
    const input = inputOf([
      row(1, "ekon", "5.01.02.2.01.0001", 100, { location: "" }),
      row(2, "sek", "5.01.02.2.01.0001", 40),
    ]);
    const ceilings = [{ unit: "ekon", total: 90, penunjang: null, urusan: null }];
    const codes = buildRenja({ ...input, ceilings }).findings.map(({ code }) => code);
    expect(codes).toEqual(["renja/blank", "renja/over-ceiling", "renja/shared-sub-activity"]);
  });

  it("tells an indicator that only repeats the name, and one used twice", () => {
    const renja = build(
      [1, "ekon", "5.01.02.2.01.0001", 1, { indicator: "analisis kondisi daerah" }],
      [2, "ekon", "5.01.02.2.01.0005", 1],
      [3, "ekon", "5.01.02.2.02.0001", 1],
    );
    expect(renja.findings.map(({ code }) => code)).toEqual(["renja/same-text", "renja/same-indicator"]);
  });
});
