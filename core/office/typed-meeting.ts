import { parseIsoDate } from "../cell/civil-date";
import type { CivilDate } from "../cell/civil-date";
import { parseDate } from "../cell/parse-date";
import { officeSentence } from "../messages/office-messages";
import { workspaceSentence } from "../messages/workspace-messages";
import type { Meeting } from "../paper/meeting";
import type { TimeZone } from "../register/register";
import { ZONE_NAMES } from "./papers/paper-source";
import { told, untold } from "./told";
import type { Told } from "./told";

/** When and where a meeting is, as typed; null for what was left out. */
export interface TypedMeeting {
  readonly day: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly venue: string | null;
  readonly agenda: string | null;
}

/** The meeting that was typed; null when none of it was. Told why not for half a meeting or a wrong time. */
export function typedMeeting(typed: TypedMeeting, timeZone: TimeZone): Told<Meeting | null> {
  const { day, start, end, venue, agenda } = typed;
  if ([day, start, end, venue, agenda].every((part) => part === null)) return told(null);
  for (const [part, option, what] of [
    [day, "--tanggal", "Tanggal rapat"],
    [start, "--jam", "Jam rapat"],
    [venue, "--tempat", "Tempat rapat"],
    [agenda, "--acara", "Acara rapat"],
  ] as const)
    if ((part ?? "").trim() === "") return untold(officeSentence("option/missing", { option, what }));
  const date = typedDay(day ?? "");
  const startMinute = typedClock(start ?? "");
  const endMinute = end === null || end.trim() === "" ? told(null) : typedClock(end);
  if (!date.ok) return date;
  if (!startMinute.ok) return startMinute;
  if (!endMinute.ok) return endMinute;
  return told({
    date: date.value,
    startMinute: startMinute.value,
    endMinute: endMinute.value,
    zone: ZONE_NAMES[timeZone],
    venue: (venue ?? "").trim(),
    agenda: (agenda ?? "").trim(),
  });
}

/** The day written in `text`, ISO or as letters write it; told why not when it is none. */
export function typedDay(text: string): Told<CivilDate> {
  const iso = parseIsoDate(text);
  if (iso !== null) return told(iso);
  const read = parseDate(text);
  if (read.kind === "value") return told(read.date);
  return untold(workspaceSentence("option/date", { found: text }));
}

function typedClock(text: string): Told<number> {
  const parts = /^(\d{1,2})[.:](\d{2})$/.exec(text.trim());
  const [hour, minute] = [Number(parts?.[1]), Number(parts?.[2])];
  if (parts !== null && hour <= 23 && minute <= 59) return told(hour * 60 + minute);
  return untold(officeSentence("option/clock", { found: text }));
}
