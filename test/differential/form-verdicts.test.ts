// One rule, two spellings:
// 1. A form filled at random and worked out by a real spreadsheet program shows, in every row, what the core finds on
//    the same typed values: check column, computed columns, counts, and the status line.
// 2. The file that the program saved is still whole: its sheets, columns, rows and identity are found as they were.
// 3. The files carry poison instead of results, so that nothing but a fresh result can pass.
//
// HIMPUN_DIFFERENTIAL_ROWS asks for more rows than the usual 600; HIMPUN_DIFFERENTIAL_SEED for other ones;
// HIMPUN_DIFFERENTIAL_PROGRAM=gnumeric for the other program.
import { describe, expect, it } from "vitest";
import { readWorkbook } from "#node/excel/reader/read-workbook";
import { inflateWithNode } from "#node/excel/reader/inflate-with-node";
import { createWorkbookWriter } from "#node/excel/writer/write-workbook";
import { compileForm } from "#core/form/compiled-form";
import type { FormPeriod } from "#core/form/compiled-form";
import type { FormRequest } from "#core/form/form-request";
import { identityOf } from "#core/submission/locate-entry";
import { readSubmission } from "#core/submission/read-submission";
import type { WorkbookSnapshot } from "#core/workbook/snapshot";
import { kinerjaDefinition, sampleRequest } from "../core/form/sample-form";
import { profileOf } from "../core/indicator/sample-profile";
import { openRequest, renjaForm } from "../core/form/renja-form";
import { languageDefinition } from "./language-form";
import { poisonedForm } from "./filled-workbook";
import { randomFrom, randomIndicator, randomRow } from "./random-filling";
import type { TypedCell } from "./random-filling";
import { withRandomCarried } from "./random-carried";
import { gnumeric, libreOffice } from "./spreadsheet-program";
import { disagreements } from "./verdicts";

const PROFILES = ["permendagri-86-2017", "turun-b", "batas-100", "batas-120", "rata-sub-kegiatan"] as const;
const QUARTERS: readonly FormPeriod["quarter"][] = [1, 2, 3, 4];
const SEED = Number(process.env["HIMPUN_DIFFERENTIAL_SEED"] ?? 20250131);
const ROWS = Number(process.env["HIMPUN_DIFFERENTIAL_ROWS"] ?? 600);
const FORMS = PROFILES.length * QUARTERS.length * 2;

const program = process.env["HIMPUN_DIFFERENTIAL_PROGRAM"] === "gnumeric" ? gnumeric() : libreOffice();
if (program === null) console.warn("Dilewati: LibreOffice (soffice) tidak terpasang di komputer ini.");

/** The form `kinerja` and the form of the whole language, for each profile and quarter, filled at random. */
function filledForms() {
  return PROFILES.flatMap((profile, p) =>
    QUARTERS.flatMap((quarter, q) => {
      const random = randomFrom(SEED + p * QUARTERS.length + q);
      return [kinerjaDefinition(), languageDefinition()].map((definition) => {
        const form = compileForm(definition, { year: 2025, quarter }, profileOf(profile));
        const indicators = Array.from({ length: Math.ceil(ROWS / FORMS) }, (_, index) =>
          randomIndicator(random, index),
        );
        const request = sampleRequest(form, indicators);
        const typed = request.rows.map(() => randomRow(random, form, program?.trimsSpacesOnly ?? true));
        const name = `${definition.id} ${profile} TW ${quarter}`;
        return { name, request: withRandomCarried(random, request, typed), typed };
      });
    }),
  );
}

/** The form Renja with its lists, filled at random: rows left blank, codes in any spelling, words in place of figures. */
function filledRenja() {
  const random = randomFrom(SEED + 99);
  const request = openRequest(renjaForm(), Math.ceil(ROWS / 6));
  const typed = request.rows.map(() =>
    random() < 0.2
      ? new Map<string, TypedCell>()
      : randomRow(random, request.form, program?.trimsSpacesOnly ?? true),
  );
  const limits = { total: 1_000_000, penunjang: 1_000_000_000_000, urusan: 1_000_000 };
  return { name: "renja", request: { ...request, limits }, typed };
}

function opened(bytes: Uint8Array): WorkbookSnapshot {
  const result = readWorkbook(bytes, { inflate: inflateWithNode });
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.workbook;
}

describe.skipIf(program === null)("a filled form in a real spreadsheet program", () => {
  it(`agrees with the core on each of ${ROWS} rows or more`, { timeout: 600_000 }, async () => {
    const forms = [...filledForms(), filledRenja()];
    const writer = createWorkbookWriter();
    const files: Uint8Array[] = [];
    for (const { request, typed } of forms) files.push(await writer.write(poisonedForm(request, typed)));
    const saved = (program?.recalculate(files) ?? []).map(opened);
    const found = forms.flatMap(({ name, request, typed }, index) => {
      const workbook = saved[index];
      if (workbook === undefined) throw new Error(`${name} was not saved`);
      const strange = structuralFindings(request, workbook).map((code) => ({ name, code }));
      return [...strange, ...disagreements(request, typed, workbook).map((one) => ({ name, ...one }))];
    });
    expect(found.slice(0, 5)).toEqual([]);
    expect(forms.flatMap(({ typed }) => typed).length).toBeGreaterThanOrEqual(ROWS);
  });
});

/** Everything but what is said of single cells: a form that another program saved must still be whole. */
function structuralFindings(request: FormRequest, workbook: WorkbookSnapshot): readonly string[] {
  const { identity, form, rows } = request;
  const { findings } = readSubmission(workbook, { identity, form, rows, file: null });
  const found = identityOf(workbook);
  const lost = found?.repaired === false ? [] : ["identity lost"];
  return [...lost, ...findings.map(({ code }) => code).filter((code) => !code.startsWith("cell/"))];
}
