import { readFileSync, statSync } from "node:fs";
import type { FileFinding } from "#core/validation/file-finding";
import type { Place } from "#core/validation/finding";
import { NOWHERE } from "#core/validation/finding";
import type { WorkbookSnapshot } from "#core/workbook/snapshot";
import { crc32WithNode, inflateWithNode } from "../excel/reader/inflate-with-node";
import type { ReadFault } from "../excel/reader/read-fault";
import type { ReadNote } from "../excel/reader/read-note";
import { readWorkbook } from "../excel/reader/read-workbook";

/** A file as read: its bytes where there are any, its workbook where it is one, and what is to be said. */
export interface FormFile {
  readonly bytes: Uint8Array | null;
  readonly workbook: WorkbookSnapshot | null;
  readonly findings: readonly FileFinding[];
}

/** Files larger than this are not even loaded; a form of a thousand rows has a tenth of it. */
const LARGEST_BYTES = 50_000_000;

/** Reads one file from disk; whatever it is, the answer is a workbook or a finding, never an exception. */
export function readFormFile(path: string, name: string): FormFile {
  const place: Place = { ...NOWHERE, file: name };
  const loaded = load(path, place);
  if (!(loaded instanceof Uint8Array)) return { bytes: null, workbook: null, findings: [loaded] };
  return readFormBytes(loaded, place);
}

/** Reads the bytes of one file. */
export function readFormBytes(bytes: Uint8Array, place: Place): FormFile {
  const result = readWorkbook(bytes, {
    inflate: inflateWithNode,
    crc32: crc32WithNode,
    sharedFormulas: "as-shared",
  });
  if (!result.ok) return { bytes, workbook: null, findings: [faultFinding(result.fault, place)] };
  return {
    bytes,
    workbook: result.workbook,
    findings: result.notes.flatMap((note) => noteFinding(note, place)),
  };
}

function load(path: string, place: Place): Uint8Array | FileFinding {
  try {
    const { size } = statSync(path);
    if (size > LARGEST_BYTES) {
      return {
        code: "file/too-large",
        severity: "error",
        place,
        values: { found: size, allowed: LARGEST_BYTES },
      };
    }
    return readFileSync(path);
  } catch (problem) {
    const reason = problem instanceof Error && "code" in problem ? String(problem.code) : "tidak diketahui";
    if (reason === "ENOENT") return { code: "file/missing", severity: "error", place, values: {} };
    return { code: "file/unreadable", severity: "error", place, values: { reason } };
  }
}

/** What is wrong with a file that the reader refused. */
export function faultFinding(fault: ReadFault, place: Place): FileFinding {
  const severity = "error";
  switch (fault.code) {
    case "file/image":
      return { code: fault.code, severity, place, values: { format: fault.format } };
    case "file/other-office":
      return { code: fault.code, severity, place, values: { application: fault.application } };
    case "file/other-archive":
      return { code: fault.code, severity, place, values: { format: fault.format } };
    case "file/zip-of-xlsx":
      return {
        code: fault.code,
        severity,
        place,
        values: { workbooks: fault.workbooks, count: fault.count },
      };
    case "file/damaged":
      return { code: fault.code, severity, place, values: { part: fault.part } };
    case "file/too-large":
      return { code: fault.code, severity, place, values: { found: fault.found, allowed: fault.allowed } };
    case "file/empty":
    case "file/not-xlsx-xls":
    case "file/xlsb":
    case "file/ods":
    case "file/xml-2003":
    case "file/csv":
    case "file/html":
    case "file/pdf":
    case "file/encrypted":
    case "file/truncated":
    case "file/unknown":
      return { code: fault.code, severity, place, values: {} };
  }
}

/** Only what the sender should know: values that a merged cell hides, and macros that were left alone. */
function noteFinding(note: ReadNote, place: Place): readonly FileFinding[] {
  if (note.code === "read/covered-cells") {
    const { sheet, count } = note;
    return [{ code: note.code, severity: "warning", place: { ...place, sheet }, values: { sheet, count } }];
  }
  return note.code === "read/macros-ignored"
    ? [{ code: note.code, severity: "note", place, values: {} }]
    : [];
}
