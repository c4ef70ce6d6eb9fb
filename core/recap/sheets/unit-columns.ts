import { formatQuarter, QUARTERS } from "../../cell/format-date";
import type { Quarter } from "../../cell/format-date";
import type { AverageLevel } from "../../indicator/profile";
import { column } from "./table";
import type { TableColumn } from "./table";

/** The columns of a unit's sheet. `group` and `weight` only serve the mean and are hidden. */
export type UnitColumnId =
  | "no"
  | "code"
  | "name"
  | "measure"
  | "direction"
  | "nature"
  | "targetYear"
  | `target${Quarter}`
  | `actual${Quarter}`
  | "actual"
  | "percent"
  | "rating"
  | "budget"
  | "spent"
  | "absorption"
  | "remark"
  | "lineage"
  | "group"
  | "weight";

/** The columns of a unit's sheet through the asked quarter. */
export function unitColumns(through: Quarter, level: AverageLevel): readonly TableColumn<UnitColumnId>[] {
  const quarters = QUARTERS.slice(0, through);
  const target = { group: "Target" };
  const actual = { group: "Realisasi" };
  const money = { group: "Anggaran" };
  return [
    column("no", "No", 4, "center"),
    column("code", "Kode", 13, "code"),
    column("name", "Indikator", 32, "text"),
    column("measure", "Satuan", 11, "text"),
    column("direction", "Arah", 8, "text"),
    column("nature", "Sifat", 9, "text"),
    column("targetYear", "Tahun", 9, "measure", target),
    ...quarters.map((quarter) =>
      column<UnitColumnId>(`target${quarter}`, `TW ${formatQuarter(quarter)}`, 8, "measure", target),
    ),
    ...quarters.map((quarter) =>
      column<UnitColumnId>(`actual${quarter}`, `TW ${formatQuarter(quarter)}`, 8, "measure", actual),
    ),
    column("actual", `s.d. TW ${formatQuarter(through)}`, 10, "measure", actual),
    column("percent", "Capaian (%)", 9, "percent"),
    column("rating", "Predikat", 11, "center"),
    column("budget", "Pagu (Rp)", 15, "money", money),
    column("spent", "Realisasi (Rp)", 15, "money", money),
    column("absorption", "Serapan (%)", 9, "percent", money),
    column("remark", "Keterangan", 22, "text"),
    column("lineage", "Jejak", 6, "link"),
    column("group", "Kelompok", 18, "key", { hidden: true }),
    column("weight", "Bobot", 8, "factor", { hidden: level === "indikator" }),
  ];
}
