// What comes back from people, one kind of change at a time. Each table is the sheet as it arrived:
// 1. A form as it was sent reads without a word.
// 2. Moved, sorted, renamed, respelled: read right, with a note where something had to be repaired.
// 3. What cannot be sure goes to quarantine with an error, and is never counted.
import { describe, expect, it } from "vitest";
import { readSubmission } from "#core/submission/read-submission";
import type { SheetSnapshot } from "#core/workbook/snapshot";
import { sampleIndicator, sampleRequest } from "../form/sample-form";
import { compiled, smallDefinition } from "../form/small-form";
import { markdownSheet } from "./markdown-sheet";

const form = compiled(smallDefinition());
const request = sampleRequest(form, [
  sampleIndicator("K.1", { name: "Jumlah dokumen", budget: 100 }),
  sampleIndicator("K.2", { name: "Jumlah rapat" }),
  sampleIndicator("K.3", { name: "Nilai evaluasi", budget: 300 }),
]);

/** `key: field=raw` of every value, `! raw (why)` of what was set aside, and the finding codes with their severity. */
function read(...sheets: readonly SheetSnapshot[]) {
  const context = { identity: request.identity, form, rows: request.rows, file: null };
  const { submission, findings } = readSubmission({ sheets, names: [] }, context);
  const rows = (submission?.rows ?? []).map(({ key, values }) => {
    const parts = Object.entries(values).map(([id, { raw }]) => `${id}=${raw}`);
    return [`${key}:`, ...parts].join(" ");
  });
  const aside = (submission?.quarantine ?? []).map(({ raw, why }) => `! ${raw} (${why})`);
  return {
    values: [...rows, ...aside],
    findings: findings.map(({ code, severity }) => `${severity} ${code}`),
  };
}

const HEAD = `
  | 8  |        | Kode | Indikator      | Pagu | Nilai | Keterangan | Periksa |
  | 9  |        | 1    | 2              | 3    | 4     | 5          | 6       |
  | 10 | _kunci | kode | nama           | pagu | nilai | ket        | periksa | _perbaiki | _isi | _wajib | _terisi | _salah |`;

const isian = (rows: string): SheetSnapshot => markdownSheet("Isian", `${HEAD}\n${rows}`);

describe("a form that comes back", () => {
  it("reads without a word as it was sent", () => {
    const sheet = isian(`
      | 11 | K.1    | K.1  | Jumlah dokumen | 100  | 5     | lancar     |
      | 12 | K.2    | K.2  | Jumlah rapat   |      | TB    |            |
      | 13 | K.3    | K.3  | Nilai evaluasi | 300  |       |            |`);
    expect(read(sheet)).toEqual({
      values: ["K.1: nilai=5 ket=lancar", "K.2: nilai=TB", "K.3:"],
      findings: [],
    });
  });

  it("reads sorted rows by their keys", () => {
    const sheet = isian(`
      | 11 | K.3    | K.3  | Nilai evaluasi | 300  | 3     |            |
      | 12 | K.1    | K.1  | Jumlah dokumen | 100  | 1     |            |
      | 13 | K.2    | K.2  | Jumlah rapat   |      | 2     |            |`);
    expect(read(sheet).values).toEqual(["K.1: nilai=1", "K.2: nilai=2", "K.3: nilai=3"]);
  });

  it("reads rows sorted without their hidden column by what can be seen", () => {
    const sheet = isian(`
      | 11 | K.1    | K.3  | Nilai evaluasi | 300  | 3     |            |
      | 12 | K.2    | K.1  | Jumlah dokumen | 100  | 1     |            |
      | 13 | K.3    | K.2  | Jumlah rapat   |      | 2     |            |`);
    expect(read(sheet)).toEqual({
      values: ["K.1: nilai=1", "K.2: nilai=2", "K.3: nilai=3"],
      findings: ["note row/key-repaired", "note row/key-repaired", "note row/key-repaired"],
    });
  });

  it("sets rows aside when only the columns left of the figures were sorted", () => {
    const sheet = isian(`
      | 11 | K.1    | K.3  | Nilai evaluasi | 100  | 1     |            |
      | 12 | K.2    | K.2  | Jumlah rapat   |      | 2     |            |
      | 13 | K.3    | K.1  | Jumlah dokumen | 300  | 3     |            |`);
    expect(read(sheet)).toEqual({
      values: ["K.2: nilai=2", "! 1 (conflicting-row)", "! 3 (conflicting-row)"],
      findings: ["error row/conflicting", "error row/conflicting", "error row/missing", "error row/missing"],
    });
  });

  it("reads codes in other spellings", () => {
    const sheet = isian(`
      | 11 | K.1    | k.1  | Jumlah dokumen | 100  | 1     |            |
      | 12 |        | K. 2 | Jumlah rapat   |      | 2     |            |
      | 13 | K.3    |      | Nilai evaluasi | 300  | 3     |            |`);
    expect(read(sheet)).toEqual({
      values: ["K.1: nilai=1", "K.2: nilai=2", "K.3: nilai=3"],
      findings: ["note row/key-repaired", "note row/key-repaired"],
    });
  });

  it("overrules a key column that was filled down", () => {
    const sheet = isian(`
      | 11 | K.1    | K.1  | Jumlah dokumen | 100  | 1     |            |
      | 12 | K.1    | K.2  | Jumlah rapat   |      | 2     |            |
      | 13 | K.1    | K.3  | Nilai evaluasi | 300  | 3     |            |`);
    expect(read(sheet).values).toEqual(["K.1: nilai=1", "K.2: nilai=2", "K.3: nilai=3"]);
  });

  it("takes two equal rows for one, and two that differ for none", () => {
    const equal = isian(`
      | 11 | K.1    | K.1  | Jumlah dokumen | 100  | 1     |            |
      | 12 | K.1    | K.1  | Jumlah dokumen | 100  | 1     |            |
      | 13 | K.2    | K.2  | Jumlah rapat   |      | 2     |            |
      | 14 | K.2    | K.2  | Jumlah rapat   |      | 4     |            |
      | 15 | K.3    | K.3  | Nilai evaluasi | 300  | 3     |            |`);
    expect(read(equal)).toEqual({
      values: ["K.1: nilai=1", "K.3: nilai=3", "! 2 (duplicate-row)", "! 4 (duplicate-row)"],
      findings: ["error row/twice", "error row/twice"],
    });
  });

  it("does not give a row's figures to another row that was pasted over it", () => {
    const sheet = isian(`
      | 11 | K.1    | K.1  | Jumlah dokumen | 100  |       |            |
      | 12 | K.1    | K.1  | Jumlah dokumen | 100  | 2     |            |
      | 13 | K.3    | K.3  | Nilai evaluasi | 300  | 3     |            |`);
    expect(read(sheet)).toEqual({
      values: ["K.3: nilai=3", "! 2 (duplicate-row)"],
      findings: ["error row/twice", "error row/twice", "error row/missing"],
    });
  });

  it("keeps notes and totals below the table out of the figures", () => {
    const sheet = isian(`
      | 11 | K.1    | K.1    | Jumlah dokumen  | 100  | 1     |            |
      | 12 | K.2    | K.2    | Jumlah rapat    |      | 2     |            |
      | 13 | K.3    | K.3    | Nilai evaluasi  | 300  | 3     |            |
      | 14 |        | Jumlah |                 |      | 6     |            |
      | 16 |        |        | Data sementara  |      |       |            |`);
    expect(read(sheet)).toEqual({
      values: [
        "K.1: nilai=1", "K.2: nilai=2", "K.3: nilai=3",
        "! Jumlah (unknown-row)", "! 6 (unknown-row)", "! Data sementara (unknown-row)",
      ],
      findings: ["error row/unknown", "note row/unknown"],
    }); // prettier-ignore
  });

  it("finds columns that moved, and keeps what stands in a new one", () => {
    const sheet = markdownSheet(
      "Isian",
      `
      | 8  |        | Kode | Keterangan | Nilai | Catatan | Indikator      | Pagu | Periksa |
      | 10 | _kunci | kode | ket        | nilai |         | nama           | pagu | periksa | _perbaiki | _isi | _wajib | _terisi | _salah |
      | 11 | K.1    | K.1  | lancar     | 1     | dicek   | Jumlah dokumen | 100  |         |
      | 12 | K.2    | K.2  |            | 2     |         | Jumlah rapat   |      |         |
      | 13 | K.3    | K.3  |            | 3     |         | Nilai evaluasi | 300  |         |`,
    );
    expect(read(sheet)).toEqual({
      values: ["K.1: nilai=1 ket=lancar", "K.2: nilai=2", "K.3: nilai=3", "! dicek (unknown-column)"],
      findings: ["note column/unknown"],
    });
  });

  it("reads by headings when the row of ids is gone", () => {
    const sheet = markdownSheet(
      "Isian",
      `
      | 8  |        | KODE | Indikator      | Pagu | nilai | Keterangan | Periksa |
      | 9  |        | 1    | 2              | 3    | 4     | 5          | 6       |
      | 10 | K.1    | K.1  | Jumlah dokumen | 100  | 1     | lancar     |         |
      | 11 | K.2    | K.2  | Jumlah rapat   |      | 2     |            |         |
      | 12 | K.3    | K.3  | Nilai evaluasi | 300  | 3     |            |         |`,
    );
    expect(read(sheet)).toEqual({
      values: ["K.1: nilai=1 ket=lancar", "K.2: nilai=2", "K.3: nilai=3"],
      findings: ["note form/ids-repaired"],
    });
  });

  it("sets a column aside that two columns lay claim to", () => {
    const sheet = markdownSheet(
      "Isian",
      `
      | 8  |        | Kode | Indikator      | Pagu | Nilai | Nilai | Keterangan | Periksa |
      | 10 | _kunci | kode | nama           | pagu | nilai | nilai | ket        | periksa | _perbaiki | _isi | _wajib | _terisi | _salah |
      | 11 | K.1    | K.1  | Jumlah dokumen | 100  | 1     | 7     | lancar     |         |
      | 12 | K.2    | K.2  | Jumlah rapat   |      | 2     | 2     |            |         |
      | 13 | K.3    | K.3  | Nilai evaluasi | 300  |       |       |            |         |`,
    );
    const { values, findings } = read(sheet);
    expect(values).toEqual([
      "K.1: ket=lancar", "K.2:", "K.3:",
      ...["1", "7", "2", "2"].map((raw) => `! ${raw} (unknown-column)`),
    ]); // prettier-ignore
    expect(findings[0]).toBe("error column/twice");
  });

  it("says that a column is missing", () => {
    const sheet = markdownSheet(
      "Isian",
      `
      | 8  |        | Kode | Indikator      | Keterangan | Periksa |
      | 10 | _kunci | kode | nama           | ket        | periksa |
      | 11 | K.1    | K.1  | Jumlah dokumen | lancar     |         |
      | 12 | K.2    | K.2  | Jumlah rapat   |            |         |
      | 13 | K.3    | K.3  | Nilai evaluasi |            |         |`,
    );
    expect(read(sheet)).toEqual({
      values: ["K.1: ket=lancar", "K.2:", "K.3:"],
      findings: ["error column/missing"],
    });
  });

  it("says that rows are missing", () => {
    const sheet = isian(`
      | 11 | K.2    | K.2  | Jumlah rapat   |      | 2     |            |`);
    expect(read(sheet)).toEqual({
      values: ["K.2: nilai=2"],
      findings: ["error row/missing", "error row/missing"],
    });
  });

  const filled = isian(`
    | 11 | K.1    | K.1  | Jumlah dokumen | 100  | 1     |            |
    | 12 | K.2    | K.2  | Jumlah rapat   |      | 2     |            |
    | 13 | K.3    | K.3  | Nilai evaluasi | 300  | 3     |            |`);

  it("finds the sheet under another name", () => {
    const { values, findings } = read(markdownSheet("Petunjuk", "| 1 | Nilai |"), {
      ...filled,
      name: "Isian Bidang",
    });
    expect(values).toEqual(["K.1: nilai=1", "K.2: nilai=2", "K.3: nilai=3"]);
    expect(findings).toEqual(["note form/entry-sheet-renamed"]);
  });

  it("passes over a copy that holds nothing new", () => {
    expect(read(filled, { ...filled, name: "Isian (2)" }).findings).toEqual(["note form/entry-sheet-twice"]);
  });

  it("keeps what only a copy holds", () => {
    const copy = isian(`
      | 11 | K.1    | K.1  | Jumlah dokumen | 100  | 1     |            |
      | 12 | K.2    | K.2  | Jumlah rapat   |      | 9     |            |`);
    const { values, findings } = read(filled, { ...copy, name: "Isian (2)" });
    expect(values.slice(3)).toEqual(["! 9 (outside-table)"]);
    expect(findings).toEqual(["error form/entry-sheet-twice"]);
  });

  it("says what is lost when nothing can be read", () => {
    expect(read(markdownSheet("Lembar1", "| 1 | Halo |")).findings).toEqual([
      "error form/entry-sheet-missing",
    ]);
    expect(read(markdownSheet("Isian", "| 1 | Halo |")).findings).toEqual(["error form/header-lost"]);
  });
});
