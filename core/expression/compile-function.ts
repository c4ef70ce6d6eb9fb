import { binary, call, integer, text } from "../workbook/formula-build";
import type { Formula } from "../workbook/formula";
import type { CompileScope } from "./compile-expression";
import { compileExpression } from "./compile-expression";
import { achievementFormula, ratingFormula } from "./achievement-formula";
import type { Expression, ExpressionFunction } from "./expression";

const EMPTY = text("");
const TRUE: Formula = { op: "boolean", value: true };
const FALSE: Formula = { op: "boolean", value: false };

type Compiler = (args: readonly Formula[], scope: CompileScope) => Formula;

/** The native spelling of each function; its core spelling is in `evaluate-function`. */
const COMPILERS: { readonly [F in ExpressionFunction]: Compiler } = {
  terisi: ([cell = EMPTY]) =>
    call("IF", call("ISERROR", cell), TRUE, binary("<>", call("TRIM", cell), EMPTY)),
  kosong: ([cell = EMPTY]) =>
    call("IF", call("ISERROR", cell), FALSE, binary("=", call("TRIM", cell), EMPTY)),
  angka: ([cell = EMPTY]) => call("ISNUMBER", cell),
  bulat: ([cell = EMPTY]) => call("IF", call("ISNUMBER", cell), binary("=", cell, call("INT", cell)), FALSE),
  tidak_berlaku: ([cell = EMPTY]) => binary("=", call("TRIM", cell), text("TB")),
  belum_ada: ([cell = EMPTY]) =>
    binary("=", call("LEFT", binary("&", call("TRIM", cell), text(":")), integer(3)), text("BA:")),
  beralasan: ([cell = EMPTY]) =>
    binary("<>", call("TRIM", call("MID", call("TRIM", cell), integer(4), integer(500))), EMPTY),
  salah_satu: ([cell = EMPTY, ...choices]) =>
    call("OR", ...choices.map((choice) => binary("=", call("TRIM", cell), choice))),
  jumlah: (cells) =>
    call("IF", binary("=", call("COUNT", ...cells), integer(0)), EMPTY, call("SUM", ...cells)),
  gabung: ([nature = EMPTY, ...cells]) => yearActualFormula(nature, cells),
  target_berjalan: ([nature = EMPTY, annual = EMPTY, ...pairs]) =>
    runningTargetFormula(nature, annual, pairs),
  capaian: ([direction = EMPTY, target = EMPTY, actual = EMPTY, low = EMPTY, high = EMPTY], scope) =>
    achievementFormula({ direction, target, actual, low, high }, scope.profile),
  predikat: ([percent = EMPTY], scope) => ratingFormula(percent, scope.profile),
  persen: ([part = EMPTY, whole = EMPTY]) => percentFormula(part, whole),
  jika: ([condition = FALSE, then = EMPTY, otherwise = EMPTY]) => call("IF", condition, then, otherwise),
};

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
  if (cells.length === 0) return EMPTY;
  const lastFilled = cells.reduce<Formula>(
    (earlier, cell) => call("IF", call("ISNUMBER", cell), cell, earlier),
    EMPTY,
  );
  return call(
    "IF",
    binary("=", call("COUNT", ...cells), integer(0)),
    EMPTY,
    byNature(nature, { summed: call("SUM", ...cells), mean: call("AVERAGE", ...cells), last: lastFilled }),
  );
}

/** Target of the same filled quarters; of the year as soon as one of those quarters has no target. `pairs`: target, actual. */
function runningTargetFormula(nature: Formula, annual: Formula, pairs: readonly Formula[]): Formula {
  const quarters = pairsOf(pairs);
  if (quarters.length === 0) return EMPTY;
  const summed = quarters
    .map(([target, actual]) => call("IF", call("ISNUMBER", actual), target, integer(0)))
    .reduce((left, right) => binary("+", left, right));
  const count = call("COUNT", ...quarters.map(([, actual]) => actual));
  const missing = quarters.map(([target, actual]) =>
    call("AND", call("ISNUMBER", actual), call("NOT", call("ISNUMBER", target))),
  );
  const last = quarters.reduce<Formula>(
    (earlier, [target, actual]) =>
      call("IF", call("ISNUMBER", actual), call("IF", call("ISNUMBER", target), target, annual), earlier),
    EMPTY,
  );
  const orAnnual = (value: Formula): Formula => call("IF", call("OR", ...missing), annual, value);
  const chosen = byNature(nature, {
    summed: orAnnual(summed),
    mean: orAnnual(binary("/", summed, count)),
    last,
  });
  return call("IF", binary("=", count, integer(0)), EMPTY, chosen);
}

function byNature(nature: Formula, by: { summed: Formula; mean: Formula; last: Formula }): Formula {
  const unlessMean = call("IF", binary("=", nature, text("rata")), by.mean, by.last);
  return call("IF", binary("=", nature, text("jumlah")), by.summed, unlessMean);
}

function percentFormula(part: Formula, whole: Formula): Formula {
  const value = call("ROUND", binary("*", binary("/", part, whole), integer(100)), integer(2));
  const safe = call("IF", binary("=", whole, integer(0)), EMPTY, value);
  return call("IF", call("AND", call("ISNUMBER", part), call("ISNUMBER", whole)), safe, EMPTY);
}

function pairsOf(args: readonly Formula[]): readonly (readonly [Formula, Formula])[] {
  const pairs: (readonly [Formula, Formula])[] = [];
  for (let index = 0; index + 1 < args.length; index += 2)
    pairs.push([args[index] ?? EMPTY, args[index + 1] ?? EMPTY]);
  return pairs;
}
