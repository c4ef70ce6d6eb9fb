import { join } from "node:path";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { carriedFor } from "#core/office/carry-over";
import { printedUnitForm } from "#core/office/printed-unit-form";
import type { WorkbookPlan } from "#core/workbook/plan";
import { carrySource } from "../archive/carry-source";
import { CommandFault } from "../archive/command-fault";
import { fileNameOf } from "../archive/file-name";
import { PLACES } from "../archive/workspace";
import { writeAtomically } from "../archive/write-atomically";
import { writeWorkbook } from "../excel/writer/write-workbook";
import { editionArchive } from "../office/edition-archive";
import { withOpenCycle } from "../office/office-session";
import type { OpenSession } from "../office/office-session";
import { unitsNamed } from "../office/units-named";
import { workbookHtml } from "../report/table/workbook-html";
import { workbookPdf } from "../report/table/workbook-pdf";
import type { Report, ReportLine } from "../terminal/report";
import type { CommandContext } from "./command-context";
import { codesIn } from "./kode";
import { lostCharacterLines } from "./recap-report";

/** The options of `himpun cetak` as typed. */
export interface PrintOptions {
  readonly folder: string;
  readonly cycle: string | null;
  readonly units: readonly string[];
  /** Every unit that has sent something. */
  readonly all: boolean;
  /** Empty lines to fill by hand, as typed; null to print what was filled. */
  readonly blank: string | null;
}

/** Prints what units filled, or blank forms: .xlsx, PDF and HTML in `cetak/<siklus>/`. Nothing is recorded. */
export function runPrint(options: PrintOptions, context: CommandContext): Promise<Report> {
  const blankRows = options.blank === null ? null : rowsTyped(options.blank);
  return withOpenCycle(options, context, async (session) => {
    const { workspace, cycle, basis, ledger, today } = session;
    const { submissionOf, formOf } = editionArchive(workspace, ledger.entries);
    const codes = codesIn(workspace);
    const carry = carrySource(workspace, ledger.cycles);
    const chosen = unitsNamed(session, options, ({ versions, draft }) => {
      return blankRows !== null || versions.length > 0 || draft !== null;
    });
    const units: object[] = [];
    const lines: ReportLine[] = [];
    for (const { unitId, unitName } of chosen) {
      const carried = carriedFor(basis, unitId, carry);
      const source = { basis, cycle, today, carried, codes, submissionOf, formOf };
      const plan = printedUnitForm(source, unitId, blankRows);
      const written = plan === null ? null : await writePrint(session, unitId, plan, blankRows !== null);
      units.push({ unit: unitId, berkas: written?.names ?? [] });
      lines.push(`${unitName}: ${written === null ? "belum mengirim isian." : written.names.join(", ")}`);
      lines.push(...lostCharacterLines(written?.lost ?? []));
    }
    const title = `Cetak isian ${cycle.cycleId}: ${chosen.length} unit`;
    const dry = context.dryRun ? ["Coba: tidak ada yang ditulis."] : [];
    return {
      exitCode: 0,
      json: { siklus: cycle.cycleId, unit: units, coba: context.dryRun },
      lines: [{ kind: "title", text: title }, ...lines, ...dry],
    };
  });
}

async function writePrint(
  { workspace, cycle, context, today }: OpenSession,
  unitId: string,
  plan: WorkbookPlan,
  isBlank: boolean,
): Promise<{ readonly names: readonly string[]; readonly lost: readonly string[] }> {
  const name = `${PLACES.prints}/${cycle.cycleId}/${fileNameOf(unitId)}${isBlank ? "-kosong" : ""}`;
  const path = join(workspace.folder, name);
  const pdf = await workbookPdf(plan, new Date(`${today}T00:00:00Z`));
  const names = ["xlsx", "pdf", "html"].map((ending) => `${name}.${ending}`);
  if (!context.dryRun) {
    writeAtomically(`${path}.xlsx`, await writeWorkbook(plan));
    writeAtomically(`${path}.pdf`, pdf.bytes);
    writeAtomically(`${path}.html`, workbookHtml(plan));
  }
  return { names, lost: pdf.lostCharacters };
}

const MOST_ROWS = 500;

function rowsTyped(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= MOST_ROWS) return count;
  throw new CommandFault(workspaceSentence("print/rows", { found: text, most: MOST_ROWS }));
}
