import { describe, expect, it } from "vitest";
import { fileDriver } from "../../sop/file-driver";
import { quarterOne, sopAgency } from "../../sop/sop-agency";

describe("himpun urungkan", () => {
  it("says what it would do, does it by a further event, and is refused by the name of what stands in its way", async () => {
    const office = await fileDriver(sopAgency("banggai-data-kinerja", "bidang"));
    const undo = (...argv: readonly string[]) => office.himpun("urungkan", ...argv, "--alasan", "Salah tekan");
    await office.order("Kumpulkan data kinerja");
    await office.dispose("kasubbid-data", "Buat format");
    await office.request("2026-04-13");
    expect((await undo()).out).toContain('"Permintaan dikirim" (Kasubbid Contoh), dan itu tidak dapat diurungkan');
    await office.fill("U2", quarterOne("U2", 2));
    expect((await undo("U2")).out).toContain("Kirim berkas yang benar");
    const wrongRow = await office.himpun("kembalikan", "U2", "--catatan", "Periksa", "--sel", "U22-A:realisasi_tw1");
    expect(wrongRow.out).toContain('Maksud Anda "U2-A"? Yang tersedia: U2-A, U2-B.');
    await office.approve("U2", { by: "Kabid Dua" });

    const before = office.ledger().length;
    const trial = await undo("U2", "--coba");
    expect(trial).toMatchObject({ exitCode: 0 });
    expect(trial.out).toContain('Mengurungkan "Isian disahkan" · Bidang Dua (Kabid Dua, 1 April 2026)');
    expect(trial.out).toContain("Keadaan Bidang Dua: disahkan → diajukan");
    expect(office.ledger()).toHaveLength(before);
    expect((await undo("U2", "--oleh", "Sekretaris Contoh")).exitCode).toBe(1);
    expect((await undo("--oleh", "kabid dua")).exitCode).toBe(0);
    expect(office.ledger().slice(before)).toMatchObject([
      {
        actor: { name: "Kabid Dua", role: "validator" },
        event: { kind: "unit.undone", unitId: "U2", undone: "form.approved", reason: "Salah tekan" },
      },
    ]);

    expect(await office.openSteps()).toContain("7 U2 running");
    expect((await office.himpun("surat", "--jenis", "berita-acara", "--unit", "U2")).out).toContain(
      "isian unit itu belum disahkan",
    );
    await office.approve("U2", { by: "Kabid Dua" });
    await office.paper("berita-acara", "U2");
    expect((await undo("U2")).out).toMatch(/karena berita acara validasi nomor \S+ sudah terbit atas dasar itu/);
    expect((await office.himpun("verifikasi")).exitCode).toBe(0);
  });
}); // prettier-ignore
