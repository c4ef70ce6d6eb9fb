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
  readonly formBasis: FormBasis;
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
