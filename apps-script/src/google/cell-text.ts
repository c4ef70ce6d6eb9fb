/** What a cell of getValues says as text; dates and blanks, which our own sheets do not hold, as "". */
export function cellText(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
