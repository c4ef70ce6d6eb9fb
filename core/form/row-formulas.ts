import { callOf, fieldRef } from "../expression/expression";
import type { Expression } from "../expression/expression";
import { compileExpression } from "../expression/compile-expression";
import type { CompileScope } from "../expression/compile-expression";
import type { Formula } from "../workbook/formula";
import { binary, call, concat, integer, relativeCell, text } from "../workbook/formula-build";
import type { CompiledForm } from "./compiled-form";
import type { EntryLayout } from "./entry-layout";
import { HELPER_IDS } from "./entry-layout";
import type { RequiredCell } from "./required-cells";
import { COMPLETE } from "./row-checks";

const formulasOf = new WeakMap<CompiledForm, ReadonlyMap<string, Formula>>();

/**
 * The formulas of one row of the sheet Isian by column id; the same formulas serve every row, and every unit's form:
 * where a column stands depends on the definition alone.
 */
export function rowFormulas(form: CompiledForm, layout: EntryLayout): ReadonlyMap<string, Formula> {
  const known = formulasOf.get(form);
  if (known !== undefined) return known;
  const formulas = makeFormulas(form, layout);
  formulasOf.set(form, formulas);
  return formulas;
}

function makeFormulas(form: CompiledForm, layout: EntryLayout): ReadonlyMap<string, Formula> {
  const formulas = new Map<string, Formula>();
  for (const { field, expression } of form.computed) {
    formulas.set(field.id, compileExpression(expression, scopeAt(form, layout, field.id)));
  }
  formulas.set(HELPER_IDS.faults, phrasesFormula(form, layout, HELPER_IDS.faults, false));
  formulas.set(HELPER_IDS.missing, phrasesFormula(form, layout, HELPER_IDS.missing, true));
  formulas.set(
    HELPER_IDS.required,
    countFormula(form, layout, HELPER_IDS.required, (required) => required.when),
  );
  formulas.set(
    HELPER_IDS.filled,
    countFormula(form, layout, HELPER_IDS.filled, (required) => required.filled),
  );
  formulas.set(HELPER_IDS.faulty, faultyFormula(layout));
  for (const field of form.definition.fields) {
    if (field.role === "check") formulas.set(field.id, checkColumnFormula(layout, field.id));
  }
  return formulas;
}

/** Where the fields are, seen from the cell of column `ownId`. */
export function scopeAt(form: CompiledForm, layout: EntryLayout, ownId: string): CompileScope {
  return {
    cellOf: (fieldId) => cellFrom(layout, ownId, fieldId),
    typeOf: form.typeOf,
    profile: form.profile,
  };
}

/** The phrases of some checks, one after the other and each followed by a blank; the check column trims the last one. */
function phrasesFormula(form: CompiledForm, layout: EntryLayout, ownId: string, isMissing: boolean): Formula {
  const scope = scopeAt(form, layout, ownId);
  const checks = form.checks.filter(({ weight }) => (weight === "missing") === isMissing);
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
function checkColumnFormula(layout: EntryLayout, checkId: string): Formula {
  const phrases = binary(
    "&",
    cellFrom(layout, checkId, HELPER_IDS.faults),
    cellFrom(layout, checkId, HELPER_IDS.missing),
  );
  return call("IF", binary("=", phrases, text("")), text(COMPLETE), call("TRIM", phrases));
}

/** 1 in a row that needs repair or an explanation, as opposed to one that is only not yet filled. */
function faultyFormula(layout: EntryLayout): Formula {
  const faults = cellFrom(layout, HELPER_IDS.faulty, HELPER_IDS.faults);
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
