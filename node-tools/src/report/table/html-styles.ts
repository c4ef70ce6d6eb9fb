import type { PrintedSheet } from "./printed-sheet";
import { pageSizeMm, SHEET_MARGIN_MM } from "./sheet-page";

const COMMON = `
nav ul{display:flex;flex-wrap:wrap;gap:1rem;list-style:none;padding:0}
body{font-family:Helvetica,Arial,"Liberation Sans",Arimo,sans-serif;margin:1rem;color:#000;background:#fff}
section{margin-bottom:3rem}.atas{margin:.1rem 0}.garis{border-bottom:3px double #000;padding-bottom:.3rem;margin-bottom:.6rem}
table{border-collapse:collapse;width:100%;font-size:8pt}
caption{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap}
th,td{border:1px solid #000;padding:2px 3px;vertical-align:top;overflow-wrap:break-word;text-align:left;font-weight:inherit}
thead th{background:#d9e1ec;font-weight:bold;text-align:center;vertical-align:middle}
.kanan{text-align:right;font-variant-numeric:tabular-nums}.utuh{white-space:nowrap}.tengah{text-align:center}.tebal{font-weight:bold}
.gulir{overflow-x:auto}.catatan{font-size:8pt;margin:.2rem 0}
.kaki{display:flex;justify-content:space-between;break-inside:avoid;margin-top:1rem}.tanda-tangan{min-width:30%;text-align:center;font-size:9pt}
.grafik{display:flex;flex-wrap:wrap;gap:1rem}figure{margin:1rem 0;flex:1 1 46%;min-width:420px;max-width:820px}svg{max-width:100%;height:auto}
@media screen{table{min-width:1300px}}
@media print{body{margin:0}nav{display:none}thead{display:table-header-group}tr,figure{break-inside:avoid}
.gulir{overflow:visible}section{margin:0;break-after:page}table{font-size:6.3pt}*{print-color-adjust:exact}}
`;

/** The styles of the file: one named page a sheet, with its paper and the number of the page at its foot. */
export function htmlStyles(sheets: readonly PrintedSheet[]): string {
  const pages = sheets.map(({ page }, index) => {
    const { width, height } = pageSizeMm(page);
    const { side, top, bottom } = SHEET_MARGIN_MM;
    const size = `size:${width}mm ${height}mm;margin:${top}mm ${side}mm ${bottom}mm`;
    const number = '"Halaman " counter(page) " dari " counter(pages)';
    return [
      `@page lembar-${index + 1}{${size};@bottom-center{content:${number};font-size:7pt}}`,
      `.lembar-${index + 1}{page:lembar-${index + 1}}`,
    ].join("");
  });
  return COMMON + pages.join("\n");
}
