import ExcelJS from "exceljs";
import { printFormula } from "#core/workbook/formula";
import type { Edit, PlanCell, WorkbookPlan } from "#core/workbook/plan";

/** Draws a plan with exceljs alone, as a program without our writer would: values, formulas, looks, validations. */
export async function drawWithExceljs(plan: WorkbookPlan): Promise<ArrayBuffer> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, state, edits } of plan.sheets) {
    const sheet = workbook.addWorksheet(name, { state });
    for (const edit of edits) draw(sheet, edit);
  }
  return workbook.xlsx.writeBuffer();
}

function draw(sheet: ExcelJS.Worksheet, edit: Edit): void {
  if (edit.kind === "write") {
    edit.cells.forEach((row, rowOffset) => {
      row.forEach((cell, columnOffset) => {
        const [rowIndex, columnIndex] = [edit.rowIndex + rowOffset, edit.columnIndex + columnOffset];
        if (cell !== null)
          sheet.getCell(rowIndex + 1, columnIndex + 1).value = valueOf(cell, rowIndex, columnIndex);
      });
    });
  }
  if (edit.kind === "format") {
    for (const { top, bottom, left, right } of edit.ranges) {
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1)
          look(sheet.getCell(row + 1, column + 1), edit.style);
      }
    }
  }
  if (edit.kind === "validate" && edit.rule.kind === "formula") {
    for (const { top, bottom, left, right } of edit.ranges) {
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          const formula = printFormula(edit.rule.formula, { rowIndex: row, columnIndex: column }, "comma");
          sheet.getCell(row + 1, column + 1).dataValidation = { type: "custom", formulae: [formula] };
        }
      }
    }
  }
}

function valueOf(cell: Exclude<PlanCell, null>, rowIndex: number, columnIndex: number): ExcelJS.CellValue {
  if (typeof cell !== "object") return cell;
  switch (cell.kind) {
    case "date":
      return new Date(`${cell.date}T00:00:00Z`);
    case "formula": {
      const formula = printFormula(cell.formula, { rowIndex, columnIndex }, "comma");
      return cell.cached === null ? { formula } : { formula, result: cell.cached };
    }
    case "link":
      return cell.text;
  }
}

function look(cell: ExcelJS.Cell, style: Extract<Edit, { kind: "format" }>["style"]): void {
  if (style.fill !== undefined)
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: `FF${style.fill}` } };
  if (style.numberFormat !== undefined) cell.numFmt = style.numberFormat;
  if (style.bold !== undefined) cell.font = { bold: style.bold };
  if (style.wrap !== undefined) cell.alignment = { wrapText: style.wrap };
}
