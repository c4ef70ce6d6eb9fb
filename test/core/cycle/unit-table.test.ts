import { describe, expect, it } from "vitest";
import type { Command, UnitCommands } from "#core/cycle/command";
import type { CycleState } from "#core/cycle/state";
import { CLEAN, CYCLE_ID, approve, ask, day, giveBack, hash, open, play, recap, submission } from "./play";
import { submit, summary } from "./play";

const UNIT = { cycleId: CYCLE_ID, unitId: "bidang" };
const REASON = { reason: "Digabung ke Sekretariat" };
const sent: Command = { kind: "send", ...UNIT, fileHash: hash("1") };
const drafted: Command = { kind: "draft", ...UNIT, submission: submission("d"), findings: CLEAN };
const received: Command = { kind: "receive", ...UNIT };

/** Every state a unit can be in; `correcting` is submitted with an approved version behind it. */
const STATES: Readonly<Record<string, CycleState>> = {
  prepared: play(open()),
  sent: play(open(), sent),
  filling: play(open(), sent, drafted),
  submitted: play(open(), sent, submit("a")),
  returned: play(open(), submit("a"), giveBack("a")),
  approved: play(open(), submit("a"), approve("a")),
  received: play(open(), submit("a"), approve("a"), received),
  recapped: play(open(), submit("a"), approve("a"), (cycle) => recap(cycle, "provisional")),
  correcting: play(open(), submit("b"), approve("b"), submit("a")),
  nil: play(open(), { kind: "nil", ...UNIT, ...REASON }),
  skipped: play(open(), { kind: "skip", ...UNIT, ...REASON }),
};

/** One command of every kind about a unit, itself faultless, so that only the state can stand against it. */
const COMMANDS: { readonly [K in keyof UnitCommands]: UnitCommands[K] } = {
  send: { kind: "send", ...UNIT, fileHash: hash("2") },
  remind: { kind: "remind", ...UNIT, note: null },
  draft: { kind: "draft", ...UNIT, submission: submission("c"), findings: CLEAN },
  "record-refusal": {
    kind: "record-refusal",
    ...UNIT,
    originalHash: hash("f"),
    originalName: "salah.xlsx",
    findings: { errors: 2, warnings: 0, unexplained: 0 },
  },
  submit: submit("c"),
  correct: { kind: "correct", ...UNIT, submission: submission("c"), findings: CLEAN, reason: "Salah ketik" },
  return: giveBack("a"),
  approve: approve("a", "bidang", "b"),
  receive: { kind: "receive", ...UNIT },
  propose: {
    ...{
      kind: "propose",
      ...UNIT,
      submissionHash: hash("a"),
      found: "12",
      proposed: "12,5",
      reason: "Salah ketik",
    },
    cell: { rowKey: "5.01.02", fieldId: "realisasi_tw2" },
  },
  "accept-proposal": { kind: "accept-proposal", ...UNIT, proposalId: "usul-1", note: null, meetingId: null },
  "refuse-proposal": { kind: "refuse-proposal", ...UNIT, proposalId: "usul-1", ...REASON, meetingId: null },
  skip: { kind: "skip", ...UNIT, ...REASON },
  nil: { kind: "nil", ...UNIT, ...REASON },
  resume: { kind: "resume", ...UNIT, ...REASON },
  "extend-unit": { kind: "extend-unit", ...UNIT, deadline: day("2025-12-31"), ...REASON },
  "undo-unit": { kind: "undo-unit", ...UNIT, undone: "form.approved", by: "Sri Wahyuni", ...REASON },
};

const STAYING = "prepared sent filling submitted returned approved received recapped correcting";
const OUT = { "! unit/not-taking-part": "nil skipped" };

/** For each command, what comes of it and in which states. Every state stands in each row exactly once. */
const TABLE: { readonly [K in keyof UnitCommands]: Readonly<Record<string, string>> } = {
  send: {
    "request.sent": "prepared sent filling returned",
    "! unit/nothing-due": "submitted approved received recapped correcting",
    ...OUT,
  },
  remind: {
    "reminder.sent": "prepared sent filling returned",
    "! unit/nothing-due": "submitted approved received recapped correcting",
    ...OUT,
  },
  draft: {
    "form.drafted": "prepared sent filling returned",
    "! draft/closed": "submitted approved received recapped correcting",
    ...OUT,
  },
  "record-refusal": {
    "form.refused": STAYING,
    ...OUT,
  },
  submit: {
    "form.submitted": STAYING,
    ...OUT,
  },
  correct: {
    "form.submitted": "approved received recapped correcting",
    "! unit/not-approved": "prepared sent filling submitted returned",
    ...OUT,
  },
  return: {
    "form.returned": "submitted correcting",
    "! decision/not-submitted": "prepared sent filling returned approved received recapped",
    ...OUT,
  },
  approve: {
    "form.approved": "submitted correcting",
    "! decision/not-submitted": "prepared sent filling returned approved received recapped",
    ...OUT,
  },
  propose: {
    "proposal.made": "submitted approved received recapped correcting",
    "! proposal/other-version": "prepared sent filling returned",
    ...OUT,
  },
  "accept-proposal": { "! proposal/unknown": STAYING, ...OUT },
  "refuse-proposal": { "! proposal/unknown": STAYING, ...OUT },
  receive: {
    "form.received": "approved",
    "! unit/not-approved": "prepared sent filling submitted returned received recapped correcting",
    ...OUT,
  },
  skip: {
    "unit.skipped": "prepared sent filling returned",
    "! unit/undecided": "submitted correcting",
    "! unit/already-approved": "approved received recapped",
    ...OUT,
  },
  nil: {
    "unit.nil": "prepared sent filling returned",
    "! unit/undecided": "submitted correcting",
    "! unit/already-approved": "approved received recapped",
    ...OUT,
  },
  resume: {
    "unit.resumed": "nil skipped",
    "! unit/taking-part": STAYING,
  },
  "extend-unit": {
    "unit.deadline-extended": STAYING,
    ...OUT,
  },
  "undo-unit": {
    "unit.undone": "approved",
    "! undo/built-on": "prepared sent filling submitted returned received recapped correcting nil skipped",
  },
};

describe("every state of a unit × every command about it gives events or one named refusal", () => {
  it.each(Object.keys(COMMANDS) as (keyof UnitCommands)[])("%s", (kind) => {
    const outcomes = Object.entries(STATES).map(([name, cycle]) => [
      name,
      summary(ask(cycle, COMMANDS[kind])),
    ]);
    const expected = Object.entries(TABLE[kind]).flatMap(([outcome, names]) =>
      names.split(" ").map((name) => [name, outcome]),
    );
    expect([...outcomes].sort()).toEqual(expected.sort());
  });
});
