import { describe, expect, it } from "vitest";
import { planRequest } from "#core/form/request-plan";
import { identityOf } from "#core/submission/locate-entry";
import { readReview } from "#core/submission/read-review";
import type { WorkbookSnapshot } from "#core/workbook/snapshot";
import { kinerjaForm, sampleIndicator, sampleRequest } from "../form/sample-form";
import { markdownSheet } from "./markdown-sheet";
import { snapshotOf } from "./plan-snapshot";

const request = sampleRequest(kinerjaForm(4), [sampleIndicator("K.1")]);
const sent = snapshotOf(planRequest(request));

const without = (workbook: WorkbookSnapshot, name: string): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.filter((sheet) => sheet.name !== name),
});

describe("readReview", () => {
  const answered = markdownSheet(
    "Lembar Sah",
    `
    | 3 | Status isian   | diajukan    |
    | 4 | Diisi oleh     | Andi Wijaya |
    | 5 | Keputusan      |             |
    | 6 | Catatan        |             |
    | 7 | Diperiksa oleh |             |`,
  );

  it("reads a form as it was sent", () => {
    expect(readReview(sent, null)).toEqual({
      review: { status: "Draf", decision: null, note: null, filledBy: null, reviewedBy: null },
      findings: [],
    });
  });

  it("reads beside the labels when the names are lost and the sheet is renamed", () => {
    const { review } = readReview({ sheets: [answered], names: [] }, null);
    expect(review).toMatchObject({ status: "Diajukan", filledBy: "Andi Wijaya", decision: null });
  });

  it("follows a name to wherever its cell was moved", () => {
    const names = [
      { name: "status_isian", refersTo: "'Lembar Sah'!$B$4" },
      { name: "diisi_oleh", refersTo: "#REF!" },
    ];
    const { review, findings } = readReview({ sheets: [answered], names }, null);
    expect(review).toMatchObject({ status: null, filledBy: "Andi Wijaya" });
    expect(findings).toMatchObject([
      {
        code: "review/unknown-choice",
        place: { sheet: "Lembar Sah", cell: "B4" },
        values: { found: "Andi Wijaya" },
      },
    ]);
  });

  it("says nothing where there is no such sheet", () => {
    const { review, findings } = readReview({ sheets: [], names: [] }, null);
    expect(review).toEqual({ status: null, decision: null, note: null, filledBy: null, reviewedBy: null });
    expect(findings).toEqual([]);
  });
});

describe("identityOf", () => {
  it("reads the hidden sheet, then the spare line, then gives up", () => {
    expect(identityOf(sent)).toEqual({ identity: request.identity, repaired: false });
    expect(identityOf(without(sent, "_himpun"))).toEqual({ identity: request.identity, repaired: true });
    expect(identityOf(without(without(sent, "_himpun"), "Isian"))).toBeNull();
  });
});
