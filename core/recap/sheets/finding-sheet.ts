import { RECAP_SHEETS, RECAP_WORDS } from "../../messages/recap-texts";
import { formFindingSentence, SEVERITY_LABELS } from "../../messages/render-finding";
import { placeLabel } from "../../messages/sentence";
import type { FormFinding } from "../../submission/receive-form";
import type { PlanCell, SheetPlan } from "../../workbook/plan";
import type { RecapHead } from "../recap-head";
import { LIST_HEADER_ROW } from "./recap-book";
import { pageEdit, titleEdits } from "./sheet-frame";
import { column, rowCells, tableEdits } from "./table";

const COLUMNS = [
  column("no", "No", 5, "center"),
  column("unit", "Unit Kerja", 30, "text"),
  column("severity", "Bobot", 12, "text"),
  column("place", "Tempat", 26, "text"),
  column("cause", "Temuan", 56, "text"),
  column("remedy", "Yang Perlu Dilakukan", 50, "text"),
  column("code", "Kode Temuan", 22, "code"),
];

/** The sheet Temuan: what the checks say about each unit's submission, in the order of units and rows. */
export function findingSheet(recap: RecapHead): SheetPlan {
  const found = recap.units.flatMap(({ name, findings }) => findings.map((finding) => ({ name, finding })));
  const rows =
    found.length === 0
      ? [rowCells(COLUMNS, { cause: RECAP_WORDS.noFindings })]
      : found.map(({ name, finding }, index) => findingRow(name, finding, index));
  return {
    name: RECAP_SHEETS.findings,
    state: "visible",
    edits: [
      ...tableEdits({ columns: COLUMNS, headerRow: LIST_HEADER_ROW, rows, totalRow: null }),
      ...titleEdits(RECAP_SHEETS.findings, [], recap),
      { kind: "freeze", rows: LIST_HEADER_ROW + 1, columns: 2 },
      pageEdit(recap, LIST_HEADER_ROW, LIST_HEADER_ROW),
    ],
  };
}

function findingRow(unit: string, finding: FormFinding, index: number): readonly PlanCell[] {
  const { cause, remedy } = formFindingSentence(finding);
  return rowCells(COLUMNS, {
    no: index + 1,
    unit,
    severity: SEVERITY_LABELS[finding.severity],
    place: placeLabel(finding.place),
    cause,
    remedy,
    code: finding.code,
  });
}
