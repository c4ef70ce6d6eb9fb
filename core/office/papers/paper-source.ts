import type { CivilDate } from "../../cell/civil-date";
import type { CycleEvent, EventKind } from "../../cycle/event";
import { parseCycleEvent } from "../../cycle/event";
import type { Capacity } from "../../cycle/role";
import type { CycleState } from "../../cycle/state";
import { periodText } from "../../form/form-request";
import { ANY_DATA, collectedData } from "../../messages/office-paper-texts";
import type { LedgerActor, LedgerEntry } from "../../ledger/entry";
import type { LocalTime } from "../../procedure/local-time";
import type { Procedure } from "../../procedure/procedure";
import type { BoardRow } from "../../procedure/progress";
import type { Signatory } from "../../paper/signature";
import type { TimeZone } from "../../register/register";
import type { Official, Register } from "../../register/register";
import type { CycleBasis } from "../cycle-basis";
import { ROLE_TITLES } from "../officials";
import type { Submission } from "../../submission/submission";

/** What papers are made from: the cycle, its history, and the values behind a hash. */
export interface PaperSource {
  readonly register: Register;
  /** Null while the cycle is not opened. */
  readonly basis: CycleBasis | null;
  readonly cycle: CycleState;
  readonly entries: readonly LedgerEntry[];
  readonly today: CivilDate;
  readonly submissionOf: (hash: string) => Submission;
  /** What a stored profile is called; absent where it is not looked up, and its id is printed. */
  readonly profileNameOf?: (profileHash: string) => string;
  /** How many submissions one paper may read, where reading is slow; absent: any number. */
  readonly readsAtMost?: number;
  /** Where the steps of the procedure stand; null where a paper is made that does not tell of them. */
  readonly board: PaperBoard | null;
}

/** A procedure's board at a moment of the office's clock, and what is to be known about its calendar. */
export interface PaperBoard {
  readonly procedure: Procedure;
  readonly rows: readonly BoardRow[];
  readonly now: LocalTime;
  readonly notes: readonly string[];
}

/** An event of the cycle with the entry that holds it. */
export interface FoundEvent<K extends EventKind = EventKind> {
  readonly entry: LedgerEntry;
  readonly event: Extract<CycleEvent, { readonly kind: K }>;
}

/** The newest event of this kind in the cycle that `fits`, or null. */
export function newestEvent<K extends EventKind>(
  { entries, cycle }: PaperSource,
  kind: K,
  fits: (event: Extract<CycleEvent, { readonly kind: K }>) => boolean = () => true,
): FoundEvent<K> | null {
  for (const entry of [...entries].reverse()) {
    if (entry.event.kind !== kind) continue;
    const event = parseCycleEvent(entry.event);
    if (event === null || event.cycleId !== cycle.cycleId || !isKind(event, kind) || !fits(event)) continue;
    return { entry, event };
  }
  return null;
}

/** Who signs as the ledger's actor, with rank and NIP where the register knows the person. */
export function signatoryOf(register: Register, actor: LedgerActor): Signatory {
  const known = register.officials.find(({ name, unit }) => name === actor.name && isOwn(actor, unit));
  const official = known ?? register.officials.find(({ name }) => name === actor.name);
  const capacity = CAPACITIES[actor.capacity] ?? "sendiri";
  const signedFor = capacity === "a.n." ? unnamedPosition(register, actor) : null;
  if (official !== undefined)
    return { ...signatoryFrom(register, official), authority: capacity, onBehalfOf: signedFor };
  return {
    ...{ name: actor.name, nip: "", rank: "", authority: capacity, onBehalfOf: signedFor },
    position: unnamedPosition(register, actor),
  };
}

/** Who signs as this official. */
export function signatoryFrom(register: Register, official: Official): Signatory {
  const { name, nip, rank, title } = official;
  const word = title.trim().toLowerCase();
  const authority = word.startsWith("plt") ? "Plt." : word.startsWith("plh") ? "Plh." : "sendiri";
  return { name, nip, rank, position: positionOf(register, official), authority, onBehalfOf: null };
}

/** The name of an office as letters write it: `Kepala Bidang Ekonomi`, `Sekretaris`. */
export function positionOf(register: Register, { role, unit }: Pick<Official, "role" | "unit">): string {
  const unitName = register.units.find(({ id }) => id === unit)?.name ?? "";
  const isOfUnit = role === "kabid" || role === "pelaksana";
  return isOfUnit ? `${ROLE_TITLES[role]} ${unitName}`.trim() : ROLE_TITLES[role];
}

/** The period that the cycle asks for, e.g. `Triwulan IV Tahun 2025`; its id while it is not opened. */
export function periodOf({ basis, cycle }: PaperSource): string {
  return basis === null ? cycle.cycleId : periodText(basis.form);
}

/** What the cycle's form collects, in running text, e.g. `data kinerja`. */
export function collectedOf({ basis }: PaperSource): string {
  return basis === null ? ANY_DATA : collectedData(basis.form.definition.title);
}

/** `WIB`, `WITA` or `WIT`. */
export const ZONE_NAMES: { readonly [Z in TimeZone]: "WIB" | "WITA" | "WIT" } = {
  "Asia/Jakarta": "WIB",
  "Asia/Makassar": "WITA",
  "Asia/Jayapura": "WIT",
};

const CAPACITIES: { readonly [capacity: string]: Signatory["authority"] | undefined } = {
  plt: "Plt.",
  plh: "Plh.",
  delegate: "a.n.",
} satisfies { readonly [C in Exclude<Capacity, "definitive">]: Signatory["authority"] };

function isOwn({ unitId }: LedgerActor, unit: string | null): boolean {
  return unitId === null || unit === unitId;
}

function unnamedPosition(register: Register, { role, unitId }: LedgerActor): string {
  const unitName = register.units.find(({ id }) => id === unitId)?.name ?? "";
  if (role === "validator") return `Kepala ${unitName}`.trim();
  if (role === "filler") return `Pelaksana ${unitName}`.trim();
  return { head: "Kepala Badan", secretary: "Sekretaris" }[role] ?? "Pengelola Data";
}

function isKind<K extends EventKind>(
  event: CycleEvent,
  kind: K,
): event is Extract<CycleEvent, { readonly kind: K }> {
  return event.kind === kind;
}
