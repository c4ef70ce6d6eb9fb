import { binary, call, integer, text } from "../workbook/formula-build";
import { isNumber } from "./number-test";
import type { Formula } from "../workbook/formula";
import type { CompileScope } from "./compile-expression";
import { compileExpression } from "./compile-expression";
import {
  belowFormula,
  codePartFormula,
  figureInTextFormula,
  namePartFormula,
  supportingFormula,
} from "./code-formulas";
import { achievementFormula, ratingFormula } from "./achievement-formula";
import type { Expression, ExpressionFunction } from "./expression";

const EMPTY = text("");
const TRUE: Formula = { op: "boolean", value: true };
const FALSE: Formula = { op: "boolean", value: false };

type Compiler = (args: readonly Formula[], scope: CompileScope) => Formula;

/** The native spelling of each function; its core spelling is in `evaluate-function`. */
const COMPILERS: { readonly [F in ExpressionFunction]: Compiler } = {
  terisi: ([cell = EMPTY]) => call("IFERROR", binary("<>", call("TRIM", cell), EMPTY), TRUE),
  kosong: ([cell = EMPTY]) => call("IFERROR", binary("=", call("TRIM", cell), EMPTY), FALSE),
  angka: ([cell = EMPTY]) => isNumber(cell),
  bulat: ([cell = EMPTY]) => call("IF", isNumber(cell), binary("=", cell, call("INT", cell)), FALSE),
  tidak_berlaku: ([cell = EMPTY]) => orFalse(binary("=", call("TRIM", cell), text("TB"))),
  belum_ada: ([cell = EMPTY]) =>
    orFalse(binary("=", call("LEFT", binary("&", call("TRIM", cell), text(":")), integer(3)), text("BA:"))),
  beralasan: ([cell = EMPTY]) =>
    orFalse(binary("<>", call("TRIM", call("MID", call("TRIM", cell), integer(4), integer(500))), EMPTY)),
  salah_satu: ([cell = EMPTY, ...choices]) =>
    orFalse(call("OR", ...choices.map((choice) => binary("=", call("TRIM", cell), choice)))),
  galat: ([cell = EMPTY]) => call("ISERROR", cell),
  jumlah: (cells) => ifAnyNumber(cells, sumOfNumbers(cells)),
  gabung: ([nature = EMPTY, ...cells]) => yearActualFormula(nature, cells),
  target_berjalan: ([nature = EMPTY, annual = EMPTY, ...pairs]) =>
    runningTargetFormula(nature, annual, pairs),
  capaian: ([direction = EMPTY, target = EMPTY, actual = EMPTY, low = EMPTY, high = EMPTY], scope) =>
    achievementFormula({ direction, target, actual, low, high }, scope.profile),
  predikat: ([percent = EMPTY], scope) => ratingFormula(percent, scope.profile),
  persen: ([part = EMPTY, whole = EMPTY]) => percentFormula(part, whole),
  jika: ([condition = FALSE, then = EMPTY, otherwise = EMPTY]) => call("IF", condition, then, otherwise),
  kode: ([cell = EMPTY]) => codePartFormula(cell),
  nama: ([cell = EMPTY]) => namePartFormula(cell),
  di_bawah: ([child = EMPTY, parent = EMPTY]) =>
    belowFormula(codePartFormula(child), codePartFormula(parent)),
  penunjang: ([cell = EMPTY]) => supportingFormula(codePartFormula(cell)),
  mirip_angka: ([cell = EMPTY]) => figureInTextFormula(cell),
};

/** FALSE where `truth` meets an error: an error is no answer of any kind. */
function orFalse(truth: Formula): Formula {
  return call("IFERROR", truth, FALSE);
}

/** The native formula of a call. */
export function compileFunction(
  name: ExpressionFunction,
  args: readonly Expression[],
  scope: CompileScope,
): Formula {
  const compiled = args.map((arg) => compileExpression(arg, scope));
  return COMPILERS[name](compiled, scope);
}

/** Sifat: summed, the last filled, or the mean of the filled; "" when none is filled. */
function yearActualFormula(nature: Formula, cells: readonly Formula[]): Formula {
  const summed = sumOfNumbers(cells);
  const mean = binary("/", summed, countOfNumbers(cells));
  const last = cells.reduce<Formula>((earlier, cell) => call("IF", isNumber(cell), cell, earlier), EMPTY);
  return ifAnyNumber(cells, byNature(nature, { summed, mean, last }));
}

/** Target of the same filled quarters; of the year as soon as one of those quarters has no target. `pairs`: target, actual. */
function runningTargetFormula(nature: Formula, year: Formula, pairs: readonly Formula[]): Formula {
  const quarters = pairsOf(pairs);
  const annual = call("IF", isNumber(year), year, EMPTY);
  const actuals = quarters.map(([, actual]) => actual);
  if (quarters.length === 0) return EMPTY;
  const summed = quarters
    .map(([target, actual]) => call("IF", isNumber(actual), target, integer(0)))
    .reduce((left, right) => binary("+", left, right));
  const missing = quarters.map(([target, actual]) =>
    call("AND", isNumber(actual), call("NOT", isNumber(target))),
  );
  const last = quarters.reduce<Formula>(
    (earlier, [target, actual]) =>
      call("IF", isNumber(actual), call("IF", isNumber(target), target, annual), earlier),
    EMPTY,
  );
  const orAnnual = (value: Formula): Formula => call("IF", call("OR", ...missing), annual, value);
  const mean = orAnnual(binary("/", summed, countOfNumbers(actuals)));
  return ifAnyNumber(actuals, byNature(nature, { summed: orAnnual(summed), mean, last }));
}

function ifAnyNumber(cells: readonly Formula[], value: Formula): Formula {
  return cells.length === 0 ? EMPTY : call("IF", call("OR", ...cells.map(isNumber)), value, EMPTY);
}

function sumOfNumbers(cells: readonly Formula[]): Formula {
  return added(cells.map((cell) => call("IF", isNumber(cell), cell, integer(0))));
}

function countOfNumbers(cells: readonly Formula[]): Formula {
  return added(cells.map((cell) => call("IF", isNumber(cell), integer(1), integer(0))));
}

function added(terms: readonly Formula[]): Formula {
  const [first, ...rest] = terms;
  return first === undefined
    ? integer(0)
    : rest.reduce<Formula>((total, term) => binary("+", total, term), first);
}

function byNature(nature: Formula, by: { summed: Formula; mean: Formula; last: Formula }): Formula {
  const unlessMean = call("IF", binary("=", nature, text("rata")), by.mean, by.last);
  return call("IF", binary("=", nature, text("jumlah")), by.summed, unlessMean);
}

function percentFormula(part: Formula, whole: Formula): Formula {
  const value = call("ROUND", binary("/", binary("*", part, integer(100)), whole), integer(2));
  const safe = call("IF", binary("=", whole, integer(0)), EMPTY, value);
  return call("IF", call("AND", isNumber(part), isNumber(whole)), safe, EMPTY);
}

function pairsOf(args: readonly Formula[]): readonly (readonly [Formula, Formula])[] {
  const pairs: (readonly [Formula, Formula])[] = [];
  for (let index = 0; index + 1 < args.length; index += 2)
    pairs.push([args[index] ?? EMPTY, args[index + 1] ?? EMPTY]);
  return pairs;
}
