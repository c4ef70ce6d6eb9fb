import type { Check } from "../check";
import { COPY_CHECKS } from "./copies";
import { FORMAT_AND_DATE_CHECKS } from "./formats-and-dates";
import { FORMULA_CHECKS } from "./formulas";
import { PLATFORM_CHECKS } from "./platform";
import { RULE_CHECKS } from "./rules";
import { TYPED_TEXT_CHECKS } from "./typed-text";

/** Every question that one account can ask by itself. */
export const ALL_CHECKS: readonly Check[] = [
  ...TYPED_TEXT_CHECKS,
  ...FORMULA_CHECKS,
  ...FORMAT_AND_DATE_CHECKS,
  ...COPY_CHECKS,
  ...RULE_CHECKS,
  ...PLATFORM_CHECKS,
];
