/** One record of a CSV; `rowNumber` is the 1-based line on which it begins. Cells are as typed, not trimmed. */
export interface CsvRow {
  readonly rowNumber: number;
  readonly cells: readonly string[];
}
