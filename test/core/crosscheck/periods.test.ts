import { describe, expect, it } from "vitest";
import { carriedOver, repeatedNarratives } from "#core/crosscheck/carried-over";
import { changeFindings } from "#core/crosscheck/change-findings";
import { controlFindings } from "#core/crosscheck/control-findings";
import type { CrossFinding } from "#core/crosscheck/cross-finding";
import { renstraFindings } from "#core/crosscheck/renstra-findings";
import { medianOf, robustSpread } from "#core/crosscheck/robust-spread";
import { yearChangeFindings } from "#core/crosscheck/year-change";
import type { CarriedForm } from "#core/form/carried-form";
import { parseDefinition } from "#core/form/definition";
import { CROSSCHECK_MESSAGES } from "#core/messages/crosscheck-messages";
import { sentenceIn } from "#core/messages/render-finding";
import type { Indicator } from "#core/register/register";
import type { FieldValue, Submission, SubmissionRow } from "#core/submission/submission";
import kinerja from "#templates/forms/kinerja.form.json";

const say = (finding: CrossFinding): string => sentenceIn(CROSSCHECK_MESSAGES, finding).cause;

describe("how far a capaian moved", () => {
  const pair = (code: string, before: number, after: number) => ({
    indicator: { code, name: code, unitId: "u" },
    before,
    after,
  });
  const quiet = Array.from({ length: 9 }, (_, index) => pair(`Q${index}`, 90, 90 + index));

  it("names the one that moved otherwise than most, in words", () => {
    const [found, ...others] = changeFindings([...quiet, pair("X", 95, 230)]);
    expect(others).toEqual([]);
    expect(found === undefined ? "" : say(found)).toBe(
      'Capaian X "X" (u) bergerak dari 95,00 ke 230,00, +135,00 poin; dari 10 indikator, gerak yang di tengah +4,50 poin, dan separuhnya paling jauh 2,50 poin dari itu.',
    );
  });

  it("is not led astray by the outliers themselves, which a mean would be", () => {
    const wild = [pair("A", 10, 300), pair("B", 10, 290), pair("C", 10, 310)];
    expect(
      changeFindings([...quiet, ...wild]).map(
        (finding) => "indicator" in finding.values && finding.values.indicator.code,
      ),
    ).toEqual(["C", "A", "B"]);
  });

  it("says nothing of small moves among quiet ones, nor while there is little to compare", () => {
    expect(changeFindings([...quiet, pair("X", 95, 115)])).toEqual([]);
    expect(changeFindings([...quiet.slice(0, 6), pair("X", 95, 300)])).toEqual([]);
  });

  it.each([
    [[], null],
    [[3], 3],
    [[1, 9], 5],
    [[9, 1, 2], 2],
  ])("the median of %j is %j", (numbers, expected) => {
    expect(medianOf(numbers)).toBe(expected);
  });

  it("measures the spread by the middle, whatever the ends do", () => {
    expect(robustSpread([1, 2, 3, 4, 1000])).toEqual({ median: 3, mad: 1 });
  });
});

describe("how far a realisasi is from the same period of last year", () => {
  const pair = (code: string, before: number, after: number) => ({
    indicator: { code, name: code, unitId: "u" },
    before,
    after,
  });
  const quiet = Array.from({ length: 9 }, (_, index) => pair(`Q${index}`, 100, 96 + index));

  it("asks about a slip of the decimal place, in words", () => {
    const [found, ...others] = yearChangeFindings([...quiet, pair("X", 1250, 12.5)]);
    expect(others).toEqual([]);
    expect(found === undefined ? "" : say(found)).toBe(
      'Realisasi X "X" (u) 12,5, padahal periode yang sama tahun lalu 1.250 (1/100); dibandingkan 10 indikator, itu tidak lazim.',
    );
  });

  it.each([
    ["a rise below threefold among quiet ones", [...quiet, pair("X", 100, 290)], []],
    ["a threefold rise", [...quiet, pair("X", 100, 310)], ["X"]],
    ["one that all made together", Array.from({ length: 9 }, (_, index) => pair(`R${index}`, 10, 40)), []],
    ["few to compare: below tenfold", [pair("X", 1, 9)], []],
    ["few to compare: tenfold", [pair("X", 1, 10)], ["X"]],
    ["zero and less, which have no ratio", [pair("X", 0, 10), pair("Y", -1, 10)], []],
    ["nothing", [], []],
  ])("%s", (_, pairs, codes) => {
    const found = yearChangeFindings(pairs);
    expect(found.map(({ values }) => ("indicator" in values ? values.indicator.code : ""))).toEqual(codes);
  });
});

describe("what was carried over from last period", () => {
  const parsed = parseDefinition(kinerja);
  if (!parsed.ok) throw new Error(parsed.faults.join("; "));
  const { definition } = parsed;
  const value = (text: string): SubmissionRow["values"][string] => ({
    value: { kind: "text", text },
    cell: "A1",
    raw: text,
  });
  const of = (values: { readonly [fieldId: string]: string }): Submission => ({
    ...{ form: "kinerja", fingerprint: "f", cycle: "c", unit: "u", sheet: "Isian", quarantine: [] },
    rows: [
      {
        key: "K1",
        values: Object.fromEntries(Object.entries(values).map(([id, text]) => [id, value(text)])),
      },
    ],
  });
  const indicatorOf = (code: string) => ({ code, name: "Nama", unitId: "u" });
  const approved = (values: { readonly [fieldId: string]: FieldValue }): CarriedForm => {
    const cells = Object.entries(values).map(([fieldId, given]) => {
      const carried = { value: given, quarter: 2, approvedDay: null, superseded: [] };
      return [fieldId, carried] as const;
    });
    return new Map([["K1", new Map(cells)]]);
  };
  const compare = (carried: CarriedForm, after: Submission) =>
    carriedOver({ carried, after, definition, indicatorOf });
  const text = (of: string): FieldValue => ({ kind: "text", text: of });
  const BEFORE = approved({ realisasi_tw1: text("5"), realisasi_tw2: text("7") });

  it("counts what still stands and names what changed or went", () => {
    const { verified, findings } = compare(
      BEFORE,
      of({ realisasi_tw1: "5", realisasi_tw2: "8", realisasi_tw3: "9" }),
    );
    expect([verified, findings.map(say)]).toEqual([
      1,
      ['Realisasi TW II K1 "Nama" (u) sekarang "8", padahal periode lalu disahkan "7".'],
    ]);
    expect(compare(BEFORE, of({ realisasi_tw1: "5" })).findings.map(({ code }) => code)).toEqual([
      "across/earlier-quarter-gone",
    ]);
  });

  it("takes filling in what was belum ada for what was promised, and says so", () => {
    const promised = approved({ realisasi_tw1: { kind: "state", state: "BA", reason: "menunggu rilis" } });
    const { findings } = compare(promised, of({ realisasi_tw1: "4" }));
    expect(findings.map((finding) => [finding.severity, say(finding)])).toEqual([
      ["note", 'Realisasi TW I K1 "Nama" (u) sekarang "4"; periode lalu masih "BA: menunggu rilis".'],
    ]);
  });

  it("asks to read again what is word for word the same, unless it says little", () => {
    const long = "Koordinasi antarbidang berjalan dengan baik";
    const codes = (text: string): readonly string[] =>
      repeatedNarratives(of({ faktor_pendorong: text }).rows, {
        ...{ after: of({ faktor_pendorong: text }), definition, indicatorOf },
      }).map(({ code }) => code);
    expect([codes(long), codes("Tidak ada")]).toEqual([["across/narrative-carried-over"], []]);
  });
});

describe("targets and totals", () => {
  const indicator: Indicator = {
    ...{ code: "K1", unit: "u", goal: "", program: "", activity: "", subActivity: "", subActivityCode: "" },
    ...{
      name: "Cakupan",
      measure: "%",
      direction: "naik",
      nature: "akhir",
      baseline: null,
      budget: null,
      source: "",
    },
    targetYear: { kind: "single", value: "90.0" },
    targetQuarters: [null, null, null, null],
  };
  const target = (text: string, measure = "Persen", code = "K1") => ({
    code,
    year: 2026,
    target: text,
    measure,
  });

  it.each([
    ["the same", [target("90")], []],
    ["another target", [target("92.5")], ['Target 2026 K1 "Cakupan" (u) 90, dalam Renstra 92,5.']],
    ["another satuan", [target("90", "Dokumen")], ['Satuan K1 "Cakupan" (u) "%", dalam Renstra "Dokumen".']],
    [
      "none of its own",
      [target("90", "%", "K2")],
      ['K1 "Cakupan" (u) tidak mempunyai target tahun 2026 dalam Renstra.'],
    ],
    ["no Renstra at all", [], []],
  ])("the Renstra says %s", (_what, targets, expected) => {
    expect(renstraFindings([indicator], targets, 2026).map(say)).toEqual(expected);
  });

  it("compares only the totals that were counted, and notes who has not counted", () => {
    const counted = { indicators: 4, budget: 100, spent: 60 };
    const stated = { indicators: 4, budget: null, spent: 65, by: "Kabid Dua" };
    expect(controlFindings([{ unitId: "a", stated: null, counted }])).toEqual([]);
    expect(
      controlFindings([
        { unitId: "a", stated, counted },
        { unitId: "b", stated: null, counted },
      ]).map(say),
    ).toEqual([
      "Realisasi anggaran a menurut Kabid Dua Rp65, dalam isian Rp60.",
      "Jumlah kendali b belum diketik pengesahnya.",
    ]);
  });
});
