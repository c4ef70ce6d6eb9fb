import { DEPTH_COLUMN, printed } from "./printed-column";
import type { PrintedColumn } from "./printed-column";

/** The 10 columns of T-C.33 for the planned year, and the hidden depth. */
export function tc33Columns(year: number): readonly PrintedColumn[] {
  const plan = `Rencana Tahun ${year}`;
  const next = `Prakiraan Maju Rencana Tahun ${year + 1}`;
  return [
    printed("code", ["Kode"], 17, "code"),
    printed(
      "name",
      ["Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan/Sub Kegiatan"],
      42,
      "text",
    ),
    printed("indicator", ["Indikator Kinerja Program/Kegiatan/Sub Kegiatan"], 36, "text"),
    printed("location", [plan, "Lokasi"], 15, "text"),
    printed("targetN", [plan, "Target Capaian Kinerja"], 13, "center"),
    printed("budget", [plan, "Kebutuhan Dana/Pagu Indikatif (Rp)"], 17, "money"),
    printed("funds", [plan, "Sumber Dana"], 15, "text"),
    printed("note", ["Catatan Penting"], 18, "text"),
    printed("targetNext", [next, "Target Capaian Kinerja"], 13, "center"),
    printed("budgetNext", [next, "Kebutuhan Dana/Pagu Indikatif (Rp)"], 17, "money"),
    DEPTH_COLUMN,
  ];
}
