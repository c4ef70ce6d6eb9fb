import { BLANK_VALUE, trimmedText } from "../expression/row-value";
import type { CompiledForm } from "../form/compiled-form";
import type { Field } from "../form/definition";
import type { FilledRow } from "../form/entry-rows";
import { listOf } from "../form/form-lists";
import { PRINTED_FORM_WORDS } from "../messages/printed-form-texts";
import { DEPTH_COLUMN, printed } from "../renja/tables/printed-column";
import type { ColumnLook, PrintedColumn } from "../renja/tables/printed-column";
import type { PageSetup } from "../workbook/plan";

/** Ids of the columns that the print adds; no field's id begins with a point. */
export const PRINT_COLUMNS = { number: ".no", name: ".uraian" } as const;

type ShownField = Exclude<Field, { role: "check" }>;

/** Columns wider than this are for typing at a screen; on paper their texts wrap. */
const WIDEST = 24;

/** What is left of a column in which nothing stands: its heading still says that nothing was filled. */
const WIDTH_OF_EMPTY = 11;

/** More characters than this beside each other are not legible on F4. */
const WIDEST_F4 = 230;

/**
 * The columns of a printed form: running number, then the visible fields in their order. Where rows are grouped, the
 * fields that choose a code are one column with the code's name. Columns that `isEmpty` are narrow. The hidden depth is last.
 */
export function formColumns(
  form: CompiledForm,
  isGrouped: boolean,
  isEmpty: (fieldId: string) => boolean,
): readonly PrintedColumn[] {
  const fields = printedFields(form, isGrouped);
  const columns = fields.map((field): PrintedColumn => {
    const label = [field.label, ...(field.measure === undefined ? [] : [`(${field.measure})`])].join(" ");
    const headings = field.group === undefined ? [label] : [field.group, label];
    const width = Math.min(field.width, isEmpty(field.id) ? WIDTH_OF_EMPTY : WIDEST);
    return printed(field.id, headings, width, lookOf(field));
  });
  const [first, ...others] = columns;
  const named = printed(PRINT_COLUMNS.name, [PRINTED_FORM_WORDS.levels], 30, "text");
  const isCodeFirst = isGrouped && hasNameColumn(form) && first !== undefined;
  return [
    printed(PRINT_COLUMNS.number, ["No"], 4, "number"),
    ...(isCodeFirst ? [first, named, ...others] : columns),
    DEPTH_COLUMN,
  ];
}

/** The form's own paper, A3 where its columns are too many for it. */
export function paperFor(
  { definition }: CompiledForm,
  columns: readonly PrintedColumn[],
): PageSetup["paper"] {
  const characters = columns.reduce((sum, { width }) => sum + width, 0);
  return characters > WIDEST_F4 ? "A3" : definition.paper;
}

/** The fields that a printed form shows, in its order. */
export function printedFields({ definition }: CompiledForm, isGrouped: boolean): readonly ShownField[] {
  return definition.fields.filter(
    (field): field is ShownField =>
      field.role !== "check" && !field.hidden && !(isGrouped && choosesCode(field)),
  );
}

/** True where the names of codes are a column that the print adds, because the form chooses them in several. */
export function hasNameColumn({ definition }: CompiledForm): boolean {
  return definition.fields.some(choosesCode);
}

/** The fields of a printed form whose amounts are summed at every heading. */
export function summedFields(fields: readonly ShownField[]): readonly string[] {
  return fields.filter(({ type }) => type === "rupiah").map(({ id }) => id);
}

/** What was typed as the deepest code of a row; "" where nothing was. */
export function typedChoice({ definition }: CompiledForm, { values }: Pick<FilledRow, "values">): string {
  const said = definition.fields
    .filter(choosesCode)
    .map(({ id }) => trimmedText(values.get(id) ?? BLANK_VALUE));
  return said.reverse().find((text) => text !== null && text !== "") ?? "";
}

function choosesCode(field: Field): boolean {
  return listOf(field)?.list === "kode";
}

const LOOKS: { readonly [T in ShownField["type"]]: ColumnLook } = {
  measure: "measure",
  target: "measure",
  rupiah: "money",
  percent: "percent",
  text: "text",
  longText: "text",
  code: "code",
  choice: "text",
  link: "text",
  date: "center",
};

function lookOf(field: ShownField): ColumnLook {
  return field.id === "kode" ? "code" : LOOKS[field.type];
}
