import type { Field } from "../form/definition";
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
