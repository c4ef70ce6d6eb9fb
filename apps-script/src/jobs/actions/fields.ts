import type { ActionField } from "../../ui/page-types";

/** The reason that a decision has to give. */
export const REASON: ActionField = { id: "alasan", label: "Alasan", jenis: "panjang", wajib: true };

/** A note that may be left out. */
export const NOTE: ActionField = {
  id: "catatan",
  label: "Catatan (boleh kosong)",
  jenis: "panjang",
  wajib: false,
};

/** A note that must be given. */
export const NEEDED_NOTE: ActionField = { id: "catatan", label: "Catatan", jenis: "panjang", wajib: true };

/** A new deadline. */
export const UNTIL: ActionField = { id: "sampai", label: "Tenggat baru", jenis: "tanggal", wajib: true };

/** Cells of a form, one a line; blank is the whole form. */
export const CELLS: ActionField = {
  id: "sel",
  label: "Hanya sel ini, satu sebaris (boleh kosong)",
  jenis: "daftar",
  wajib: false,
  contoh: "SEK-01:realisasi_tw2",
};

/** A text field of one line. */
export function line(id: string, label: string, wajib = true, contoh = ""): ActionField {
  return { id, label, jenis: "teks", wajib, ...(contoh === "" ? {} : { contoh }) };
}

/** A field of several lines. */
export function paragraph(id: string, label: string, wajib = true): ActionField {
  return { id, label, jenis: "panjang", wajib };
}
