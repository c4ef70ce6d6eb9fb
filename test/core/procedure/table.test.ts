import { describe, expect, it } from "vitest";
import { formatDuration } from "#core/procedure/duration";
import { LINT_ALONE, lintProcedure } from "#core/procedure/lint-procedure";
import { procedureFromTable } from "#core/procedure/procedure-from-table";

/** The rows of a sheet drawn as `| a | b |`. */
function sheet(drawing: string) {
  const rows = drawing
    .trim()
    .split("\n")
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  return { file: null, sheet: "SOP", rows };
}

const identity = { id: "sop-contoh", title: "SOP Contoh", agency: "Badan Contoh" };

/** `3:kabid unit 2 jam` for each step, or the codes and rows of the findings. */
function read(drawing: string): readonly string[] {
  const parsed = procedureFromTable(sheet(drawing), identity);
  if (!parsed.ok) return parsed.findings.map((each) => `${each.code}@${each.place.rowNumber ?? "-"}`);
  return parsed.value.steps.map(
    (step) =>
      `${step.number}:${[step.role, ...step.participants].join("+")} ${step.scope} ${formatDuration(step.duration)}`,
  );
}

describe("an agency's own procedure", () => {
  it("is read from a plain table", () => {
    const drawing = `
      | SOP Pengumpulan Data |                    |            |             |          |        |            |
      | No. | Uraian Kegiatan  | Pelaksana          | Kelengkapan | Waktu    | Output | Ket.       |
      | 1.  | Memerintahkan    | Kepala Badan       | Disposisi   | 15 menit | Surat  |            |
      | 2   | Membahas         | Kasubbag, Kabid    | Undangan    | 2 Jam    | Notulen| tiap bulan |`;
    expect(read(drawing)).toEqual(["1:kepala-badan agency 15 menit", "2:kasubbag+kabid agency 2 jam"]);
  });

  it("is read from the two heading rows and the marks that SOPs are drawn with", () => {
    const drawing = `
      | No. | Uraian Prosedur | Pelaksana |            |       | Mutu Baku   |               |        | Keterangan |
      |     |                 | Kepala    | Sekretaris | Kabid | Kelengkapan | Waktu (menit) | Ouput  |            |
      | 1   | 2               | 3         | 4          | 5     | 6           | 7             | 8      | 9          |
      | 1   | Perintah        | v         |            |       | Disposisi   | 15            | Surat  |            |
      | 2   | Rapat           |           | ●          | ●     | Dokumen     | 60            | Dok    |            |
      |     | Jumlah waktu    |           |            |       |             | 75            |        |            |`;
    expect(read(drawing)).toEqual(["1:kepala agency 15 menit", "2:sekretaris+kabid agency 60 menit"]);
  });

  it("takes scope, completion and decisions from the optional columns", () => {
    const drawing = `
      | No | Kegiatan | Pelaksana | Waktu | Lingkup  | Selesai bila               | Keputusan                                                              |
      | 1  | Kirim    | Kasubbag  | 1 jam | Unit     | peristiwa: request.sent    |                                                                        |
      | 2  | Rapat    | Kasubbag  | 1 jam | Badan    | kertas: Berita Acara       |                                                                        |
      | 3  | Periksa  | Kabid     | 1 jam | tiap OPD |                            | Setuju -> selesai (form.approved); Kembalikan → langkah 1 (form.returned) |`;
    const parsed = procedureFromTable(sheet(drawing), identity);
    expect(parsed.ok && lintProcedure(parsed.value, LINT_ALONE)).toEqual([]);
    expect(parsed.ok && parsed.value.steps.map((step) => [step.scope, step.completedBy])).toEqual([
      ["perUnit", { by: "event", event: "request.sent" }],
      ["agency", { by: "paper", paper: "berita-acara" }],
      ["perUnit", { by: "decision" }],
    ]);
    expect(parsed.ok && parsed.value.steps[2]?.decision?.choices).toEqual([
      { id: "setuju", label: "Setuju", event: "form.approved", target: "selesai", noteRequired: false },
      { id: "kembalikan", label: "Kembalikan", event: "form.returned", target: 1, noteRequired: true },
    ]);
  });

  it("leaves a choice without a target to the lint", () => {
    const parsed = procedureFromTable(
      sheet(`
      | No | Kegiatan | Pelaksana | Waktu | Keputusan                |
      | 1  | Periksa  | Kabid     | 1 jam | Setuju -> selesai; Tolak |`),
      identity,
    );
    expect(parsed.ok && lintProcedure(parsed.value, LINT_ALONE).map((each) => each.values)).toEqual([
      { step: 1, choice: "Tolak" },
    ]);
  });

  it("compares a printed total with the steps", () => {
    const parsed = procedureFromTable(
      sheet(`
      | No | Kegiatan     | Pelaksana | Waktu     |
      | 1  | Periksa      | Kabid     | 60 menit  |
      |    | Jumlah waktu |           | 90 menit  |`),
      identity,
    );
    expect(parsed.ok && lintProcedure(parsed.value, LINT_ALONE).map((each) => each.code)).toEqual([
      "procedure/total-mismatch",
    ]);
  });

  it.each([
    ["no heading at all", "| a | b |", ["procedure/no-header@-"]],
    [
      "a heading without a time",
      "| No | Kegiatan | Pelaksana |\n| 1 | x | y |",
      ["procedure/missing-column@-"],
    ],
    ["no row", "| No | Kegiatan | Pelaksana | Waktu |", ["procedure/no-steps@-"]],
    [
      "a blank action",
      "| No | Kegiatan | Pelaksana | Waktu |\n| 1 |  | Kabid | 1 jam |",
      ["procedure/blank-action@2", "procedure/no-steps@-"],
    ],
    [
      "nobody",
      "| No | Kegiatan | Pelaksana | Waktu |\n| 1 | Periksa |  | 1 jam |",
      ["procedure/blank-role@2"],
    ],
    [
      "a time in words",
      "| No | Kegiatan | Pelaksana | Waktu |\n|  |  |  |  |\n| 1 | Periksa | Kabid | sejam |",
      ["procedure/unreadable-duration@3"],
    ],
    [
      "a scope of its own",
      "| No | Kegiatan | Pelaksana | Waktu | Lingkup |\n| 1 | Periksa | Kabid | 1 jam | semua |",
      ["procedure/unreadable-scope@2"],
    ],
    [
      "a paper nobody makes",
      "| No | Kegiatan | Pelaksana | Waktu | Selesai bila |\n| 1 | Periksa | Kabid | 1 jam | kertas: kuitansi |",
      ["procedure/unreadable-completion@2"],
    ],
    [
      "a choice without a name",
      "| No | Kegiatan | Pelaksana | Waktu | Keputusan |\n| 1 | Periksa | Kabid | 1 jam | -> 5 |",
      ["procedure/unreadable-decision@2"],
    ],
  ])("names %s", (_, drawing, expected) => {
    expect(read(drawing)).toEqual(expected);
  });

  it("numbers on when a number cannot be read, and says so", () => {
    const parsed = procedureFromTable(
      sheet(`
      | No | Kegiatan | Pelaksana | Waktu |
      | 1  | Kirim    | Kabid     | 1 jam |
      | 1a | Periksa  | Kabid     | 1 jam |`),
      identity,
    );
    expect(parsed.findings).toMatchObject([
      {
        code: "procedure/unreadable-number",
        severity: "warning",
        place: { rowNumber: 3, column: "No" },
        values: { found: "1a", taken: 2 },
      },
    ]);
    expect(parsed.ok).toBe(true);
  });
});
