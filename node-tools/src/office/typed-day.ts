import { parseIsoDate } from "#core/cell/civil-date";
import type { CivilDate } from "#core/cell/civil-date";
import { parseDate } from "#core/cell/parse-date";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { CommandFault } from "../archive/command-fault";

/** The day written in `text`, ISO or as letters write it; throws CommandFault when it is none. */
export function typedDay(text: string): CivilDate {
  const iso = parseIsoDate(text);
  if (iso !== null) return iso;
  const read = parseDate(text);
  if (read.kind === "value") return read.date;
  throw new CommandFault(workspaceSentence("option/date", { found: text }));
}
