import type { CompiledForm } from "#core/form/compiled-form";
import type { FormBasis } from "#core/office/cycle-basis";
import type { Register } from "#core/register/register";
import type { Submission } from "#core/submission/submission";

/** What a page asks the server: the name of a service and plain values. */
export interface ServiceCall {
  readonly nama: string;
  readonly isi: { readonly [name: string]: unknown };
}

/** What the server answers: a value, or a sentence with its remedy. */
export type ServiceAnswer =
  | { readonly ok: true; readonly isi: unknown }
  | { readonly ok: false; readonly sebab: string; readonly tindakan: string };

/** What the wizard starts with. */
export interface RequestDefaults {
  readonly formulir: readonly {
    readonly id: string;
    readonly nama: string;
    readonly periode: "quarter" | "year";
  }[];
  readonly tahun: number;
  readonly triwulan: number;
  readonly tenggat: string;
  readonly berkala: boolean;
}

/** What would be made, before anything is. */
export interface RequestPreview {
  readonly siklus: string;
  readonly sudahDibuka: boolean;
  readonly tenggat: string;
  readonly unit: readonly {
    readonly id: string;
    readonly nama: string;
    readonly baris: number;
    readonly penerima: readonly string[];
  }[];
  readonly catatan: readonly string[];
}

/** One unit on the board; every text is ready to be shown. */
export interface BoardRow {
  readonly id: string;
  readonly nama: string;
  readonly keadaan: string;
  readonly kelompok: "menunggu" | "diperiksa" | "selesai";
  readonly temuan: string;
  readonly waktu: string;
  readonly terlambat: boolean;
  readonly berikutnya: string;
  readonly tautan: string;
  /** Steps of the unit in order, each done or not. */
  readonly langkah: readonly { readonly nama: string; readonly sudah: boolean }[];
}

/** The board of a cycle. */
export interface Board {
  readonly siklus: string;
  readonly pilihan: readonly string[];
  readonly tenggat: string;
  readonly cakupan: string;
  readonly diperbarui: string;
  readonly unit: readonly BoardRow[];
}

/** What the page needs to read and judge an offline form of one unit by itself, and to compare it. */
export interface ImportGround {
  readonly agencyId: string;
  readonly register: Register;
  /** The version that the unit's form online was made from. */
  readonly formBasis: FormBasis;
  readonly fingerprint: string;
  /** The version that the file was made from, where that is another one and the archive has it. */
  readonly fileForm: FormBasis | null;
  readonly period: CompiledForm["period"];
  readonly unitName: string;
  /** What was last collected from the unit; null when nothing was. */
  readonly baseline: Submission | null;
  /** What stands in the unit's form now. */
  readonly online: Submission | null;
}

/** One chosen value, as typed in the offline form. */
export interface ImportedValue {
  readonly rowKey: string;
  readonly fieldId: string;
  readonly value: string | number | boolean | null;
}

/** One field of an action's form. `unit` is a list of the cycle's units to tick. */
export interface ActionField {
  readonly id: string;
  readonly label: string;
  readonly jenis: "teks" | "panjang" | "daftar" | "tanggal" | "jam" | "angka" | "pilihan" | "unit";
  readonly wajib: boolean;
  readonly contoh?: string;
  /** What stands in it at first. */
  readonly isi?: string;
  readonly pilihan?: readonly { readonly id: string; readonly label: string }[];
}

/** What came of a command: lines to read, and, where something has to be seen first, how to go on. */
export interface CommandAnswer {
  readonly berhasil: boolean;
  readonly baris: readonly string[];
  /** A button that gives the same command again with these fields added; null when it is done. */
  readonly lanjut: { readonly label: string; readonly isian: { readonly [field: string]: string } } | null;
  /** A file that was made, to be opened; null for none. */
  readonly tautan: { readonly label: string; readonly url: string } | null;
}

/** A command as a page gives it: what, on which units, editions or proposals, and what was typed into its fields. */
export interface CommandInput {
  /** "" is the cycle begun last. */
  readonly siklus: string;
  readonly aksi: string;
  readonly sasaran: readonly string[];
  readonly isian: { readonly [field: string]: string };
}

/** Something that the caller may do now: on which of these targets, with what to be filled in. */
export interface StepTask {
  readonly aksi: string;
  readonly label: string;
  /** What the command is about; none for one about the cycle as a whole. */
  readonly sasaran: readonly { readonly id: string; readonly nama: string }[];
  /** True where several targets can be taken at once. */
  readonly ganda: boolean;
  /** Fields that are sent as they are, unseen. */
  readonly tetap: { readonly [field: string]: string };
  readonly isian: readonly ActionField[];
  /** What its button says where it records nothing, or something has to be seen first; `Catat` for all others. */
  readonly tombol?: string;
  readonly kelompok: "langkah" | "unit" | "siklus" | "edisi" | "kertas";
}

/** One step of the procedure, of the agency or of one unit in it. */
export interface StepLine {
  /** Unit id, or `badan`. */
  readonly unit: string;
  readonly nama: string;
  readonly keadaan: "waiting" | "running" | "done" | "skipped";
  readonly label: string;
  readonly oleh: string;
  readonly terpakai: string;
  readonly melebihi: boolean;
  readonly keterangan: string;
}

/** One step of the procedure with its lines. */
export interface StepCard {
  readonly nomor: number;
  readonly tindakan: string;
  readonly pelaksana: string;
  readonly mutuBaku: string;
  readonly selesai: number;
  readonly seharusnya: number;
  readonly baris: readonly StepLine[];
}

/** The panel Langkah kerja of one cycle for its caller; every text is ready to be shown. */
export interface StepBoard {
  readonly siklus: string;
  readonly pilihan: readonly string[];
  readonly sop: { readonly id: string; readonly judul: string };
  readonly sopTersedia: readonly string[];
  readonly pengelola: boolean;
  readonly nama: string;
  readonly ringkasan: string;
  readonly berikutnya: readonly string[];
  readonly langkah: readonly StepCard[];
  readonly tugas: readonly StepTask[];
  readonly unit: readonly { readonly id: string; readonly nama: string }[];
  readonly edisi: readonly { readonly id: string; readonly keadaan: string }[];
  readonly catatan: readonly string[];
}

/** One order, oldest step first: who ordered or passed it on, when, and in which words. */
export interface OrderLine {
  readonly siklus: string;
  readonly keadaan: string;
  readonly rantai: readonly { readonly judul: string; readonly isi: string }[];
  /** True when the caller may pass it on now. */
  readonly dapatDisposisi: boolean;
}

/** The page Perintah Kepala for its caller. */
export interface OrderBoard {
  readonly formulir: RequestDefaults["formulir"];
  readonly tahun: number;
  readonly triwulan: number;
  /** True when the caller may give an order. */
  readonly boleh: boolean;
  readonly penerima: readonly { readonly id: string; readonly label: string }[];
  readonly perintah: readonly OrderLine[];
}
