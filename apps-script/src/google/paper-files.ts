import type { PageSize } from "#core/paper/paper-document";
import type { SheetPlan } from "#core/workbook/plan";
import { applyPlan } from "./apply-plan";
import { emptyFormFile } from "./form-files";
import { savePdf } from "./recap-pdf";
import { withRetry } from "./retry";

type Folder = GoogleAppsScript.Drive.Folder;

/** Where a paper can be opened, and whether its PDF is there. */
export interface PaperFile {
  readonly url: string;
  readonly hasPdf: boolean;
}

/** A table on its side: fitted to the width, its frozen heading on every page. */
const WIDE_PAGE = "format=pdf&size=6&portrait=false&fitw=true&fzr=true&gridlines=false";

/** Upright, with the margins of an office letter; `size` is Google's number of the paper. */
const PAGES: { readonly [P in PageSize | "A3"]: string } = {
  F4: pageOf(5),
  A4: pageOf(7),
  A3: WIDE_PAGE,
};

/**
 * Puts a paper into the cycle's spreadsheet of papers as a sheet of its own, and its PDF beside it. A paper whose PDF is
 * there stays as it is, because somebody may have mended the sheet by hand since.
 */
export function writePaper(
  folder: Folder,
  bookName: string,
  plan: SheetPlan,
  page: PageSize | "A3",
): PaperFile {
  const file = emptyFormFile(folder, bookName, true);
  const book = withRetry(() => SpreadsheetApp.openById(file.id));
  const pdfName = `${plan.name}.pdf`;
  const isFinished = book.getSheetByName(plan.name) !== null && folder.getFilesByName(pdfName).hasNext();
  if (!isFinished) applyPlan(book, { title: bookName, sheets: [plan], names: [] });
  SpreadsheetApp.flush();
  const hasPdf = savePdf(book, plan.name, folder, pdfName, PAGES[page]);
  const sheet = book.getSheetByName(plan.name);
  return { url: sheet === null ? file.url : `${file.url}#gid=${sheet.getSheetId()}`, hasPdf };
}

function pageOf(size: number): string {
  const margins = "top_margin=0.5&bottom_margin=0.75&left_margin=0.98&right_margin=0.79";
  return `format=pdf&size=${size}&portrait=true&fitw=true&gridlines=false&printtitle=false&sheetnames=false&pagenum=UNDEFINED&${margins}`;
}
