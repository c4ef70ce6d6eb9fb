import type { CrossFinding } from "../crosscheck/cross-finding";

/** `U2-A Realisasi TW I: disahkan 2, sekarang 3 (sebabnya)`: a carried value that a submission changes. */
export function carriedChangeText(finding: CrossFinding, explanation: string): string {
  const why = explanation === "" ? "" : ` (${explanation})`;
  return `${placeOf(finding)}: disahkan ${valueOf(finding, "approved")}, sekarang ${valueOf(finding, "found")}${why}`;
}

/** What a later cycle still says after a correction of this one. */
export function laterDifferenceText(cycleId: string, findings: readonly CrossFinding[]): string {
  const cells = findings.map((finding) => `${placeOf(finding)} ${valueOf(finding, "found")}`);
  return `${cycleId} masih memuat ${cells.join("; ")}. Perbaiki juga isian itu.`;
}

function placeOf({ values }: CrossFinding): string {
  const code = "indicator" in values ? values.indicator.code : "";
  return `${code} ${"column" in values ? values.column : ""}`;
}

function valueOf({ values }: CrossFinding, name: "approved" | "found"): string {
  const found = name === "approved" ? ("approved" in values ? values.approved : "") : foundIn(values);
  return found === "" ? "(kosong)" : found;
}

function foundIn(values: CrossFinding["values"]): string {
  return "found" in values ? values.found : "";
}
