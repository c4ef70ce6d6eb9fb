import type { Field, FormTotal } from "../form/definition";
import type { AuthoredField } from "./field-parts";
import type { SheetFinding } from "./definition-sheet-finding";

/**
 * The columns with the satuan that a sum needs: a column of plain numbers that is added up takes the register's satuan
 * where its author names none.
 */
export function withMeasures(fields: readonly Field[]): readonly Field[] {
  const own = fields.find((field) => field.role === "given" && field.source === "measure");
  return fields.map((field) =>
    own !== undefined && needsMeasure(field) ? { ...field, measureFrom: own.id } : field,
  );
}

/** What is wrong with satuan and sums: plain numbers are added up only when it is known what they count. */
export function totalFindings(
  fields: readonly Field[],
  authored: readonly AuthoredField[],
): readonly SheetFinding[] {
  const placeOf = (id: string, key: "total" | "measure") =>
    authored.find((one) => one.id === id)?.place(key) ?? null;
  return fields.flatMap((field): readonly SheetFinding[] => {
    const { label } = field;
    const [total, measure] = [placeOf(field.id, "total"), placeOf(field.id, "measure")];
    if (total === null || measure === null || field.role === "check") return [];
    if (field.total === true && field.type === "percent")
      return [
        {
          code: "formsheet/not-for-type",
          severity: "error",
          place: total,
          values: { column: "Jumlahkan", type: "persen" },
        },
      ];
    if (needsMeasure(field))
      return [
        { code: "formsheet/total-without-measure", severity: "error", place: total, values: { label } },
      ];
    const source = fields.find(({ id }) => id === field.measureFrom);
    const isText =
      source === undefined ||
      (source.role !== "check" && ["text", "choice", "longText"].includes(source.type));
    return isText
      ? []
      : [
          {
            code: "formsheet/measure-not-text",
            severity: "error",
            place: measure,
            values: { label: source.label },
          },
        ];
  });
}

function needsMeasure(field: Field): boolean {
  return (
    field.role !== "check" &&
    field.total === true &&
    field.type === "measure" &&
    field.measure === undefined &&
    field.measureFrom === undefined
  );
}

/** The live sums of a form, each under the title of its column. */
export function liveTotals(
  fields: readonly Field[],
  authored: readonly AuthoredField[],
): readonly FormTotal[] {
  return summedLive(fields, authored).map(({ id, label }) => ({ field: id, label: `Jumlah ${label}` }));
}

/** What is wrong with live sums: they are of rupiah, or of figures that all have one satuan. */
export function liveTotalFindings(
  fields: readonly Field[],
  authored: readonly AuthoredField[],
): readonly SheetFinding[] {
  return summedLive(fields, authored).flatMap((field): readonly SheetFinding[] => {
    const place = authored.find(({ id }) => id === field.id)?.place("liveTotal");
    if (place === undefined || field.role === "check" || field.type === "rupiah") return [];
    if (field.type === "measure" && field.measure !== undefined) return [];
    if (field.type === "measure" || field.type === "target")
      return [
        { code: "formsheet/live-total-mixed", severity: "error", place, values: { label: field.label } },
      ];
    const type = field.type === "percent" ? "persen" : "teks";
    const values = { column: "Jumlah di formulir", type };
    return [{ code: "formsheet/not-for-type", severity: "error", place, values }];
  });
}

function summedLive(fields: readonly Field[], authored: readonly AuthoredField[]): readonly Field[] {
  return fields.filter(({ id }) => authored.some((one) => one.id === id && one.isSummedLive));
}
