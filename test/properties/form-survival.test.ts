// What people do to a form after it was sent, at random and one thing after the other:
// 1. Every value that was typed and is still in the workbook is read: once, under its own row and field, or in quarantine,
//    of which a finding tells. A copy of it may go to quarantine, too.
// 2. No value is ever read under another row or field.
// 3. Reading never throws.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSubmission } from "#core/submission/read-submission";
import { checkSubmission } from "#core/validation/check-submission";
import { applyAll, mishaps, startedForm } from "./form-mishaps";

const SEED = Number(process.env["HIMPUN_SURVIVAL_SEED"] ?? 42);
const RUNS = Number(process.env["HIMPUN_SURVIVAL_RUNS"] ?? 400);

describe("a form that people worked on", () => {
  it("loses no value and attributes none wrongly", () => {
    const start = startedForm();
    fc.assert(
      fc.property(fc.array(mishaps(), { minLength: 1, maxLength: 7 }), (changes) => {
        const { workbook, tokens } = applyAll(start, changes);
        const result = readSubmission(workbook, start.context);
        const read = new Map<string, string[]>();
        const note = (raw: string, where: string): void => {
          read.set(raw, [...(read.get(raw) ?? []), where]);
        };
        for (const row of result.submission?.rows ?? []) {
          for (const [field, { raw }] of Object.entries(row.values)) note(raw, `${row.key}/${field}`);
        }
        for (const { raw } of result.submission?.quarantine ?? []) note(raw, "quarantine");
        if (result.submission === null) {
          expect(result.findings.some(({ severity }) => severity === "error")).toBe(true);
          return;
        }
        for (const { text, home, count } of tokens) {
          const places = read.get(text) ?? [];
          const inRows = places.filter((place) => place !== "quarantine");
          expect({ text, inRows }).toEqual({ text, inRows: inRows.length === 0 ? [] : [home] });
          expect({ text, isRead: places.length >= 1 && places.length <= count }).toEqual({
            text,
            isRead: true,
          });
          if (inRows.length === 0) expect(result.findings.length).toBeGreaterThan(0);
        }
        const { form, rows } = start.context;
        checkSubmission(form, rows, result.submission, result.reading, null);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});
