import { fixedCell } from "../workbook/formula-build";
import type { Edit, NamePlan, PlanCell, SheetPlan } from "../workbook/plan";
import type { CellRange } from "../workbook/snapshot";
import type { FormDefinition } from "./definition";
import type { FormContent } from "./form-content";
import type { FormRequest } from "./form-request";
import { FORM_SHEETS, periodText } from "./form-request";
import { FILLS } from "./form-styles";
import { letterheadEdits, letterheadRows } from "./letterhead-rows";
import { signatureRows } from "./review-signatures";

/** One answer of the sheet Pengesahan: its workbook name, its label, and what it says beside the cell. */
interface ReviewLine {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly string[] | null;
  readonly hint: string;
  /** Height of its row in points. */
  readonly height: number;
}

const LINES: readonly ReviewLine[] = [
  {
    name: "status_isian",
    label: "Status isian",
    choices: ["Draf", "Diajukan"],
    hint: "Diisi oleh pengisi. Pilih Diajukan bila isian sudah lengkap dan siap diperiksa.",
    height: 28,
  },
  { name: "diisi_oleh", label: "Diisi oleh", choices: null, hint: "Nama lengkap pengisi.", height: 22 },
  {
    name: "keputusan",
    label: "Keputusan",
    choices: ["Setuju", "Kembalikan"],
    hint: "Diisi oleh pemeriksa. Kosongkan bila keputusan diberikan dengan cara lain.",
    height: 28,
  },
  {
    name: "catatan",
    label: "Catatan",
    choices: null,
    hint: "Wajib bila dikembalikan: apa yang perlu diperbaiki.",
    height: 44,
  },
  {
    name: "diperiksa_oleh",
    label: "Diperiksa oleh",
    choices: null,
    hint: "Nama lengkap pemeriksa.",
    height: 22,
  },
];

/** The last answer of a form whose rows the filler adds: why there is none. */
const NIHIL: ReviewLine = {
  name: "pernyataan_nihil",
  label: "Pernyataan nihil",
  choices: null,
  hint: "Diisi oleh pengisi hanya bila tidak ada satu baris pun yang diisi: sebabnya.",
  height: 32,
};

/** 0-based row of the first answer, and the columns of labels, answers and hints. */
const FIRST_ROW = 8;
const ANSWER_COLUMN = 1;
const LAST_COLUMN = 2;
const REVIEWER_LINE = FIRST_ROW + LINES.length - 1;

/** The workbook names of the answers of every form, in order. */
export const REVIEW_NAMES: readonly string[] = LINES.map(({ name }) => name);

/** The workbook name of the answer that says why a form has no rows. */
export const NIHIL_NAME = NIHIL.name;

function linesOf({ rows }: FormDefinition): readonly ReviewLine[] {
  return rows.kind === "open" ? [...LINES, NIHIL] : LINES;
}

/** The names of the answer cells. */
export function reviewNames(definition: FormDefinition): readonly NamePlan[] {
  return linesOf(definition).map(({ name }, index) => ({
    name,
    sheet: FORM_SHEETS.review,
    range: answerCell(index),
  }));
}

/** The label beside a named answer, and the columns between the two, for a file whose names are lost. */
export function reviewLabel(name: string): { readonly label: string; readonly columnsToAnswer: number } {
  const label = [...LINES, NIHIL].find((line) => line.name === name)?.label ?? "";
  return { label, columnsToAnswer: ANSWER_COLUMN };
}

/** The answer cells of the reviewer, as ranges. */
export const REVIEWER_CELLS: readonly CellRange[] = [answerCell(2), answerCell(3), answerCell(4)];

/** The answer cells of the filler, as ranges. */
export function fillerCells(definition: FormDefinition): readonly CellRange[] {
  const own = [answerCell(0), answerCell(1)];
  return definition.rows.kind === "open" ? [...own, answerCell(LINES.length)] : own;
}

/** The sheet Pengesahan: the filler says that the form is ready, the reviewer decides; both may sign a print of it. */
export function reviewSheet(request: FormRequest, content: FormContent): SheetPlan {
  const answers: { readonly [name: string]: PlanCell } = {
    status_isian: content.status ?? "Draf",
    diisi_oleh: content.filledBy,
    [NIHIL.name]: content.nihil ?? null,
  };
  const lines = linesOf(request.form.definition);
  const cells: readonly (readonly PlanCell[])[] = [
    ...letterheadRows(request.agency),
    [],
    ["PENGESAHAN ISIAN"],
    [`${request.form.definition.title}, ${periodText(request.form)}`],
    [request.unitName],
    [],
    ...lines.map((line): readonly PlanCell[] => [line.label, answers[line.name] ?? null, line.hint]),
    [],
    ...signatureRows(request, content.filledBy, {
      filler: fixedCell(FIRST_ROW + 1, ANSWER_COLUMN),
      reviewer: fixedCell(REVIEWER_LINE, ANSWER_COLUMN),
    }),
  ];
  return {
    name: FORM_SHEETS.review,
    state: "visible",
    edits: [
      { kind: "columnWidths", columnIndex: 0, widths: [18, 44, 50] },
      ...lookEdits(cells.length, FIRST_ROW + lines.length - 1),
      { kind: "write", rowIndex: 0, columnIndex: 0, cells },
      ...letterheadEdits(0, LAST_COLUMN),
      { kind: "rowHeights", rowIndex: FIRST_ROW, heights: lines.map(({ height }) => height) },
      ...choiceEdits(),
      { kind: "protect", unlocked: [...fillerCells(request.form.definition), ...REVIEWER_CELLS] },
      pageEdit(request),
    ],
  };
}

function lookEdits(rowCount: number, lastLine: number): readonly Edit[] {
  const column = (left: number, right: number): CellRange => ({
    top: FIRST_ROW,
    bottom: lastLine,
    left,
    right,
  });
  const signatures: CellRange = { top: lastLine + 2, bottom: rowCount - 1, left: 1, right: LAST_COLUMN };
  const nameRow: CellRange = { ...signatures, top: rowCount - 2, bottom: rowCount - 2 };
  const title = (rowIndex: number): CellRange => ({
    top: rowIndex,
    bottom: rowIndex,
    left: 0,
    right: LAST_COLUMN,
  });
  return [
    {
      kind: "format",
      ranges: [column(ANSWER_COLUMN, ANSWER_COLUMN)],
      style: { numberFormat: "@", fill: FILLS.input, border: "thin", wrap: true, vertical: "top" },
    },
    { kind: "merge", ranges: [title(4), title(5), title(6)] },
    { kind: "format", ranges: [title(4), title(5), title(6)], style: { horizontal: "center", wrap: true } },
    { kind: "format", ranges: [title(4)], style: { bold: true, fontSize: 13 } },
    { kind: "format", ranges: [column(0, 0)], style: { bold: true, vertical: "top" } },
    {
      kind: "format",
      ranges: [column(LAST_COLUMN, LAST_COLUMN)],
      style: { italic: true, fontSize: 9, wrap: true, vertical: "top", indent: 1, color: "595959" },
    },
    { kind: "format", ranges: [signatures], style: { horizontal: "center", wrap: true, vertical: "top" } },
    { kind: "format", ranges: [nameRow], style: { bold: true } },
  ];
}

function choiceEdits(): readonly Edit[] {
  return LINES.flatMap(({ choices, label, hint }, index): readonly Edit[] =>
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
}

function pageEdit(request: FormRequest): Edit {
  return {
    kind: "page",
    setup: {
      paper: "F4",
      orientation: "portrait",
      repeatRows: null,
      fitToWidth: true,
      footer: { left: request.unitName, center: "", right: request.identity.cycle },
    },
  };
}

function answerCell(index: number): CellRange {
  return { top: FIRST_ROW + index, bottom: FIRST_ROW + index, left: ANSWER_COLUMN, right: ANSWER_COLUMN };
}
