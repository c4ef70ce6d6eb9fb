import { expect, it } from "vitest";
import type { Edit } from "#core/workbook/plan";
import { printedSheet } from "#node/report/table/printed-sheet";

const NOTE = "Rata-rata capaian dihitung atas 6 dari 8 indikator.";

function below(...edits: readonly Edit[]): readonly (readonly [text: string, columnSpan: number])[] {
  const { below: rows } = printedSheet({
    name: "Unit",
    state: "visible",
    edits: [
      { kind: "columnWidths", columnIndex: 0, widths: [4, 10, 10] },
      { kind: "write", rowIndex: 0, columnIndex: 0, cells: [["No", "A", "B"]] },
      {
        kind: "format",
        ranges: [{ top: 0, bottom: 0, left: 0, right: 2 }],
        style: { border: "thin" },
      },
      ...edits,
    ],
  });
  return rows.flatMap((row) =>
    row.flatMap((cell) => (cell === null ? [] : [[cell.text, cell.columnSpan] as const])),
  );
}

it("lets a text below the table run over the empty cells at its right, as on a screen", () => {
  const write: Edit = { kind: "write", rowIndex: 1, columnIndex: 0, cells: [[NOTE], [NOTE, null, "C"]] };
  expect(below(write)).toEqual([[NOTE, 3], [NOTE, 2], ["C", 1]]); // prettier-ignore
});

it("keeps in its cell what wraps, is a number or stands in the middle", () => {
  const write: Edit = { kind: "write", rowIndex: 1, columnIndex: 0, cells: [[NOTE], [NOTE], [7]] };
  const style = (top: number, look: object): Edit => ({
    kind: "format",
    ranges: [{ top, bottom: top, left: 0, right: 0 }],
    style: look,
  });
  const cells = below(write, style(1, { wrap: true }), style(2, { horizontal: "center" }));
  expect(cells.filter(([text]) => text !== "").map(([, span]) => span)).toEqual([1, 1, 1]);
});
