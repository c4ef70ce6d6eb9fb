import type { CivilDate } from "../../cell/civil-date";
import type { Offices } from "../../cycle/office";
import type { Actor } from "../../cycle/role";
import type { CycleState } from "../../cycle/state";
import type { LedgerEntry } from "../../ledger/entry";
import { letterheadOf } from "../../paper/letterhead";
import type { PageSize, PaperDocument } from "../../paper/paper-document";
import { verificationCode } from "../../paper/verification-code";
import type { PaperKind } from "../../procedure/procedure";
import type { Register } from "../../register/register";
import { parseOfficeEvent } from "../procedure-event";
import type { PaperIssued } from "../procedure-event";
import { drawnPaper } from "./paper-matter";
import type { StoredPaper } from "./paper-matter";
import type { MadePaper } from "./paper-request";

/** The kinds that get a number of the agency's run. */
export const NUMBERED_PAPERS: readonly PaperKind[] = ["nota-dinas", "undangan-rapat", "berita-acara"];

/** A made paper as the archive keeps it. `logoPng` is base64; null prints none. */
export function storedPaperOf(
  { agency }: Register,
  { matter }: MadePaper,
  { page, logoPng }: { readonly page: PageSize; readonly logoPng: string | null },
): StoredPaper {
  return { page, letterhead: letterheadOf(agency, logoPng), place: agency.place, matter };
}

/** The paper as it went out with this event. */
export function drawIssued(
  stored: StoredPaper,
  event: PaperIssued,
  entry: Pick<LedgerEntry, "sequence" | "hash">,
): PaperDocument {
  const verification = { code: verificationCode(entry), eventHash: entry.hash };
  return drawnPaper(stored, { number: event.letterNumber ?? "", date: event.day, verification });
}

/** The number that a cover letter got when it was numbered; null for every other paper. */
export function coverNumber({ editions }: CycleState, { matter, subject }: MadePaper): string | null {
  if (matter.kind !== "surat-pengantar" || subject === null || !("editionId" in subject.event)) return null;
  const { editionId } = subject.event;
  return editions.find((edition) => edition.editionId === editionId)?.letterNumber ?? null;
}

/** What tells one paper that goes out from another. */
export interface PaperIssue {
  readonly cycleId: string;
  readonly day: CivilDate;
  readonly matterHash: string;
  readonly unitId: string | null;
  readonly meetingId: string | null;
  readonly letterNumber: string | null;
  /** Number within the year that `letterNumber` was made with; null where it was not. */
  readonly running: number | null;
}

/** The event that records that a paper goes out. */
export function issueEvent({ matter, subject }: MadePaper, issue: PaperIssue): PaperIssued {
  const { cycleId, day, matterHash, unitId, meetingId, letterNumber, running } = issue;
  return {
    ...{ kind: "paper.issued", cycleId, day, unitId, paper: matter.kind, matterHash, meetingId },
    ...{ letterNumber, running },
    subject: subject === null ? null : { sequence: subject.sequence, hash: subject.hash },
  };
}

/** The same matter for the same unit as it went out before in this cycle; null when it never did. */
export function issuedBefore(
  entries: readonly LedgerEntry[],
  { cycleId, matterHash, unitId }: Pick<PaperIssue, "cycleId" | "matterHash" | "unitId">,
): { readonly entry: LedgerEntry; readonly event: PaperIssued } | null {
  for (const entry of entries) {
    if (entry.event.kind !== "paper.issued") continue;
    const event = parseOfficeEvent(entry.event);
    if (event?.kind !== "paper.issued" || event.cycleId !== cycleId) continue;
    if (event.matterHash === matterHash && event.unitId === unitId) return { entry, event };
  }
  return null;
}

/** Who lets a paper go out: the person named in the office he holds, else the data officer. */
export function paperIssuer({ holdings }: Offices, name: string | null): Actor {
  const holder = holdings.find((one) =>
    name === null ? one.role === "data-officer" : one.name === name.trim(),
  );
  if (holder !== undefined) {
    const { role, unitId, capacity } = holder;
    return { name: holder.name, role, unitId, capacity };
  }
  const who = name?.trim() ?? "Pengelola data";
  return { name: who, role: "data-officer", unitId: null, capacity: "definitive" };
}
