import { unitsWithoutRows } from "#core/office/cycle-basis";
import type { CycleBasis } from "#core/office/cycle-basis";
import type { RequestFile } from "../archive/request-files";
import type { Report, ReportLine } from "../terminal/report";

/** What `himpun minta` tells: the forms that were made or were there, and the units that nobody asks. */
export function requestReport(
  basis: CycleBasis,
  files: readonly RequestFile[],
  before: readonly ReportLine[],
  told: { readonly deadline: string | null; readonly dryRun: boolean; readonly findings: readonly object[] },
): Report {
  const words: { readonly [S in RequestFile["state"]]: string } = {
    written: told.dryRun ? "akan dibuat" : "dibuat",
    present: "sudah ada",
    "changed-by-someone": "sudah ada dan sudah diisi; dibiarkan",
  };
  const without = unitsWithoutRows(basis).map(({ name }) => name);
  return {
    exitCode: 0,
    json: {
      siklus: basis.cycleId,
      tenggat: told.deadline,
      coba: told.dryRun,
      temuan: told.findings,
      formulir: files.map(({ unit, name, state, carried }) => ({
        unit: unit.id,
        berkas: name,
        keadaan: words[state],
        bawaan: carried,
      })),
      tanpa_indikator: unitsWithoutRows(basis).map(({ id }) => id),
    },
    lines: [
      ...before,
      {
        kind: "title",
        text: `Siklus ${basis.cycleId}${told.dryRun ? " (coba: tidak ada yang ditulis)" : ""}`,
      },
      {
        kind: "table",
        head: ["Unit", "Berkas", "Keadaan"],
        rows: files.map(({ unit, name, state }) => [unit.name, name, words[state]]),
      },
      ...carriedLine(files),
      ...(without.length === 0 ? [] : [`Tidak diminta karena belum punya indikator: ${without.join(", ")}.`]),
    ],
  };
}

/** How many values the forms carry over from earlier quarters; nothing where there are none. */
function carriedLine(files: readonly RequestFile[]): readonly string[] {
  const made = files.filter(({ state, carried }) => state === "written" && carried > 0);
  const values = made.reduce((sum, { carried }) => sum + carried, 0);
  return values === 0
    ? []
    : [`${values} angka triwulan lalu yang sudah disahkan dibawa ke ${made.length} formulir (sel hijau).`];
}
