import { decimalOf, roundHalfUp } from "../cell/decimal";
import type { Decimal } from "../cell/decimal";

/**
 * True when a typed or printed percentage is the computed one at the decimals it was written with: 93.6 agrees with
 * 93.634, 80.5 does not agree with 77.076. `printed` is plain decimal text; nothing computed (null) agrees with none.
 */
export function agreesWithPrinted(printed: string, computed: Decimal | null): boolean {
  const places = (printed.split(".")[1] ?? "").length;
  return computed !== null && roundHalfUp(computed, places).eq(decimalOf(printed));
}
