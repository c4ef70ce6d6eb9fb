import { describe, expect, it } from "vitest";
import { editionFolderName } from "#core/cycle/edition-id";
import type { Command } from "#core/cycle/command";
import type { CycleState } from "#core/cycle/state";
import { CYCLE_ID, approve, ask, hash, open, play, playOn, recap, submit, summary } from "./play";
import type { Move } from "./play";

const SKIP: Command = {
  kind: "skip",
  cycleId: CYCLE_ID,
  unitId: "sekretariat",
  reason: "Digabung",
};
const one = play(open(), submit("a"), approve("a"));
const provisional: Move = (cycle) => recap(cycle, "provisional");
const final: Move = (cycle) => recap(cycle, "final");
const correct: readonly Move[] = [submit("b"), approve("b", "bidang", "a")];
const back: readonly Move[] = [submit("a", "bidang", true), approve("a", "bidang", "b")];

function ids(cycle: CycleState): readonly string[] {
  return cycle.editions.map((edition) => edition.editionId);
}

describe("edition ids", () => {
  it("count each family by itself", () => {
    const cycle = playOn(one, provisional, ...correct, provisional, final, ...back, provisional, final);
    expect(ids(cycle)).toEqual(["sementara", "sementara-2", "final", "sementara-3", "perbaikan-1"]);
  });

  it("stay the same, without an event, from the same inputs", () => {
    expect(ids(playOn(one, provisional, provisional, final, final))).toEqual(["sementara", "final"]);
  });

  it("move with the profile, the register and the program that computed", () => {
    const made = playOn(one, final);
    const base = recap(made, "final");
    const others = [
      { profileHash: hash("2") },
      { registerHash: hash("2") },
      { layoutHash: hash("2") },
      { engine: "himpun 0.2.0" },
    ];
    for (const other of others) expect(summary(ask(made, { ...base, ...other }))).toBe("recap.made");
  });

  it("move when a unit that was missing is skipped, because the edition prints it", () => {
    expect(ids(playOn(one, final, SKIP, final))).toEqual(["final", "perbaikan-1"]);
  });
});

describe("a recap", () => {
  it("rests on exactly what is approved", () => {
    const stale = recap(one, "final");
    const moved = playOn(one, submit("c", "sekretariat"), approve("c", "sekretariat"));
    expect(ask(moved, stale)).toMatchObject({
      refusal: { code: "recap/inputs-moved", values: { unitIds: ["sekretariat"] } },
    });
    const twice = { ...stale, inputs: [...stale.inputs, ...stale.inputs] };
    expect(summary(ask(one, twice))).toBe("! recap/inputs-moved");
  });

  it("that comes out otherwise from the same inputs is an error, not an edition", () => {
    const made = playOn(one, final);
    expect(summary(ask(made, recap(made, "final", "d")))).toBe("! recap/not-reproducible");
  });

  it("names the units it misses and those whose newer version waits", () => {
    const [edition] = playOn(one, submit("b"), final).editions;
    expect(edition?.missingUnitIds).toEqual(["sekretariat"]);
    expect(edition?.pendingUnitIds).toEqual(["bidang"]);
    expect(edition?.inputs).toEqual([{ unitId: "bidang", submissionHash: hash("a") }]);
  });

  it("is final without all units only as the cycle allows", () => {
    const strict = play(open({ finalNeeds: "all-units" }), submit("a"), approve("a"));
    expect(ask(strict, recap(strict, "final"))).toMatchObject({
      refusal: { code: "recap/units-missing", values: { unitIds: ["sekretariat"] } },
    });
    const reasoned = { ...recap(strict, "final"), missingReason: "Tenggat laporan ke Bupati" };
    expect(summary(ask(strict, reasoned))).toBe("form.received + recap.made");
    const complete = playOn(strict, SKIP);
    expect(summary(ask(complete, recap(complete, "final")))).toBe("form.received + recap.made");
  });

  it("is never final of nothing, yet may be provisional", () => {
    const empty = play(open());
    expect(summary(ask(empty, recap(empty, "final")))).toBe("! recap/nothing-approved");
    expect(summary(ask(empty, recap(empty, "provisional")))).toBe("recap.made");
  });
});

describe("a direction on an edition", () => {
  const made = playOn(one, final);
  const direct = (unitId: string): Command => ({
    ...{ kind: "direct", cycleId: CYCLE_ID, editionId: "final", direction: "Lengkapi analisis" },
    units: [{ unitId, cells: [] }],
  });

  it("opens the named units again and is answered by a new edition", () => {
    const directed = playOn(made, direct("bidang"));
    expect(directed.units.get("bidang")).toMatchObject({ state: "returned", approved: { version: 1 } });
    const answered = playOn(directed, submit("b"), approve("b", "bidang", "a"), final);
    expect(ids(answered)).toEqual(["final", "perbaikan-1"]);
  });

  it("names only units that are in the edition and wait for nothing", () => {
    expect(summary(ask(made, direct("sekretariat")))).toBe("! edition/unit-not-included");
    expect(summary(ask(made, direct("opd-9")))).toBe("! unit/unknown");
    expect(summary(ask(playOn(made, submit("b")), direct("bidang")))).toBe("! unit/undecided");
  });
});

describe("editionFolderName", () => {
  const owners = new Map([
    ["sementara", "tw-3"],
    ["sementara-tw-4", "tw-4"],
    ["sementara-2", "tw-3"],
  ]);
  it.each([
    ["final", "tw-4", "final"],
    ["sementara", "tw-3", "sementara"],
    ["sementara", "tw-4", "sementara-tw-4"],
    ["sementara", "tw-5", "sementara-tw-5"],
    ["sementara", "2", "sementara-2-2"],
  ])("puts %s of %s in %s", (editionId, cycleId, folder) => {
    expect(editionFolderName(editionId, cycleId, owners)).toBe(folder);
  });
});
