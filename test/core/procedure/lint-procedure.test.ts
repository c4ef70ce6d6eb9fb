import { describe, expect, it } from "vitest";
import { PROCEDURE_MESSAGES } from "#core/messages/procedure-messages";
import { LINT_ALONE, lintProcedure } from "#core/procedure/lint-procedure";
import { parseProcedure } from "#core/procedure/parse-procedure";
import type { Procedure, Step } from "#core/procedure/procedure";
import { procedureOf, step } from "./sample-procedure";

const codes = (procedure: Procedure): readonly string[] =>
  lintProcedure(procedure, LINT_ALONE).map((finding) => finding.code);

function deciding(number: number, ...targets: readonly (number | "selesai" | null)[]): Step {
  const choices = targets.map((target, index) => ({
    id: `c${index}`,
    label: `Pilihan ${index}`,
    event: null,
    target,
    noteRequired: true,
  }));
  return step(number, {
    completedBy: { by: "decision" },
    decision: { question: "?", stated: true, choices },
  });
}

describe("the lint", () => {
  it.each<[string, readonly Step[], readonly string[]]>([
    ["a straight procedure", [step(1), step(2)], []],
    ["two steps of one number", [step(1), step(1)], ["procedure/duplicate-step"]],
    ["a step that is jumped over", [deciding(1, 3), step(2), step(3)], ["procedure/unreachable-step"]],
    [
      "a loop without a way out",
      [step(1), deciding(2, 1)],
      ["procedure/endless-loop", "procedure/endless-loop"],
    ],
    ["a choice that leads nowhere", [deciding(1, "selesai", null)], ["procedure/decision-without-target"]],
    ["a choice to a missing step", [deciding(1, "selesai", 9)], ["procedure/unknown-target"]],
    [
      "a decision without choices",
      [deciding(1)],
      ["procedure/endless-loop", "procedure/decision-without-choices"],
    ],
    [
      "a decision that is not written",
      [step(1, { completedBy: { by: "decision" } })],
      ["procedure/decision-missing"],
    ],
    ["an unknown role", [step(1, { role: "siapa" })], ["procedure/unknown-role"]],
    [
      "a first step done with the one before",
      [step(1, { completedBy: { by: "previous" } })],
      ["procedure/previous-of-none"],
    ],
    ["a step without a time", [step(1, { duration: [] })], ["procedure/no-duration"]],
  ])("of %s", (_, steps, expected) => {
    expect(codes(procedureOf(steps))).toEqual(expected);
  });

  it("compares the total", () => {
    const wrong = {
      ...procedureOf([step(1), step(2)]),
      total: { parts: [[{ amount: 25, unit: "menit" }]], stated: true },
    } as const;
    expect(lintProcedure(wrong, LINT_ALONE)).toMatchObject([
      { code: "procedure/total-mismatch", values: { stated: "25 menit", added: "20 menit" } },
    ]);
  });

  it("names a role that nobody holds, once, with its steps", () => {
    const holders = new Map([["pelaksana", ["  "]]]);
    expect(lintProcedure(procedureOf([step(1), step(2)]), { holders, eventKinds: null })).toMatchObject([
      { code: "procedure/role-without-holder", values: { role: "Pelaksana", steps: [1, 2] } },
    ]);
  });

  it("has a sentence for the user", () => {
    const [first] = lintProcedure(procedureOf([deciding(1, "selesai", null)]), LINT_ALONE);
    expect(first?.code).toBe("procedure/decision-without-target");
    const sentence = PROCEDURE_MESSAGES["procedure/decision-without-target"](
      { step: 1, choice: "Kembalikan" },
      { file: null, sheet: null, cell: null, rowNumber: null, column: null },
    );
    expect(sentence.cause).toBe('Pilihan "Kembalikan" pada langkah 1 tidak menyebut langkah tujuan.');
  });
});

describe("a procedure file", () => {
  it.each([[null], [[]], ["teks"], [{ id: "x" }]])("that is %j is refused, not thrown at", (raw) => {
    const parsed = parseProcedure(raw);
    expect(parsed.ok).toBe(false);
    expect(parsed.findings.every((finding) => finding.code === "procedure/malformed")).toBe(true);
  });

  it("names the place of what does not fit", () => {
    const raw = { ...procedureOf([step(1)]), steps: [{ ...step(1), duration: "dua jam" }] };
    expect(parseProcedure(raw).findings.map((finding) => finding.values)).toMatchObject([
      { path: "steps.0.duration" },
    ]);
  });
});
