import { allOf, callOf, fieldRef } from "../expression/expression";
import type { Expression } from "../expression/expression";
import { compileExpression } from "../expression/compile-expression";
import type { CompileScope } from "../expression/compile-expression";
import type { Formula } from "../workbook/formula";
import { binary, call, concat, integer, relativeCell, text } from "../workbook/formula-build";
import type { CompiledForm } from "./compiled-form";
import type { EntryLayout } from "./entry-layout";
import { HELPER_IDS } from "./entry-layout";
import { COMPLETE } from "./row-checks";

/** The formulas of one row of the sheet Isian by column id; the same formulas serve every row. */
export function rowFormulas(form: CompiledForm, layout: EntryLayout): ReadonlyMap<string, Formula> {
  const formulas = new Map<string, Formula>();
  for (const { field, expression } of form.computed) {
    formulas.set(field.id, compileExpression(expression, scopeAt(form, layout, field.id)));
  }
  formulas.set(HELPER_IDS.phrases, phrasesFormula(form, layout));
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

/** One phrase after the other, each followed by a blank; the check column trims the last one. */
function phrasesFormula(form: CompiledForm, layout: EntryLayout): Formula {
  const scope = scopeAt(form, layout, HELPER_IDS.phrases);
  const parts = form.checks.map((check) => {
    const silenced = check.silencedBy === null ? [] : [callOf("kosong", fieldRef(check.silencedBy))];
    const when = compileExpression(allOf([check.when, ...silenced]), scope);
    const phrase = text(`${check.phrase} `);
    return call("IFERROR", call("IF", when, phrase, text("")), phrase);
  });
  return concat(parts);
}

function checkColumnFormula(layout: EntryLayout, checkId: string): Formula {
  const phrases = cellFrom(layout, checkId, HELPER_IDS.phrases);
  return call("IF", binary("=", phrases, text("")), text(COMPLETE), call("TRIM", phrases));
}

/** 1 in a row that needs repair or an explanation, as opposed to one that is only not yet filled. */
function faultyFormula(layout: EntryLayout): Formula {
  const phrases = cellFrom(layout, HELPER_IDS.faulty, HELPER_IDS.phrases);
  const has = (word: string): Formula => call("ISNUMBER", call("SEARCH", text(word), phrases));
  return call("IF", call("OR", has("Perbaiki"), has("Jelaskan"), has("Kosongkan")), integer(1), integer(0));
}

interface RequiredCell {
  readonly when: Expression;
  readonly filled: Expression;
}

function countFormula(
  form: CompiledForm,
  layout: EntryLayout,
  ownId: string,
  part: (required: RequiredCell) => Expression,
): Formula {
  const scope = scopeAt(form, layout, ownId);
  const terms = requiredCells(form).map(part);
  const fixed = terms.filter((term) => term.kind === "boolean" && term.value).length;
  const counted = terms
    .filter((term) => term.kind !== "boolean")
    .map((term) => call("IF", compileExpression(term, scope), integer(1), integer(0)));
  return counted.reduce<Formula>((total, term) => binary("+", total, term), integer(fixed));
}

/** Of every required cell: when it is required, and when it is required and filled. */
export function requiredCells(form: CompiledForm): readonly RequiredCell[] {
  return form.checks.flatMap(({ code, when, field }) => {
    if (code !== "cell/required") return [];
    const conditions = (when.kind === "and" ? when.parts : [when]).filter((part) => !isEmptiness(part));
    return [{ when: allOf(conditions), filled: allOf([...conditions, callOf("terisi", fieldRef(field))]) }];
  });
}

function isEmptiness(part: Expression): boolean {
  return part.kind === "call" && part.function === "kosong";
}

function cellFrom(layout: EntryLayout, ownId: string, otherId: string): Formula {
  const own = layout.columnOf.get(ownId);
  const other = layout.columnOf.get(otherId);
  if (own === undefined || other === undefined) throw new Error(`no column for ${ownId} or ${otherId}`);
  return relativeCell(0, other - own);
}
