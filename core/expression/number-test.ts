import type { Formula } from "../workbook/formula";
import { binary, call } from "../workbook/formula-build";

/**
 * TRUE where `cell` holds a number. LibreOffice alone takes TRUE and FALSE for numbers: ISNUMBER is TRUE of them there,
 * and they count in sums. So that every program gives the same, a truth is told apart: TRUE > TRUE is FALSE.
 */
export function isNumber(cell: Formula): Formula {
  return binary(">", call("ISNUMBER", cell), call("ISLOGICAL", cell));
}
