import { DEPTH_COLUMN, derived, printed } from "./printed-column";
import type { PrintedColumn } from "./printed-column";

/** The 11 columns of T-C.29 for the planned year, and the hidden depth. */
export function tc29Columns(year: number): readonly PrintedColumn[] {
  const before = `Target dan Realisasi Kinerja Tahun ${year - 2}`;
  const forecast = `Perkiraan Realisasi Capaian s/d Tahun ${year - 1}`;
  return [
    printed("code", ["Kode"], 17, "code"),
    printed(
      "name",
      ["Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan/Sub Kegiatan"],
      44,
      "text",
    ),
    printed("indicator", ["Indikator Kinerja Program/Kegiatan/Sub Kegiatan"], 40, "text"),
    printed("renstraTarget", ["Target Kinerja Capaian Renstra"], 12, "measure"),
    printed("reachedUntilN3", [`Realisasi Target Kinerja s/d Tahun ${year - 3}`], 12, "measure"),
    printed("targetN2", [before, "Target Renja"], 11, "measure"),
    printed("reachedN2", [before, "Realisasi Renja"], 11, "measure"),
    derived(
      printed("rateN2", [before, "Tingkat Realisasi (%)"], 11, "percent"),
      (numberOf) => `${numberOf("reachedN2")}/${numberOf("targetN2")}`,
    ),
    printed("targetN1", [`Target Renja Tahun Berjalan (${year - 1})`], 12, "measure"),
    derived(
      printed("reachedUntilN1", [forecast, "Realisasi Capaian"], 12, "measure"),
      (numberOf) => `${numberOf("reachedUntilN3")}+${numberOf("reachedN2")}+${numberOf("targetN1")}`,
    ),
    derived(
      printed("rateUntilN1", [forecast, "Tingkat Capaian (%)"], 12, "percent"),
      (numberOf) => `${numberOf("reachedUntilN1")}/${numberOf("renstraTarget")}`,
    ),
    DEPTH_COLUMN,
  ];
}
