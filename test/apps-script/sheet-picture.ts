import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import type { Addon } from "./addon";

/** What of a sheet is drawn. */
export interface SheetView {
  readonly sheet: string;
  /** As in `A1:T24`; columns that are hidden stay so. */
  readonly area: string;
  readonly dotsPerInch: number;
  /** Columns left out so that the rest can be read, by letter. */
  readonly leftOut?: readonly string[];
}

/**
 * A sheet as a person sees it in a spreadsheet program, with row and column headings: the runtime's file, written out
 * and drawn by LibreOffice. Gives a PNG of the page; needs soffice and pdftoppm.
 */
export async function drawSheet(addon: Addon, file: string, view: SheetView): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(await addon.runtime.exportXlsx(file)) as unknown as ArrayBuffer);
  for (const [index, sheet] of workbook.worksheets.entries()) {
    if (sheet.name !== view.sheet) {
      sheet.state = "hidden";
      continue;
    }
    sheet.state = "visible";
    for (const column of view.leftOut ?? []) sheet.getColumn(column).hidden = true;
    workbook.views = [
      {
        x: 0,
        y: 0,
        width: 20_000,
        height: 12_000,
        firstSheet: index,
        activeTab: index,
        visibility: "visible",
      },
    ];
    sheet.pageSetup = {
      ...{ orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 1 },
      ...{ printArea: view.area, showGridLines: false, showRowColHeaders: true },
      margins: { left: 0.1, right: 0.1, top: 0.1, bottom: 0.1, header: 0, footer: 0 },
    };
  }
  return drawFirstPage(new Uint8Array(await workbook.xlsx.writeBuffer()), view.dotsPerInch);
}

function drawFirstPage(bytes: Uint8Array, dotsPerInch: number): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "himpun-gambar-"));
  try {
    writeFileSync(join(folder, "berkas.xlsx"), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "lo")}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "berkas.xlsx")], { stdio: "ignore", timeout: 120_000, env: { ...process.env, LC_ALL: "id_ID.UTF-8" } }); // prettier-ignore
    execFileSync("pdftoppm", ["-png", "-r", String(dotsPerInch), "-f", "1", "-l", "1", join(folder, "berkas.pdf"), join(folder, "halaman")]); // prettier-ignore
    const page = readdirSync(folder).find((name) => name.endsWith(".png")) ?? "";
    return readFileSync(join(folder, page));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
