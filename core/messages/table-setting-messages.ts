import type { TableSettingFinding } from "../renja/tables/table-setting-finding";
import { COLUMN_SOURCES } from "../renja/tables/table-settings";
import { firstOf, short } from "./register-words";
import type { Messages } from "./sentence";

/** The sentences of what is found in a table of settings of the printed tables. */
export const TABLE_SETTING_MESSAGES: Messages<TableSettingFinding> = {
  "table-settings/header": () => ({
    cause: "Tabel susunan ini tidak mempunyai kepala kolom tabel, hal, dan isi.",
    remedy:
      "Beri kepala kolom: tabel, hal, isi, setelah, sumber, lebar. Sementara ini susunan bawaan dipakai.",
  }),
  "table-settings/table": ({ found }) => ({
    cause: `Tabel "${short(found)}" tidak dikenal.`,
    remedy: "Tulis Tabel 4.1, T-C.29, T-C.30, T-C.31, T-C.32, T-C.33, atau E.81.",
  }),
  "table-settings/kind": ({ found }) => ({
    cause: `Hal "${short(found)}" tidak dikenal.`,
    remedy: "Tulis dasar (dasar format), asumsi, atau kolom (kolom tambahan).",
  }),
  "table-settings/place": ({ found, headings }) => ({
    cause: `Tidak ada kolom berjudul "${short(found)}" dalam tabel ini.`,
    remedy: `Isi "setelah" dengan judul kolom yang ada, mis. ${firstOf(headings)}.`,
  }),
  "table-settings/source": ({ found }) => ({
    cause: `Sumber "${short(found)}" tidak dikenal.`,
    remedy: `Pilih salah satu: ${COLUMN_SOURCES.join(", ")}.`,
  }),
};
