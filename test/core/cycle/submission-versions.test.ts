import { describe, expect, it } from "vitest";
import type { UnitState } from "#core/cycle/state";
import { openVersion } from "#core/cycle/state";
import { CLEAN, CYCLE_ID, approve, ask, day, giveBack, open, play, playOn, recap, submission } from "./play";
import { submit, summary } from "./play";
import type { CycleState } from "#core/cycle/state";

const UNIT = { cycleId: CYCLE_ID, unitId: "bidang" };

function bidang(cycle: CycleState): UnitState {
  const unit = cycle.units.get("bidang");
  if (unit === undefined) throw new Error("bidang was not asked");
  return unit;
}

/** `1 a replaced, 2 b open`: the versions of unit `bidang`. */
function versions(cycle: CycleState): string {
  return bidang(cycle)
    .versions.map((one) => `${one.version} ${one.submission.submissionHash.slice(0, 1)} ${one.outcome}`)
    .join(", ");
}

describe("the same content again changes nothing", () => {
  it.each<[string, CycleState, string, string]>([
    ["while it waits", play(open(), submit("a")), "a", "= submission/already-current"],
    ["once approved", play(open(), submit("a"), approve("a")), "a", "= submission/already-current"],
    ["an older version", play(open(), submit("a"), submit("b")), "a", "= submission/superseded"],
    [
      "as it was returned",
      play(open(), submit("a"), giveBack("a")),
      "a",
      "= submission/unchanged-since-return",
    ],
    [
      "the approved one while a correction waits",
      play(open(), submit("a"), approve("a"), submit("b")),
      "a",
      "= submission/superseded",
    ],
  ])("%s", (_, cycle, letter, outcome) => {
    expect(summary(ask(cycle, submit(letter)))).toBe(outcome);
  });

  it("leaves a whole folder imported twice as it was", () => {
    const folder = [submit("a"), submit("b"), submit("c", "sekretariat")];
    const once = play(open(), ...folder);
    expect(playOn(once, ...folder)).toEqual(once);
  });

  it("knows a draft and a refused form again, even after a submission", () => {
    const draft = { kind: "draft", ...UNIT, submission: submission("d"), findings: CLEAN } as const;
    const findings = { errors: 1, warnings: 0, unexplained: 0 };
    const { originalHash, originalName } = submission("f");
    const refusal = { kind: "record-refusal", ...UNIT, originalHash, originalName, findings } as const;
    const cycle = play(open(), draft, refusal, submit("a"));
    expect(summary(ask(cycle, draft))).toBe("= draft/already-received");
    expect(summary(ask(cycle, refusal))).toBe("= refusal/already-recorded");
  });

  it("may be sent again on purpose, to go back to an older version", () => {
    const cycle = play(open(), submit("a"), submit("b"), submit("a", "bidang", true));
    expect(versions(cycle)).toBe("1 a replaced, 2 b replaced, 3 a open");
    expect(summary(ask(cycle, submit("a", "bidang", true)))).toBe("= submission/already-current");
  });
});

describe("a submission that was a draft with the same content", () => {
  it("is submitted", () => {
    const draft = { kind: "draft", ...UNIT, submission: submission("a"), findings: CLEAN } as const;
    expect(bidang(play(open(), draft, submit("a"))).state).toBe("submitted");
  });
});

describe("another version", () => {
  it("replaces the one that waits and deletes nothing", () => {
    expect(versions(play(open(), submit("a"), submit("b")))).toBe("1 a replaced, 2 b open");
  });

  it("after a return answers it", () => {
    expect(versions(play(open(), submit("a"), giveBack("a"), submit("b")))).toBe("1 a returned, 2 b open");
  });
});

describe("a change after approval", () => {
  const correcting = play(open(), submit("a"), approve("a"), submit("b"));

  it("waits, while what was approved still counts", () => {
    expect(bidang(correcting).state).toBe("submitted");
    expect(bidang(correcting).approved?.version).toBe(1);
    expect(openVersion(bidang(correcting))?.corrects).toBe(submission("a").submissionHash);
  });

  it("is approved only by who saw the difference from the approved version", () => {
    expect(summary(ask(correcting, approve("b")))).toBe("! decision/difference-unseen");
    expect(summary(ask(correcting, approve("b", "bidang", "c")))).toBe("! decision/difference-unseen");
    expect(bidang(playOn(correcting, approve("b", "bidang", "a"))).approved?.version).toBe(2);
  });

  it("that is returned leaves the approved version counting", () => {
    const returned = playOn(correcting, giveBack("b"));
    expect(bidang(returned).state).toBe("returned");
    expect(bidang(returned).approved?.version).toBe(1);
  });

  it("goes back to a submission that must be decided on, also after the recap", () => {
    const recapped = play(open(), submit("a"), approve("a"), (cycle) => recap(cycle, "final"));
    expect(bidang(playOn(recapped, submit("b"))).state).toBe("submitted");
  });

  it("says which published editions it would move before it is approved", () => {
    const edition = { cycleId: CYCLE_ID, editionId: "final" };
    const published = play(
      open(),
      submit("a"),
      approve("a"),
      (cycle) => recap(cycle, "final"),
      { kind: "sign", ...edition, contentHash: "e".repeat(64) },
      { kind: "request-publication", ...edition, note: null },
      { kind: "publish", ...edition, address: "https://contoh.go.id", excludedCheck: "Tidak ada" },
      submit("b"),
    );
    const unseen = ask(published, approve("b", "bidang", "a"));
    expect(unseen).toMatchObject({ refusal: { values: { editionIds: ["final"] } } });
    const seen = { ...approve("b", "bidang", "a"), effectShownOn: ["final"] };
    expect(summary(ask(published, seen))).toBe("form.approved");
  });
});

describe("a decision", () => {
  const cycle = play(open(), submit("a"), submit("b"));

  it("counts only for the version that was looked at", () => {
    expect(ask(cycle, approve("a"))).toMatchObject({
      refusal: { code: "decision/other-version", values: { version: 2 } },
    });
    expect(summary(ask(cycle, giveBack("a")))).toBe("! decision/other-version");
  });

  it.each(["", "  ", "\n\t"])("to return needs a note, not %j", (note) => {
    expect(summary(ask(cycle, { ...giveBack("b"), note }))).toBe("! text/missing");
  });

  it("to return opens the named cells", () => {
    const { lastReturn } = bidang(playOn(cycle, giveBack("b")));
    expect(lastReturn).toMatchObject({
      note: "Periksa TW II",
      cells: [{ rowKey: "5.01.02", fieldId: "realisasi_tw2" }],
    });
  });
});

describe("what stands against a submission", () => {
  it("errors, and warnings without an explanation", () => {
    const cycle = play(open());
    const faulty = { ...submit("a"), findings: { errors: 2, warnings: 0, unexplained: 0 } };
    const unexplained = { ...submit("a"), findings: { errors: 0, warnings: 3, unexplained: 1 } };
    const explained = { ...submit("a"), findings: { errors: 0, warnings: 3, unexplained: 0 } };
    expect([faulty, unexplained, explained].map((one) => summary(ask(cycle, one)))).toEqual([
      "! submission/has-errors",
      "! submission/unexplained",
      "form.submitted",
    ]);
  });

  it("a locked deadline, for a first submission only, until somebody extends", () => {
    const locked = play(open({ afterDeadline: "lock" }), submit("a", "sekretariat"));
    const late = day("2025-12-22");
    expect(ask(locked, submit("b"), late)).toMatchObject({
      refusal: { code: "deadline/passed", values: { lateDays: 3 } },
    });
    expect(summary(ask(locked, submit("b", "sekretariat"), late))).toBe("form.submitted");
    const extend = { kind: "extend-unit", ...UNIT, deadline: late, reason: "Jaringan padam" } as const;
    expect(summary(ask(playOn(locked, extend), submit("b"), late))).toBe("form.submitted");
  });
});
