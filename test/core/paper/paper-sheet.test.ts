import { describe, expect, it } from "vitest";
import { planPaper } from "#core/paper/sheet/paper-sheet";
import { GRID } from "#core/paper/sheet/laid-row";
import type { PaperDocument } from "#core/paper/paper-document";
import type { Edit } from "#core/workbook/plan";
import { PAPERS } from "./sample-papers";

describe("a paper as a sheet", () => {
  it.each(PAPERS.map((paper) => [paper.kind, paper] as const))("%s says all that the paper says", (_, paper) => {
    const written = textsOf(paper).join("\n");
    for (const word of wordsOf(paper)) expect(written).toContain(word);
  });

  it.each(PAPERS.map((paper) => [paper.kind, paper] as const))("%s has no text over another", (_, paper) => {
    const taken = new Set<string>();
    for (const { ranges } of editsOf(paper, "merge"))
      for (const { top, left, right } of ranges)
        for (let column = left; column <= right; column += 1) {
          expect(right).toBeLessThan(GRID);
          const place = `${top}/${column}`;
          expect(taken.has(place)).toBe(false);
          taken.add(place);
        }
  });

  it("stands upright on its paper", () => {
    for (const paper of PAPERS) {
      const [page] = editsOf(paper, "page");
      expect(page?.setup).toMatchObject({ paper: paper.page, orientation: "portrait", fitToWidth: true });
    }
  });
}); // prettier-ignore

function editsOf<K extends Edit["kind"]>(paper: PaperDocument, kind: K) {
  return planPaper(paper, "Kertas").edits.filter(
    (edit): edit is Extract<Edit, { readonly kind: K }> => edit.kind === kind,
  );
}

function textsOf(paper: PaperDocument): readonly string[] {
  return editsOf(paper, "write").flatMap(({ cells }) =>
    cells.flat().filter((cell) => typeof cell === "string"),
  );
}

/** Words that any reader looks for: kop, names that sign, cells of tables, verification. */
function wordsOf({ letterhead, blocks, verification }: PaperDocument): readonly string[] {
  return [
    letterhead.agency,
    ...(verification === null ? [] : [verification.code]),
    ...blocks.flatMap((block): readonly string[] => {
      if (block.kind === "table") return block.rows.flat().filter((text) => text !== "");
      if (block.kind === "signatures") return [block.left, block.right].flatMap((one) => one?.name ?? []);
      if (block.kind === "fields") return block.rows.map(({ value }) => value);
      return block.kind === "title" ? [block.text] : [];
    }),
  ];
}
