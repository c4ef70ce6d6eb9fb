import { CellValueDetailedType, DetailedCellError, HyperFormula } from "hyperformula";
import type { CellValue } from "hyperformula";
import { columnLetters } from "#core/workbook/address";
import { quotedSheetName } from "../values/a1";
import "./sheets-functions";
import type { AskedCell, Computed, EngineName, EngineSheet, FormulaEngine } from "./engine";

const CONFIG = {
  licenseKey: "gpl-v3",
  nullDate: { year: 1899, month: 12, day: 30 },
  leapYear1900: false,
  arrayColumnSeparator: ",",
  arrayRowSeparator: ";",
  smartRounding: true,
  maxRows: 100_000,
  maxColumns: 2_000,
} as const;

const SHEETS_CODES: Readonly<Record<string, string>> = {
  "#CYCLE!": "#REF!",
  "#SPILL!": "#REF!",
  "#LIC!": "#ERROR!",
};
const DATE_TYPES: ReadonlySet<string> = new Set([
  CellValueDetailedType.NUMBER_DATE,
  CellValueDetailedType.NUMBER_DATETIME,
]);

/** The engine on HyperFormula, a development dependency of this runtime only. */
export function hyperFormulaEngine(): FormulaEngine {
  return {
    functionNames: new Set(HyperFormula.getRegisteredFunctionNames("enGB")),
    evaluate: (sheets, names, asked) => {
      const content = Object.fromEntries(
        sheets.map((sheet) => [sheet.name, sheet.rows.map((row) => [...row])]),
      );
      const engine = HyperFormula.buildFromSheets(content, CONFIG, namedExpressions(names));
      try {
        return asked.map((cell) => computedAt(engine, sheets, cell));
      } finally {
        engine.destroy();
      }
    },
  };
}

function namedExpressions(names: readonly EngineName[]): { name: string; expression: string }[] {
  return names.map(({ name, sheetName, area }) => {
    const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
    const range = `${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`;
    const single = area.top === area.bottom && area.left === area.right;
    const place = single ? corner(area.top, area.left) : range;
    return { name, expression: `=${quotedSheetName(sheetName)}!${place}` };
  });
}

function computedAt(engine: HyperFormula, sheets: readonly EngineSheet[], cell: AskedCell): Computed {
  const sheet = engine.getSheetId(sheets[cell.sheetIndex]?.name ?? "");
  if (sheet === undefined) return { kind: "error", code: "#REF!" };
  const address = { sheet, row: cell.rowIndex, col: cell.columnIndex };
  const value: CellValue = engine.getCellValue(address);
  if (value === null) return { kind: "empty" };
  if (value instanceof DetailedCellError)
    return { kind: "error", code: SHEETS_CODES[value.value] ?? value.value };
  const isDate = typeof value === "number" && DATE_TYPES.has(engine.getCellValueDetailedType(address));
  return { kind: "value", value, isDate };
}
