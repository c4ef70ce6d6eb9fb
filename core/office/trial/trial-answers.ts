import { decimalOf } from "../../cell/decimal";
import { dayNumber } from "../../cell/civil-date";
import { parseIsoDate } from "../../cell/civil-date";
import { fieldsIn } from "../../expression/expression";
import type { RowValue, RowValues } from "../../expression/row-value";
import { BLANK_VALUE, numberValue, textValue } from "../../expression/row-value";
import type { Check } from "../../form/checks";
import type { CompiledForm } from "../../form/compiled-form";
import type { InputField } from "../../form/definition";
import type { GivenRow } from "../../form/register-rows";
import { firedChecks, isOpen, withComputedValues } from "../../form/row-checks";

/** Typed values of one row by field id. */
export type Answers = ReadonlyMap<string, RowValue>;

/** Made-up answers that no check minds; `remaining` holds the checks that no answer tried could satisfy. */
export interface GoodAnswers {
  readonly answers: Answers;
  readonly remaining: readonly Check[];
}

/** How many single changes are tried before a row is given up. */
const MOST_STEPS = 40;

/** How many kinds of good answers a mistake is looked for in. */
const KINDS_OF_GOOD = 4;

/** The serial of 1 January 1970 in the date system of new workbooks. */
const SERIAL_OF_1970 = 25569;

/**
 * Made-up answers for one row: a likely value in every open cell, then one change after the other that leaves fewer
 * checks firing. The same form and row give the same answers; `variant` makes rows differ.
 */
export function goodAnswers(form: CompiledForm, row: GivenRow, variant: number): GoodAnswers {
  const inputs = inputsOf(form);
  let answers = new Map<string, RowValue>();
  for (const field of inputs) {
    const [first = BLANK_VALUE] = rotated(likelyValues(field, form, answers), variant);
    if (field.id !== form.definition.explanation && isOpen(form, field.id, valuesOf(form, row, answers)))
      answers.set(field.id, first);
  }
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const firing = firingOf(form, row, answers);
    if (firing.length === 0) break;
    const better = bestChange(form, row, answers, firing);
    if (better === null) break;
    answers = new Map(better);
  }
  const told = distinguished(form, answers, variant);
  return { answers: filled(told), remaining: firingOf(form, row, told) };
}

/** The answers with a number after one text of every rule against repeated rows, so that rows differ there. */
function distinguished(form: CompiledForm, answers: Answers, variant: number): Answers {
  const texts = inputsOf(form).filter(({ type }) => type === "text" || type === "longText");
  const told = new Map(answers);
  for (const rule of form.definition.across ?? []) {
    const id =
      rule.kind === "unique" ? rule.fields.find((one) => texts.some((text) => text.id === one)) : null;
    const value = told.get(id ?? "");
    if (id != null && value?.kind === "text") told.set(id, textValue(`${value.text} ${variant + 1}`));
  }
  return told;
}

/**
 * Answers that make `check` fire: good ones with one or two changed on purpose, begun from several kinds of good
 * answers; null when none of those tried does.
 */
export function wrongAnswers(
  form: CompiledForm,
  row: GivenRow,
  variant: number,
  check: Check,
): Answers | null {
  for (let offset = 0; offset < KINDS_OF_GOOD; offset += 1) {
    const { answers } = goodAnswers(form, row, variant + offset);
    const found = changedToFire(form, row, answers, check);
    if (found !== null) return found;
  }
  return null;
}

function changedToFire(form: CompiledForm, row: GivenRow, good: Answers, check: Check): Answers | null {
  const fires = (answers: Answers): boolean => firingOf(form, row, answers).includes(check);
  const ids = touched(form, check);
  const fields = inputsOf(form).filter(({ id }) => ids.includes(id));
  const options = fields.map((field) => ({ id: field.id, values: oddValues(field, form) }));
  for (const { id, values } of options)
    for (const value of values) {
      const changed = new Map([...good, [id, value]]);
      if (fires(changed)) return filled(changed);
    }
  for (const first of options)
    for (const second of options)
      for (const a of first.id < second.id ? first.values : [])
        for (const b of second.values) {
          const changed = new Map([...good, [first.id, a], [second.id, b]]);
          if (fires(changed)) return filled(changed);
        }
  return null;
}

function bestChange(
  form: CompiledForm,
  row: GivenRow,
  answers: Answers,
  firing: readonly Check[],
): Answers | null {
  const ids = new Set(firing.flatMap((check) => touched(form, check)));
  let best: { readonly answers: Answers; readonly count: number } | null = null;
  for (const field of inputsOf(form).filter(({ id }) => ids.has(id)))
    for (const value of [...likelyValues(field, form, answers), BLANK_VALUE]) {
      const changed = new Map([...answers, [field.id, value]]);
      const count = firingOf(form, row, changed).length;
      if (count < (best?.count ?? firing.length)) best = { answers: changed, count };
    }
  return best?.answers ?? null;
}

/** The input columns that decide whether a check fires: those it reads, through computed columns too. */
function touched(form: CompiledForm, check: Check): readonly string[] {
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const computed = form.computed.find(({ field }) => field.id === id);
    if (computed !== undefined) fieldsIn(computed.expression).forEach(visit);
  };
  visit(check.field);
  fieldsIn(check.when).forEach(visit);
  return [...seen];
}

/** Values that a careful filler might type. */
function likelyValues(
  field: InputField,
  form: CompiledForm,
  answers: Answers = new Map(),
): readonly RowValue[] {
  const { type, choices = [], minimum, maximum } = field;
  switch (type) {
    case "measure":
    case "percent":
    case "rupiah":
      return withinLimits(
        type === "rupiah" ? [1_500_000, 250_000, 0, 1] : [12, 5, 80, 0, 1, 2, 100, 1000],
        minimum,
        maximum,
      ).map(numbered);
    case "choice":
      return choices.length > 0 ? choices.map(textValue) : listed(field, form, answers);
    case "date":
      return ["2026-03-17", "2026-06-30"].map(dated);
    case "text":
      return ["Contoh isian", "Contoh lain"].map(textValue);
    case "longText":
      return [textValue("Contoh uraian untuk uji coba.")];
    case "link":
      return [textValue("https://contoh.go.id/data")];
  }
}

/** Likely values, and those that people type by mistake. */
function oddValues(field: InputField, form: CompiledForm): readonly RowValue[] {
  const { type, minimum, maximum } = field;
  const isNumber = type === "measure" || type === "percent" || type === "rupiah";
  const beyond = [
    minimum === undefined ? [] : [minimum - 1],
    maximum === undefined ? [] : [maximum + 1],
  ].flat();
  const numbers = isNumber ? [...beyond, 1.5, -1, 999_999_999, 150].map(numbered) : [];
  const texts = (isNumber ? ["dua belas", "BA"] : type === "date" ? ["kemarin"] : ["Isian lain"]).map(
    textValue,
  );
  return [BLANK_VALUE, ...texts, ...numbers, ...likelyValues(field, form)];
}

/** The first choices of a list, under what is chosen in the column that it follows. */
function listed({ id, choicesFrom }: InputField, form: CompiledForm, answers: Answers): readonly RowValue[] {
  const { choices = [] } = form.choices.get(id) ?? {};
  const parent = answers.get(choicesFrom?.parent ?? "");
  const above =
    parent === undefined ? "" : (form.choices.get(choicesFrom?.parent ?? "")?.chosen(parent) ?? "");
  const under = choices.filter((choice) => above === "" || choice.parent === above);
  return under.slice(0, 3).map(({ text }) => textValue(text));
}

function withinLimits(
  numbers: readonly number[],
  minimum: number | undefined,
  maximum: number | undefined,
): readonly number[] {
  const [low, high] = [minimum ?? Number.NEGATIVE_INFINITY, maximum ?? Number.POSITIVE_INFINITY];
  const ends = [minimum, maximum].filter((end) => end !== undefined);
  return [...numbers.filter((number) => number >= low && number <= high), ...ends];
}

function valuesOf(form: CompiledForm, row: GivenRow, answers: Answers): RowValues {
  return withComputedValues(form, new Map([...row.values, ...answers]));
}

/** The checks that fire and are not explained. */
function firingOf(form: CompiledForm, row: GivenRow, answers: Answers): readonly Check[] {
  return firedChecks(form, valuesOf(form, row, answers))
    .filter(({ explained }) => !explained)
    .map(({ check }) => check);
}

function inputsOf({ definition, asked }: CompiledForm): readonly InputField[] {
  return definition.fields.filter(
    (field): field is InputField => field.role === "input" && asked.has(field.id),
  );
}

function filled(answers: Answers): Answers {
  return new Map([...answers].filter(([, { kind }]) => kind !== "blank"));
}

function rotated<T>(items: readonly T[], by: number): readonly T[] {
  const at = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}

function numbered(value: number): RowValue {
  return numberValue(decimalOf(value));
}

function dated(iso: string): RowValue {
  const date = parseIsoDate(iso);
  if (date === null) throw new Error(iso);
  return numberValue(decimalOf(dayNumber(date) + SERIAL_OF_1970));
}
