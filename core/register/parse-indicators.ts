import { decimalOf, sum } from "../cell/decimal";
import { formatNumber } from "../cell/format-number";
import { parseDirection, parseNature } from "../indicator/direction";
import { parseTarget } from "../indicator/target";
import type { MatchedTable } from "./match-columns";
import { reportRepeatedKeys } from "./parsed-rows";
import type { ParsedRow } from "./parsed-rows";
import { readBaseline, readBudget, readTarget } from "./read-figures";
import { readSubActivityCode } from "./read-sub-activity-code";
import type { Direction, Indicator, IndicatorStandard, Nature } from "./register";
import { rowReader } from "./row-reader";
import type { RowReader } from "./row-reader";
import { lookUpUnit } from "./unit-lookup";
import type { UnitLookup } from "./unit-lookup";

/** What the rows of `indikator` are read against. */
export interface IndicatorContext {
  /** null when the table of units could not be read. */
  readonly units: UnitLookup | null;
  readonly agencyField: string;
}

const DIRECTIONS: readonly Direction[] = ["naik", "turun", "rentang"];
const NATURES: readonly Nature[] = ["jumlah", "akhir", "rata"];

/** The rows of `indikator`, each with the pagu that stands in its own row. A blank arah or sifat is an error. */
export function parseIndicators(
  matched: MatchedTable,
  context: IndicatorContext,
): readonly ParsedRow<Indicator>[] {
  const rows = matched.rows.map((row) => {
    const reader = rowReader(matched, row);
    return { reader, value: readIndicator(reader, context) };
  });
  reportRepeatedKeys(rows, "kode", ({ code }) => code);
  return rows;
}

function readIndicator(reader: RowReader, context: IndicatorContext): Indicator {
  const code = reader.requiredCode("kode");
  const unit = lookUpUnit(reader, reader.requiredCode("unit"), context.units);
  const direction = reader.choice("arah", DIRECTIONS, parseDirection);
  const nature = reader.choice("sifat", NATURES, parseNature);
  const indicator: Indicator = {
    code,
    unit,
    goal: reader.text("sasaran"),
    program: reader.text("program"),
    activity: reader.text("kegiatan"),
    subActivity: reader.text("sub_kegiatan"),
    subActivityCode: readSubActivityCode(reader, context.agencyField),
    name: reader.required("indikator"),
    measure: reader.required("satuan"),
    direction: direction ?? "naik",
    nature: nature ?? "akhir",
    baseline: readBaseline(reader),
    targetYear: readTarget(reader, "target_tahun", direction),
    targetQuarters: [
      readTarget(reader, "target_tw1", direction),
      readTarget(reader, "target_tw2", direction),
      readTarget(reader, "target_tw3", direction),
      readTarget(reader, "target_tw4", direction),
    ],
    budget: readBudget(reader),
    source: reader.text("sumber_data"),
    ...standardOf(reader),
  };
  if (direction !== null) checkYearTarget(reader, indicator);
  if (nature === "jumlah") checkQuarters(reader, indicator);
  return indicator;
}

/** What open data says of the indicator; nothing where all of it is blank. */
function standardOf(reader: RowReader): Pick<Indicator, "standard"> {
  const standard: IndicatorStandard = {
    concept: reader.text("konsep"),
    definition: reader.text("definisi"),
    dimension: reader.text("ukuran"),
    method: reader.text("metode"),
  };
  return Object.values(standard).every((text) => text === "") ? {} : { standard };
}

/** A year without a usable target cannot be computed: told here, so that nobody waits for a capaian. */
function checkYearTarget(reader: RowReader, { direction, targetYear }: Indicator): void {
  const found = reader.text("target_tahun");
  if (targetYear === null) {
    const { kind } = parseTarget(found);
    if (kind === "blank" && direction === "rentang" && reader.cell("target_tahun").kind !== "error")
      reader.report("target_tahun", "error", { code: "register/range-expected", values: { found } });
    else if (direction !== "rentang" && (kind === "blank" || kind === "notApplicable" || kind === "notYet"))
      reader.report("target_tahun", "warning", { code: "register/target-blank", values: { found } });
    return;
  }
  const lowest = decimalOf(targetYear.kind === "single" ? targetYear.value : targetYear.low);
  const highest = decimalOf(targetYear.kind === "single" ? targetYear.value : targetYear.high);
  if (highest.eq(0) && lowest.eq(0))
    reader.report("target_tahun", "note", { code: "register/target-zero", values: {} });
  else if (lowest.lt(0))
    reader.report("target_tahun", "warning", { code: "register/target-negative", values: { found } });
}

/** Four quarters of a summed indicator make its year. */
function checkQuarters(reader: RowReader, { targetYear, targetQuarters }: Indicator): void {
  const quarters = targetQuarters.flatMap((quarter) => (quarter?.kind === "single" ? [quarter.value] : []));
  if (targetYear?.kind !== "single" || quarters.length < 4) return;
  const total = sum(quarters.map(decimalOf));
  const target = decimalOf(targetYear.value);
  if (total.eq(target)) return;
  reader.report("target_tahun", "warning", {
    code: "register/quarters-sum",
    values: { sum: formatNumber(total), target: formatNumber(target) },
  });
}
