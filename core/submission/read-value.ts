import type { Decimal } from "../cell/decimal";
import { decimalOf } from "../cell/decimal";
import { formatNumber } from "../cell/format-number";
import { parseDate } from "../cell/parse-date";
import { parseIndonesianNumber } from "../cell/parse-number";
import type { NumberContext, ParsedNumber } from "../cell/parse-number";
import { plainText } from "../cell/plain-text";
import { textValue, trimmedText } from "../expression/row-value";
import { looksLikeFigure } from "../expression/code-parts";
import type { ChoiceColumn } from "../form/choice-columns";
import type { InputField } from "../form/definition";
import type { Place } from "../validation/finding";
import { isEmptyCell, textOfCell } from "../workbook/sheet-grid";
import type { Cell } from "../workbook/snapshot";
import { readChoice } from "./read-choice";
import type { FieldValue } from "./submission";
import type { SubmissionFinding } from "./submission-finding";

/** A typed value as understood, and what there is to say about it (at most one thing). */
export interface ReadValue {
  readonly value: FieldValue;
  readonly finding: SubmissionFinding | null;
}

/** What is known of the cell besides its content. `isPercentage`: the row's satuan is a percentage. */
export interface ValueContext {
  readonly field: InputField;
  readonly isPercentage: boolean;
  readonly place: Place;
  /** What the field chooses from; null or absent where it chooses from no list. */
  readonly choice?: ChoiceContext | null;
}

/** A list, what `X.XX` stands for in it, and the code that the choice on the left has narrowed it to ("" for none). */
export interface ChoiceContext {
  readonly column: ChoiceColumn;
  readonly ownField: string | null;
  readonly parent: string;
}

const BLANK: ReadValue = { value: { kind: "blank" }, finding: null };

/** Understands what was typed in one input cell. Nothing is guessed: a doubtful figure is asked about by a finding. */
export function readValue(cell: Cell, context: ValueContext): ReadValue {
  if (cell.formula !== null && cell.kind === "blank") {
    return unreadable(`=${cell.formula}`, {
      code: "cell/formula-without-result",
      severity: "error",
      place: context.place,
      values: { formula: cell.formula },
    });
  }
  if (isEmptyCell(cell)) return BLANK;
  if (cell.kind === "error") {
    return unreadable(cell.value, {
      code: "cell/error-value",
      severity: "error",
      place: context.place,
      values: { found: cell.value },
    });
  }
  switch (context.field.type) {
    case "measure":
    case "rupiah":
    case "percent":
      return readNumeric(cell, context);
    case "date":
      return readDate(cell, context);
    case "text":
    case "longText":
    case "choice":
    case "link":
      return readText(cleanText(textOfCell(cell)), context);
  }
}

/** A text; one of a list in the list's own spelling. What is in no list stays as typed: the checks speak of it. */
function readText(text: string, { choice, place }: ValueContext): ReadValue {
  if (choice == null) return { value: { kind: "text", text }, finding: null };
  const read = readChoice(text, choice.column, choice);
  if (read.choice === null) return { value: { kind: "text", text }, finding: null };
  const value: FieldValue = { kind: "text", text: read.choice.text };
  if (!read.respelled) return { value, finding: null };
  const values = { found: text, read: read.choice.text };
  return { value, finding: { code: "cell/choice-respelled", severity: "note", place, values } };
}

function readNumeric(cell: Cell, context: ValueContext): ReadValue {
  switch (cell.kind) {
    case "number":
      return cell.percent ? readPercentCell(decimalOf(cell.value), context) : found(decimalOf(cell.value));
    case "date":
      return unreadable(cell.value, {
        code: "cell/date-for-number",
        severity: "error",
        place: context.place,
        values: { found: cell.value },
      });
    case "text":
    case "boolean":
      return readNumberText(textOfCell(cell), context);
    case "blank":
    case "error":
      return BLANK;
  }
}

/** A cell formatted as percent holds 0,75 for 75 %: scaled where a percentage is asked, asked about elsewhere. */
function readPercentCell(value: Decimal, context: ValueContext): ReadValue {
  const scaled = value.times(100);
  const shown = `${formatNumber(scaled)}%`;
  if (context.field.type === "percent" || (context.field.type === "measure" && context.isPercentage)) {
    const values = { found: shown, read: formatNumber(scaled) };
    return {
      ...found(scaled),
      finding: { code: "cell/percent-scaled", severity: "note", place: context.place, values },
    };
  }
  const readings = [formatNumber(scaled), formatNumber(value)] as const;
  return unreadable(shown, {
    code: "cell/percent-unexpected",
    severity: "error",
    place: context.place,
    values: { readings },
  });
}

function readNumberText(text: string, context: ValueContext): ReadValue {
  const state = context.field.states ? statedInForm(text) : null;
  if (state !== null) return { value: state, finding: null };
  const parsed = parseIndonesianNumber(text, contextOf(context));
  const said = text.trim();
  switch (parsed.kind) {
    case "value": {
      const values = { found: said, read: formatNumber(parsed.value) };
      return {
        ...found(parsed.value),
        finding: { code: "cell/number-as-text", severity: "note", place: context.place, values },
      };
    }
    case "ambiguous": {
      const readings = [plainNumber(parsed.readings[0]), plainNumber(parsed.readings[1])] as const;
      const values = { found: said, readings };
      return unreadable(said, {
        code: "cell/ambiguous-number",
        severity: "error",
        place: context.place,
        values,
      });
    }
    case "notApplicable":
    case "notYet":
      return readState(parsed, said, context);
    case "blank":
      return BLANK;
    case "notNumber": {
      if (context.field.words === true && !looksLikeFigure(textValue(text)))
        return { value: { kind: "text", text: cleanText(text) }, finding: null };
      const suggestion = parsed.suggestion ?? (parsed.digits === null ? null : formatNumber(parsed.digits));
      return notANumber(said, suggestion, context);
    }
  }
}

/** A state as the sheet's own check takes it: TB, BA, or BA: and whatever reason follows. */
function statedInForm(text: string): Extract<FieldValue, { kind: "state" }> | null {
  const trimmed = trimmedText(textValue(text)) ?? "";
  if (/^tb$/i.test(trimmed)) return { kind: "state", state: "TB" };
  if (!/^ba(:|$)/i.test(trimmed)) return null;
  const reason = trimmed.slice(3).trim();
  return { kind: "state", state: "BA", reason: reason === "" ? null : reason };
}

/** A state in other words than the form's: understood, with a note. */
function readState(
  state: Extract<ParsedNumber, { kind: "notApplicable" | "notYet" }>,
  said: string,
  context: ValueContext,
): ReadValue {
  if (!context.field.states) return notANumber(said, null, context);
  const value: FieldValue =
    state.kind === "notApplicable"
      ? { kind: "state", state: "TB" }
      : { kind: "state", state: "BA", reason: state.reason };
  const canonical = stateText(value);
  const values = { found: said, read: canonical };
  return { value, finding: { code: "cell/state-respelled", severity: "note", place: context.place, values } };
}

function readDate(cell: Cell, context: ValueContext): ReadValue {
  if (cell.kind === "date") return { value: { kind: "date", date: cell.value }, finding: null };
  const parsed = parseDate(textOfCell(cell));
  if (parsed.kind === "value") return { value: { kind: "date", date: parsed.date }, finding: null };
  const said = textOfCell(cell);
  return unreadable(said, {
    code: "cell/not-a-date",
    severity: "error",
    place: context.place,
    values: { found: said },
  });
}

/** The canonical spelling of a state: `TB`, `BA`, `BA: alasan`. */
export function stateText(value: Extract<FieldValue, { kind: "state" }>): string {
  if (value.state === "TB") return "TB";
  return value.reason === null ? "BA" : `BA: ${value.reason}`;
}

function contextOf({ field, isPercentage }: ValueContext): NumberContext {
  if (field.type === "rupiah") return "rupiah";
  return field.type === "percent" || isPercentage ? "percent" : "kinerja";
}

function notANumber(said: string, suggestion: string | null, context: ValueContext): ReadValue {
  const values = { found: said, suggestion, states: context.field.states };
  return unreadable(said, { code: "cell/not-a-number", severity: "error", place: context.place, values });
}

function found(value: Decimal): ReadValue {
  return { value: { kind: "number", decimal: value.toFixed() }, finding: null };
}

function unreadable(text: string, finding: SubmissionFinding): ReadValue {
  return { value: { kind: "unreadable", text }, finding };
}

/** Outer blanks away, line breaks unified; the words stay as typed. */
function cleanText(text: string): string {
  return plainText(text) === text ? text : text.replace(/\r\n?/g, "\n").trim();
}

/** Without points between thousands: where the point itself is in doubt, it must not come back in the question. */
function plainNumber(value: Decimal): string {
  return value.toFixed().replace(".", ",");
}
