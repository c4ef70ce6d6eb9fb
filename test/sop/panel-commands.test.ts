import { beforeAll, describe, expect, it } from "vitest";
import { ask, formsOf, KASUBBID } from "../apps-script/addon";
import { typeNamed } from "../apps-script/filler";
import { addressOf, quarterOne, sopAgency } from "./sop-agency";
import { sheetsDriver } from "./sheets-driver";
import type { SheetsDriver } from "./sheets-driver";

const CYCLE = "kinerja-2026-tw1";
const [HEAD, SECRETARY, OFFICER, KABID] = [
  "Kepala Contoh",
  "Sekretaris Contoh",
  "Kasubbid Contoh",
  "Kabid Dua",
];

/** One office, played from the order to a second edition; each test goes on where the last one ended. */
describe("what the panels of the add-on can do beside the plain commands", () => {
  let office: SheetsDriver;
  beforeAll(() => {
    office = sheetsDriver(sopAgency("banggai-data-kinerja", "bidang"));
  });
  const kinds = (last: number): readonly string[] =>
    office
      .ledger()
      .slice(-last)
      .map(({ event }) => event.kind);

  it("takes the head's order on its page, for nobody else, and passes it on there", async () => {
    const board = (name: string) => ask(office.addon, addressOf(name), "awalPerintah") as OrderBoard;
    expect(board(HEAD)).toMatchObject({ boleh: true, tahun: 2026, triwulan: 1, perintah: [] });
    expect(board(KABID).boleh).toBe(false);
    expect(() =>
      ask(office.addon, addressOf(KABID), "perintahKepala", {
        ...{ formulir: "kinerja", tahun: 2026, triwulan: 1, isi: "Kumpulkan" },
      }),
    ).toThrow("hanya dapat dilakukan oleh");
    await office.order("Kumpulkan data kinerja Triwulan I");
    expect(board(SECRETARY).perintah).toMatchObject([
      { siklus: CYCLE, keadaan: "belum dibuka", dapatDisposisi: true },
    ]);
    expect(board(KABID).perintah[0]?.dapatDisposisi).toBe(false);
    await office.dispose("kasubbid-data", "Buat format permintaan data");
    expect(board(OFFICER).perintah[0]?.rantai).toEqual([
      { judul: "Kepala Contoh memerintahkan, 1 April 2026", isi: "Kumpulkan data kinerja Triwulan I" },
      {
        judul: "Sekretaris Contoh mendisposisikan kepada Kepala Subbidang Data, 1 April 2026",
        isi: "Buat format permintaan data",
      },
    ]);
    // The panel of a cycle that is ordered and not open yet.
    expect(tasks(office, SECRETARY)).toContain("disposisi");
  });

  it("takes an approval back after showing it, and the old Setuju in the form does not bring it again", async () => {
    await office.request("2026-04-13");
    await office.fill("U2", quarterOne("U2", 2));
    const form = formsOf(office.addon).get("U2") ?? "";
    typeNamed(office.addon, addressOf(KABID), form, "keputusan", "Setuju");
    ask(office.addon, KASUBBID, "kumpulkan");
    expect(kinds(1)).toEqual(["form.approved"]);
    const input = { siklus: CYCLE, aksi: "urungkan", sasaran: ["U2"], isian: { alasan: "Salah unit" } };
    const first = ask(office.addon, addressOf(KABID), "perintahSiklus", input) as {
      readonly baris: string[];
    };
    expect(first.baris.join("\n")).toContain("Keadaan Bidang Dua: disahkan → diajukan");
    expect(kinds(1)).toEqual(["form.approved"]);
    expect(tasks(office, "Kabid Tiga")).not.toContain("urungkan");
    office.give(KABID, "urungkan", ["U2"], { alasan: "Salah unit" });
    ask(office.addon, KASUBBID, "kumpulkan");
    expect(kinds(1)).toEqual(["unit.undone"]);
    office.give(KABID, "sahkan", ["U2"]);
  });

  it("makes editions, compares them, and leaves both to those who run the collection", async () => {
    expect(tasks(office, OFFICER)).toContain("rekap");
    expect(tasks(office, KABID)).not.toContain("rekap");
    expect(() => office.give(KABID, "rekap", [], { edisi: "final" })).toThrow("hanya untuk pengelola data");
    expect(office.give(OFFICER, "rekap", [], { edisi: "sementara" })).toContain(
      "Edisi sementara: 1 dari 3 unit disahkan.",
    );
    await office.fill("U3", quarterOne("U3", 2));
    await office.approve("U3", { by: "Kabid Tiga" });
    expect(office.give(OFFICER, "rekap", [], { edisi: "sementara" })).toContain(
      "Edisi sementara-2: 2 dari 3",
    );
    expect(office.give(OFFICER, "bandingkan", [], { dari: "sementara", ke: "sementara-2" })).toContain(
      "Edisi sementara → sementara-2",
    );
  });

  it("tells what the code of a paper leads to, to everybody, and that it was replaced since", () => {
    const made = office.give(OFFICER, "surat", ["U2"], { jenis: "berita-acara" });
    const code = /kode verifikasi ([0-9A-Z-]+)/.exec(made)?.[1] ?? "";
    const check = (name: string, kode: string): Answer =>
      ask(office.addon, addressOf(name), "perintahSiklus", {
        ...{ siklus: CYCLE, aksi: "periksa-kode", sasaran: [], isian: { kode } },
      }) as Answer;
    const seen = check(OFFICER, code.toLowerCase());
    const [entry] = office.ledger().slice(-1);
    expect(seen.baris.slice(0, 5)).toEqual([
      expect.stringContaining("berita acara validasi terbit, 1 April 2026") as string,
      expect.stringContaining("Oleh Kasubbid Contoh") as string,
      expect.stringContaining("Tentang: Isian disahkan") as string,
      "Masih berlaku.",
      `Sidik jari: ${entry?.hash ?? ""}`,
    ]);
    expect(seen.baris.join("\n")).toContain("BERITA ACARA");
    expect(check(KABID, code).baris.join("\n")).toContain("hanya dapat ditampilkan kepada pengelola data");
    expect(() => check(KABID, code.replace(/.$/, "?"))).toThrow("salah ketik");
    const changed = { ubah: "U2-A:realisasi_tw1 = 3", alasan: "Satu dokumen terlewat" };
    office.give(OFFICER, "koreksi", ["U2"], changed);
    expect(check(OFFICER, code).baris).toContain("Masih berlaku.");
    office.give(KABID, "sahkan", ["U2"]);
    expect(check(OFFICER, code)).toMatchObject({
      berhasil: false,
      baris: expect.arrayContaining([
        "SUDAH DIGANTIKAN: yang disahkan sekarang ialah versi 2.",
      ]) as readonly string[],
    });
    const person = office.addon.runtime.as(addressOf(KABID));
    person.open();
    person.answerUi({ button: "OK", text: code }, { button: "OK" });
    person.clickMenu(["Himpun", "Periksa kode kertas"]);
    expect(person.shown.slice(-1)).toMatchObject([
      { text: expect.stringContaining("Kode ini sah") as string },
    ]);
  });
});

interface OrderBoard {
  readonly boleh: boolean;
  readonly perintah: readonly { readonly dapatDisposisi: boolean; readonly rantai: readonly object[] }[];
}

interface Answer {
  readonly baris: readonly string[];
}

function tasks({ addon }: SheetsDriver, name: string): readonly string[] {
  const board = ask(addon, addressOf(name), "papanLangkah", { siklus: CYCLE });
  return (board as { readonly tugas: readonly { readonly aksi: string }[] }).tugas.map(({ aksi }) => aksi);
}
