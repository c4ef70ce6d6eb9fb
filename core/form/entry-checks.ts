import { compileExpression } from "../expression/compile-expression";
import { allOf, anyOf, callOf, fieldRef, notOf } from "../expression/expression";
import type { Expression } from "../expression/expression";
import type { Formula } from "../workbook/formula";
import { firstWordFormula } from "../expression/code-formulas";
import { binary, fixedRange, integer, relativeCell, text } from "../workbook/formula-build";
import type { CellMessage, Edit, ValidationRule } from "../workbook/plan";
import type { InputField } from "./definition";
import type { EntryLayout } from "./entry-layout";
import { columnRange, HELPER_IDS } from "./entry-layout";
import type { FormRequest } from "./form-request";
import { FORM_SHEETS } from "./form-request";
import type { ChoiceColumn } from "./choice-columns";
import type { CompiledForm } from "./compiled-form";
import { CODE_MARK, placeOfList } from "./list-sheet";
import { FILLS } from "./form-styles";
import type { OpenColumn } from "./open-ranges";
import { COMPLETE } from "./row-checks";
import { cellFrom, scopeAt } from "./row-formulas";

/** What the sheet itself does while someone types: it refuses what cannot be, hints, and colours what needs a look. */
export function entryChecks(
  request: FormRequest,
  layout: EntryLayout,
  open: readonly OpenColumn[],
): readonly Edit[] {
  const validations = open.flatMap((column) => validationOf(request, layout, column));
  return [...validations, ...faultHighlight(request, layout, open), ...checkHighlights(request, layout)];
}

function validationOf(request: FormRequest, layout: EntryLayout, column: OpenColumn): readonly Edit[] {
  const field = request.form.definition.fields.find(({ id }) => id === column.fieldId);
  if (field?.role !== "input" || column.ranges.length === 0) return [];
  const rule = ruleOf(request, layout, field);
  if (rule === null) return [];
  const hint = field.hint === undefined ? null : { title: field.label, text: field.hint };
  const isTypedToo = field.choicesFrom !== undefined;
  return [
    {
      kind: "validate",
      ranges: column.ranges,
      rule,
      // A code that was typed or pasted is understood on arrival, and the check column speaks of it at once.
      strict: !isTypedToo,
      hint,
      error: isTypedToo ? null : refusal(field),
    },
  ];
}

function ruleOf(request: FormRequest, layout: EntryLayout, field: InputField): ValidationRule | null {
  if (field.choices !== undefined) return { kind: "list", values: field.choices };
  if (field.choicesFrom !== undefined) return listRule(request.form, layout, field);
  if (!isNumeric(field)) return null;
  const accepted = compileExpression(acceptedAnswer(field), scopeAt(request.form, layout, field.id));
  return { kind: "formula", formula: accepted };
}

/** The choices of a list: all of them, or those under the choice in the parent's cell. */
function listRule(form: CompiledForm, layout: EntryLayout, field: InputField): ValidationRule | null {
  const column = form.choices.get(field.id);
  const place = column === undefined ? null : placeOfList(form, column);
  if (column === undefined || place === null) return null;
  const parentId = field.choicesFrom?.parent;
  if (parentId === undefined) return { kind: "listFrom", source: fixedRange(place.texts, FORM_SHEETS.lists) };
  const parent = cellFrom(layout, field.id, parentId);
  return {
    kind: "listUnder",
    sheet: FORM_SHEETS.lists,
    keys: place.parents,
    texts: place.texts,
    parent,
    key: binary("&", text(CODE_MARK), firstWordFormula(parent)),
    most: mostUnderOne(column),
  };
}

/** The greatest number of choices that stand under one code. */
function mostUnderOne({ choices }: ChoiceColumn): number {
  const counts = new Map<string, number>();
  for (const { parent } of choices) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** A number within its limits, or a state where the field allows one. */
function acceptedAnswer(field: InputField): Expression {
  const cell = fieldRef(field.id);
  if (field.words === true) return notOf(callOf("mirip_angka", cell));
  const number = allOf([callOf("angka", cell), ...(field.whole ? [callOf("bulat", cell)] : [])]);
  return field.states ? anyOf([number, callOf("tidak_berlaku", cell), callOf("belum_ada", cell)]) : number;
}

function refusal(field: InputField): CellMessage {
  const whole = field.whole ? " Tulis bilangan bulat." : "";
  const states = field.states
    ? " Bila tidak berlaku ketik TB; bila belum ada ketik BA: diikuti alasannya."
    : "";
  const sentence =
    field.choices === undefined
      ? `Ketik angkanya saja, tanpa satuan${field.words === true ? ", atau predikat seperti WTP" : ""}.${whole}${states}`
      : "Pilih salah satu dari daftar.";
  return { title: field.label, text: sentence };
}

/** A numeric cell that holds a text which is no state stands out at once. */
function faultHighlight(
  request: FormRequest,
  layout: EntryLayout,
  open: readonly OpenColumn[],
): readonly Edit[] {
  return open.flatMap((column): readonly Edit[] => {
    const field = request.form.definition.fields.find(({ id }) => id === column.fieldId);
    if (field?.role !== "input" || !isNumeric(field)) return [];
    const wrong = allOf([callOf("terisi", fieldRef(field.id)), notOf(acceptedAnswer(field))]);
    const when = compileExpression(wrong, scopeAt(request.form, layout, field.id));
    return [
      {
        kind: "highlight",
        ranges: [columnRange(layout, column.columnIndex)],
        when,
        style: { fill: FILLS.fault },
      },
    ];
  });
}

/** The check column's colour: something is wrong, something is missing, or the row is complete. */
function checkHighlights(request: FormRequest, layout: EntryLayout): readonly Edit[] {
  return request.form.definition.fields.flatMap((field): readonly Edit[] => {
    if (field.role !== "check") return [];
    const ranges = [columnRange(layout, layout.columnOf.get(field.id) ?? 0)];
    const says = (helperId: string): Formula => binary("<>", cellFrom(layout, field.id, helperId), text(""));
    const isFaulty = binary("=", cellFrom(layout, field.id, HELPER_IDS.faulty), integer(1));
    const complete = binary("=", relativeCell(0, 0), text(COMPLETE));
    return [
      { kind: "highlight", ranges, when: isFaulty, style: { fill: FILLS.fault } },
      { kind: "highlight", ranges, when: says(HELPER_IDS.missing), style: { fill: FILLS.missing } },
      { kind: "highlight", ranges, when: complete, style: { fill: FILLS.complete } },
    ];
  });
}

function isNumeric(field: InputField): boolean {
  return field.type === "measure" || field.type === "rupiah" || field.type === "percent";
}
