import { cellText } from "../google/cell-text";
import { warnBeforeEdit } from "../google/plan/write-protection";
import { withRetry } from "../google/retry";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How far a form is: planned, made with its content, open to its unit. */
export type FormStage = "direncanakan" | "siap" | "dibagikan";

/** One unit's form of one cycle, as the sheet Siklus keeps it. Texts that are not known yet are "". */
export interface FormRecord {
  /** 1-based row of the sheet. */
  readonly rowNumber: number;
  readonly cycleId: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly url: string;
  readonly fileId: string;
  readonly stage: FormStage;
  /** Which cells are open, as last set; see `accessKey`. */
  readonly access: string;
  /** Hash of the sheet Temuan as last written. */
  readonly findings: string;
  /** Hash of the submission whose difference from the approved one was last shown. */
  readonly shown: string;
  readonly note: string;
  /** The deadline that the form says, as ISO text; "" where it says none or that is not known. */
  readonly deadline: string;
}

const HEADINGS = [
  "Siklus",
  "ID unit",
  "Unit",
  "Formulir",
  "ID berkas",
  "Tahap",
  "Akses",
  "Sidik temuan",
  "Perubahan ditunjukkan",
  "Catatan",
  "Tenggat tertulis",
];

export const CYCLE_SHEET = "Siklus";

/** The sheet Siklus, made with its headings when it is not there. */
export function cycleSheet(book: Spreadsheet): Sheet {
  const known = book.getSheetByName(CYCLE_SHEET);
  if (known !== null && known.getLastRow() > 0) return known;
  const sheet = known ?? book.insertSheet(CYCLE_SHEET, book.getNumSheets());
  sheet.getRange(1, 1, sheet.getMaxRows(), HEADINGS.length).setNumberFormat("@");
  sheet.setFrozenRows(1);
  warnBeforeEdit(sheet, "Daftar formulir ditulis oleh Himpun.");
  sheet.getRange(1, 1, 1, HEADINGS.length).setFontWeight("bold").setValues([HEADINGS]);
  return sheet;
}

/** Every form of every cycle, in the order of the sheet. */
export function formRecords(sheet: Sheet): readonly FormRecord[] {
  const rows: unknown[][] = withRetry(() => sheet.getDataRange().getValues());
  return rows.slice(1).flatMap((row, index): readonly FormRecord[] => {
    const cell = (column: number): string => cellText(row[column]);
    if (cell(0) === "" || cell(1) === "") return [];
    return [
      {
        rowNumber: index + 2,
        cycleId: cell(0),
        unitId: cell(1),
        unitName: cell(2),
        url: cell(3),
        fileId: cell(4),
        stage: stageOf(cell(5)),
        access: cell(6),
        findings: cell(7),
        shown: cell(8),
        note: cell(9),
        deadline: cell(10),
      },
    ];
  });
}

/** Adds a row for every unit that has none yet, in one write; gives the cycle's records and which are new. */
export function planRecords(
  sheet: Sheet,
  cycleId: string,
  units: readonly { readonly id: string; readonly name: string }[],
): { readonly records: readonly FormRecord[]; readonly fresh: ReadonlySet<string> } {
  const known = formRecords(sheet).filter((record) => record.cycleId === cycleId);
  const added = units.filter(({ id }) => !known.some(({ unitId }) => unitId === id));
  if (added.length === 0) return { records: known, fresh: new Set() };
  const firstRow = sheet.getLastRow() + 1;
  const records = added.map(({ id, name }, index): FormRecord => ({
    rowNumber: firstRow + index,
    cycleId,
    unitId: id,
    unitName: name,
    url: "",
    fileId: "",
    stage: "direncanakan",
    access: "",
    findings: "",
    shown: "",
    note: "",
    deadline: "",
  }));
  writeRows(sheet, firstRow, records);
  return { records: [...known, ...records], fresh: new Set(added.map(({ id }) => id)) };
}

/** Writes a changed record back to its row. */
export function saveRecord(sheet: Sheet, record: FormRecord): FormRecord {
  writeRows(sheet, record.rowNumber, [record]);
  return record;
}

function writeRows(sheet: Sheet, firstRow: number, records: readonly FormRecord[]): void {
  const range = sheet.getRange(firstRow, 1, records.length, HEADINGS.length).setNumberFormat("@");
  range.setValues(
    records.map((one) => [
      one.cycleId,
      one.unitId,
      one.unitName,
      one.url,
      one.fileId,
      one.stage,
      one.access,
      one.findings,
      one.shown,
      one.note,
      one.deadline,
    ]),
  );
}

function stageOf(text: string): FormStage {
  return text === "siap" || text === "dibagikan" ? text : "direncanakan";
}
