import { enumOf } from "../../run/enum-member";
import type { EnumSet } from "../../run/enum-member";
import type { Run } from "../../run/run";

const NAMES = {
  DataValidationCriteria:
    "DATE_AFTER DATE_BEFORE DATE_BETWEEN DATE_EQUAL_TO DATE_IS_VALID_DATE DATE_NOT_BETWEEN DATE_ON_OR_AFTER DATE_ON_OR_BEFORE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_IS_VALID_EMAIL TEXT_IS_VALID_URL VALUE_IN_LIST VALUE_IN_RANGE CUSTOM_FORMULA CHECKBOX",
  BooleanCriteria:
    "CELL_EMPTY CELL_NOT_EMPTY DATE_AFTER DATE_BEFORE DATE_EQUAL_TO DATE_AFTER_RELATIVE DATE_BEFORE_RELATIVE DATE_EQUAL_TO_RELATIVE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_STARTS_WITH TEXT_ENDS_WITH CUSTOM_FORMULA",
  ProtectionType: "RANGE SHEET",
  WrapStrategy: "WRAP OVERFLOW CLIP",
  BorderStyle: "DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE",
  DeveloperMetadataVisibility: "DOCUMENT PROJECT",
  DeveloperMetadataLocationType: "SPREADSHEET SHEET ROW COLUMN",
  Dimension: "COLUMNS ROWS",
  Direction: "UP DOWN PREVIOUS NEXT",
  CopyPasteType:
    "PASTE_NORMAL PASTE_NO_BORDERS PASTE_FORMAT PASTE_FORMULA PASTE_DATA_VALIDATION PASTE_VALUES PASTE_CONDITIONAL_FORMATTING PASTE_COLUMN_WIDTHS",
  SheetType: "GRID OBJECT DATASOURCE",
  RecalculationInterval: "ON_CHANGE MINUTE HOUR",
  InterpolationType: "NUMBER PERCENT PERCENTILE MIN MAX",
  RelativeDate: "TODAY TOMORROW YESTERDAY PAST_WEEK PAST_MONTH PAST_YEAR",
  TextDirection: "LEFT_TO_RIGHT RIGHT_TO_LEFT",
  SortOrder: "ASCENDING DESCENDING",
} as const;

export type SheetEnums = Readonly<Record<keyof typeof NAMES, EnumSet>>;

const made = new WeakMap<Run, SheetEnums>();

/** The spreadsheet service's enums, one set per run. */
export function enumsOf(run: Run): SheetEnums {
  const known = made.get(run);
  if (known !== undefined) return known;
  const entries = Object.entries(NAMES).map(([name, members]) => [name, enumOf(run, name, members)]);
  const enums = Object.fromEntries(entries) as SheetEnums;
  made.set(run, enums);
  return enums;
}
