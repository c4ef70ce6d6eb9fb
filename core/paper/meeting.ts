import type { CivilDate } from "../cell/civil-date";
import { formatDate } from "../cell/format-date";
import { PAPER_WORDS } from "../messages/paper-texts";
import { formatClock } from "../procedure/local-time";
import { weekdayName } from "./spell-number";

/** When and where a meeting is; minutes are of the day, `endMinute` null for "sampai selesai". */
export interface Meeting {
  readonly date: CivilDate;
  readonly startMinute: number;
  readonly endMinute: number | null;
  readonly zone: "WIB" | "WITA" | "WIT";
  readonly venue: string;
  readonly agenda: string;
}

/** The four lines that an invitation and its minutes share. */
export function meetingRows(meeting: Meeting): readonly (readonly [label: string, value: string])[] {
  const { labels, time } = PAPER_WORDS;
  const end = meeting.endMinute === null ? null : formatClock(meeting.endMinute);
  return [
    [labels.weekday, `${weekdayName(meeting.date)}, ${formatDate(meeting.date)}`],
    [labels.time, time(formatClock(meeting.startMinute), end, meeting.zone)],
    [labels.venue, meeting.venue],
    [labels.agenda, meeting.agenda],
  ];
}
