import { codeLevel } from "../code/code-level";
import { parseCode } from "../code/parse-code";
import { parseDirection, parseNature } from "../indicator/direction";
import type { MatchedTable } from "./match-columns";
import { reportRepeatedKeys } from "./parsed-rows";
import type { ParsedRow } from "./parsed-rows";
import { planIds, planSubject } from "./plan-id";
import { readRupiah, readVolume } from "./read-figures";
import type { Direction, Nature, PlanItem, PlanPair } from "./register";
import type { IndicatorContext } from "./parse-indicators";
import { rowReader } from "./row-reader";
import type { RowReader } from "./row-reader";
import { lookUpUnit } from "./unit-lookup";

const DIRECTIONS: readonly Direction[] = ["naik", "turun"];
const NATURES: readonly Nature[] = ["jumlah", "akhir", "rata"];

/**
 * The rows of `rencana`. A code that is none is kept as typed and told (a warning); a row without indikator above the
 * sub kegiatan only names its code. The same amount on a further row of a sub kegiatan counts once (a note). Rows
 * without an id get one from unit, code and indicator, so that it stays theirs when rows are moved (`planIds`).
 */
export function parsePlan(matched: MatchedTable, context: IndicatorContext): readonly ParsedRow<PlanItem>[] {
  const read = matched.rows.map((row) => {
    const reader = rowReader(matched, row);
    return { reader, value: readItem(reader, context) };
  });
  const rows = withIds(read);
  reportRepeatedKeys(rows, "id", ({ id }) => id);
  return withoutRepeats(rows);
}

/** Rows without an id get one from what they are about; those that only `~` tells apart are asked for one. */
function withIds(rows: readonly ParsedRow<PlanItem>[]): readonly ParsedRow<PlanItem>[] {
  const unnamed = rows.filter(({ value }) => value.id === "");
  const { ids, alike } = planIds(unnamed.map(({ value }) => value));
  for (const at of alike) {
    const row = unnamed[at];
    const first = unnamed.find(
      (other) => other !== row && row !== undefined && planSubject(other.value) === planSubject(row.value),
    );
    const values = { otherRow: first?.reader.rowNumber ?? 0 };
    row?.reader.report("id", "warning", { code: "register/plan-alike", values });
  }
  const idOf = new Map(unnamed.map((row, at) => [row, ids[at] ?? ""]));
  return rows.map((row) => {
    const id = idOf.get(row);
    return id === undefined ? row : { ...row, value: { ...row.value, id } };
  });
}

function readItem(reader: RowReader, context: IndicatorContext): PlanItem {
  const code = readPlanCode(reader, context.agencyField);
  const indicator = reader.text("indikator");
  const level = codeLevel(code);
  const namesCode = indicator === "" && level !== null && level !== "sub-kegiatan";
  const unitText = namesCode ? reader.code("unit") : reader.requiredCode("unit");
  return {
    id: reader.code("id"),
    unit: lookUpUnit(reader, unitText, context.units),
    code,
    name: reader.text("nama"),
    goal: reader.text("sasaran"),
    indicator,
    measure: indicator === "" ? reader.text("satuan") : reader.required("satuan"),
    direction: reader.text("arah") === "" ? null : reader.choice("arah", DIRECTIONS, directionOf),
    nature: indicator === "" ? "jumlah" : (reader.choice("sifat", NATURES, parseNature) ?? "jumlah"),
    target: readPair(reader, "target", "pagu"),
    renstra: readPair(reader, "target_renstra", "pagu_renstra"),
    untilLastYear: readPair(reader, "realisasi_lalu", "anggaran_lalu"),
    note: reader.text("keterangan"),
  };
}

/** The evaluation knows no rentang: its targets are single values. */
function directionOf(text: string): Direction | null {
  const direction = parseDirection(text);
  return direction === "rentang" ? null : direction;
}

function readPair(reader: RowReader, volume: string, amount: string): PlanPair {
  return { volume: readVolume(reader, volume), amount: readRupiah(reader, amount) };
}

/** The normalised code; as typed, with a warning, where it is none. One that lost digits as a number is an error. */
function readPlanCode(reader: RowReader, agencyField: string): string {
  const { kind } = reader.cell("kode");
  const found = reader.text("kode");
  if (kind === "date" || (kind === "number" && !/^[1-8]$/.test(found))) {
    reader.report("kode", "error", { code: "register/code-damaged", values: { found } });
    return found;
  }
  const parsed = parseCode(found, { agencyField: agencyField === "" ? null : agencyField });
  if (parsed.kind === "value") return parsed.code;
  const fault = parsed.kind === "fault" ? parsed.code : null;
  const suggestion = parsed.kind === "fault" && parsed.code === "code/lost-zero" ? parsed.suggestion : null;
  reader.report("kode", "warning", { code: "register/plan-code", values: { found, fault, suggestion } });
  return found;
}

const PAIRS = [
  { pair: "target", column: "pagu" },
  { pair: "renstra", column: "pagu_renstra" },
  { pair: "untilLastYear", column: "anggaran_lalu" },
] as const;

/** `rows` with an amount that an earlier row of the same unit and code has taken away; others are shares and add up. */
function withoutRepeats(rows: readonly ParsedRow<PlanItem>[]): readonly ParsedRow<PlanItem>[] {
  const seen = new Map<string, number>();
  return rows.map(({ reader, value }) => {
    let item = value;
    for (const { pair, column } of PAIRS) {
      const { amount, volume } = item[pair];
      if (amount === null || amount === 0 || item.code === "") continue;
      const key = [pair, item.unit, item.code, amount].join("\n");
      const firstRow = seen.get(key);
      if (firstRow === undefined) {
        seen.set(key, reader.rowNumber);
        continue;
      }
      reader.report(column, "note", {
        code: "register/plan-repeated",
        values: { code: item.code, amount, firstRow },
      });
      item = { ...item, [pair]: { volume, amount: null } };
    }
    return { reader, value: item };
  });
}
