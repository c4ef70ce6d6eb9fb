import { EVENT_LABELS } from "#core/messages/cycle-messages";
import { giveCommands } from "#core/office/give-commands";
import type { Given, GivenCommands, NamedCommand } from "#core/office/give-commands";
import type { Report, ReportLine } from "../terminal/report";
import { actorIn, recordEvents, unitNamer } from "./office-session";
import type { OfficeSession } from "./office-session";

/** Gives the commands in order, each in the name of `who` (null: the holder of the office); nothing is written yet. */
export function giveInSession(
  session: OfficeSession,
  commands: readonly NamedCommand[],
  who: string | null,
): GivenCommands {
  return giveCommands(session.cycle, commands, {
    today: session.today,
    actorOf: ({ command, by = who }) => actorIn(session, command, by),
    nameOf: unitNamer(session),
  });
}

/** Gives the commands, records what came of them, and tells it; a refusal of one stops no other. */
export function runCommands(
  session: OfficeSession,
  commands: readonly NamedCommand[],
  who: string | null,
): Report {
  const { outcome, given } = giveInSession(session, commands, who);
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
      ...eventLines(events.map(({ event, actor }) => `${EVENT_LABELS[event.kind]} · ${actor.name}`)),
      ...(more.lines ?? []),
    ],
  };
}

/** What happened and who did it; the same said of many units is said once, with how often. */
function eventLines(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => (count === 1 ? `  ${text}` : `  ${text} (${count} kali)`));
}

/** A title says what was to be done; where that was refused, the title says so before any reason is read. */
function givenLines({ title, refused, said, shown }: Given): readonly ReportLine[] {
  return [
    { kind: "title", text: refused ? `${title} (tidak dicatat)` : title },
    ...(refused ? [] : shown).map((line) => `  ${line}`),
    ...(said === null ? [] : [`  ${said}`]),
  ];
}
