import { callOf, fieldRef, fieldsIn } from "../expression/expression";
import type { Expression } from "../expression/expression";
import { compileExpression } from "../expression/compile-expression";
import type { CompileScope } from "../expression/compile-expression";
import type { Formula } from "../workbook/formula";
import { binary, call, concat, integer, relativeCell, text } from "../workbook/formula-build";
import { CARRIED_PHRASES_ID } from "./carried-form";
import type { CompiledForm } from "./compiled-form";
import type { EntryLayout } from "./entry-layout";
import { checkParts } from "./check-parts";
import type { Check } from "./checks";
import type { FormDefinition } from "./definition";
import { faultIds, HELPER_IDS, listedId, USED_ID } from "./entry-layout";
import { listedFormula } from "./list-sheet";
import type { RequiredCell } from "./required-cells";
import { COMPLETE } from "./row-checks";

const formulasOf = {
  plain: new WeakMap<CompiledForm, ReadonlyMap<string, Formula>>(),
  carrying: new WeakMap<CompiledForm, ReadonlyMap<string, Formula>>(),
};

/**
 * The formulas of one row of the sheet Isian by column id; the same formulas serve every row, and every unit's form:
 * where a column stands depends on the definition, and on whether anything is carried over.
 */
export function rowFormulas(form: CompiledForm, layout: EntryLayout): ReadonlyMap<string, Formula> {
  const cache = formulasOf[layout.columnOf.has(CARRIED_PHRASES_ID) ? "carrying" : "plain"];
  const known = cache.get(form);
  if (known !== undefined) return known;
  const formulas = makeFormulas(form, layout);
  cache.set(form, formulas);
  return formulas;
}

function makeFormulas(form: CompiledForm, layout: EntryLayout): ReadonlyMap<string, Formula> {
  const formulas = new Map<string, Formula>();
  for (const { field, expression } of form.computed) {
    formulas.set(field.id, compileExpression(expression, scopeAt(form, layout, field.id)));
  }
  const { missing, required, filled, faulty } = HELPER_IDS;
  const set = (id: string, formula: Formula, unused: Formula): void => {
    formulas.set(id, form.used === null ? formula : ifUsed(layout, id, formula, unused));
  };
  const parts = checkParts(form);
  for (const { id, checks } of [...parts.faults, { id: missing, checks: parts.missing }])
    set(id, phrasesFormula(form, layout, id, checks), text(""));
  if (layout.columnOf.has(CARRIED_PHRASES_ID))
    set(CARRIED_PHRASES_ID, phrasesFormula(form, layout, CARRIED_PHRASES_ID, parts.carried), text(""));
  set(
    required,
    countFormula(form, layout, required, (cell) => cell.when),
    integer(0),
  );
  set(
    filled,
    countFormula(form, layout, filled, (cell) => cell.filled),
    integer(0),
  );
  formulas.set(faulty, faultyFormula(form, layout));
  if (form.used !== null) formulas.set(USED_ID, usedFormula(form, layout));
  for (const [fieldId, column] of form.choices) {
    const id = listedId(fieldId);
    if (layout.columnOf.has(id)) formulas.set(id, listedFormula(form, column, cellFrom(layout, id, fieldId)));
  }
  for (const field of form.definition.fields) {
    if (field.role === "check") set(field.id, checkColumnFormula(form, layout, field.id), text(""));
  }
  return formulas;
}

/** Where the fields are, seen from the cell of column `ownId`. */
export function scopeAt(form: CompiledForm, layout: EntryLayout, ownId: string): CompileScope {
  return {
    cellOf: (fieldId) => cellFrom(layout, ownId, fieldId),
    typeOf: form.typeOf,
    profile: form.profile,
    listedCellOf: (fieldId) => cellFrom(layout, ownId, listedId(fieldId)),
  };
}

/** The phrases of some checks, one after the other and each followed by a blank; the check column trims the last one. */
function phrasesFormula(
  form: CompiledForm,
  layout: EntryLayout,
  ownId: string,
  checks: readonly Check[],
): Formula {
  const scope = scopeAt(form, layout, ownId);
  const unanswered = (fieldId: string): Formula =>
    compileExpression(callOf("kosong", fieldRef(fieldId)), scope);
  const parts = checks.map((check) => {
    const met = call("IFERROR", compileExpression(check.when, scope), { op: "boolean", value: true });
    const fires = check.silencedBy === null ? met : call("AND", met, unanswered(check.silencedBy));
    return call("IF", fires, text(`${check.phrase} `), text(""));
  });
  return concat(parts);
}

/** What is wrong, then what is missing, or that the row is complete. */
function checkColumnFormula({ definition }: CompiledForm, layout: EntryLayout, checkId: string): Formula {
  const ids = [...faultColumns(definition, layout), HELPER_IDS.missing];
  const phrases = concat(ids.map((id) => cellFrom(layout, checkId, id)));
  return call("IF", binary("=", phrases, text("")), text(COMPLETE), call("TRIM", phrases));
}

/** 1 in a row in which anything but an explanation was typed; an error in one of its cells is something typed. */
function usedFormula(form: CompiledForm, layout: EntryLayout): Formula {
  const fields = form.used === null ? [] : fieldsIn(form.used);
  const typed = concat(fields.map((fieldId) => cellFrom(layout, USED_ID, fieldId)));
  const isBlank = binary("=", call("TRIM", typed), text(""));
  return call("IFERROR", call("IF", isBlank, integer(0), integer(1)), integer(1));
}

function ifUsed(layout: EntryLayout, ownId: string, formula: Formula, otherwise: Formula): Formula {
  return call("IF", binary("=", cellFrom(layout, ownId, USED_ID), integer(1)), formula, otherwise);
}

/** The columns that say what is wrong: that of carried values last, in a form that has some. */
function faultColumns(definition: FormDefinition, layout: EntryLayout): readonly string[] {
  const ids = faultIds(definition);
  return layout.columnOf.has(CARRIED_PHRASES_ID) ? [...ids, CARRIED_PHRASES_ID] : ids;
}

/** 1 in a row that needs repair or an explanation, as opposed to one that is only not yet filled. */
function faultyFormula({ definition }: CompiledForm, layout: EntryLayout): Formula {
  const faults = concat(
    faultColumns(definition, layout).map((id) => cellFrom(layout, HELPER_IDS.faulty, id)),
  );
  return call("IF", binary("=", faults, text("")), integer(0), integer(1));
}

function countFormula(
  form: CompiledForm,
  layout: EntryLayout,
  ownId: string,
  part: (required: RequiredCell) => Expression,
): Formula {
  const scope = scopeAt(form, layout, ownId);
  const terms = form.required.map(part);
  const fixed = terms.filter((term) => term.kind === "boolean" && term.value).length;
  const counted = terms
    .filter((term) => term.kind !== "boolean")
    .map((term) => call("IF", compileExpression(term, scope), integer(1), integer(0)));
  return counted.reduce<Formula>((total, term) => binary("+", total, term), integer(fixed));
}

/** The cell of column `otherId` in the same row, seen from column `ownId`. */
export function cellFrom(layout: EntryLayout, ownId: string, otherId: string): Formula {
  const own = layout.columnOf.get(ownId);
  const other = layout.columnOf.get(otherId);
  if (own === undefined || other === undefined) throw new Error(`no column for ${ownId} or ${otherId}`);
  return relativeCell(0, other - own);
}
