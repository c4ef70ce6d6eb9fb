import type { RenjaImportFinding } from "../renja/import/import-renja";
import { oneOf, short } from "./register-words";
import type { Messages } from "./sentence";
import { whereText } from "./sentence";

/** The sentences of what is found while a Renja table is read. */
export const RENJA_IMPORT_MESSAGES: Messages<RenjaImportFinding> = {
  "renja-import/no-columns": () => ({
    cause: "Tabel ini tidak mempunyai kolom kode dan kolom pagu yang dikenal.",
    remedy: 'Beri kepala kolom seperti "Kode", "Indikator", "Target", "Pagu Indikatif".',
  }),
  "renja-import/amount": ({ found, readings }, place) => ({
    cause:
      readings.length === 0
        ? `${whereText(place)} berisi "${short(found)}", bukan rupiah.`
        : `${whereText(place)} berisi "${short(found)}", yang dapat berarti ${oneOf(readings)}.`,
    remedy: "Ketik rupiah utuh, mis. 125000000. Selama belum, pagu baris ini tidak dihitung.",
  }),
  "renja-import/unit": ({ found }) => ({
    cause: `Penanggung jawab "${short(found)}" tidak ada dalam daftar unit.`,
    remedy: "Samakan dengan nama atau kode unit di buku induk; sementara ini ditulis apa adanya.",
  }),
};
