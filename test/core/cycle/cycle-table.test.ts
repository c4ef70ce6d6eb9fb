import { describe, expect, it } from "vitest";
import type { CycleCommands, EditionCommands } from "#core/cycle/command";
import type { CycleState } from "#core/cycle/state";
import {
  CYCLE_ID,
  OPENING,
  approve,
  ask,
  day,
  hash,
  open,
  play,
  playOn,
  recap,
  submit,
  summary,
} from "./play";

const EDITION = { cycleId: CYCLE_ID, editionId: "final" };
const CYCLE = { cycleId: CYCLE_ID };
const order = { kind: "order", ...CYCLE, instruction: "Kumpulkan data kinerja TW IV" } as const;
const sign = { kind: "sign", ...EDITION, contentHash: hash("e") } as const;
const direct = { kind: "direct", ...EDITION, direction: "Lengkapi analisis", units: [] } as const;
const number = { kind: "number-cover", ...EDITION, letterNumber: "050/17/Bappeda" } as const;
const request = { kind: "request-publication", ...EDITION, note: null } as const;
const publish = {
  kind: "publish",
  ...EDITION,
  address: "https://contoh.go.id",
  excludedCheck: "Nihil",
} as const;
const refusePublication = { kind: "refuse-publication", ...EDITION, reason: "Belum lengkap" } as const;
const retract = { kind: "retract", ...EDITION, reason: "Salah unggah" } as const;
const archive = { kind: "archive", ...CYCLE, place: "Lemari 3" } as const;
const sendCover = { kind: "send-cover", ...EDITION, to: "Bupati" } as const;

const opened = play(open(), submit("a"), approve("a"));
const made = playOn(opened, (cycle) => recap(cycle, "final"));
const signed = playOn(made, sign);
const requested = playOn(signed, request);
const published = playOn(requested, publish);
const corrected = playOn(signed, submit("b"), approve("b", "bidang", "a"));

/** How far a cycle and its final edition can be. `moved`: signed, then a correction was approved. */
const STATES: Readonly<Record<string, CycleState | null>> = {
  none: null,
  planned: play(order),
  open: opened,
  made,
  directed: playOn(made, direct),
  signed,
  numbered: playOn(signed, number),
  delivered: playOn(signed, number, sendCover),
  moved: corrected,
  superseded: playOn(corrected, (cycle) => recap(cycle, "final", "d")),
  requested,
  refused: playOn(requested, refusePublication),
  published,
  retracted: playOn(published, retract),
  archived: playOn(signed, archive),
};

const ALL = Object.keys(STATES);
const HAVE_EDITION = ALL.slice(ALL.indexOf("made"));
const WITHOUT_CYCLE = { "! cycle/unknown": ["none"] };
const WITHOUT_EDITION = {
  ...WITHOUT_CYCLE,
  "! cycle/wrong-phase": ["planned"],
  "! edition/unknown": ["open"],
};
const PUT_AWAY = { ...WITHOUT_EDITION, "! cycle/wrong-phase": ["planned", "archived"] };
const IN_ORDER = { "! cycle/wrong-phase": ["planned", "archived"], ...WITHOUT_CYCLE };

/** Whoever plays. */
const BY = "Sri Wahyuni";

type Commands = Omit<CycleCommands, "recap"> & EditionCommands;
type Row = Readonly<Record<string, readonly string[]>>;

/** One command of every kind about a cycle or an edition, with what comes of it and in which states. */
const TABLE: { readonly [K in keyof Commands]: { readonly command: Commands[K]; readonly outcomes: Row } } = {
  order: { command: order, outcomes: { "cycle.ordered": ["none"], "! cycle/already-begun": except("none") } },
  dispose: {
    command: { kind: "dispose", ...CYCLE, to: "Sekretaris", note: null },
    outcomes: {
      "cycle.disposed": except("none", "archived"),
      "! cycle/wrong-phase": ["archived"],
      ...WITHOUT_CYCLE,
    },
  },
  open: {
    command: open(),
    outcomes: {
      "cycle.opened": ["none", "planned"],
      "= cycle/already-open": except("none", "planned", "archived"),
      "! cycle/wrong-phase": ["archived"],
    },
  },
  revise: {
    command: { kind: "revise", ...CYCLE, ...OPENING, registerHash: hash("9"), reason: "Indikator bertambah" },
    outcomes: { "cycle.revised": except("none", "planned", "archived"), ...IN_ORDER },
  },
  extend: {
    command: { kind: "extend", ...CYCLE, deadline: day("2025-12-31"), reason: "Jaringan padam" },
    outcomes: { "deadline.extended": except("none", "planned", "archived"), ...IN_ORDER },
  },
  archive: {
    command: archive,
    outcomes: {
      "cycle.archived": HAVE_EDITION.filter((name) => name !== "archived"),
      "! cycle/no-final": ["open"],
      "= cycle/already-archived": ["archived"],
      "! cycle/wrong-phase": ["planned"],
      ...WITHOUT_CYCLE,
    },
  },
  reopen: {
    command: { kind: "reopen", ...CYCLE, reason: "Ada koreksi" },
    outcomes: {
      "cycle.reopened": ["archived"],
      "! cycle/wrong-phase": except("none", "archived"),
      ...WITHOUT_CYCLE,
    },
  },
  "undo-cycle": {
    command: { kind: "undo-cycle", ...CYCLE, undone: "cycle.archived", by: BY, reason: "Keliru" },
    outcomes: {
      "cycle.undone": ["archived"],
      "! undo/built-on": except("none", "archived"),
      ...WITHOUT_CYCLE,
    },
  },
  "undo-edition": {
    command: { kind: "undo-edition", ...EDITION, undone: "edition.signed", by: BY, reason: "Keliru" },
    outcomes: {
      "edition.undone": ["signed", "moved"],
      "! undo/built-on": HAVE_EDITION.filter((name) => !["signed", "moved", "archived"].includes(name)),
      ...PUT_AWAY,
    },
  },
  sign: {
    command: sign,
    outcomes: {
      "edition.signed": ["made"],
      "! edition/wrong-stage": [
        ...["directed", "signed", "numbered", "delivered"],
        ...["requested", "refused", "published", "retracted"],
      ],
      "! edition/inputs-moved": ["moved"],
      "! edition/superseded": ["superseded"],
      ...PUT_AWAY,
    },
  },
  direct: {
    command: direct,
    outcomes: {
      "edition.directed": ["made"],
      "! edition/wrong-stage": [
        ...["directed", "signed", "numbered", "delivered", "moved"],
        ...["requested", "refused", "published", "retracted"],
      ],
      "! edition/superseded": ["superseded"],
      ...PUT_AWAY,
    },
  },
  "number-cover": {
    command: number,
    outcomes: {
      "cover.numbered": ["signed", "moved", "requested", "refused", "published", "retracted"],
      "! edition/wrong-stage": ["made", "directed", "numbered", "delivered"],
      "! edition/superseded": ["superseded"],
      ...PUT_AWAY,
    },
  },
  "send-cover": {
    command: sendCover,
    outcomes: {
      "cover.sent": ["numbered"],
      "! edition/wrong-stage": HAVE_EDITION.filter(
        (name) => !["numbered", "superseded", "archived"].includes(name),
      ),
      "! edition/superseded": ["superseded"],
      ...PUT_AWAY,
    },
  },
  "request-publication": {
    command: request,
    outcomes: {
      "publication.requested": ["signed", "numbered", "delivered", "refused", "retracted", "archived"],
      "! publication/not-signed": ["made", "directed"],
      "! publication/wrong-stage": ["requested", "published"],
      "! edition/inputs-moved": ["moved"],
      "! edition/superseded": ["superseded"],
      ...WITHOUT_EDITION,
    },
  },
  "refuse-publication": {
    command: refusePublication,
    outcomes: {
      "publication.refused": ["requested"],
      "! publication/wrong-stage": HAVE_EDITION.filter((name) => name !== "requested"),
      ...WITHOUT_EDITION,
    },
  },
  publish: {
    command: publish,
    outcomes: {
      "publication.published": ["requested"],
      "! publication/wrong-stage": HAVE_EDITION.filter((name) => name !== "requested"),
      ...WITHOUT_EDITION,
    },
  },
  retract: {
    command: retract,
    outcomes: {
      "publication.retracted": ["published"],
      "! publication/wrong-stage": HAVE_EDITION.filter((name) => name !== "published"),
      ...WITHOUT_EDITION,
    },
  },
};

describe("every state of a cycle and its final edition × every command about them", () => {
  it.each(Object.keys(TABLE) as (keyof Commands)[])("%s", (kind) => {
    const { command, outcomes } = TABLE[kind];
    const found = Object.entries(STATES).map(([name, cycle]) => `${name}: ${summary(ask(cycle, command))}`);
    const expected = Object.entries(outcomes).flatMap(([outcome, names]) =>
      names.map((name) => `${name}: ${outcome}`),
    );
    expect(found.sort()).toEqual(expected.sort());
  });

  it.each<[string, string]>([
    ["none", "! cycle/unknown"],
    ["planned", "! cycle/wrong-phase"],
    ["open", "form.received + recap.made"],
    ["made", "= recap/unchanged"],
    ["directed", "recap.made"],
    ["signed", "= recap/unchanged"],
    ["moved", "form.received + recap.made"],
    ["archived", "! cycle/wrong-phase"],
  ])("recap of a final edition while %s: %s", (name, outcome) => {
    const cycle = STATES[name] ?? null;
    expect(summary(ask(cycle, recap(cycle, "final")))).toBe(outcome);
  });
});

function except(...names: readonly string[]): readonly string[] {
  return ALL.filter((name) => !names.includes(name));
}
