import { officeSentence } from "#core/messages/office-messages";
import { ZONE_NAMES } from "#core/office/papers/paper-source";
import type { Meeting } from "#core/paper/meeting";
import type { TimeZone } from "#core/register/register";
import { CommandFault } from "../archive/command-fault";
import { typedDay } from "./typed-day";

/** When and where a meeting is, as typed; null for what was left out. */
export interface TypedMeeting {
  readonly day: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly venue: string | null;
  readonly agenda: string | null;
}

/** The meeting that was typed; null when none of it was. Throws CommandFault for half a meeting or a wrong time. */
export function typedMeeting(typed: TypedMeeting, timeZone: TimeZone): Meeting | null {
  const { day, start, end, venue, agenda } = typed;
  if ([day, start, end, venue, agenda].every((part) => part === null)) return null;
  return {
    date: typedDay(needed(day, "--tanggal", "Tanggal rapat")),
    startMinute: typedClock(needed(start, "--jam", "Jam rapat")),
    endMinute: end === null ? null : typedClock(end),
    zone: ZONE_NAMES[timeZone],
    venue: needed(venue, "--tempat", "Tempat rapat"),
    agenda: needed(agenda, "--acara", "Acara rapat"),
  };
}

function needed(text: string | null, option: string, what: string): string {
  if (text !== null && text.trim() !== "") return text.trim();
  throw new CommandFault(officeSentence("option/missing", { option, what }));
}

function typedClock(text: string): number {
  const parts = /^(\d{1,2})[.:](\d{2})$/.exec(text.trim());
  const [hour, minute] = [Number(parts?.[1]), Number(parts?.[2])];
  if (parts !== null && hour <= 23 && minute <= 59) return hour * 60 + minute;
  throw new CommandFault(
    officeSentence("option/unknown", { option: "Jam", found: text, known: ["mis. 09.00"] }),
  );
}
