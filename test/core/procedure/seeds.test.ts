import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EVENT_KINDS } from "#core/cycle/event";
import { formatTotal, totalOf } from "#core/procedure/duration-total";
import { LINT_ALONE, lintProcedure } from "#core/procedure/lint-procedure";
import { parseProcedure } from "#core/procedure/parse-procedure";
import type { Procedure } from "#core/procedure/procedure";
import { STEP_EVENTS } from "#core/procedure/procedure-fact";
import { isReturn } from "#core/procedure/step-graph";

const FOLDER = "sheets-templates/procedures";

function load(id: string): Procedure {
  const parsed = parseProcedure(JSON.parse(readFileSync(`${FOLDER}/${id}.sop.json`, "utf8")) as unknown);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.value;
}

const SOPS = [
  ["banggai-data-kinerja", 9, "2.055 menit", false, "003"],
  ["kesbangpol-renja", 13, "7 hari + 12 jam 5 menit", false, "002"],
  ["kalbar-renja", 5, "230 menit", true, "004"],
  ["bangka-e-planning", 9, "13 hari kerja + 2 jam 15 menit", false, "000"],
  ["bangka-informasi-publik", 8, "55 menit", false, "001"],
] as const;

describe.each(SOPS)("the SOP %s", (id, stepCount, total, isTotalStated, seed) => {
  const procedure = load(id);

  it("has every step of the table, numbered from 1", () => {
    expect(procedure.steps.map((step) => step.number)).toEqual(
      Array.from({ length: stepCount }, (_, n) => n + 1),
    );
  });

  it("adds up to its total", () => {
    expect(formatTotal(totalOf(procedure.steps.map((step) => step.duration)))).toBe(total);
    expect(procedure.total?.stated).toBe(isTotalStated);
  });

  it("has no finding but the step without a time in the publication SOP", () => {
    const codes = lintProcedure(procedure, LINT_ALONE).map((finding) => finding.code);
    expect(codes).toEqual(id === "bangka-informasi-publik" ? ["procedure/no-duration"] : []);
  });

  it("names only events that a ledger can hold", () => {
    const eventKinds = new Set<string>([...EVENT_KINDS, ...Object.values(STEP_EVENTS)]);
    const codes = lintProcedure(procedure, { holders: null, eventKinds }).map((finding) => finding.code);
    expect(codes).not.toContain("procedure/unknown-event");
  });

  it("can send work back with a note, and explains each decision that the SOP does not state", () => {
    const choices = procedure.steps.flatMap((step) =>
      (step.decision?.choices ?? []).filter((choice) => isReturn(step, choice)),
    );
    expect(choices.length > 0 && choices.every((choice) => choice.noteRequired)).toBe(true);
    const explained = new Set(procedure.defaults.map((each) => each.step));
    const silent = procedure.steps.filter(
      (step) => step.decision?.stated === false && !explained.has(step.number),
    );
    expect(silent).toEqual([]);
  });

  it("says whose role each step is", () => {
    const holders = new Map(procedure.roles.map((role) => [role.id, ["Seseorang"]]));
    expect(
      lintProcedure(procedure, { holders, eventKinds: null }).filter((each) => each.severity === "error"),
    ).toEqual([]);
  });

  const file = existsSync("../shared/seeds")
    ? readdirSync("../shared/seeds").find((name) => name.startsWith(seed))
    : undefined;
  if (file === undefined) console.warn(`skipped: the text of SOP ${seed} is not here to compare with`);
  it.skipIf(file === undefined)("uses the words of the SOP's own table", () => {
    const letters = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");
    const text = letters(readFileSync(`../shared/seeds/${file ?? ""}`, "utf8"));
    const words = procedure.steps.flatMap((step) => [
      step.action,
      step.requirement,
      ...step.output.split(";"),
    ]);
    expect(words.filter((each) => !text.includes(letters(each)))).toEqual([]);
  });
});
