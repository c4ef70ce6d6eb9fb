import type { Cell } from "../workbook/snapshot";

/** What a cell says as one line of text: spaces and line breaks collapsed, invisible marks gone; "" when blank. */
export function cellText(cell: Cell): string {
  if (cell.kind === "boolean") return cell.value ? "TRUE" : "FALSE";
  return String(cell.value ?? "")
    .normalize("NFC")
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g, "")
    .replace(/[\s\u0000-\u001F\u007F]+/g, " ")
    .trim();
}
