import type { Expression } from "../expression/expression";
import { allOf, callOf, fieldRef } from "../expression/expression";
import type { Check } from "./checks";

/** A cell that must be filled: in which rows it is required, and in which it is required and filled. */
export interface RequiredCell {
  readonly when: Expression;
  readonly filled: Expression;
}

/** The cells that the checks `cell/required` ask for. */
export function requiredCells(checks: readonly Check[]): readonly RequiredCell[] {
  return checks.flatMap(({ code, when, field }) => {
    if (code !== "cell/required") return [];
    const conditions = (when.kind === "and" ? when.parts : [when]).filter(
      (part) => !isEmptiness(part, field),
    );
    return [{ when: allOf(conditions), filled: allOf([...conditions, callOf("terisi", fieldRef(field))]) }];
  });
}

/** `kosong(field)`: the part of the check that says that nothing is there. */
function isEmptiness(part: Expression, field: string): boolean {
  if (part.kind !== "call" || part.function !== "kosong") return false;
  const [cell] = part.args;
  return cell?.kind === "field" && cell.id === field;
}
