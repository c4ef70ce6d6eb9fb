import { parseLedger } from "#core/ledger/jsonl";
import { readCsv } from "#node/csv/read-csv";
import { ask, formsOf, installAddon, KASUBBID } from "../apps-script/addon";
import type { Addon } from "../apps-script/addon";
import { cellOf, typeNamed } from "../apps-script/filler";
import { pasteTable } from "../apps-script/paste-table";
import type { SopAgency } from "./sop-agency";
import { addressOf } from "./sop-agency";
import type { SopDriver, SopMeeting, Typed } from "./sop-driver";

/** A procedure in Google Sheets: every call is what one person does in the master or in a form, with that person's rights. */
export interface SheetsDriver extends SopDriver {
  readonly addon: Addon;
  /** Gives a command of the panel Langkah kerja as the person of that name; throws where it is refused. */
  readonly give: (name: string, action: string, targets?: readonly string[], typed?: object) => string;
}

const CYCLE = "kinerja-2026-tw1";
const [HEAD, SECRETARY, OFFICER] = ["Kepala Contoh", "Sekretaris Contoh", "Kasubbid Contoh"];

/** A master in which the register's sheets were made and left blank. */
export function freshMaster(nowMs = Date.parse("2026-04-02T08:00:00+07:00")): Addon {
  const addon = installAddon({ nowMs });
  const kasubbid = addon.runtime.as(KASUBBID);
  kasubbid.open();
  kasubbid.answerUi({ button: "NO" }, { button: "OK" });
  kasubbid.clickMenu(["Himpun", "Siapkan buku induk"]);
  return addon;
}

/** A new office in the runtime: its register pasted into the master, its officials let into the master and its folder. */
export function sheetsDriver(agency: SopAgency): SheetsDriver {
  const addon = freshMaster(Date.parse("2026-04-01T08:00:00+07:00"));
  const { runtime, master } = addon;
  prepare(addon, agency);
  let edition = "";
  /** Forms that the history opens again; the next collecting of the data officer does so in Drive. */
  const reopened = new Set<string>();
  const give: SheetsDriver["give"] = (name, aksi, sasaran = [], isian = {}) => {
    const askFor = (typed: object): Answer =>
      ask(addon, addressOf(name), "perintahSiklus", { siklus: CYCLE, aksi, sasaran, isian: typed }) as Answer;
    const first = askFor(isian);
    const answer = first.lanjut === null ? first : askFor({ ...isian, ...first.lanjut.isian });
    if (!answer.berhasil) throw new Error(answer.baris.join("\n"));
    return answer.baris.join("\n");
  };
  const collect = (): void => void ask(addon, KASUBBID, "kumpulkan");
  const onEdition = (name: string, action: string, typed: object = {}): void => {
    give(name, action, [edition], typed);
  };
  const paper = (kind: string, unit: string | undefined, typed: object = {}): void => {
    give(OFFICER, "surat", unit === undefined ? [] : [unit], { jenis: kind, ...typed });
  };
  const period = { formulir: "kinerja", tahun: 2026, triwulan: 1 };
  return {
    addon,
    give,
    at: (moment) => {
      runtime.clock.advance(Math.max(0, Date.parse(moment) - runtime.clock.nowMs));
    },
    order: done((instruction) => {
      ask(addon, addressOf(HEAD), "perintahKepala", { ...period, isi: instruction });
    }),
    dispose: done((to, note) => {
      give(SECRETARY, "disposisi", [], { kepada: to, catatan: note });
    }),
    request: done((deadline) => {
      ask(addon, KASUBBID, "kirimPermintaan", { ...period, tenggat: deadline, dilewati: [], alasan: "", pesan: "" });
    }),
    invite: done((meeting) => { paper("undangan-rapat", undefined, meetingFields(meeting)); }),
    minute: done((meeting, participants) => {
      paper("notulen", undefined, { ...meetingFields(meeting), peserta: participants.join("\n") });
    }),
    paper: done((kind, unit) => { paper(PAPERS[kind], unit); }),
    fill: done((unit, values) => {
      if (reopened.delete(unit)) collect();
      typeValues(addon, unit, values);
      collect();
    }),
    sendBack: done((unit, { by, note = "", cells = [] }) => {
      reopened.add(unit);
      give(by, "kembalikan", [unit], { catatan: note, sel: cells.join("\n") });
    }),
    approve: done((unit, { by }) => { give(by, "sahkan", [unit]); }),
    handOver: done((units) => { give(OFFICER, "serahkan", units); }),
    propose: done((unit, cell, value, reason, by) => {
      give(by, "usul", [unit], { sel: cell, nilai: value, alasan: reason });
    }),
    settle: done((unit, proposal, accept, note, by) => {
      give(by, accept ? "terima-usul" : "tolak-usul", [`${unit}|${proposal}`], { catatan: note });
    }),
    step: done((number, { by, unit, choice = "", note = "" }) => {
      const isRegistered = agency.tables["pejabat.csv"]?.includes(by) ?? false;
      const typed = { nomor: String(number), pilihan: choice, catatan: note, oleh: isRegistered ? "" : by };
      give(isRegistered ? by : OFFICER, "langkah", unit === undefined ? [] : [unit], typed);
    }),
    recap: done((family) => {
      const made = ask(addon, KASUBBID, "rekap", { edisi: family === "final" ? "final" : "sementara" });
      edition = String((made as { readonly edisi: unknown }).edisi);
    }),
    sign: done(() => { onEdition(HEAD, "tanda-tangan"); }),
    direct: done((direction, units) => {
      for (const unit of units) reopened.add(unit);
      onEdition(HEAD, "arahan", { isi: direction, unit: units.join("\n") });
    }),
    number: done(() => { onEdition(SECRETARY, "nomori"); }),
    sendCover: done((to) => { onEdition(SECRETARY, "kirim-pengantar", { kepada: to }); }),
    archive: done((place) => { give(OFFICER, "arsipkan", [], { tempat: place }); }),
    askPublication: done((note) => { onEdition(SECRETARY, "ajukan-terbit", { catatan: note }); }),
    refusePublication: done((reason, by) => { onEdition(by, "tolak-terbit", { alasan: reason }); }),
    publish: done((address, excludedCheck) => {
      onEdition(OFFICER, "terbitkan", { alamat: address, periksa: excludedCheck });
    }),
    ledger: () => parseLedger(String(ask(addon, KASUBBID, "riwayat"))).entries,
    openSteps: () => {
      const board = ask(addon, KASUBBID, "papanLangkah", { siklus: CYCLE }) as PrintedBoard;
      const open = board.langkah.flatMap(({ nomor, baris }) => baris.flatMap(({ unit, keadaan }) => (keadaan === "done" ? [] : [`${nomor} ${unit} ${keadaan}`]))); // prettier-ignore
      return Promise.resolve(open);
    },
  }; // prettier-ignore

  function prepare(made: Addon, { tables, procedure }: SopAgency): void {
    for (const [file, text] of Object.entries(tables)) {
      const rows = readCsv(Buffer.from(text, "utf8"), file).rows.map(({ cells }) => cells);
      pasteTable(made, file.replace(".csv", ""), rows);
    }
    for (const name of OFFICIALS) runtime.drive.share(master, addressOf(name), "editor");
    ask(made, KASUBBID, "aturKantor", { sop: procedure, nomor_unit: "BAPPEDA" });
  }
}

interface Answer {
  readonly berhasil: boolean;
  readonly baris: readonly string[];
  /** What was shown has to be confirmed. */
  readonly lanjut: { readonly isian: object } | null;
}

interface PrintedBoard {
  readonly langkah: readonly {
    readonly nomor: number;
    readonly baris: readonly { readonly unit: string; readonly keadaan: string }[];
  }[];
}

const OFFICIALS = [HEAD, SECRETARY, "Kabid Dua", "Kabid Tiga"];

const PAPERS = {
  "nota-dinas": "nota-dinas",
  "berita-acara": "berita-acara",
  pengantar: "surat-pengantar",
  pengesahan: "lembar-pengesahan",
} as const;

function typeValues(addon: Addon, unit: string, values: Typed): void {
  const form = formsOf(addon).get(unit) ?? "";
  const filler = addressOf(`Pelaksana ${["Satu", "Dua", "Tiga"][Number(unit.slice(1)) - 1] ?? ""}`);
  for (const [place, value] of Object.entries(values)) {
    const [key = "", field] = place.split(" ");
    const text = value === null ? "" : String(value);
    if (field === undefined) typeNamed(addon, filler, form, key, text);
    else addon.runtime.as(filler).typeInto(form, "Isian", cellOf(addon, form, key, field), text);
  }
}

function meetingFields({ day, start, venue, agenda }: SopMeeting): object {
  return { tanggal: day, jam: start, tempat: venue, acara: agenda };
}

function done<A extends readonly unknown[]>(act: (...args: A) => void): (...args: A) => Promise<void> {
  return (...args) => {
    act(...args);
    return Promise.resolve();
  };
}
