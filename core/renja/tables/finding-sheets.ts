import { findingLine, SEVERITY_LABELS, sentenceIn } from "../../messages/render-finding";
import { RENJA_MESSAGES } from "../../messages/renja-messages";
import { RENJA_SHEETS } from "../../messages/renja-texts";
import type { SheetPlan } from "../../workbook/plan";
import type { RenjaFinding } from "../renja-finding";
import { DEPTH_COLUMN, printed } from "./printed-column";
import type { RenjaBook } from "./renja-book";
import { tableSheetPlan } from "./table-sheet";

const COLUMNS = [
  printed("no", ["No"], 5, "number"),
  printed("severity", ["Bobot"], 14, "center"),
  printed("sentence", ["Temuan dan Yang Perlu Dilakukan"], 120, "text"),
  printed("code", ["Kode Temuan"], 26, "code"),
  DEPTH_COLUMN,
];

/** What two units or two sub kegiatan both plan: the inconsistencies and duplications that procedures warn of. */
export function duplicateSheet(book: RenjaBook): SheetPlan {
  return listSheet(book, RENJA_SHEETS.duplicates, "Duplikasi dan Inkonsistensi Antarunit", isDuplicate);
}

/** Everything else that is odd. */
export function findingSheet(book: RenjaBook): SheetPlan {
  return listSheet(book, RENJA_SHEETS.findings, "Temuan", (finding) => !isDuplicate(finding));
}

function isDuplicate({ code }: RenjaFinding): boolean {
  return code === "renja/shared-sub-activity" || code === "renja/same-indicator";
}

function listSheet(
  book: RenjaBook,
  name: string,
  title: string,
  wanted: (finding: RenjaFinding) => boolean,
): SheetPlan {
  const { renja } = book;
  const nameOf = (id: string): string => renja.units.find((unit) => unit.id === id)?.name ?? id;
  const rows = renja.findings.filter(wanted).map((finding, index) => ({
    look: "item" as const,
    cells: {
      no: index + 1,
      severity: SEVERITY_LABELS[finding.severity],
      sentence: findingLine(finding.place, sentenceIn(RENJA_MESSAGES, withUnitNames(finding, nameOf))),
      code: finding.code,
    },
  }));
  const none = [{ look: "item" as const, cells: { sentence: "Tidak ada." } }];
  const shown = rows.length === 0 ? none : rows;
  return tableSheetPlan({
    name,
    agency: renja.agency,
    titles: [title, `Renja Tahun ${renja.year}`],
    columns: COLUMNS,
    rowCount: shown.length,
    rowsOf: () => shown,
    footRowsOf: () => [],
    notes: [],
    signatures: [null, book.signature],
    paper: "F4",
    footerLeft: book.footer,
  });
}

/** `finding` with the names of units, which paper is read by, in place of their ids. */
function withUnitNames(finding: RenjaFinding, nameOf: (id: string) => string): RenjaFinding {
  if (finding.code === "renja/over-ceiling")
    return { ...finding, values: { ...finding.values, unit: nameOf(finding.values.unit) } };
  if (finding.code === "renja/shared-sub-activity")
    return { ...finding, values: { ...finding.values, units: finding.values.units.map(nameOf) } };
  if (finding.code === "renja/same-indicator")
    return { ...finding, values: { ...finding.values, units: finding.values.units.map(nameOf) } };
  return finding;
}
