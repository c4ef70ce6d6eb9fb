import { buildRecap } from "../../recap/build-recap";
import { diffRecaps } from "../../recap/diff-recaps";
import { planRecapWorkbook } from "../../recap/plan-recap";
import type { Recap } from "../../recap/recap";
import { recapContent } from "../../recap/recap-content";
import { recapToJson } from "../../recap/recap-json";
import { chartSheet } from "../../recap/sheets/chart-sheet";
import { RECAP_SHEETS } from "../../messages/recap-texts";
import { kinerjaSummary } from "../../messages/recap-summary-texts";
import { recapSource } from "../recap-source";
import type { RecapKind } from "./recap-kind";

/** Capaian and serapan of the register's indicators: see `core/recap`. */
export const KINERJA_RECAP: RecapKind<Recap> = {
  build: (source) => buildRecap(recapSource(source)),
  content: recapContent,
  json: recapToJson,
  workbook: (recap, { register, today }) => {
    const plan = planRecapWorkbook(recap, register, today);
    return { ...plan, sheets: [...plan.sheets, chartSheet(recap, register.agency)] };
  },
  csv: () => null,
  summary: kinerjaSummary,
  hasCopies: true,
  sheetPrefix: () => "Rekap",
  printedSheets: [RECAP_SHEETS.summary, RECAP_SHEETS.charts],
  tables: [],
  comparison: null,
  changes: diffRecaps,
};
