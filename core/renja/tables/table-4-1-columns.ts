import { DEPTH_COLUMN, printed, PURPOSE_COLUMN } from "./printed-column";
import type { PrintedColumn } from "./printed-column";

/** The 17 columns of Tabel 4.1 for the planned year, and the hidden depth. */
export function table41Columns(year: number): readonly PrintedColumn[] {
  const frame = "Capaian Kinerja dan Kerangka Pendanaan";
  const next = `Prakiraan Maju Tahun ${year + 1}`;
  return [
    printed("no", ["No"], 4, "number"),
    printed("code", ["Kode"], 15, "code"),
    printed("name", ["Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan"], 30, "text"),
    printed("indicator", ["Indikator Program/Kegiatan/Sub Kegiatan"], 27, "text"),
    printed("renstraTarget", ["Target Akhir Periode Renstra"], 10, "center"),
    printed("reachedN2", [`Realisasi Capaian Tahun ${year - 2}`], 10, "center"),
    printed("expectedN1", [`Prakiraan Capaian Tahun ${year - 1}`], 10, "center"),
    printed("targetN", [frame, `Target Tahun ${year}`], 10, "center"),
    printed("budget", [frame, "Pagu Indikatif (Rp)"], 15, "money"),
    printed("location", [frame, "Lokasi"], 12, "text"),
    printed("funds", [frame, "Sumber Dana"], 12, "text"),
    printed("national", [frame, "Prioritas Nasional"], 11, "text"),
    printed("regional", [frame, "Prioritas Daerah"], 11, "text"),
    printed("group", ["Kelompok Sasaran"], 12, "text"),
    printed("targetNext", [next, "Target"], 10, "center"),
    printed("budgetNext", [next, "Pagu Indikatif (Rp)"], 15, "money"),
    printed("unit", ["PD/Unit Penanggung Jawab"], 13, "text"),
    DEPTH_COLUMN,
    PURPOSE_COLUMN,
  ];
}
