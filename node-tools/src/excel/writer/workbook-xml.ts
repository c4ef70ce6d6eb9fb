import type { NamePlan, PageSetup, WorkbookPlan } from "#core/workbook/plan";
import { columnLetters, parseAddress } from "#core/workbook/address";
import { escapeMarkup } from "./escape-xml";
import { LAST_COLUMN_INDEX, LAST_ROW_INDEX, checkedRange } from "./sheet-limits";
import type { SheetModel } from "./sheet-model";
import { absoluteReference, sheetReference } from "./sheet-names";
import { WorkbookWriteError } from "./workbook-write-error";
import { RELATION_NAMESPACE, SHEET_NAMESPACE, XML_HEAD } from "./xml-head";

const NAME_PATTERN = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;
const ROW_COLUMN_NAME = /^(r\d*c?\d*|c\d*)$/i;

/** The workbook part; `sheetIds` are the relationship ids of the sheets in their order. */
export function workbookXml(
  plan: WorkbookPlan,
  models: readonly SheetModel[],
  sheetIds: readonly string[],
): string {
  const sheets = models.map(({ name, state }, index) => {
    const hidden = state === "visible" ? "" : ` state="${state}"`;
    return `<sheet name="${escapeMarkup(name)}" sheetId="${index + 1}"${hidden} r:id="${sheetIds[index] ?? ""}"/>`;
  });
  const names = [...printTitles(models), ...plannedNames(plan)];
  return (
    `${XML_HEAD}<workbook xmlns="${SHEET_NAMESPACE}" xmlns:r="${RELATION_NAMESPACE}">` +
    "<workbookPr/>" +
    `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000" activeTab="${activeSheet(models)}"/></bookViews>` +
    `<sheets>${sheets.join("")}</sheets>` +
    (names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`) +
    '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'
  );
}

/** Index of the sheet that shows when the file opens: the first visible one. */
export function activeSheet(models: readonly SheetModel[]): number {
  return models.findIndex(({ state }) => state === "visible");
}

function printTitles(models: readonly SheetModel[]): string[] {
  return models.flatMap(({ name, page }, index) => {
    const title = page === null ? "" : repeatedRanges(name, page);
    return title === ""
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeMarkup(title)}</definedName>`,
        ];
  });
}

/** The columns, then the rows, that are printed on every page, as the reserved name spells them. */
function repeatedRanges(sheet: string, { repeatRows, repeatColumns }: PageSetup): string {
  const parts: string[] = [];
  if (repeatColumns !== undefined) {
    const [left, right] = repeatColumns;
    checkedRange({ top: 0, bottom: 0, left, right }, sheet);
    parts.push(`${sheetReference(sheet)}!$${columnLetters(left)}:$${columnLetters(right)}`);
  }
  if (repeatRows !== null) {
    const [top, bottom] = repeatRows;
    checkedRange({ top, bottom, left: 0, right: 0 }, sheet);
    parts.push(`${sheetReference(sheet)}!$${top + 1}:$${bottom + 1}`);
  }
  return parts.join(",");
}

function plannedNames(plan: WorkbookPlan): string[] {
  const seen = new Set<string>();
  return plan.names.map((named) => {
    checkName(named, plan);
    const folded = named.name.toLowerCase();
    if (seen.has(folded)) throw new WorkbookWriteError("name/duplicate", named.name, "used twice");
    seen.add(folded);
    const target = absoluteReference(named.sheet, checkedRange(named.range, named.sheet));
    return `<definedName name="${escapeMarkup(named.name)}">${escapeMarkup(target)}</definedName>`;
  });
}

function checkName({ name, sheet }: NamePlan, plan: WorkbookPlan): void {
  const place = parseAddress(name);
  const cell = place !== null && place.rowIndex <= LAST_ROW_INDEX && place.columnIndex <= LAST_COLUMN_INDEX;
  if (cell || ROW_COLUMN_NAME.test(name) || !NAME_PATTERN.test(name)) {
    throw new WorkbookWriteError("name/bad", name, "letters, digits, _ and ., and not the name of a cell");
  }
  if (!plan.sheets.some((one) => one.name === sheet))
    throw new WorkbookWriteError("sheet/unknown", name, sheet);
}
