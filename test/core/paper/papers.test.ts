import { describe, expect, it } from "vitest";
import { paperText } from "#core/paper/paper-text";
import { PAPER_KINDS } from "#core/procedure/procedure";
import { PAPERS } from "./sample-papers";

describe("papers", () => {
  it("are of every kind", () => {
    expect(PAPERS.map((paper) => paper.kind)).toEqual(PAPER_KINDS);
  });

  it.each(PAPERS.map((paper) => [paper.kind, paper] as const))(
    "%s reads as an office writes it",
    async (kind, paper) => {
      await expect(`${paperText(paper)}\n`).toMatchFileSnapshot(`../../golden/papers/${kind}.txt`);
    },
  );

  it.each(PAPERS.map((paper) => [paper.kind, paper] as const))(
    "%s leaves no hole in its text",
    (_, paper) => {
      expect(paperText(paper)).not.toMatch(/undefined|null|NaN|\[object/);
    },
  );
});
