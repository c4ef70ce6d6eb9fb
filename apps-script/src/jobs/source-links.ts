import { parseAddress } from "#core/workbook/address";
import type { LinkCell, PlanCell, WorkbookPlan } from "#core/workbook/plan";

/**
 * `plan` with every row that leads to a form (an address that names its sheet by `#gid=`) and names a cell of it also
 * leading to that very cell: one click from a figure to where it was typed.
 */
export function withSourceLinks(plan: WorkbookPlan): WorkbookPlan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      edits: sheet.edits.map((edit) =>
        edit.kind === "write" ? { ...edit, cells: edit.cells.map(linkedRow) } : edit,
      ),
    })),
  };
}

function linkedRow(row: readonly PlanCell[]): readonly PlanCell[] {
  const [url] = row.map(formUrl).filter((one) => one !== null);
  if (url === undefined) return row;
  return row.map((cell): PlanCell => {
    if (typeof cell !== "string" || parseAddress(cell) === null) return cell;
    return { kind: "link", text: cell, target: { url: `${url}&range=${cell}` } } satisfies LinkCell;
  });
}

function formUrl(cell: PlanCell): string | null {
  if (cell === null || typeof cell !== "object" || cell.kind !== "link" || !("url" in cell.target))
    return null;
  return cell.target.url.includes("#gid=") ? cell.target.url : null;
}
