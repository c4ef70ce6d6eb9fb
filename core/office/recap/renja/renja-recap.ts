import { indexCodes } from "../../../codelist/code-index";
import type { CodeList } from "../../../codelist/code-entry";
import { RENJA_SHEETS } from "../../../messages/renja-texts";
import { renjaSummary } from "../../../messages/recap-summary-texts";
import { headSignature } from "../../../recap/sheets/signatory";
import { coverageNotes, coverageSheet } from "../../../recap/rows/coverage-sheet";
import { findingSheet } from "../../../recap/sheets/finding-sheet";
import { missingSheet } from "../../../recap/sheets/missing-sheet";
import { countedRows, rowRecap } from "../../../recap/rows/row-recap";
import { editionTitle } from "../../../messages/recap-texts";
import { buildRenja } from "../../../renja/build-renja";
import { compareRenja } from "../../../renja/compare-renja";
import { importFirstRenja } from "../../../renja/import/import-renja";
import { comparisonSheet } from "../../../renja/tables/comparison-sheet";
import { renjaBook } from "../../../renja/tables/renja-book";
import { planRenjaWorkbook } from "../../../renja/plan-renja-workbook";
import { renjaCsvRows } from "../../../renja/renja-csv";
import type { UnitCeiling } from "../../../renja/renja";
import { renjaRowOf } from "../../../renja/submitted-rows";
import type { Register } from "../../../register/register";
import type { WorkbookPlan } from "../../../workbook/plan";
import { recapSource } from "../../recap-source";
import type { RecapSource } from "../../recap-source";
import type { OtherTables, RecapComparison, RecapKind, RecapPrint } from "../recap-kind";
import { renjaChanges } from "./renja-changes";
import { renjaContent, renjaJson } from "./renja-json";
import { renjaLineageSheet } from "./renja-lineage";
import { unitShares } from "./renja-figures";
import type { RenjaRecap } from "./renja-figures";

/** The agency's Renja of the planned year: Tabel 4.1, T-C.33, T-C.29 and what belongs to them. */
export const RENJA_RECAP: RecapKind<RenjaRecap> = {
  build: renjaRecap,
  content: renjaContent,
  json: renjaJson,
  workbook: renjaWorkbook,
  csv: ({ renja }) => renjaCsvRows(renja),
  summary: renjaSummary,
  sheetPrefix: () => "Renja",
  printedSheets: [RENJA_SHEETS.table41, RENJA_SHEETS.tc33, RENJA_SHEETS.tc29],
  tables: ["tabel-4-1", "t-c-33", "t-c-29"],
  hasCopies: true,
  comparison: renjaComparison,
  changes: renjaChanges,
};

/** The Renja of the approved rows; the codes are those that the form was made with, the ceilings those of the register. */
function renjaRecap(source: RecapSource): RenjaRecap {
  const input = recapSource(source);
  const { definition, period } = source.basis.form;
  const recap = rowRecap(input, definition);
  const { agency, units } = input.register;
  const rows = countedRows(recap).map(renjaRowOf);
  const codes = indexCodes(codesOf(source));
  const ceilings = ceilingsOf(input.register);
  const renja = buildRenja({ year: period.year, agency, units, rows, codes, ceilings });
  return { ...recap, renja, shares: unitShares(recap, renja) };
}

function renjaWorkbook(recap: RenjaRecap, { register, today, ...layout }: RecapPrint): WorkbookPlan {
  const { renja, shares } = recap;
  const stamp = { footer: editionTitle(recap.edition), notes: coverageNotes(recap) };
  const signature = headSignature(register, today);
  const plan = planRenjaWorkbook(renja, signature, today, { edition: stamp, ...layout });
  const figure = (id: string) => shares.find(({ unitId }) => unitId === id) ?? null;
  return {
    title: `${plan.title}, ${editionTitle(recap.edition)}`,
    sheets: [
      ...plan.sheets,
      coverageSheet(recap, [
        { label: "Baris", kind: "number", of: (id) => figure(id)?.rows ?? null },
        { label: "Pagu (Rp)", kind: "money", of: (id) => figure(id)?.budget ?? null },
        { label: "Pagu Prakiraan Maju (Rp)", kind: "money", of: (id) => figure(id)?.budgetNext ?? null },
      ]),
      { ...findingSheet(recap), name: RENJA_SHEETS.formFindings },
      missingSheet(recap),
      renjaLineageSheet(recap),
    ],
    names: [],
  };
}

/** By code and pagu, line by line, against a SIPD print or last year's Renja. */
function renjaComparison(
  recap: RenjaRecap,
  { register, today, ...layout }: RecapPrint,
  { source, tables }: OtherTables,
): RecapComparison {
  const { renja } = recap;
  const { rows, findings } = importFirstRenja(tables, register.units, "");
  const lines = compareRenja(renja, rows);
  const stamp = { footer: editionTitle(recap.edition), notes: coverageNotes(recap) };
  const book = renjaBook(renja, headSignature(register, today), today, {
    edition: stamp,
    ...layout,
  });
  return {
    workbook: {
      title: `${RENJA_SHEETS.comparison} ${recap.cycle.id}: ${source}`,
      sheets: [comparisonSheet(book, lines, source)],
      names: [],
    },
    lines: lines.length,
    rowsRead: rows.length,
    differing: lines.filter(({ kind }) => kind !== "same").length,
    findings,
  };
}

/** The codes that the form was made with; none for a form without them. */
function codesOf({ basis }: RecapSource): CodeList {
  return basis.form.lists.codes ?? { entries: [] };
}

/** The pagu indikatif of every unit that has one. */
function ceilingsOf({ units }: Register): readonly UnitCeiling[] {
  return units.flatMap(({ id, limits }) => (limits === undefined ? [] : [{ unit: id, ...limits }]));
}
