import { decimalOf, isZero, quotient, sum } from "../cell/decimal";
import type { Decimal } from "../cell/decimal";
import { measured } from "../cell/measured-value";
import { achievement } from "../indicator/achievement";
import { parseDirection } from "../indicator/direction";
import type { Profile } from "../indicator/profile";
import { rating } from "../indicator/rating";
import type { Target } from "../indicator/target";
import { codePart, isBelow, isSupportingCode, looksLikeFigure, namePart } from "./code-parts";
import { NOT_COMPUTABLE } from "./achievement-formula";
import type { Evaluator } from "./evaluate-expression";
import type { ExpressionFunction } from "./expression";
import type { RowValue } from "./row-value";
import { BLANK_VALUE, ERROR_VALUE, numberValue, textValue, trimmedText, truthValue } from "./row-value";

type RowFunction = (args: readonly RowValue[], profile: Profile) => RowValue;

const EMPTY = textValue("");

/** The core's spelling of each function; its native spelling is in `compile-function`. */
const FUNCTIONS: { readonly [F in ExpressionFunction]: RowFunction } = {
  terisi: ([cell = BLANK_VALUE]) => truthValue(trimmedText(cell) !== ""),
  kosong: ([cell = BLANK_VALUE]) => truthValue(trimmedText(cell) === ""),
  angka: ([cell = BLANK_VALUE]) => truthValue(cell.kind === "number"),
  bulat: ([cell = BLANK_VALUE]) => truthValue(cell.kind === "number" && isWhole(cell.value)),
  tidak_berlaku: ([cell = BLANK_VALUE]) => ofText(cell, (text) => text.toLowerCase() === "tb"),
  belum_ada: ([cell = BLANK_VALUE]) => ofText(cell, (text) => `${text}:`.slice(0, 3).toLowerCase() === "ba:"),
  beralasan: ([cell = BLANK_VALUE]) => ofText(cell, (text) => text.slice(3).trim() !== ""),
  salah_satu: ([cell = BLANK_VALUE, ...choices]) =>
    ofText(cell, (text) =>
      choices.some((choice) => trimmedText(choice)?.toLowerCase() === text.toLowerCase()),
    ),
  galat: ([cell = BLANK_VALUE]) => truthValue(cell.kind === "error"),
  jumlah: (cells) => ofNumbers(cells, sum),
  gabung: ([nature = BLANK_VALUE, ...cells]) => yearActual(trimmedText(nature), cells),
  target_berjalan: ([nature = BLANK_VALUE, annual = BLANK_VALUE, ...pairs]) =>
    runningTarget(trimmedText(nature), annual, pairsOf(pairs)),
  capaian: (
    [
      direction = BLANK_VALUE,
      target = BLANK_VALUE,
      actual = BLANK_VALUE,
      low = BLANK_VALUE,
      high = BLANK_VALUE,
    ],
    profile,
  ) => achievementValue(direction, { target, actual, low, high }, profile),
  predikat: ([percent = BLANK_VALUE], profile) =>
    percent.kind === "number" ? textValue(rating(percent.value, profile)) : EMPTY,
  persen: ([part = BLANK_VALUE, whole = BLANK_VALUE]) => percentOf(part, whole),
  kode: ([cell = BLANK_VALUE]) => textValue(codePart(cell)),
  nama: ([cell = BLANK_VALUE]) => textValue(namePart(cell)),
  di_bawah: ([child = BLANK_VALUE, parent = BLANK_VALUE]) =>
    truthValue(isBelow(codePart(child), codePart(parent))),
  penunjang: ([cell = BLANK_VALUE]) => truthValue(isSupportingCode(codePart(cell))),
  mirip_angka: ([cell = BLANK_VALUE]) => truthValue(looksLikeFigure(cell)),
  jika: ([condition = BLANK_VALUE, then = EMPTY, otherwise = EMPTY]) => {
    if (condition.kind === "error") return ERROR_VALUE;
    return condition.kind === "boolean" && condition.value ? then : otherwise;
  },
};

/** The evaluator of a call whose arguments are evaluated by `args`. */
export function evaluatorOfCall(
  name: ExpressionFunction,
  args: readonly Evaluator[],
  profile: Profile,
): Evaluator {
  const apply = FUNCTIONS[name];
  return (row) =>
    apply(
      args.map((arg) => arg(row)),
      profile,
    );
}

/** False of an error: it is no answer of any kind. */
function ofText(cell: RowValue, judge: (text: string) => boolean): RowValue {
  const text = trimmedText(cell);
  return truthValue(text !== null && judge(text));
}

/** Cells without a number are passed over, errors as well: the check of the cell itself names those. None gives "". */
function ofNumbers(cells: readonly RowValue[], combine: (numbers: readonly Decimal[]) => Decimal): RowValue {
  const numbers = numbersIn(cells);
  return numbers.length === 0 ? EMPTY : numberValue(combine(numbers));
}

function yearActual(nature: string | null, cells: readonly RowValue[]): RowValue {
  if (nature === "jumlah") return ofNumbers(cells, sum);
  if (nature === "rata") return ofNumbers(cells, mean);
  const last = numbersIn(cells).slice(-1)[0];
  return last === undefined ? EMPTY : numberValue(last);
}

function runningTarget(
  nature: string | null,
  year: RowValue,
  pairs: readonly { readonly target: RowValue; readonly actual: RowValue }[],
): RowValue {
  const filled = pairs.filter(({ actual }) => actual.kind === "number").map(({ target }) => target);
  const annual = year.kind === "number" ? year : EMPTY;
  const last = filled[filled.length - 1];
  if (last === undefined) return EMPTY;
  if (nature !== "jumlah" && nature !== "rata") return last.kind === "number" ? last : annual;
  const targets = numbersIn(filled);
  if (targets.length < filled.length) return annual;
  return numberValue(nature === "jumlah" ? sum(targets) : mean(targets));
}

function achievementValue(
  direction: RowValue,
  cells: {
    readonly target: RowValue;
    readonly actual: RowValue;
    readonly low: RowValue;
    readonly high: RowValue;
  },
  profile: Profile,
): RowValue {
  if (cells.actual.kind !== "number") return EMPTY;
  const known = parseDirection(trimmedText(direction) ?? "");
  if (known === null) return textValue(NOT_COMPUTABLE);
  const target = known === "rentang" ? rangeTarget(cells.low, cells.high) : singleTarget(cells.target);
  const result = achievement({ direction: known, target, actual: measured(cells.actual.value), profile });
  return result.kind === "value" ? numberValue(result.percent) : textValue(NOT_COMPUTABLE);
}

function singleTarget(target: RowValue): Target {
  return target.kind === "number" ? { kind: "single", value: target.value } : { kind: "blank" };
}

/** A band whose ends are swapped is no band: which of them was meant as the lower one is anyone's guess. */
function rangeTarget(low: RowValue, high: RowValue): Target {
  if (low.kind !== "number" || high.kind !== "number" || low.value.gt(high.value)) return { kind: "blank" };
  return { kind: "range", low: low.value, high: high.value };
}

function percentOf(part: RowValue, whole: RowValue): RowValue {
  if (part.kind !== "number" || whole.kind !== "number" || isZero(whole.value)) return EMPTY;
  return numberValue(quotient(part.value.times(100), whole.value, 2));
}

/** True where no digit stands after the point: `c` holds the digits, `e` the place of the first one. */
function isWhole(value: Decimal): boolean {
  return value.c.length <= value.e + 1;
}

function mean(numbers: readonly Decimal[]): Decimal {
  return quotient(sum(numbers), decimalOf(numbers.length), 20);
}

function numbersIn(cells: readonly RowValue[]): readonly Decimal[] {
  const numbers: Decimal[] = [];
  for (const cell of cells) if (cell.kind === "number") numbers.push(cell.value);
  return numbers;
}

function pairsOf(
  args: readonly RowValue[],
): readonly { readonly target: RowValue; readonly actual: RowValue }[] {
  const pairs: { target: RowValue; actual: RowValue }[] = [];
  for (let index = 0; index + 1 < args.length; index += 2) {
    pairs.push({ target: args[index] ?? BLANK_VALUE, actual: args[index + 1] ?? BLANK_VALUE });
  }
  return pairs;
}
