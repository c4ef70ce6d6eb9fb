import { describe, expect, it } from "vitest";
import type { LedgerEntry, LedgerEvent } from "#core/ledger/entry";
import { ZONES } from "#core/procedure/local-time";
import { factsOf } from "#core/procedure/procedure-fact";

interface Event extends LedgerEvent {
  readonly [key: string]: unknown;
}

function entry(sequence: number, event: Event, at = "2026-11-16T08:00:00+08:00"): LedgerEntry {
  const actor = { name: "Rina Wati", role: "kasubbid-data", unitId: null, capacity: "definitive" };
  const hash = "0".repeat(64);
  return { sequence, at, actor, event, payloadHash: hash, previousHash: hash, hash };
}

const read = (...entries: readonly LedgerEntry[]) =>
  factsOf(entries, "tw3", ZONES["Asia/Makassar"].offsetMinutes);

describe("facts from a ledger", () => {
  it("carry the unit, the time on the agency's clock, and the note", () => {
    const event = { kind: "form.returned", cycleId: "tw3", unitId: "ekonomi", note: "Lengkapi", cells: [] };
    expect(read(entry(12, event, "2026-11-16T00:30:00Z"))).toMatchObject([
      {
        kind: "form.returned",
        unitId: "ekonomi",
        who: "Rina Wati",
        note: "Lengkapi",
        reference: "riwayat 12",
        at: { date: "2026-11-16", minute: 510 },
      },
    ]);
  });

  it("carry a tick's step, a choice, a paper with its number, and the units that a direction reopens", () => {
    const facts = read(
      entry(1, { kind: "step.decided", cycleId: "tw3", step: 9, choice: "benar" }),
      entry(2, { kind: "paper.issued", cycleId: "tw3", paper: "notulen", letterNumber: "7/2026" }),
      entry(3, { kind: "edition.directed", cycleId: "tw3", direction: "Lengkapi", unitIds: ["a", 7, "b"] }),
    );
    expect(facts).toMatchObject([
      { step: 9, choice: "benar", paper: null },
      { paper: "notulen", reference: "7/2026" },
      { note: "Lengkapi", reopens: ["a", "b"] },
    ]);
  });

  it("leave other cycles and unreadable times out", () => {
    const mine = { kind: "cycle.ordered", cycleId: "tw3" };
    expect(
      read(entry(1, { ...mine, cycleId: "tw2" }), entry(2, mine, "kemarin"), entry(3, { kind: "x" })),
    ).toEqual([]);
  });

  it("take a paper or step of another shape for none", () => {
    expect(
      read(entry(1, { kind: "paper.issued", cycleId: "tw3", paper: "kuitansi", step: "9" })),
    ).toMatchObject([{ paper: null, step: null }]);
  });
});
