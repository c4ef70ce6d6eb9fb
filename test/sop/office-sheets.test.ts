import { describe, expect, it } from "vitest";
import { ask, formsOf, KASUBBID } from "../apps-script/addon";
import { pasteTable } from "../apps-script/paste-table";
import { addressOf, quarterOne, sopAgency } from "./sop-agency";
import { sheetsDriver } from "./sheets-driver";

/** One office; U2 has submitted. Every test begins from it. */
const office = sheetsDriver(sopAgency("banggai-data-kinerja", "bidang"));
const { runtime, master } = office.addon;
const begun = office
  .request("2026-04-13")
  .then(() => office.fill("U2", quarterOne("U2", 2)))
  .then(() => runtime.snapshot());

function playing(act: () => void): () => Promise<void> {
  return async () => {
    runtime.restore(await begun);
    act();
  };
}

interface Board {
  readonly sop: { readonly id: string; readonly judul: string };
  readonly sopTersedia: readonly string[];
  readonly langkah: readonly { readonly nomor: number; readonly baris: readonly { readonly unit: string; readonly keadaan: string; readonly terpakai: string }[] }[];
  readonly tugas: readonly { readonly aksi: string; readonly label: string }[];
  readonly catatan: readonly string[];
} // prettier-ignore

const boardOf = (name: string): Board => ask(office.addon, addressOf(name), "papanLangkah", {}) as Board;
const stateOf = (name: string, number: number): string =>
  boardOf(name).langkah.find(({ nomor }) => nomor === number)?.baris.map(({ unit, keadaan }) => `${unit} ${keadaan}`).join(", ") ?? ""; // prettier-ignore

/** What the panel says is wrong, whether it opens or not. */
function saidOf(name: string): string {
  try {
    return boardOf(name).catatan.join("\n");
  } catch (problem) {
    return String(problem);
  }
}

/** What choosing a procedure answers: nothing, or why it was not taken. */
function choiceSaid(sop: string): string {
  try {
    ask(office.addon, KASUBBID, "aturKantor", { sop });
    return "";
  } catch (problem) {
    return String(problem);
  }
}

/** A sheet that people write into the master by hand. */
function sheet(name: string, rows: readonly (readonly string[])[]): void {
  if (!runtime.drive.spreadsheet(master).sheets.some((one) => one.name === name))
    runtime.drive.asUser(KASUBBID).addSheet(master, name);
  pasteTable(office.addon, name, rows);
}

const STEPS = ["No", "Uraian Prosedur", "Pelaksana", "Waktu", "Lingkup", "Selesai bila", "Keputusan"];
const OWN = [
  STEPS,
  ["1", "Meminta data", "Kasubbid Data", "15 menit", "Badan", "peristiwa: request.sent", ""],
  ["2", "Mengisi data", "Jabatan Pelaksana", "1 hari kerja", "Unit", "peristiwa: form.submitted", ""],
  ["3", "Memeriksa isian", "Kepala Bidang", "2 jam", "Unit", "", "Setuju -> selesai (form.approved); Kembalikan -> 2 (form.returned)"],
  ["4", "Menyusun ringkasan", "Sekretaris", "1 jam", "Badan", "", ""],
]; // prettier-ignore

describe("a procedure of the agency's own in a sheet", () => {
  it.each([
    ["a time that says nothing, which refuses the choice", ["2", "Mengisi", "Jabatan Pelaksana", "sebentar", "", "", ""], "sebentar"],
    ["a decision that leads nowhere", ["2", "Memeriksa", "Kepala Bidang", "1 jam", "Unit", "", "Ya -> 9; Tidak -> selesai"], "9"],
  ])("%s, is named where it is chosen, or in the panel", (_what, row, named) => playing(() => {
    sheet("SOP Kami", [STEPS, OWN[1] ?? [], row]);
    expect(`${choiceSaid("SOP Kami")} ${saidOf("Kasubbid Contoh")}`).toContain(named);
  })()); // prettier-ignore

  it("is offered, followed to its end by its people, and by nobody else", playing(() => {
    sheet("SOP Kami", OWN);
    expect(boardOf("Kasubbid Contoh").sopTersedia).toContain("SOP Kami");
    expect(() => ask(office.addon, addressOf("Kabid Dua"), "aturKantor", { sop: "SOP Kami" })).toThrow("hanya untuk pengelola data");
    ask(office.addon, KASUBBID, "aturKantor", { sop: "SOP Kami" });
    const board = boardOf("Kasubbid Contoh");
    expect([board.sop.judul, stateOf("Kasubbid Contoh", 1)]).toEqual(["Kami", "badan done"]);
    expect(stateOf("Kasubbid Contoh", 2)).toBe("U1 running, U2 done, U3 running");
    for (const who of ["Kabid Dua", "Kabid Tiga"]) expect(boardOf(who).tugas.some(({ aksi }) => aksi === "langkah")).toBe(false);
    office.give("Kabid Dua", "sahkan", ["U2"]);
    expect(stateOf("Kasubbid Contoh", 3)).toContain("U2 done");
  })); // prettier-ignore
});

describe("the sheet hari-libur", () => {
  const HEAD = ["Tanggal", "Nama", "Jenis", "Keterangan"];

  it("names a row that says no day, and one of no known kind", playing(() => {
    sheet("hari-libur", [HEAD, ["kapan-kapan", "Libur", "libur nasional", ""], ["2 April 2026", "Hari jadi", "libur sendiri", ""]]);
    const notes = boardOf("Kasubbid Contoh").catatan.join("\n");
    expect(notes).toContain("kapan-kapan");
    expect(notes).toContain("libur sendiri");
  })); // prettier-ignore

  it("is taken off the working time of a step", async () => {
    runtime.restore(await begun);
    office.at("2026-04-07T08:00:00+07:00");
    office.give("Kabid Dua", "sahkan", ["U2"]);
    const used = (): string =>
      boardOf("Kasubbid Contoh").langkah.flatMap(({ baris }) => baris).filter(({ unit, terpakai }) => unit === "U2" && terpakai !== "").map(({ terpakai }) => terpakai).join("; "); // prettier-ignore
    // 1 to 6 April without the weekend and Good Friday: 3 days of 7,5 hours; then 2 and 6 April off and Friday worked.
    expect(used()).toContain("2 hari kerja 6 jam 30 menit");
    sheet("hari-libur", [HEAD, ["1 Januari 2026", "Tahun Baru", "libur nasional", ""], ["2/4/2026", "Hari jadi", "libur daerah", ""], ["6 April 2026", "Cuti", "cuti bersama", ""]]); // prettier-ignore
    expect(used()).toContain("1 hari kerja 7 jam");
    expect(used()).not.toContain("2 hari kerja 6 jam 30 menit");
  });
});

describe("Plt., Plh. and delegation, as rows with dates", () => {
  const DELEGATION = ["pemegang", "penerima", "peran", "unit", "perintah", "mulai", "sampai"];
  const approve = (name: string) => (): string => office.give(name, "sahkan", ["U2"]);

  it("a row that cannot be read is named by its place, with the words that can", playing(() => {
    sheet("pelimpahan", [DELEGATION, [], ["Kabid Dua", "Kabid Tiga", "bos", "U2", "tepuk tangan", "besok", "7 April 2026"]]);
    expect(approve("Kabid Tiga")).toThrow(/baris 3, kolom peran.*baris 3, kolom perintah.*baris 3, kolom mulai[\s\S]*sahkan, kembalikan/);
  })); // prettier-ignore

  it("lets its receiver do what it names, within its days only, and says in whose name", playing(() => {
    expect(approve("Kabid Tiga")).toThrow("hanya dapat dilakukan oleh");
    const row = (from: string, until: string, words = "sahkan, kembalikan") => {
      sheet("pelimpahan", [DELEGATION, ["Kabid Dua", "Kabid Tiga", "Kabid", "U2", words, from, until]]);
    };
    row("2 April 2026", "7 April 2026");
    expect(approve("Kabid Tiga")).toThrow("hanya dapat dilakukan oleh");
    row("20 Maret 2026", "31 Maret 2026");
    expect(approve("Kabid Tiga")).toThrow("hanya dapat dilakukan oleh");
    expect(boardOf("Kasubbid Contoh").catatan.join()).toContain("Pelimpahan dari Kabid Dua kepada Kabid Tiga berakhir 31 Maret 2026");
    row("1 April 2026", "7 April 2026", "kembalikan");
    expect(approve("Kabid Tiga")).toThrow("hanya dapat dilakukan oleh");
    row("1 April 2026", "7 April 2026");
    expect(approve("Kabid Tiga")()).toContain("Bidang Dua: disahkan");
    const last = office.ledger()[office.ledger().length - 1];
    expect(last?.actor).toEqual({ name: "Kabid Tiga", role: "validator", unitId: "U2", capacity: "delegate" });
  })); // prettier-ignore

  it("that lets nobody do anything is doubted before anybody is refused", playing(() => {
    sheet("pelimpahan", [
      DELEGATION,
      ["Kabid Dua", "Orang Lain", "kabid", "U3", "semua", "1 April 2026", "7 April 2026"],
    ]);
    const notes = boardOf("Kasubbid Contoh").catatan.join("\n");
    expect(notes).toContain("menurut buku induk ia bukan pengesah unit unit U3");
    expect(notes).toContain("Orang Lain belum punya alamat surel");
    expect(boardOf("Kabid Dua").catatan.join()).not.toContain("Orang Lain");
  })); // prettier-ignore

  it("a Plh. of the sheet pejabat acts within his days", playing(() => {
    const officials = runtime.drive.displayValues(master, "pejabat");
    const withPlh = (from: string, until: string) => {
      pasteTable(office.addon, "pejabat", [...officials, ["U2", "kabid", "Kabid Tiga", "", "", addressOf("Kabid Tiga"), "Plh.", from, until]]);
    };
    withPlh("2026-04-02", "2026-04-03");
    expect(approve("Kabid Tiga")).toThrow("hanya dapat dilakukan oleh");
    withPlh("2026-04-01", "2026-04-03");
    expect(approve("Kabid Tiga")()).toContain("Bidang Dua: disahkan");
    expect(office.ledger()[office.ledger().length - 1]?.actor).toMatchObject({ name: "Kabid Tiga", capacity: "plh" });
  })); // prettier-ignore
}); // prettier-ignore

describe("units with dates and successors", () => {
  it("are asked as they are at the end of the period, and the cycle is read back from its archive", async () => {
    const merged = sheetsDriver(sopAgency("banggai-data-kinerja", "bidang"));
    const units = [
      ["id", "nama", "jenis", "validator", "mulai", "sampai", "penerus"],
      ["U1", "Sekretariat", "sekretariat", "", "", "", ""],
      ["U2", "Bidang Dua", "bidang", "", "", "", ""],
      ["U3", "Bidang Tiga", "bidang", "", "", "2025-12-31", "U2"],
    ];
    pasteTable(merged.addon, "unit", units);
    await merged.request("2026-04-13");
    expect([...formsOf(merged.addon).keys()]).toEqual(["U1", "U2"]);
    await merged.fill("U2", { ...quarterOne("U3", 2), ...quarterOne("U2", 2) });
    merged.give("Kabid Dua", "sahkan", ["U2"]);
    expect(merged.ledger()[merged.ledger().length - 1]?.event.kind).toBe("form.approved");
    expect(String(ask(merged.addon, KASUBBID, "arsip"))).toContain('"U3-A"');
  });
});
