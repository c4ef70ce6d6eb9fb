import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { RENJA_IMPORT_MESSAGES } from "#core/messages/renja-import-messages";
import { nothingComparedText } from "#core/messages/renja-texts";
import { sentenceIn } from "#core/messages/render-finding";
import { workspaceSentence } from "#core/messages/workspace-messages";
import type { BuiltRecap, RecapPrint } from "#core/office/recap/recap-kind";
import type { WorkbookPlan } from "#core/workbook/plan";
import { CommandFault } from "../archive/command-fault";
import { writeAtomically } from "../archive/write-atomically";
import { writeWorkbook } from "../excel/writer/write-workbook";
import type { Report, ReportLine } from "../terminal/report";
import { findingJson } from "../terminal/report";
import { readTables } from "./read-table";

/** The file beside an edition that holds its newest comparison; it is no part of the edition. */
const COMPARISON_FILE = "pembanding.xlsx";

/** What a comparison tells, and its workbook. */
export interface ComparisonReport {
  readonly exitCode: Report["exitCode"];
  readonly json: object;
  readonly lines: readonly ReportLine[];
  /** null where nothing was compared. */
  readonly workbook: WorkbookPlan | null;
}

/**
 * Sets a recap beside the table in `path`; null: beside nothing. Throws CommandFault for a recap that is not compared
 * with tables, and for a file that is not there.
 */
export function compareRecap(
  { comparison, head }: BuiltRecap,
  print: RecapPrint,
  path: string | null,
): ComparisonReport {
  if (path === null) return { exitCode: 0, json: {}, lines: [], workbook: null };
  if (comparison === null)
    throw new CommandFault(workspaceSentence("recap/not-compared", { cycleId: head.cycle.id }));
  if (!existsSync(path)) throw new CommandFault(workspaceSentence("files/none", { paths: [path] }));
  const { tables, said } = readTables(path);
  const source = basename(path);
  const { workbook, lines, rowsRead, differing, findings } = comparison(print, { source, tables });
  const all = [
    ...said,
    ...findings.map((finding) => ({ finding, sentence: sentenceIn(RENJA_IMPORT_MESSAGES, finding) })),
  ];
  if (rowsRead === 0)
    return {
      exitCode: 1,
      json: { pembanding: { berkas: source, baris: 0, berbeda: 0, temuan: all.map(findingJson) } },
      lines: [...all.map((one) => ({ kind: "finding", said: one }) as const), nothingComparedText(source)],
      workbook: null,
    };
  return {
    exitCode: 0,
    json: { pembanding: { berkas: source, baris: lines, berbeda: differing, temuan: all.map(findingJson) } },
    lines: [
      ...all.map((one) => ({ kind: "finding", said: one }) as const),
      `Dibandingkan dengan ${source}: ${differing} dari ${lines} sub kegiatan berbeda (${COMPARISON_FILE}).`,
    ],
    workbook,
  };
}

/** Writes the workbook of a comparison, if there is one, beside the edition. */
export async function writeComparison({ workbook }: ComparisonReport, folder: string): Promise<void> {
  if (workbook !== null) writeAtomically(join(folder, COMPARISON_FILE), await writeWorkbook(workbook));
}
