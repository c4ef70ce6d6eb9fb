import type { Edit, NamePlan, PlanCell, SheetPlan } from "../workbook/plan";
import type { CellRange } from "../workbook/snapshot";
import type { FormContent } from "./form-content";
import type { FormRequest } from "./form-request";
import { FORM_SHEETS, periodText } from "./form-request";
import { FILLS } from "./form-styles";

/** One answer of the sheet Pengesahan: its workbook name, its label, and the column's hint. */
interface ReviewLine {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly string[] | null;
  readonly hint: string;
}

const LINES: readonly ReviewLine[] = [
  {
    name: "status_isian",
    label: "Status isian",
    choices: ["Draf", "Diajukan"],
    hint: "Diisi oleh pengisi. Pilih Diajukan bila isian sudah lengkap dan siap diperiksa.",
  },
  { name: "diisi_oleh", label: "Diisi oleh", choices: null, hint: "Nama lengkap pengisi." },
  {
    name: "keputusan",
    label: "Keputusan",
    choices: ["Setuju", "Kembalikan"],
    hint: "Diisi oleh pemeriksa. Kosongkan bila keputusan diberikan dengan cara lain.",
  },
  {
    name: "catatan",
    label: "Catatan",
    choices: null,
    hint: "Wajib bila dikembalikan: apa yang perlu diperbaiki.",
  },
  { name: "diperiksa_oleh", label: "Diperiksa oleh", choices: null, hint: "Nama lengkap pemeriksa." },
];

/** 0-based row of the first answer, and the column that answers stand in. */
const FIRST_ROW = 5;
const ANSWER_COLUMN = 2;

/** The workbook names of the answers, in order. */
export const REVIEW_NAMES: readonly string[] = LINES.map(({ name }) => name);

/** The names of the answer cells. */
export function reviewNames(): readonly NamePlan[] {
  return LINES.map(({ name }, index) => ({ name, sheet: FORM_SHEETS.review, range: answerCell(index) }));
}

/** The 0-based place of a named answer, for a file whose names are lost. */
export function reviewPlace(name: string): { readonly rowIndex: number; readonly columnIndex: number } {
  return { rowIndex: FIRST_ROW + REVIEW_NAMES.indexOf(name), columnIndex: ANSWER_COLUMN };
}

/** The answer cells of the filler and of the reviewer, as ranges. */
export const REVIEW_CELLS: {
  readonly filler: readonly CellRange[];
  readonly reviewer: readonly CellRange[];
} = {
  filler: [answerCell(0), answerCell(1)],
  reviewer: [answerCell(2), answerCell(3), answerCell(4)],
};

/** The sheet Pengesahan: the filler says that the form is ready, the reviewer decides. */
export function reviewSheet(request: FormRequest, content: FormContent): SheetPlan {
  const answers: { readonly [name: string]: PlanCell } = {
    status_isian: "Draf",
    diisi_oleh: content.filledBy,
  };
  const cells: readonly (readonly PlanCell[])[] = [
    ["PENGESAHAN ISIAN"],
    [`${request.form.definition.title} · ${periodText(request.form)}`],
    [request.unitName],
    [`Pemeriksa: ${request.validatorName ?? request.validatorTitle}`],
    [],
    ...LINES.map((line): readonly PlanCell[] => [line.label, null, answers[line.name] ?? null, line.hint]),
  ];
  const all: CellRange = { top: FIRST_ROW, bottom: FIRST_ROW + LINES.length - 1, left: 0, right: 3 };
  const column = (left: number, right: number): CellRange => ({ ...all, left, right });
  const validations = LINES.flatMap(({ choices, label, hint }, index): readonly Edit[] =>
    choices === null
      ? []
      : [
          {
            kind: "validate",
            ranges: [answerCell(index)],
            rule: { kind: "list", values: choices },
            strict: true,
            hint: { title: label, text: hint },
            error: { title: label, text: "Pilih salah satu dari daftar." },
          },
        ],
  );
  const edits: Edit[] = [
    { kind: "columnWidths", columnIndex: 0, widths: [18, 2, 44, 64] },
    {
      kind: "format",
      ranges: [column(2, 2)],
      style: { numberFormat: "@", fill: FILLS.input, border: "thin", wrap: true, vertical: "top" },
    },
    { kind: "write", rowIndex: 0, columnIndex: 0, cells },
    {
      kind: "format",
      ranges: [{ top: 0, bottom: 0, left: 0, right: 3 }],
      style: { bold: true, fontSize: 13 },
    },
    { kind: "format", ranges: [column(0, 0)], style: { bold: true, vertical: "top" } },
    {
      kind: "format",
      ranges: [column(3, 3)],
      style: { italic: true, fontSize: 9, wrap: true, vertical: "top", color: "595959" },
    },
    { kind: "rowHeights", rowIndex: FIRST_ROW, heights: [28, 22, 28, 44, 22] },
    ...validations,
    { kind: "protect", unlocked: [...REVIEW_CELLS.filler, ...REVIEW_CELLS.reviewer] },
    {
      kind: "page",
      setup: {
        paper: "F4",
        orientation: "portrait",
        repeatRows: null,
        fitToWidth: true,
        footer: { left: request.unitName, center: "", right: request.identity.cycle },
      },
    },
  ];
  return { name: FORM_SHEETS.review, state: "visible", edits };
}

function answerCell(index: number): CellRange {
  return { top: FIRST_ROW + index, bottom: FIRST_ROW + index, left: ANSWER_COLUMN, right: ANSWER_COLUMN };
}
