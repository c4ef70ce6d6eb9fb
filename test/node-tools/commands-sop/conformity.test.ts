import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fileDriver } from "../../sop/file-driver";
import { playBanggai } from "../../sop/scripts/banggai";
import { sopAgency } from "../../sop/sop-agency";

describe("the conformity report as a paper", () => {
  it("is refused while nothing was done, then printed with its board, numbered in the history once", async () => {
    const office = await fileDriver(sopAgency("banggai-data-kinerja", "bidang"));
    await playBanggai(office);
    const before = office.ledger().length;
    const printed = JSON.parse((await office.himpun("sop", "--cetak", "--json")).out) as {
      readonly berkas: readonly string[];
    };
    expect(printed.berkas.map((name) => [name, existsSync(join(office.folder, name))])).toEqual([
      [`surat/kinerja-2026-tw1/laporan-kesesuaian-${before + 1}.docx`, true],
      [`surat/kinerja-2026-tw1/laporan-kesesuaian-${before + 1}.pdf`, true],
    ]);
    const [entry] = office.ledger().slice(-1);
    expect(entry?.event).toMatchObject({ kind: "paper.issued", paper: "laporan-kesesuaian" });
    const again = await office.himpun("surat", "--jenis", "kesesuaian");
    expect(again.out).toContain("sudah pernah terbit; dicetak lagi");
    expect((await office.himpun("verifikasi")).exitCode).toBe(0);
  });

  it("prints nothing where there is only a board to look at", async () => {
    const office = await fileDriver(sopAgency("banggai-data-kinerja", "bidang"));
    await office.order("Kumpulkan data kinerja Triwulan I");
    expect((await office.himpun("sop")).exitCode).toBe(0);
    expect(existsSync(join(office.folder, "surat"))).toBe(false);
  });
});
