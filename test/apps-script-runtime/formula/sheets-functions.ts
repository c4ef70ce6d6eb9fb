import { CellError, ErrorType, FunctionArgumentType, FunctionPlugin, HyperFormula } from "hyperformula";
import type { SimpleRangeValue } from "hyperformula";

type RunFunction = FunctionPlugin["runFunction"];
type Ast = { readonly args: Parameters<RunFunction>[0] };
type State = Parameters<RunFunction>[1];
type Value = ReturnType<RunFunction>;

/**
 * Two functions as Sheets has them. LOOKUP in its vector form, which the engine lacks: the last value that is not above
 * the key, in ascending values. SUMPRODUCT with words counted as nothing [D], where the engine gives #VALUE!.
 */
export class SheetsFunctions extends FunctionPlugin {
  static override readonly implementedFunctions = {
    LOOKUP: {
      method: "lookup",
      parameters: [
        { argumentType: FunctionArgumentType.NUMBER },
        { argumentType: FunctionArgumentType.RANGE },
        { argumentType: FunctionArgumentType.RANGE, optionalArg: true },
      ],
    },
    SUMPRODUCT: {
      method: "sumproduct",
      parameters: [{ argumentType: FunctionArgumentType.RANGE }],
      repeatLastArgs: 1,
      enableArrayArithmeticForArguments: true,
    },
  };

  lookup(ast: Ast, state: State): Value {
    const find = (key: number, where: SimpleRangeValue, results?: SimpleRangeValue): Value => {
      const best = numbersOf(where).reduce((last, value, index) => (value <= key ? index : last), -1);
      const found = (results ?? where).data.flat()[best];
      return typeof found === "number" || typeof found === "string" ? found : new CellError(ErrorType.NA);
    };
    return this.runFunction(ast.args, state, this.metadata("LOOKUP"), find);
  }

  sumproduct(ast: Ast, state: State): Value {
    const sum = (...ranges: readonly SimpleRangeValue[]): Value => {
      const fault = ranges.flatMap(({ data }) => data.flat()).find((value) => value instanceof CellError);
      if (fault !== undefined) return fault;
      const [first = [], ...others] = ranges.map(numbersOf);
      if (others.some(({ length }) => length !== first.length)) return new CellError(ErrorType.VALUE);
      return first.reduce(
        (total, value, index) =>
          total + others.reduce((product, other) => product * (other[index] ?? 0), value),
        0,
      );
    };
    return this.runFunction(ast.args, state, this.metadata("SUMPRODUCT"), sum);
  }
}

function numbersOf(range: SimpleRangeValue): readonly number[] {
  return range.data.flat().map((value) => (typeof value === "number" ? value : 0));
}

HyperFormula.registerFunctionPlugin(SheetsFunctions, {
  enGB: { LOOKUP: "LOOKUP", SUMPRODUCT: "SUMPRODUCT" },
});
