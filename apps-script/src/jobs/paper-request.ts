import { PAPER_NAMES } from "#core/messages/office-paper-texts";
import type { PaperRequest } from "#core/office/papers/paper-request";
import { typedMeeting } from "#core/office/typed-meeting";
import type { Meeting } from "#core/paper/meeting";
import { PAPER_KINDS } from "#core/procedure/procedure";
import type { PaperKind } from "#core/procedure/procedure";
import { UserFault } from "../google/user-fault";
import { commandUnknown } from "../messages/procedure-faults";
import type { ActionField } from "../ui/page-types";
import type { Typed } from "./actions/action";
import { linesOf, orUserFault, requireFields, textOrNull } from "./actions/action";
import { line, NOTE, paragraph } from "./actions/fields";
import type { Desk } from "./desk";

/** When and where a meeting is. */
export const MEETING_FIELDS: readonly ActionField[] = [
  { id: "tanggal", label: "Tanggal rapat", jenis: "tanggal", wajib: true },
  { id: "jam", label: "Jam mulai", jenis: "jam", wajib: true },
  { id: "sampai", label: "Jam selesai (boleh kosong)", jenis: "jam", wajib: false },
  line("tempat", "Tempat"),
  paragraph("acara", "Acara"),
];

/** Who took part in a meeting, what was spoken of, what follows; one a line. */
export const MINUTES_FIELDS: readonly ActionField[] = [
  { id: "peserta", label: "Peserta, satu sebaris", jenis: "daftar", wajib: false },
  { id: "bahas", label: "Pokok pembahasan, satu sebaris", jenis: "daftar", wajib: false },
  { id: "tindak-lanjut", label: "Tindak lanjut, satu sebaris", jenis: "daftar", wajib: false },
];

const RECIPIENT = line("kepada", "Kepada (boleh kosong)", false);

/** What has to be said of each paper besides what the history has. */
export const PAPER_FIELDS: { readonly [K in PaperKind]: readonly ActionField[] } = {
  "lembar-disposisi": [],
  "nota-dinas": [NOTE],
  "undangan-rapat": [...MEETING_FIELDS, RECIPIENT, NOTE],
  notulen: [...MEETING_FIELDS, ...MINUTES_FIELDS],
  "berita-acara": [],
  "surat-pengantar": [RECIPIENT],
  "tanda-terima": [],
  "lembar-pengesahan": [],
  "laporan-kesesuaian": [],
};

/** The kind called `name`; throws UserFault for any other. */
export function paperKindNamed(name: string): PaperKind {
  const kind = PAPER_KINDS.find((one) => one === name);
  if (kind === undefined) throw new UserFault(commandUnknown(name));
  return kind;
}

/** What a paper is called at the head of its form. */
export function paperTitle(kind: PaperKind): string {
  const name = PAPER_NAMES[kind];
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** What was typed as a request for a paper; `unitId` null where it is about no unit. */
export function paperRequest(desk: Desk, kind: PaperKind, unitId: string | null, typed: Typed): PaperRequest {
  requireFields(PAPER_FIELDS[kind], typed);
  return {
    ...{ kind, unitId, editionId: null, meetingId: null },
    meeting: meetingOf(desk, typed),
    participants: linesOf(typed, "peserta"),
    discussion: linesOf(typed, "bahas"),
    followUp: linesOf(typed, "tindak-lanjut"),
    to: textOrNull(typed, "kepada"),
    note: textOrNull(typed, "catatan"),
  };
}

/** The meeting that was typed, or null. */
export function meetingOf({ register }: Desk, typed: Typed): Meeting | null {
  const meeting = {
    day: textOrNull(typed, "tanggal"),
    start: textOrNull(typed, "jam"),
    end: textOrNull(typed, "sampai"),
    venue: textOrNull(typed, "tempat"),
    agenda: textOrNull(typed, "acara"),
  };
  return orUserFault(typedMeeting(meeting, register.agency.timeZone));
}
