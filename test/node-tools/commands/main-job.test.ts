import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync, copyFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filledSample, himpun, himpunJson, type } from "./office";

/*
 * The main job on files:
 *  1 a filled form that is ready is submitted; one with errors is refused whole and gets a correction file
 *  2 the same file twice changes nothing; another version replaces the submission, nothing is deleted
 *  3 only a submitted unit can be decided on; a return needs a note; an approval may come on the sheet itself
 *  4 the recap counts approved units only, and can be rebuilt from the archive alone
 */
describe("main job", () => {
  it("goes from request to proven recap (1, 4)", async () => {
    const folder = await filledSample();
    const received = await himpunJson("terima", folder, join(folder, "isian-contoh"));
    expect(received.exitCode).toBe(1);
    expect(states(received.json)).toEqual({
      datin: "diajukan",
      ekosda: "diajukan",
      infrawil: "dikirim",
      pemmanusia: "diajukan",
      ppepd: "diajukan",
      sekretariat: "diajukan",
    });
    expect(readdirSync(join(folder, "koreksi"))).toEqual(["infrawil.xlsx"]);
    expect((await himpun("sahkan", folder, "--semua", "--oleh", "Contoh Pemeriksa")).exitCode).toBe(0);
    const recap = await himpunJson("rekap", folder);
    expect(recap.json).toMatchObject({
      siklus: "kinerja-2025-tw4",
      edisi: "sementara",
      profil: "permendagri-86-2017",
      cakupan: { diminta: 6, masuk: 5, disahkan: 5 },
      total: { pagu: 11_264_225_000, indikator_tidak_dihitung: 2 },
    });
    expect(existsSync(join(folder, "rekap/sementara/rekap.xlsx"))).toBe(true);
    const stored: unknown = JSON.parse(readFileSync(join(folder, "rekap/sementara/rekap.json"), "utf8"));
    expect(stored).toEqual(recap.json);
    expect(await himpunJson("verifikasi", folder)).toMatchObject({
      exitCode: 0,
      json: { utuh: true, edisi_dibangun_ulang: 1, beda: [] },
    });
  });

  it("takes the corrected form, and the same file twice changes nothing (1, 2)", async () => {
    const folder = await filledSample();
    const faulty = join(folder, "isian-contoh/infrawil.xlsx");
    await himpun("terima", folder, faulty);
    const correction = join(folder, "koreksi/infrawil.xlsx");
    await type(correction, { "IFW-03 realisasi_tw2": 2, "IFW-05 anggaran_tw4": 0, status_isian: "Diajukan" });
    expect(states((await himpunJson("terima", folder, correction)).json)).toEqual({ infrawil: "diajukan" });
    const before = readFileSync(join(folder, "riwayat.jsonl"), "utf8");
    const again = await himpunJson("terima", folder, correction);
    expect(again).toMatchObject({ exitCode: 0, json: { berkas: [{ unit: "infrawil", berubah: false }] } });
    expect(readFileSync(join(folder, "riwayat.jsonl"), "utf8")).toBe(before);
  });

  it("prints what units sent, and blank forms (2)", async () => {
    const folder = await filledSample();
    await himpun("terima", folder, join(folder, "isian-contoh"));
    const printed = await himpunJson("cetak", folder, "--semua", "--coba");
    const sent = (printed.json as { readonly unit: readonly { readonly unit: string }[] }).unit;
    expect(sent.map(({ unit }) => unit)).not.toContain("infrawil");
    expect(existsSync(join(folder, "cetak"))).toBe(false);
    expect((await himpunJson("cetak", folder, "datin")).exitCode).toBe(0);
    const pages = join(folder, "cetak", "kinerja-2025-tw4");
    expect(readdirSync(pages).sort()).toEqual(["datin.html", "datin.pdf", "datin.xlsx"]);
    expect(readFileSync(join(pages, "datin.html"), "utf8")).toContain("Isian versi 1, masuk 15 Januari 2026");
    expect((await himpun("cetak", folder, "infrawil")).out).toContain("belum mengirim isian");
    expect((await himpun("cetak", folder, "datin", "--kosong", "banyak")).exitCode).toBe(2);
  });

  it("replaces a submission by a new version and keeps the old one (2)", async () => {
    const folder = await filledSample();
    const file = join(folder, "isian-contoh/datin.xlsx");
    await himpun("terima", folder, file);
    const newer = join(folder, "datin-baru.xlsx");
    await type(file, { "DTI-01 realisasi_tw1": 2 }, newer);
    expect(await himpunJson("terima", folder, newer)).toMatchObject({
      exitCode: 0,
      json: { berkas: [{ berubah: true }] },
    });
    expect(readdirSync(join(folder, "arsip/isian"))).toHaveLength(2);
    expect(readdirSync(join(folder, "arsip/asli"))).toHaveLength(2);
    expect(readFileSync(join(folder, "riwayat.jsonl"), "utf8")).toContain('"version":2');
  });

  it("decides on what was submitted only, and a return needs a note (3)", async () => {
    const folder = await filledSample();
    expect((await himpun("sahkan", folder, "datin", "--oleh", "Contoh")).out).toContain(
      "hanya isian yang diajukan dapat diputuskan",
    );
    await himpun("terima", folder, join(folder, "isian-contoh/datin.xlsx"));
    const noteless = await himpun("kembalikan", folder, "datin", "--oleh", "Contoh");
    expect(noteless).toMatchObject({
      exitCode: 2,
      out: expect.stringContaining("Pengembalian perlu catatan.") as string,
    });
    const returned = await himpunJson(
      "kembalikan",
      folder,
      "datin",
      "--catatan",
      "Lengkapi data dukung",
      "--oleh",
      "Contoh",
    );
    expect(returned).toMatchObject({
      exitCode: 0,
      json: { unit: [{ unit: "datin", keadaan: "dikembalikan" }] },
    });
    expect((await himpun("kembalikan", folder, "datin", "--catatan", "x", "--oleh", "Contoh")).exitCode).toBe(
      1,
    );
  });

  it("counts a decision on the sheet Pengesahan as the reviewer's, and not a second time (3)", async () => {
    const folder = await filledSample();
    const file = join(folder, "isian-contoh/datin.xlsx");
    const approved = join(folder, "datin-setuju.xlsx");
    await type(file, { keputusan: "Setuju", diperiksa_oleh: "Contoh Kabid" }, approved);
    expect(states((await himpunJson("terima", folder, approved)).json)).toEqual({ datin: "disahkan" });
    expect(readFileSync(join(folder, "riwayat.jsonl"), "utf8")).toContain('"name":"Contoh Kabid"');
    expect(await himpunJson("terima", folder, approved)).toMatchObject({
      json: { berkas: [{ berubah: false }] },
    });
  });

  it("asks for a new approval when an approved form changes, and shows the change (3)", async () => {
    const folder = await filledSample();
    const file = join(folder, "isian-contoh/datin.xlsx");
    await himpun("terima", folder, file);
    await himpun("sahkan", folder, "datin", "--oleh", "Contoh");
    const changed = join(folder, "datin-ubah.xlsx");
    await type(file, { "DTI-01 realisasi_tw1": 3, keputusan: "Setuju", diperiksa_oleh: "Contoh" }, changed);
    expect(states((await himpunJson("terima", folder, changed)).json)).toEqual({ datin: "diajukan" });
    const approval = await himpun("sahkan", folder, "datin", "--oleh", "Contoh");
    expect(approval.out).toContain("DTI-01 · Realisasi TW I: 1 → 3");
  });

  it("keeps a draft without counting it, and a dry run writes nothing", async () => {
    const folder = await filledSample();
    const draft = join(folder, "draf.xlsx");
    await type(join(folder, "isian-contoh/datin.xlsx"), { status_isian: "Draf" }, draft);
    const ledger = (): string => readFileSync(join(folder, "riwayat.jsonl"), "utf8");
    const before = ledger();
    await himpun("terima", folder, draft, "--coba");
    expect(ledger()).toBe(before);
    expect(existsSync(join(folder, "arsip/asli"))).toBe(false);
    expect(states((await himpunJson("terima", folder, draft)).json)).toEqual({ datin: "diisi" });
  });
});

describe("verification", () => {
  it("names the first broken event, the changed file and the edition that does not rebuild", async () => {
    const folder = await filledSample();
    await himpun("terima", folder, join(folder, "isian-contoh/datin.xlsx"));
    await himpun("sahkan", folder, "datin", "--oleh", "Contoh");
    await himpun("rekap", folder);
    const [stored = ""] = readdirSync(join(folder, "arsip/asli"));
    const original = join(folder, "arsip/asli", stored);
    const bytes = readFileSync(original);
    copyFileSync(join(folder, "isian-contoh/ekosda.xlsx"), original);
    expect((await himpun("verifikasi", folder)).out).toContain(`Isi berkas "arsip/asli/${stored}" berubah`);
    writeFileSync(original, bytes);
    expect((await himpun("verifikasi", folder)).exitCode).toBe(0);
    expect((await himpun("terima", folder, join(folder, "isian-contoh/infrawil.xlsx"))).exitCode).toBe(1);
    const spare = readdirSync(join(folder, "arsip/isian")).find((name) =>
      readFileSync(join(folder, "arsip/isian", name), "utf8").includes('"unit":"infrawil"'),
    );
    const refused = join(folder, "arsip/isian", spare ?? "");
    writeFileSync(refused, readFileSync(refused, "utf8").replace("infrawil", "infrawal"));
    expect(await himpun("verifikasi", folder)).toMatchObject({
      exitCode: 1,
      out: expect.stringMatching(/arsip\/isian\/.*riwayat tidak memerlukannya/) as string,
    });
    rmSync(refused);
    expect((await himpun("verifikasi", folder)).exitCode).toBe(0);
    expect((await himpunJson("status", folder)).json).toMatchObject({
      unit: expect.arrayContaining([
        expect.objectContaining({
          id: "infrawil",
          ditolak: expect.objectContaining({ kesalahan: 2 }) as object,
        }),
      ]) as object,
    });
    const ledger = join(folder, "riwayat.jsonl");
    const whole = readFileSync(ledger, "utf8");
    writeFileSync(ledger, whole.split("\n").slice(0, 3).join("\n") + "\n");
    expect((await himpun("verifikasi", folder)).out).toContain("Riwayat terpotong");
    writeFileSync(ledger, whole);
    writeFileSync(ledger, readFileSync(ledger, "utf8").replace('"role":"validator"', '"role":"secretary"'));
    const broken = await himpun("verifikasi", folder);
    expect(broken.exitCode).toBe(1);
    expect(broken.out).toMatch(/ke-\d+|peristiwa|baris/i);
  });
});

function states(json: unknown): object {
  const { berkas } = json as { berkas: readonly { unit: string; keadaan_unit: string }[] };
  return Object.fromEntries(berkas.map(({ unit, keadaan_unit: state }) => [unit, state]));
}
