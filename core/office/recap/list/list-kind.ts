import { headSignature } from "../../../recap/sheets/signatory";
import { coverageNotes, coverageSheet } from "../../../recap/rows/coverage-sheet";
import { rowLineageSheet } from "../../../recap/rows/row-lineage-sheet";
import { rowSources } from "../../../recap/rows/row-sources";
import { findingSheet } from "../../../recap/sheets/finding-sheet";
import { missingSheet } from "../../../recap/sheets/missing-sheet";
import { editionTitle } from "../../../messages/recap-texts";
import { listSummary, nilNote } from "../../../messages/recap-summary-texts";
import type { TableId } from "../../../renja/tables/table-settings";
import type { SheetPlan, WorkbookPlan } from "../../../workbook/plan";
import type { RecapKind, RecapPrint } from "../recap-kind";
import { listChanges } from "./list-changes";
import { listContent, listCsv, listJson } from "./list-json";
import { listRecap } from "./list-recap";
import type { ListRecap } from "./list-recap";
import { listSheet } from "./list-sheet";
import type { TablePrint } from "./table-print";

/** A kind whose recap is a list of rows, printed as `sheet` draws it. */
export function listKind(print: {
  readonly sheetName: string;
  /** The table of the regulation that the sheet is; none for a plain list. */
  readonly tables: readonly TableId[];
  readonly sheet: (recap: ListRecap, print: TablePrint) => SheetPlan;
}): RecapKind<ListRecap> {
  return {
    build: listRecap,
    content: listContent,
    json: listJson,
    workbook: (recap, setting) => listWorkbook(recap, setting, print.sheet),
    csv: listCsv,
    summary: listSummary,
    hasCopies: true,
    sheetPrefix: ({ definition }) => `Rekap ${definition.id}`,
    printedSheets: [print.sheetName],
    tables: print.tables,
    comparison: null,
    changes: listChanges,
  };
}

/** The plain list of an agency's own form. */
export const LIST_RECAP = listKind({
  sheetName: "Daftar",
  tables: [],
  sheet: listSheet,
});

function listWorkbook(
  recap: ListRecap,
  { register, today, settings }: RecapPrint,
  sheet: (recap: ListRecap, print: TablePrint) => SheetPlan,
): WorkbookPlan {
  const print: TablePrint = {
    agency: register.agency,
    signature: headSignature(register, today),
    ...(settings === undefined ? {} : { settings }),
    footer: `${editionTitle(recap.edition)} · ${recap.cycle.id}`,
    notes: [...coverageNotes(recap), ...nilNote(recap)],
  };
  const nameOf = (unitId: string): string => recap.units.find(({ id }) => id === unitId)?.name ?? unitId;
  return {
    title: `${recap.title} ${recap.period}, ${editionTitle(recap.edition)}`,
    sheets: [
      sheet(recap, print),
      coverageSheet(recap, [
        {
          label: "Baris",
          kind: "number",
          of: (id) => recap.rows.filter(({ unitId }) => unitId === id).length,
        },
      ]),
      findingSheet(recap),
      missingSheet(recap),
      rowLineageSheet(recap, rowSources(recap), ({ key, unitId }) => ({
        row: key,
        feeds: `baris ${key} ${nameOf(unitId)}`,
      })),
    ],
    names: [],
  };
}
