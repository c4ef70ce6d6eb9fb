/** What a reader of the result should know although the file was read. */
export type ReadNote =
  /** The workbook carries macros; they were not looked at. */
  | { readonly code: "read/macros-ignored" }
  /** Formulas refer to other workbooks; those were not opened, cached values stand. */
  | { readonly code: "read/external-links-ignored"; readonly count: number }
  /** A chart, dialog or macro sheet: it has no cells and is not in the snapshot. */
  | { readonly code: "read/sheet-without-cells"; readonly sheet: string }
  /** Values that lie hidden under a merged cell; they are not in the snapshot. */
  | { readonly code: "read/covered-cells"; readonly sheet: string; readonly count: number }
  /** A merged range that overlaps another one; the earlier one holds. */
  | { readonly code: "read/overlapping-merge"; readonly sheet: string; readonly range: string }
  /** A cell with a date format whose number is no day of the calendar; it is given as a number. */
  | {
      readonly code: "read/date-outside-calendar";
      readonly sheet: string;
      readonly address: string;
      readonly serial: number;
    }
  /** A numeric cell that does not hold a number (NaN of some writers); it is given as the error #NUM!. */
  | {
      readonly code: "read/not-a-number";
      readonly sheet: string;
      readonly address: string;
      readonly text: string;
    }
  /** A cell that shares a formula the file does not contain; its formula text is empty. */
  | { readonly code: "read/formula-text-missing"; readonly sheet: string; readonly address: string }
  /** Further notes that were not kept. */
  | { readonly code: "read/more-notes"; readonly count: number };

/** Collects notes up to a limit and counts the others. */
export interface NoteLog {
  readonly add: (note: ReadNote) => void;
  readonly all: () => readonly ReadNote[];
}

/** An empty log that keeps `limit` notes. */
export function createNoteLog(limit: number): NoteLog {
  const kept: ReadNote[] = [];
  let dropped = 0;
  return {
    add: (note) => {
      if (note.code === "read/more-notes") dropped += note.count;
      else if (kept.length < limit) kept.push(note);
      else dropped += 1;
    },
    all: () => (dropped === 0 ? [...kept] : [...kept, { code: "read/more-notes", count: dropped }]),
  };
}
