import { DEPTH_COLUMN, printed } from "./printed-column";
import type { PrintedColumn } from "./printed-column";

/** The 13 columns of T-C.30 for the planned year, and the hidden depth. */
export function tc30Columns(year: number): readonly PrintedColumn[] {
  const years = [year - 2, year - 1, year, year + 1];
  const target = "Target Renstra Perangkat Daerah";
  return [
    printed("no", ["No"], 5, "number"),
    printed("name", ["Indikator"], 40, "text"),
    printed("standard", ["SPM/Standar Nasional"], 16, "text"),
    printed("key", ["IKK"], 14, "text"),
    ...years.map((one, index) => printed(`target${index}`, [target, `Tahun ${one}`], 11, "measure")),
    ...years
      .slice(0, 2)
      .map((one, index) => printed(`reached${index}`, ["Realisasi Capaian", `Tahun ${one}`], 11, "measure")),
    ...years
      .slice(2)
      .map((one, index) => printed(`projected${index}`, ["Proyeksi", `Tahun ${one}`], 11, "measure")),
    printed("note", ["Catatan Analisis"], 30, "text"),
    DEPTH_COLUMN,
  ];
}

/** The 12 columns of T-C.31: what the first draft of the RKPD says, and what the agency's own analysis found. */
export function tc31Columns(): readonly PrintedColumn[] {
  const side = (id: "draft" | "need", title: string): readonly PrintedColumn[] => [
    printed(`${id}Name`, [title, "Program/Kegiatan"], 34, "text"),
    printed(`${id}Location`, [title, "Lokasi"], 14, "text"),
    printed(`${id}Indicator`, [title, "Indikator Kinerja"], 26, "text"),
    printed(`${id}Target`, [title, "Target Capaian"], 12, "center"),
    printed(`${id}Budget`, [title, "Pagu Indikatif (Rp)"], 16, "money"),
  ];
  return [
    printed("no", ["No"], 5, "number"),
    ...side("draft", "Rancangan Awal RKPD"),
    ...side("need", "Hasil Analisis Kebutuhan"),
    printed("note", ["Catatan Penting"], 22, "text"),
    DEPTH_COLUMN,
  ];
}

/** The 6 columns of T-C.32. */
export function tc32Columns(): readonly PrintedColumn[] {
  return [
    printed("no", ["No"], 5, "number"),
    printed("program", ["Program/Kegiatan"], 50, "text"),
    printed("location", ["Lokasi"], 24, "text"),
    printed("indicator", ["Indikator Kinerja"], 40, "text"),
    printed("volume", ["Besaran/Volume"], 18, "center"),
    printed("note", ["Catatan"], 30, "text"),
    DEPTH_COLUMN,
  ];
}
