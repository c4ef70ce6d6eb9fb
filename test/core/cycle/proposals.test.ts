import { describe, expect, it } from "vitest";
import type { Command, UnitCommands } from "#core/cycle/command";
import { decide } from "#core/cycle/decide";
import { evolveAll } from "#core/cycle/evolve";
import type { CycleState } from "#core/cycle/state";
import {
  CYCLE_ID,
  OPENING,
  TODAY,
  approve,
  ask,
  entitled,
  hash,
  open,
  play,
  playOn,
  submit,
  summary,
} from "./play";

const UNIT = { cycleId: CYCLE_ID, unitId: "bidang" };
const propose: UnitCommands["propose"] = {
  ...{
    kind: "propose",
    ...UNIT,
    submissionHash: hash("a"),
    found: "12",
    proposed: "12,5",
    reason: "Salah ketik",
  },
  cell: { rowKey: "5.01.02", fieldId: "realisasi_tw2" },
};
const meeting = { meetingId: "rapat-2025-12-16" };
const accept: Command = {
  kind: "accept-proposal",
  ...UNIT,
  proposalId: "usul-1",
  note: "Sepakat",
  ...meeting,
};
const refuse: Command = {
  kind: "refuse-proposal",
  ...UNIT,
  proposalId: "usul-1",
  reason: "Sudah benar",
  ...meeting,
};
const proposed = play(open(), submit("a"), propose);

/** `command` as decided by Rina, who is not the one that all other commands of these tests come from. */
function byRina(cycle: CycleState, command: Command) {
  return decide(cycle, command, { today: TODAY, actor: { ...entitled(command), name: "Rina" } });
}

function after(cycle: CycleState, command: Command): CycleState {
  const decision = byRina(cycle, command);
  const next = decision.ok ? evolveAll(cycle, decision.events) : null;
  if (next === null) throw new Error(summary(decision));
  return next;
}

describe("a reviewer's change", () => {
  it("is a proposal: the submission stays as it is", () => {
    const [before, now] = [play(open(), submit("a")), proposed].map((cycle) => cycle.units.get("bidang"));
    expect(now?.versions).toEqual(before?.versions);
    expect(now?.proposals).toMatchObject([{ proposalId: "usul-1", proposed: "12,5", outcome: "open" }]);
  });

  it("is not made twice, nor of what is there already, nor of a version that is gone", () => {
    expect(summary(ask(proposed, propose))).toBe("= proposal/already-made");
    expect(summary(ask(proposed, { ...propose, proposed: "12" }))).toBe("! proposal/no-change");
    expect(summary(ask(playOn(proposed, submit("b")), propose))).toBe("! proposal/other-version");
  });

  it("is decided once, by somebody else, in a meeting that is named", () => {
    expect(summary(ask(proposed, accept))).toBe("! proposal/own");
    const accepted = after(proposed, accept);
    expect(accepted.units.get("bidang")?.proposals).toMatchObject([{ outcome: "accepted", ...meeting }]);
    expect(summary(byRina(accepted, refuse))).toBe("! proposal/decided");
  });

  it("is refused with a reason", () => {
    expect(summary(byRina(proposed, { ...refuse, reason: " " }))).toBe("! text/missing");
    expect(after(proposed, refuse).units.get("bidang")?.proposals).toMatchObject([{ note: "Sudah benar" }]);
  });

  it("stands against approval until it is refused, or carried by a new version", () => {
    expect(summary(ask(proposed, approve("a")))).toBe("! decision/proposals-open");
    expect(summary(ask(after(proposed, accept), approve("a")))).toBe("! decision/proposals-open");
    expect(summary(ask(after(proposed, refuse), approve("a")))).toBe("form.approved");
    expect(summary(ask(playOn(after(proposed, accept), submit("b")), approve("b")))).toBe("form.approved");
  });
});

describe("a revised cycle", () => {
  const units = [...OPENING.units, { unitId: "upt", unitName: "UPT Data" }];
  const revise: Command = { kind: "revise", ...OPENING, cycleId: CYCLE_ID, units, reason: "UPT baru" };

  it("asks new units and leaves the others where they stand", () => {
    const revised = playOn(proposed, revise);
    expect([...revised.units.values()].map(({ unitId, state }) => `${unitId} ${state}`)).toEqual([
      "sekretariat prepared",
      "bidang submitted",
      "upt prepared",
    ]);
  });

  it("opens again without a change, as a rerun does", () => {
    expect(summary(ask(playOn(proposed, revise), open({ units })))).toBe("= cycle/already-open");
    expect(summary(ask(playOn(proposed, revise), revise))).toBe("= cycle/already-open");
  });

  it("drops no unit", () => {
    const less: Command = { ...revise, units: OPENING.units.slice(1) };
    expect(ask(proposed, less)).toMatchObject({
      refusal: { code: "cycle/unit-removed", values: { unitIds: ["sekretariat"] } },
    });
  });
});
