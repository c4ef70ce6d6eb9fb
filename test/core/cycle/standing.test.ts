import { describe, expect, it } from "vitest";
import type { Command } from "#core/cycle/command";
import { coverageOf } from "#core/cycle/coverage";
import { startRun } from "#core/cycle/cycle-run";
import { EVENT_KINDS, parseCycleEvent } from "#core/cycle/event";
import { evolve, foldCycles } from "#core/cycle/evolve";
import { namedFiles } from "#core/cycle/named-file";
import { punctualityOf } from "#core/cycle/punctuality";
import type { CycleState } from "#core/cycle/state";
import {
  CYCLE_ID,
  TODAY,
  approve,
  ask,
  day,
  entitled,
  giveBack,
  hash,
  open,
  play,
  playOn,
  submit,
} from "./play";

const UNIT = { cycleId: CYCLE_ID, unitId: "bidang" };

function punctuality(cycle: CycleState, today: string): readonly [boolean | null, number] {
  const unit = cycle.units.get("bidang");
  if (unit === undefined) throw new Error("bidang was not asked");
  const { onTime, lateDays } = punctualityOf(cycle, unit, day(today));
  return [onTime, lateDays];
}

/** Unit `bidang` first submits on `text`; the deadline is 19 December. */
function submittedOn(text: string): CycleState {
  const decision = ask(play(open()), submit("a"), day(text));
  if (!decision.ok) throw new Error("refused");
  return decision.events.reduce(evolve, play(open()));
}

describe("punctuality", () => {
  it.each<[string, CycleState, string, readonly [boolean | null, number]]>([
    ["nothing submitted, not due", play(open()), "2025-12-19", [null, 0]],
    ["nothing submitted, a day over", play(open()), "2025-12-20", [false, 1]],
    ["nothing submitted, into the next year", play(open()), "2026-01-02", [false, 14]],
    ["submitted on the last day", submittedOn("2025-12-19"), "2026-01-02", [true, 0]],
    ["submitted late stays as late as it was", submittedOn("2025-12-22"), "2026-01-02", [false, 3]],
    ["returned stays on time", playOn(submittedOn("2025-12-19"), giveBack("a")), "2026-01-02", [true, 0]],
    ["no deadline", play(open({ deadline: null })), "2026-01-02", [null, 0]],
    ["nil", play(open(), { kind: "nil", ...UNIT, reason: "Tidak ada kegiatan" }), "2026-01-02", [null, 0]],
  ])("%s", (_, cycle, today, expected) => {
    expect(punctuality(cycle, today)).toEqual(expected);
  });

  it("takes the later of the cycle's deadline and the unit's own", () => {
    const reason = "Jaringan padam";
    const own: Command = { kind: "extend-unit", ...UNIT, deadline: day("2025-12-22"), reason };
    const all: Command = { kind: "extend", cycleId: CYCLE_ID, deadline: day("2025-12-24"), reason };
    expect(punctuality(play(open(), own), "2025-12-23")).toEqual([false, 1]);
    expect(punctuality(play(open(), own, all), "2025-12-23")).toEqual([null, 0]);
    const earlier = ask(play(open(), own), { ...own, deadline: day("2025-12-22") });
    expect(earlier).toMatchObject({ refusal: { code: "deadline/not-later" } });
  });
});

describe("coverage", () => {
  const both = play(open(), submit("a"), submit("b", "sekretariat"));
  it.each<[string, CycleState, string]>([
    ["nothing yet", play(open()), "0 of 0 of 2"],
    ["two submitted", both, "0 of 2 of 2"],
    ["one approved", playOn(both, approve("a")), "1 of 2 of 2"],
    ["one given back", playOn(both, giveBack("a")), "0 of 1 of 2"],
    ["one nil", play(open(), { kind: "nil", ...UNIT, reason: "Kosong" }), "1 of 1 of 2"],
    ["one skipped", play(open(), { kind: "skip", ...UNIT, reason: "Digabung" }), "0 of 0 of 1"],
    ["a correction under way", playOn(both, approve("a"), submit("c"), giveBack("c")), "1 of 2 of 2"],
  ])("%s: %s approved of submitted of asked", (_, cycle, expected) => {
    const { approved, submitted, asked } = coverageOf(cycle);
    expect(`${approved} of ${submitted} of ${asked}`).toBe(expected);
  });
});

describe("events", () => {
  const decision = ask(play(open()), submit("a"));
  const events = decision.ok ? decision.events : [];

  it("survive the way to the ledger and back", () => {
    expect(events.map((event) => parseCycleEvent(JSON.parse(JSON.stringify(event))))).toEqual(events);
  });

  it.each<[string, unknown]>([
    ["an unknown kind", { kind: "form.burnt", cycleId: CYCLE_ID, day: "2025-12-16" }],
    ["a day that is none", { ...events[0], day: "2025-02-30" }],
    ["a hash that is none", { kind: "form.received", ...UNIT, day: "2025-12-16", submissionHash: "../../x" }],
    ["a blank reason", { kind: "unit.nil", ...UNIT, day: "2025-12-16", reason: " " }],
    ["nothing", null],
  ])("that are %s are not taken", (_, raw) => {
    expect(parseCycleEvent(raw)).toBeNull();
  });

  it("have each its own kind", () => {
    expect(new Set(EVENT_KINDS).size).toBe(EVENT_KINDS.length);
    expect(EVENT_KINDS).toContain("form.approved");
  });

  it("name the files that must be kept", () => {
    expect(events.flatMap(namedFiles)).toEqual([
      { role: "submission", hash: hash("a"), unitId: "bidang" },
      { role: "original", hash: hash("a"), unitId: "bidang" },
    ]);
  });

  it("fold into the cycles they belong to", () => {
    const opened = ask(null, open());
    const other = ask(null, { ...open(), cycleId: "kinerja-2026-tw1" });
    if (!opened.ok || !other.ok) throw new Error("refused");
    const cycles = foldCycles([...opened.events, ...other.events, ...events]);
    expect([...cycles.keys()]).toEqual([CYCLE_ID, "kinerja-2026-tw1"]);
    expect(cycles.get(CYCLE_ID)).toEqual(play(open(), submit("a")));
  });

  it.each<[string, object]>([
    ["another cycle", { kind: "reminder.sent", ...UNIT, cycleId: "lain", note: null }],
    ["a unit never asked", { kind: "reminder.sent", ...UNIT, unitId: "opd-9", note: null }],
    [
      "a version that does not wait",
      { kind: "form.returned", ...UNIT, version: 1, submissionHash: hash("a"), note: "x", cells: [] },
    ],
  ])("of %s do not fold: decide never writes them", (_, raw) => {
    const event = parseCycleEvent({ ...raw, day: "2025-12-16" });
    if (event === null) throw new Error("not an event");
    expect(() => evolve(play(open()), event)).toThrow(RangeError);
  });
});

describe("a run over many commands", () => {
  const moves = [open(), submit("a"), approve("a"), submit("b"), submit("a", "sekretariat")];

  it("ends where single steps end, and leaves its start alone", () => {
    const start = play(open());
    const run = startRun(start);
    for (const command of moves.slice(1)) run.give(command, { today: TODAY, actor: entitled(command) });
    expect(run.cycle()).toEqual(play(...moves));
    expect(start).toEqual(play(open()));
  });

  it("stays where it is on a refusal", () => {
    const run = startRun(play(open()));
    const decision = run.give(approve("a"), { today: TODAY, actor: entitled(approve("a")) });
    expect(decision.ok).toBe(false);
    expect(run.cycle()).toEqual(play(open()));
  });
});
