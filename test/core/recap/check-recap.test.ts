import { expect, it } from "vitest";
import { RECAP_MESSAGES } from "#core/messages/recap-finding-messages";
import { sentenceIn } from "#core/messages/render-finding";
import { checkRecap } from "#core/recap/check-recap";
import type { Recap } from "#core/recap/recap";
import { indicatorOf, recapOf, registerOf } from "./sample-recap";

const recap = recapOf(
  registerOf([indicatorOf("P-1", "ppe", "- - - 10", { budget: 1000, subActivityCode: "5.01.02.2.01.0001" })]),
  { ppe: { rows: { "P-1": "1 2 3 4 | 100" } } },
);

it.each<[what: string, tampered: Recap, codes: readonly string[]]>([
  ["nothing", recap, []],
  ["the agency's pagu", { ...recap, total: { ...recap.total, budget: 1 } }, ["sum", "sum", "sum", "sum"]],
  ["a level", { ...recap, levels: recap.levels.slice(1) }, ["sum", "sum"]],
  ["a mean", { ...recap, total: { ...recap.total, average: 99 } }, ["average"]],
  ["a count", { ...recap, total: { ...recap.total, indicatorsNotCounted: 1 } }, ["count"]],
  ["coverage", { ...recap, coverage: { ...recap.coverage, approved: 2 } }, ["coverage-order"]],
  ["lineage", { ...recap, sources: [] }, ["without-lineage", "without-lineage"]],
])("finds a tampered recap: %s", (_, tampered, codes) => {
  const found = checkRecap(tampered);
  expect(found.map(({ code }) => code.replace("recap/", "").replace("-differs", ""))).toEqual(codes);
  for (const finding of found) {
    const { cause, remedy } = sentenceIn(RECAP_MESSAGES, finding);
    expect(cause).toMatch(/^[A-Z].*\.$/);
    expect(remedy).toMatch(/\.$/);
  }
});
