import { parseCode } from "../code/parse-code";
import type { GatheredRow } from "../recap/rows/row-recap";
import { amountIn, decimalIn, placeOfRow, textIn } from "../recap/rows/row-value";
import type { Nature } from "../register/register";
import type { RenjaFigures, RenjaRow, RenjaValue } from "./renja-row";

/** The fields that say which code a row is of, the deepest last. */
export const CODE_FIELDS = ["urusan", "bidang", "program", "kegiatan", "sub_kegiatan"] as const;

/** The field of form `renja` for each figure of a row. */
export const FIGURE_FIELDS: { readonly [F in keyof RenjaFigures]: string } = {
  renstraTarget: "target_renstra",
  reachedUntilN3: "realisasi_sd_n3",
  targetN2: "target_n2",
  reachedN2: "realisasi_n2",
  targetN1: "target_n1",
  expectedN1: "prakiraan_n1",
  targetN: "target",
  targetNext: "target_maju",
};

/** A row of form `renja` as it is rolled up: the deepest code that is filled is the row's. */
export function renjaRowOf(row: GatheredRow): RenjaRow {
  const { code, name } = codeOf(row);
  const text = (field: string): string => textIn(row, field);
  const figure = (field: string): RenjaValue | null => figureIn(row, field);
  return {
    key: row.key,
    unit: row.unitId,
    place: placeOfRow(row),
    ...{ code, name },
    indicator: {
      name: text("indikator"),
      measure: text("satuan"),
      nature: natureOf(text("sifat")),
      figures: {
        renstraTarget: figure(FIGURE_FIELDS.renstraTarget),
        reachedUntilN3: figure(FIGURE_FIELDS.reachedUntilN3),
        targetN2: figure(FIGURE_FIELDS.targetN2),
        reachedN2: figure(FIGURE_FIELDS.reachedN2),
        targetN1: figure(FIGURE_FIELDS.targetN1),
        expectedN1: figure(FIGURE_FIELDS.expectedN1),
        targetN: figure(FIGURE_FIELDS.targetN),
        targetNext: figure(FIGURE_FIELDS.targetNext),
      },
    },
    budget: amountIn(row, "pagu"),
    budgetNext: amountIn(row, "pagu_maju"),
    location: text("lokasi"),
    fundSource: text("sumber_dana"),
    nationalPriority: text("prioritas_nasional"),
    regionalPriority: text("prioritas_daerah"),
    targetGroup: text("kelompok_sasaran"),
    note: text("catatan"),
  };
}

/** `5.01.02.2.01.0005 Pelaksanaan …` of the deepest filled field, in two; all of it as code where it begins with none. */
function codeOf(row: GatheredRow): { readonly code: string; readonly name: string } {
  const said = [...CODE_FIELDS].reverse().map((field) => textIn(row, field));
  const deepest = said.find((text) => text !== "") ?? "";
  const [first = "", ...words] = deepest.split(/\s+/);
  const isCode = /\d/.test(first) && parseCode(first, { agencyField: null }).kind !== "blank";
  return isCode
    ? { code: first, name: words.join(" ").replace(/^[-–—:]\s*/, "") }
    : { code: deepest, name: "" };
}

/** A figure, or the words that stand in its place (`WTP`, `TB`); null when blank. */
export function figureIn(row: GatheredRow, field: string): RenjaValue | null {
  const decimal = decimalIn(row, field);
  if (decimal !== null) return { kind: "number", decimal };
  const text = textIn(row, field);
  return text === "" ? null : { kind: "text", text };
}

/** A sifat as typed; a row without one is summed, and the form asks for it. */
export function natureOf(text: string): Nature {
  const said = text.toLowerCase();
  return said === "akhir" || said === "rata" ? said : "jumlah";
}
