import type { Formula } from "../workbook/formula";
import { binary, call, integer, text } from "../workbook/formula-build";
import { LONGEST_NAME } from "./code-parts";

const EMPTY = text("");
const FALSE: Formula = { op: "boolean", value: false };

/** The native spelling of `codePart`. */
export function codePartFormula(cell: Formula): Formula {
  return ifText(cell, firstWordFormula(call("TRIM", cell)), EMPTY);
}

/** What stands before the first blank of a trimmed text; all of it when it has none. */
export function firstWordFormula(trimmed: Formula): Formula {
  return call("LEFT", trimmed, binary("-", firstBlank(trimmed), integer(1)));
}

/** The native spelling of `namePart`. */
export function namePartFormula(cell: Formula): Formula {
  const trimmed = call("TRIM", cell);
  const after = call("MID", trimmed, binary("+", firstBlank(trimmed), integer(1)), integer(LONGEST_NAME));
  return ifText(cell, call("TRIM", after), EMPTY);
}

/** The native spelling of `isBelow`, of two codes. */
export function belowFormula(child: Formula, parent: Formula): Formula {
  const start = call("LEFT", binary("&", child, text(".")), binary("+", call("LEN", parent), integer(1)));
  const isStart = binary("=", start, binary("&", parent, text(".")));
  return call("AND", binary("<>", parent, EMPTY), isStart);
}

/** The native spelling of `isSupportingCode`. */
export function supportingFormula(code: Formula): Formula {
  return binary("=", call("MID", binary("&", code, text(".")), integer(5), integer(4)), text(".01."));
}

/** The native spelling of `looksLikeFigure`. */
export function figureInTextFormula(cell: Formula): Formula {
  const first = call("LEFT", binary("&", call("TRIM", cell), text("x")), integer(1));
  const begins = call("ISNUMBER", call("FIND", first, text("0123456789")));
  const dashes = call("SUBSTITUTE", cell, text("–"), text("-"));
  return ifText(cell, call("AND", begins, call("ISERROR", call("FIND", text("-"), dashes))), FALSE);
}

/** Where the first blank of a trimmed text stands; behind its end when it has none. */
function firstBlank(trimmed: Formula): Formula {
  return call("FIND", text(" "), binary("&", trimmed, text(" ")));
}

function ifText(cell: Formula, then: Formula, otherwise: Formula): Formula {
  return call("IF", call("ISTEXT", cell), then, otherwise);
}
