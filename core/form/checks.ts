import type { Expression } from "../expression/expression";
import { allOf, anyOf, callOf, fieldRef, notOf } from "../expression/expression";
import { decimalOf } from "../cell/decimal";
import { formatNumber } from "../cell/format-number";
import { parentFields } from "./choice-columns";
import { carriedColumnId } from "./carried-form";
import type { FormDefinition, InputField, Rule } from "./definition";

/** Which standard check, or a rule of the definition. These are the parts of the finding codes. */
export type CheckCode =
  | "cell/not-asked" | "cell/required" | "cell/closed" | "cell/not-a-number" | "cell/reason-missing"
  | "cell/not-whole" | "cell/below-minimum" | "cell/above-maximum" | "cell/not-in-list" | "cell/unknown-choice" | "cell/wrong-parent" | "cell/not-a-date"
  | "cell/error-value" | "cell/carried-changed" | "row/rule"; // prettier-ignore

/**
 * One check of a row. `when` is true where something is wrong; `phrase` is what the check column then says. A
 * warning's `when` leaves the explanation out of account, `silencedBy` names the field whose text answers it.
 */
export interface Check {
  readonly code: CheckCode;
  readonly weight: "missing" | "error" | "warning";
  readonly field: string;
  readonly when: Expression;
  readonly phrase: string;
  readonly rule: Rule | null;
  readonly silencedBy: string | null;
}

/** True for the check that a carried value is still the approved one. */
export function isCarried({ code }: Check): boolean {
  return code === "cell/carried-changed";
}

/** What the compiled form knows already when its checks are made. */
export interface CheckContext {
  readonly asked: (fieldId: string) => boolean;
  /** True for a field whose value is carried over from an earlier quarter. */
  readonly carried: (fieldId: string) => boolean;
  readonly openWhen: ReadonlyMap<string, Expression>;
  readonly expressionOf: (source: string) => Expression;
}

/**
 * Every check of a definition in the order of its fields, then the author's rules, then whether what is carried
 * over is still as approved. Checks that can never fire are left out.
 */
export function checksOf(definition: FormDefinition, context: CheckContext): readonly Check[] {
  const explanation = definition.explanation ?? null;
  const standard = definition.fields.flatMap((field) =>
    field.role === "input" ? fieldChecks(definition, field, context) : [],
  );
  const rules = definition.rules.map((rule) => ruleCheck(rule, explanation, context));
  const carried = definition.fields.flatMap((field) =>
    field.role === "input" ? carriedCheck(field, explanation, context) : [],
  );
  return [...standard, ...rules, ...carried].filter(({ when }) => when.kind !== "boolean" || when.value);
}

function fieldChecks(definition: FormDefinition, field: InputField, context: CheckContext): readonly Check[] {
  const explanation = definition.explanation ?? null;
  const cell = fieldRef(field.id);
  const filled = callOf("terisi", cell);
  if (!context.asked(field.id)) {
    return [
      fix(field, "cell/not-asked", filled, `Kosongkan ${field.label}: belum diminta pada periode ini.`),
    ];
  }
  const open = context.openWhen.get(field.id);
  const closed =
    open === undefined
      ? []
      : [
          fix(
            field,
            "cell/closed",
            allOf([notOf(open), filled]),
            `Kosongkan ${field.label}: ${field.closedMessage}.`,
          ),
        ];
  return [
    ...requiredCheck(field, open, context),
    ...closed,
    ...numberChecks(field),
    ...stateCheck(field, explanation),
    ...choiceCheck(field),
    ...listChecks(definition, field),
    ...dateCheck(field),
    ...errorCheck(field),
  ];
}

/**
 * A value that an earlier quarter approved is another one now. Filling in what was *belum ada* then is no change; an
 * emptied cell that must be filled, and an error, are named as such already.
 */
function carriedCheck(
  field: InputField,
  explanation: string | null,
  context: CheckContext,
): readonly Check[] {
  if (!context.carried(field.id)) return [];
  const open = context.openWhen.get(field.id);
  const [cell, before] = [fieldRef(field.id), fieldRef(carriedColumnId(field.id))];
  const when = allOf([
    ...(open === undefined ? [] : [open]),
    callOf("terisi", before),
    ...(field.states ? [notOf(callOf("belum_ada", before))] : []),
    ...(field.required === undefined ? [] : [callOf("terisi", cell)]),
    callOf(
      "jika",
      callOf("galat", cell),
      { kind: "boolean", value: false },
      {
        ...{ kind: "comparison", operator: "<>", left: cell, right: before },
      },
    ),
  ]);
  const phrase = `Jelaskan: ${field.label} berbeda dari yang disahkan triwulan lalu.`;
  const silencedBy = explanation;
  return [{ ...fix(field, "cell/carried-changed", when, phrase), weight: "warning", silencedBy }];
}

function requiredCheck(
  field: InputField,
  open: Expression | undefined,
  context: CheckContext,
): readonly Check[] {
  if (field.required === undefined) return [];
  const required = context.expressionOf(field.required);
  if (required.kind === "boolean" && !required.value) return [];
  const conditions = [
    ...(required.kind === "boolean" ? [] : [required]),
    ...(open === undefined ? [] : [open]),
  ];
  const when = allOf([...conditions, callOf("kosong", fieldRef(field.id))]);
  return [{ ...fix(field, "cell/required", when, `Isi ${field.label}.`), weight: "missing" }];
}

function numberChecks(field: InputField): readonly Check[] {
  if (!isNumeric(field)) return [];
  const cell = fieldRef(field.id);
  const states = field.states ? [notOf(callOf("tidak_berlaku", cell)), notOf(callOf("belum_ada", cell))] : [];
  const notNumber =
    field.words === true
      ? anyOf([callOf("mirip_angka", cell), callOf("galat", cell)])
      : allOf([callOf("terisi", cell), notOf(callOf("angka", cell)), ...states]);
  const checks = [fix(field, "cell/not-a-number", notNumber, `Perbaiki ${field.label}: ketik angka saja.`)];
  if (field.whole) {
    const broken = allOf([callOf("angka", cell), notOf(callOf("bulat", cell))]);
    checks.push(fix(field, "cell/not-whole", broken, `Perbaiki ${field.label}: harus bilangan bulat.`));
  }
  if (field.minimum !== undefined) {
    const phrase = `Perbaiki ${field.label}: kurang dari ${limitText(field.minimum)}.`;
    checks.push(fix(field, "cell/below-minimum", compared(field.id, "<", field.minimum), phrase));
  }
  if (field.maximum !== undefined) {
    const phrase = `Perbaiki ${field.label}: lebih dari ${limitText(field.maximum)}.`;
    checks.push(fix(field, "cell/above-maximum", compared(field.id, ">", field.maximum), phrase));
  }
  return checks;
}

function stateCheck(field: InputField, explanation: string | null): readonly Check[] {
  if (!field.states) return [];
  const cell = fieldRef(field.id);
  const unexplained = explanation === null ? [] : [callOf("kosong", fieldRef(explanation))];
  const when = allOf([callOf("belum_ada", cell), notOf(callOf("beralasan", cell)), ...unexplained]);
  return [fix(field, "cell/reason-missing", when, `Perbaiki ${field.label}: BA perlu alasan.`)];
}

function choiceCheck(field: InputField): readonly Check[] {
  if (field.choices === undefined) return [];
  const cell = fieldRef(field.id);
  const known = anyOf([
    callOf("salah_satu", cell, ...field.choices.map((text) => ({ kind: "text", text }) as const)),
  ]);
  const when = allOf([callOf("terisi", cell), notOf(known)]);
  return [fix(field, "cell/not-in-list", when, `Perbaiki ${field.label}: pilih dari daftar.`)];
}

/** A choice that is in no list, and one that does not belong to the nearest choice on its left. */
function listChecks(definition: FormDefinition, field: InputField): readonly Check[] {
  if (field.choicesFrom === undefined || field.choicesFrom.open === true) return [];
  const cell = fieldRef(field.id);
  const unknown = allOf([callOf("terisi", cell), notOf({ kind: "listed", id: field.id })]);
  const parents = parentFields(definition, field).map(({ id }) => id);
  const misplaced = parents.map((parent, index) =>
    allOf([
      ...parents.slice(0, index).map((nearer) => callOf("kosong", fieldRef(nearer))),
      { kind: "outside", id: field.id, parent },
    ]),
  );
  return [
    fix(field, "cell/unknown-choice", unknown, `Perbaiki ${field.label}: pilih dari daftar.`),
    fix(
      field,
      "cell/wrong-parent",
      anyOf(misplaced),
      `Perbaiki ${field.label}: bukan bagian dari pilihan di kirinya.`,
    ),
  ];
}

/** A date is a number to a sheet: whatever is no number was typed as a text. */
function dateCheck(field: InputField): readonly Check[] {
  if (field.type !== "date") return [];
  const cell = fieldRef(field.id);
  const when = allOf([callOf("terisi", cell), notOf(callOf("angka", cell))]);
  return [fix(field, "cell/not-a-date", when, `Perbaiki ${field.label}: ketik tanggal, mis. 21/11/2026.`)];
}

/** An error such as #N/A where words belong; elsewhere it is no figure, date or choice already. */
function errorCheck(field: InputField): readonly Check[] {
  if (!["text", "longText", "link"].includes(field.type)) return [];
  const when = callOf("galat", fieldRef(field.id));
  return [fix(field, "cell/error-value", when, `Perbaiki ${field.label}: berisi galat.`)];
}

function ruleCheck(rule: Rule, explanation: string | null, context: CheckContext): Check {
  const warns = rule.severity === "warning";
  return {
    code: "row/rule",
    weight: rule.severity,
    field: rule.field,
    when: context.expressionOf(rule.when),
    phrase: `${warns ? "Jelaskan" : "Perbaiki"}: ${rule.message}.`,
    rule,
    silencedBy: warns ? explanation : null,
  };
}

function fix(field: InputField, code: CheckCode, when: Expression, phrase: string): Check {
  return { code, weight: "error", field: field.id, when, phrase, rule: null, silencedBy: null };
}

function compared(fieldId: string, operator: "<" | ">", limit: number): Expression {
  const right: Expression = { kind: "number", decimal: decimalOf(limit).toFixed() };
  return { kind: "comparison", operator, left: fieldRef(fieldId), right };
}

function isNumeric(field: InputField): boolean {
  return field.type === "measure" || field.type === "rupiah" || field.type === "percent";
}

function limitText(limit: number): string {
  return formatNumber(decimalOf(limit));
}
