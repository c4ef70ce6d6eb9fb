import { describe, expect, it } from "vitest";
import type { Command } from "#core/cycle/command";
import { decide } from "#core/cycle/decide";
import { evolveAll } from "#core/cycle/evolve";
import type { CycleState } from "#core/cycle/state";
import { UNDOABLE } from "#core/cycle/undo";
import type { Undoable } from "#core/cycle/undo";
import { CYCLE_ID, TODAY, approve, ask, day, entitled, giveBack, hash, open } from "./play";
import { recap, submit, summary } from "./play";
import type { Move } from "./play";

const CYCLE = { cycleId: CYCLE_ID };
const UNIT = { ...CYCLE, unitId: "bidang" };
const EDITION = { ...CYCLE, editionId: "final" };
const UNDO = { by: "Sri Wahyuni", reason: "Salah tekan" };
const CELL = { rowKey: "5.01.02", fieldId: "realisasi_tw2" };

const SUBMITTED: readonly Move[] = [open(), submit("a")];
const PROPOSED: readonly Move[] = [
  ...SUBMITTED,
  {
    ...{ kind: "propose", ...UNIT, submissionHash: hash("a"), cell: CELL },
    ...{ found: "12", proposed: "12,5", reason: "Salah ketik" },
  },
];
const SETTLING = { ...UNIT, proposalId: "usul-1", meetingId: null };
const APPROVED: readonly Move[] = [...SUBMITTED, approve("a")];
const MADE: readonly Move[] = [...APPROVED, (cycle) => recap(cycle, "final")];
const SIGNED: readonly Move[] = [...MADE, { kind: "sign", ...EDITION, contentHash: hash("e") }];
const NUMBERED: readonly Move[] = [
  ...SIGNED,
  { kind: "number-cover", ...EDITION, letterNumber: "050/17/Bappeda" },
];
const REQUESTED: readonly Move[] = [...SIGNED, { kind: "request-publication", ...EDITION, note: null }];
const NIL: readonly Move[] = [open(), { kind: "nil", ...UNIT, reason: "Tidak ada" }];

/** The moves after which each act is the last one. */
const UNIT_ACTS: { readonly [K in Undoable["unit"]]: readonly Move[] } = {
  "form.approved": APPROVED,
  "form.returned": [...SUBMITTED, giveBack("a")],
  "form.received": [...APPROVED, { kind: "receive", ...UNIT }],
  "proposal.accepted": [...PROPOSED, { kind: "accept-proposal", ...SETTLING, note: null }],
  "proposal.refused": [...PROPOSED, { kind: "refuse-proposal", ...SETTLING, reason: "Sudah benar" }],
  "unit.skipped": [open(), { kind: "skip", ...UNIT, reason: "Digabung" }],
  "unit.nil": NIL,
  "unit.resumed": [...NIL, { kind: "resume", ...UNIT, reason: "Ternyata ada" }],
  "unit.deadline-extended": [
    open(),
    { kind: "extend-unit", ...UNIT, deadline: day("2025-12-31"), reason: "Jaringan padam" },
  ],
};
const EDITION_ACTS: { readonly [K in Undoable["edition"]]: readonly Move[] } = {
  "edition.signed": SIGNED,
  "edition.directed": [
    ...MADE,
    { kind: "direct", ...EDITION, direction: "Lengkapi", units: [{ unitId: "bidang", cells: [] }] },
  ],
  "cover.numbered": NUMBERED,
  "cover.sent": [...NUMBERED, { kind: "send-cover", ...EDITION, to: "Bupati" }],
  "publication.requested": REQUESTED,
  "publication.refused": [...REQUESTED, { kind: "refuse-publication", ...EDITION, reason: "Belum" }],
};
const CYCLE_ACTS: { readonly [K in Undoable["cycle"]]: readonly Move[] } = {
  "cycle.disposed": [open(), { kind: "dispose", ...CYCLE, to: "kasubbid-data", note: null }],
  "deadline.extended": [
    open(),
    { kind: "extend", ...CYCLE, deadline: day("2025-12-31"), reason: "Jaringan padam" },
  ],
  "cycle.archived": [...SIGNED, { kind: "archive", ...CYCLE, place: "Lemari 3" }],
  "cycle.reopened": [
    ...SIGNED,
    { kind: "archive", ...CYCLE, place: "Lemari 3" },
    { kind: "reopen", ...CYCLE, reason: "Ada koreksi" },
  ],
};

const ACTS = { cycle: CYCLE_ACTS, unit: UNIT_ACTS, edition: EDITION_ACTS };
const ABOUT = { cycle: CYCLE, unit: UNIT, edition: EDITION };
type Scope = keyof typeof ACTS;
const ALL = (Object.keys(ACTS) as Scope[]).flatMap((scope) =>
  Object.entries(ACTS[scope]).map(([kind, moves]) => ({ scope, kind, moves })),
);

/** The cycle after `moves`. Rina proposes, Sri does everything else: nobody settles a proposal of his own. */
function after(moves: readonly Move[], start: CycleState | null = null): CycleState | null {
  return moves.reduce<CycleState | null>((cycle, move) => {
    const command = typeof move === "function" ? move(cycle) : move;
    const name = command.kind === "propose" ? "Rina" : "Sri Wahyuni";
    const decision = decide(cycle, command, { today: TODAY, actor: { ...entitled(command), name } });
    if (!decision.ok) throw new Error(`${command.kind}: ${decision.refusal.code}`);
    return evolveAll(cycle, decision.events);
  }, start);
}

function undo(scope: Scope, kind: string): Command {
  return { kind: `undo-${scope}`, ...ABOUT[scope], ...UNDO, undone: kind } as Command;
}

describe("an act that is taken back", () => {
  it.each(ALL)("$kind leaves everything as it was before it", ({ scope, kind, moves }) => {
    const before = after(moves.slice(0, -1));
    const undone = after([undo(scope, kind)], after(moves));
    expect({ ...undone, last: null }).toEqual({ ...before, last: null });
  });

  it.each(ALL)("$kind cannot be taken back twice, nor by anybody else", ({ scope, kind, moves }) => {
    const done = after(moves);
    const command = undo(scope, kind);
    const actor = { ...entitled(command), name: "Rina" };
    expect(summary(decide(done, command, { today: TODAY, actor }))).toBe("! undo/other-person");
    expect(summary(ask(after([command], done), command))).toMatch(/^! (undo\/built-on|cycle\/wrong-phase)$/);
  });

  it("needs a reason, and the right to the act itself", () => {
    const command = { kind: "undo-unit", ...UNIT, ...UNDO, undone: "form.approved" } as const;
    const done = after(APPROVED);
    expect(summary(ask(done, { ...command, reason: " " }))).toBe("! text/missing");
    const filler = { ...entitled(command), role: "filler" as const };
    expect(summary(decide(done, command, { today: TODAY, actor: filler }))).toBe("! actor/no-right");
  });

  it.each<[string, readonly Move[], Command, string]>([
    ["an approval that was received", [...APPROVED, { kind: "receive", ...UNIT }], undo("unit", "form.approved"), "form.received"],
    ["an approval that a recap counts", MADE, undo("unit", "form.approved"), "recap.made"],
    ["a return that was answered", [...SUBMITTED, giveBack("a"), submit("b")], undo("unit", "form.returned"), "form.submitted"],
    ["a signature whose letter has its number", NUMBERED, undo("edition", "edition.signed"), "cover.numbered"],
    ["a deadline after which somebody did something", [...CYCLE_ACTS["deadline.extended"], submit("a")], undo("cycle", "deadline.extended"), "form.submitted"],
    ["directions that a unit has answered", [...EDITION_ACTS["edition.directed"], submit("b")], undo("edition", "edition.directed"), "form.submitted"],
  ])("is refused by the name of what was built on it: %s", (_, moves, command, later) => {
    const decision = ask(after(moves), command);
    expect(decision.ok ? null : decision.refusal).toEqual({
      code: "undo/built-on",
      values: { undone: "undone" in command ? command.undone : null, later },
    });
  }); // prettier-ignore

  it("goes back one act after another, each by whoever did it", () => {
    const received = after([...APPROVED, { kind: "receive", ...UNIT }]);
    const twice = after([undo("unit", "form.received"), undo("unit", "form.approved")], received);
    expect({ ...twice, last: null }).toEqual({ ...after(SUBMITTED), last: null });
  });

  it("knows the command of every act that it can take back", () => {
    const kinds = Object.values(UNDOABLE).flatMap((acts) => Object.keys(acts));
    expect(kinds.sort()).toEqual(ALL.map(({ kind }) => kind).sort());
  });
});
