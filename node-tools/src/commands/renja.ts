import { basename, join } from "node:path";
import { indexCodes } from "#core/codelist/code-index";
import type { CodeIndex } from "#core/codelist/code-index";
import { readCodeMapping } from "#core/codelist/code-mapping";
import { RENJA_MAP_MESSAGES } from "#core/messages/renja-map-messages";
import { rowPlace } from "#core/register/table-place";
import { remapCodes } from "#core/renja/import/remap-codes";
import { RENJA_IMPORT_MESSAGES } from "#core/messages/renja-import-messages";
import { RENJA_MESSAGES } from "#core/messages/renja-messages";
import { sentenceIn } from "#core/messages/render-finding";
import { headSignature } from "#core/recap/sheets/signatory";
import type { Register } from "#core/register/register";
import { buildRenja } from "#core/renja/build-renja";
import { checkInvariants } from "#core/renja/check-renja";
import { compareRenja } from "#core/renja/compare-renja";
import { importFirstRenja } from "#core/renja/import/import-renja";
import type { RenjaRow } from "#core/renja/renja-row";
import { planRenjaWorkbook } from "#core/renja/plan-renja-workbook";
import type { RenjaComparison } from "#core/renja/plan-renja-workbook";
import { renjaCsvRows } from "#core/renja/renja-csv";
import type { AnyFinding } from "#core/validation/finding";
import { CommandFault } from "../archive/command-fault";
import { loadRegister } from "../archive/register-on-disk";
import { loadTableSettings } from "../archive/table-settings-file";
import { openWorkspace, PLACES } from "../archive/workspace";
import { writeAtomically } from "../archive/write-atomically";
import { writeCsv } from "../csv/write-csv";
import { writeWorkbook } from "../excel/writer/write-workbook";
import { workbookHtml } from "../report/table/workbook-html";
import { workbookPdf } from "../report/table/workbook-pdf";
import type { Report, SaidFinding } from "../terminal/report";
import { findingJson } from "../terminal/report";
import type { CommandContext } from "./command-context";
import { momentOf } from "./command-context";
import { loadCodes } from "./kode";
import { readTables } from "./read-table";
import { lostCharacterLines } from "./recap-report";

/** The options of `himpun renja` as typed; a file named as a unit's id holds that unit's rows. */
export interface RenjaOptions {
  readonly folder: string;
  readonly files: readonly string[];
  readonly year: string;
  /** A SIPD print or last year's Renja to compare with; null for none. */
  readonly other: string | null;
  /** Two columns, old and new codes, that the tables' codes are written with; null for none. */
  readonly codeMap?: string | null;
}

/** Rolls the units' tables up to the agency's Renja: .xlsx, PDF, HTML and CSV in `renja/<year>/`. */
export async function runRenja(options: RenjaOptions, context: CommandContext): Promise<Report> {
  const workspace = openWorkspace(options.folder);
  const year = yearOf(options.year);
  const { register } = loadRegister(workspace);
  const codes = indexCodes(loadCodes(workspace));
  const { agency, units } = register;
  const remap = codeRemapper(options.codeMap ?? null, codes, agency.agencyField);
  const reads = options.files.map((file) => remap.apply(readRows(file, register)));
  const rows = reads.flatMap((read) => read.rows);
  const renja = buildRenja({ year, agency, units, rows, codes, ceilings: [] });
  const other = options.other === null ? null : remap.apply(readRows(options.other, register));
  const comparison: RenjaComparison | null =
    other === null || options.other === null
      ? null
      : { source: basename(options.other), lines: compareRenja(renja, other.rows) };
  const today = momentOf(context, agency.timeZone).day;
  const { settings, ...layout } = loadTableSettings(workspace);
  const plan = planRenjaWorkbook(renja, headSignature(register, today), today, { comparison, settings });
  const target = join(workspace.folder, PLACES.recaps, `renja-${year}`);
  const pdf = await workbookPdf(plan, context.terminal.now());
  if (!context.dryRun) {
    writeAtomically(join(target, "renja.xlsx"), await writeWorkbook(plan));
    writeAtomically(join(target, "renja.pdf"), pdf.bytes);
    writeAtomically(join(target, "renja.html"), workbookHtml(plan));
    writeAtomically(join(target, "renja.csv"), writeCsv(renjaCsvRows(renja)));
  }
  const said = [
    ...layout.said,
    ...remap.said,
    ...reads.flatMap((read) => read.said),
    ...(other?.said ?? []),
    ...renja.findings.map(sayRenja),
  ];
  const broken = checkInvariants(renja).filter(({ expected, found }) => expected !== found);
  const differing = comparison?.lines.filter(({ kind }) => kind !== "same").length ?? null;
  return {
    exitCode: said.some(({ finding }) => finding.severity === "error") || broken.length > 0 ? 1 : 0,
    json: {
      folder: target,
      sub_kegiatan: renja.items.length,
      kode_tidak_dikenal: renja.tree.bucket.length,
      invarian_tidak_sesuai: broken.length,
      berbeda_dari_pembanding: differing,
      temuan: said.map(findingJson),
    },
    lines: [
      ...said.map((one) => ({ kind: "finding", said: one }) as const),
      ...lostCharacterLines(pdf.lostCharacters),
      ...(differing === null
        ? []
        : [`${differing} sub kegiatan berbeda dari pembanding; lihat lembar Pembanding.`]),
      `${renja.items.length} sub kegiatan dari ${rows.length} baris usulan; ${renja.tree.bucket.length} dengan kode tidak dikenal. Lembar kendali: ${broken.length === 0 ? "semua sesuai" : `${broken.length} tidak sesuai`}.`,
      context.dryRun ? "Tidak ada yang ditulis (--coba)." : `Ditulis di ${target}.`,
    ],
  };
}

function yearOf(text: string): number {
  if (/^20\d\d$/.test(text)) return Number(text);
  throw new CommandFault({
    cause: `Tahun "${text}" tidak dikenal.`,
    remedy: "Tulis tahun rencana, mis. 2027.",
  });
}

/** Rows of one file and what is said of them. */
interface ReadRows {
  readonly rows: readonly RenjaRow[];
  readonly said: readonly SaidFinding[];
}

/** What writes old codes as new ones, and what is wrong with the file that says which; without a file nothing is. */
function codeRemapper(
  path: string | null,
  codes: CodeIndex,
  agencyField: string,
): { readonly apply: (read: ReadRows) => ReadRows; readonly said: readonly SaidFinding[] } {
  if (path === null) return { apply: (read) => read, said: [] };
  const { tables, said } = readTables(path);
  const [table] = tables;
  if (table === undefined) return { apply: (read) => read, said };
  const mapping = readCodeMapping(table);
  const apply = ({ rows, said: before }: ReadRows): ReadRows => {
    const remapped = remapCodes(rows, mapping, codes, agencyField === "" ? null : agencyField);
    const own = remapped.findings.map((finding) => ({
      finding,
      sentence: sentenceIn(RENJA_MAP_MESSAGES, finding),
    }));
    return { rows: remapped.rows, said: [...before, ...own] };
  };
  const unread = mapping.unread.map((row): SaidFinding => {
    const place = rowPlace(table, row.rowNumber);
    const finding = {
      code: "renja-map/unread",
      severity: "warning",
      place,
      values: { found: row.found },
    } as const;
    return { finding, sentence: sentenceIn(RENJA_MAP_MESSAGES, finding) };
  });
  return { apply, said: [...said, ...unread] };
}

function readRows(path: string, { units }: Register): ReadRows {
  const name = basename(path).replace(/\.[^.]+$/, "");
  const unit = units.find(({ id }) => id.toLowerCase() === name.toLowerCase())?.id ?? "";
  const { tables, said } = readTables(path);
  const read = importFirstRenja(tables, units, unit);
  const keyed = read.rows.map((row) => ({
    ...row,
    key: `${basename(path)}\n${row.key.padStart(7, "0")}`,
  }));
  const findings = read.findings.map((finding) => ({
    finding,
    sentence: sentenceIn(RENJA_IMPORT_MESSAGES, finding),
  }));
  return { rows: keyed, said: [...said, ...findings] };
}

function sayRenja(finding: AnyFinding): SaidFinding {
  return { finding, sentence: sentenceIn(RENJA_MESSAGES, finding) };
}
