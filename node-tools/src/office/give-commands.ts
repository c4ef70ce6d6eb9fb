import type { Command } from "#core/cycle/command";
import { EVENT_LABELS } from "#core/messages/cycle-messages";
import { noticeSentence } from "#core/messages/cycle-notice-messages";
import { refusalSentence } from "#core/messages/cycle-refusal-messages";
import { start, take } from "#core/office/arrival";
import type { ArrivalOutcome } from "#core/office/arrival";
import type { Report, ReportLine } from "../terminal/report";
import { actorIn, recordEvents, unitNamer } from "./office-session";
import type { OfficeSession } from "./office-session";

/** A command with what the person is told of it: a title, and lines that show what it is about. */
export interface NamedCommand {
  readonly title: string;
  readonly command: Command;
  readonly shown?: readonly string[];
  /** Who gives this one, where it is not whoever gives the others. */
  readonly by?: string | null;
}

/** What became of one command. */
export interface Given {
  readonly title: string;
  readonly changed: boolean;
  /** Why not, or why nothing had to; null when it simply happened. */
  readonly said: string | null;
  readonly shown: readonly string[];
}

/** What became of all of them. */
export interface GivenCommands {
  readonly outcome: ArrivalOutcome;
  readonly given: readonly Given[];
}

/** Gives the commands in order, each in the name of `who` (null: the holder of the office); nothing is written yet. */
export function giveCommands(
  session: OfficeSession,
  commands: readonly NamedCommand[],
  who: string | null,
): GivenCommands {
  const nameOf = unitNamer(session);
  let outcome = start(session.cycle);
  const given = commands.map(({ title, command, shown = [], by = who }): Given => {
    const before = { refusals: outcome.refusals.length, notices: outcome.notices.length };
    outcome = take(outcome, command, actorIn(session, command, by), session.today);
    const refusal = outcome.refusals[before.refusals];
    const notice = outcome.notices[before.notices];
    const sentence = refusal === undefined ? null : refusalSentence(refusal, nameOf);
    const told = notice === undefined ? null : noticeSentence(notice, nameOf);
    const said = sentence === null ? told : `${sentence.cause} ${sentence.remedy}`;
    return { title, changed: refusal === undefined && notice === undefined, said, shown };
  });
  return { outcome, given };
}

/** Gives the commands, records what came of them, and tells it; a refusal of one stops no other. */
export function runCommands(
  session: OfficeSession,
  commands: readonly NamedCommand[],
  who: string | null,
): Report {
  const { outcome, given } = giveCommands(session, commands, who);
  recordEvents(session, outcome.acted);
  return reportGiven(session, { outcome, given });
}

/** The report on commands that were given; `more` are lines below it. */
export function reportGiven(
  session: OfficeSession,
  { outcome, given }: GivenCommands,
  more: { readonly lines?: readonly ReportLine[]; readonly json?: object } = {},
): Report {
  const { dryRun } = session.context;
  const events = outcome.acted.flatMap((one) => one.events.map((event) => ({ event, actor: one.actor })));
  return {
    exitCode: outcome.refusals.length > 0 ? 1 : 0,
    json: {
      siklus: session.cycle.cycleId,
      coba: dryRun,
      peristiwa: events.map(({ event, actor }) => ({ jenis: event.kind, oleh: actor.name })),
      hasil: given.map(({ title, changed, said, shown }) => ({
        tentang: title,
        berubah: changed,
        keterangan: said,
        rincian: shown,
      })),
      ...more.json,
    },
    lines: [
      ...(dryRun ? ["Coba: tidak ada yang ditulis."] : []),
      ...given.flatMap(givenLines),
      ...events.map(({ event, actor }) => `  ${EVENT_LABELS[event.kind]} · ${actor.name}`),
      ...(more.lines ?? []),
    ],
  };
}

function givenLines({ title, said, shown }: Given): readonly ReportLine[] {
  return [
    { kind: "title", text: title },
    ...shown.map((line) => `  ${line}`),
    ...(said === null ? [] : [`  ${said}`]),
  ];
}
