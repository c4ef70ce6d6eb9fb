import { PAPER_WORDS } from "../messages/paper-texts";
import { QUALITY_TEXTS } from "../messages/quality-texts";
import { column, fields, headedList, paragraph, signedBy } from "./paper-blocks";
import type { PaperBlock, PaperDocument, TableColumn } from "./paper-document";
import { paperOf, type PaperFrame } from "./paper-frame";
import { placeAndDate, signatureOf, type Signatory } from "./signature";

const WORDS = PAPER_WORDS.conformity;

/** A run of a SOP compared with it. Rows of cells are texts, ready to be printed. */
export interface ConformityPaper {
  readonly procedure: string;
  /** The SOP's own agency and number, as printed on it. */
  readonly source: string;
  readonly period: string;
  /** Until when the history was looked at, e.g. `21 November 2026 pukul 09.30 WITA`. */
  readonly asOf: string;
  readonly summary: readonly (readonly [label: string, value: string])[];
  /** Under `WORDS.stepColumns`. */
  readonly steps: readonly (readonly string[])[];
  /** Under `WORDS.unitColumns`: each unit's submission against its deadline. */
  readonly units: readonly (readonly string[])[];
  /** Under `QUALITY_TEXTS.columns`: each unit's data, with their sum; absent in papers kept from before it was told. */
  readonly quality?: readonly (readonly string[])[];
  /** What to know when reading it: estimated holidays, how a day is counted. */
  readonly remarks: readonly string[];
  readonly signatory: Signatory;
}

/** The laporan kesesuaian of one cycle: mutu baku beside what happened, step by step, on paper lying down. */
export function conformityPaper(frame: PaperFrame, data: ConformityPaper): PaperDocument {
  const paper = paperOf("laporan-kesesuaian", frame, [
    { kind: "title", text: WORDS.title, number: frame.number === "" ? null : frame.number },
    fields(
      [WORDS.procedure, data.procedure],
      [WORDS.source, data.source],
      [WORDS.period, data.period],
      [WORDS.asOf, data.asOf],
      ...data.summary,
    ),
    paragraph(WORDS.stepsHeading, "heading"),
    table(STEP_COLUMNS, data.steps),
    ...(data.units.length === 0
      ? []
      : [paragraph(WORDS.unitsHeading, "heading"), table(UNIT_COLUMNS, data.units)]),
    ...(data.quality === undefined || data.quality.length === 0
      ? []
      : [paragraph(QUALITY_TEXTS.heading, "heading"), table(QUALITY_COLUMNS, data.quality)]),
    ...headedList(WORDS.remarks, data.remarks),
    signedBy(signatureOf(data.signatory, placeAndDate(frame.place, frame.date))),
  ]);
  return { ...paper, orientation: "landscape" };
}

const STEP_WIDTHS = [4, 30, 14, 16, 10, 15, 12, 12, 12, 10, 12, 15];
const UNIT_WIDTHS = [4, 40, 18, 18, 22, 18, 14];

const QUALITY_WIDTHS = [4, 44, 16, 9, 12, 14, 14, 12, 12, 14];

const STEP_COLUMNS = columnsOf(WORDS.stepColumns, STEP_WIDTHS);
const UNIT_COLUMNS = columnsOf(WORDS.unitColumns, UNIT_WIDTHS);

const QUALITY_COLUMNS = columnsOf(QUALITY_TEXTS.columns, QUALITY_WIDTHS);

function columnsOf(headings: readonly string[], widths: readonly number[]): readonly TableColumn[] {
  return headings.map((heading, index) =>
    column(heading, widths[index] ?? 10, index === 0 ? "center" : "left"),
  );
}

function table(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): PaperBlock {
  return { kind: "table", columns, rows, sizePoints: 8 };
}
