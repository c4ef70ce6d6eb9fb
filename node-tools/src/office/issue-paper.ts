import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formatDate } from "#core/cell/format-date";
import type { Actor } from "#core/cycle/role";
import { canonicalJson } from "#core/ledger/canonical-json";
import type { LedgerEntry } from "#core/ledger/entry";
import { PAPER_MESSAGES } from "#core/messages/paper-texts";
import { sentenceIn } from "#core/messages/render-finding";
import { workspaceSentence } from "#core/messages/workspace-messages";
import {
  drawIssued,
  issuedBefore,
  issueEvent,
  NUMBERED_PAPERS,
  storedPaperOf,
} from "#core/office/papers/issued-paper";
import { numberSetting } from "#core/office/office-settings";
import { nextLetterNumber } from "#core/office/papers/letter-run";
import { drawnPaper } from "#core/office/papers/paper-matter";
import type { StoredPaper } from "#core/office/papers/paper-matter";
import type { MadePaper } from "#core/office/papers/paper-request";
import type { PaperIssued } from "#core/office/procedure-event";
import type { PaperDocument } from "#core/paper/paper-document";
import { verificationCode } from "#core/paper/verification-code";
import type { PaperKind } from "#core/procedure/procedure";
import { CommandFault } from "../archive/command-fault";
import { storeJson } from "../archive/content-store";
import { sha256 } from "../archive/sha256";
import { recordEvents } from "./office-session";
import type { OfficeSession } from "./office-session";

/** A paper that went out: its event in the history and how it is drawn. */
export interface IssuedPaper {
  readonly entry: Pick<LedgerEntry, "sequence" | "hash">;
  readonly event: PaperIssued;
  readonly paper: PaperDocument;
  /** False when the same paper had gone out before: it is drawn again as it was. */
  readonly isNew: boolean;
}

/**
 * Records that a paper goes out and draws it. The same matter for the same unit goes out once: asked for again, it is
 * drawn with the number, date and code it had. In a dry run nothing is recorded and the code is left off.
 */
export function issuePaper(
  session: OfficeSession,
  made: MadePaper,
  by: {
    readonly actor: Actor;
    readonly unitId: string | null;
    readonly number: string | null;
    readonly meetingId: string | null;
  },
): IssuedPaper {
  const stored = storedPaper(session, made);
  const matterHash = sha256(canonicalJson(stored));
  const before = issuedBefore(session.ledger.entries, {
    ...{ cycleId: session.cycle.cycleId, matterHash, unitId: by.unitId },
  });
  if (before !== null)
    return { ...before, paper: drawIssued(stored, before.event, before.entry), isNew: false };
  const event = issueIn(session, made, matterHash, by);
  if (session.context.dryRun) {
    const paper = drawnPaper(stored, {
      number: event.letterNumber ?? "",
      date: event.day,
      verification: null,
    });
    return { entry: { sequence: 0, hash: "" }, event, paper, isNew: true };
  }
  storeJson(session.workspace, "surat", stored);
  const { entries } = recordEvents(session, [{ actor: by.actor, events: [event] }]);
  const entry = entries[entries.length - 1];
  if (entry === undefined) throw new Error("the event that issued a paper was not recorded");
  return { entry, event, paper: drawIssued(stored, event, entry), isNew: true };
}

/** The next letter number of the agency for a kind of paper; throws CommandFault for a pattern that gives none. */
export function nextNumber(
  { settings, register, ledger, today }: OfficeSession,
  kind: PaperKind,
): { readonly value: string; readonly running: number } {
  const setting = numberSetting(settings, register.agency, kind);
  const next = nextLetterNumber(ledger.entries, setting, today);
  if (next.ok) return next;
  const [finding] = next.findings;
  if (finding === undefined) throw new Error("a pattern without a number and without a finding");
  throw new CommandFault(sentenceIn(PAPER_MESSAGES, finding));
}

function storedPaper({ workspace, settings, register }: OfficeSession, made: MadePaper): StoredPaper {
  const { lambang, kertas } = settings;
  const logoPng = lambang === null ? null : readLogo(join(workspace.folder, lambang));
  return storedPaperOf(register, made, { page: kertas, logoPng });
}

function readLogo(path: string): string {
  if (!existsSync(path))
    throw new CommandFault(workspaceSentence("workspace/unreadable", { path, reason: "lambang tidak ada" }));
  return readFileSync(path).toString("base64");
}

function issueIn(
  session: OfficeSession,
  made: MadePaper,
  matterHash: string,
  { unitId, number, meetingId }: Parameters<typeof issuePaper>[2],
): PaperIssued {
  const { kind } = made.matter;
  const numbered = number === null && NUMBERED_PAPERS.includes(kind) ? nextNumber(session, kind) : null;
  const letterNumber = number ?? numbered?.value ?? null;
  const running = numbered?.running ?? null;
  const base = { cycleId: session.cycle.cycleId, day: session.today, matterHash, unitId, meetingId };
  return issueEvent(made, { ...base, letterNumber, running });
}

/** A line that tells of a paper: number, date, code. */
export function issuedLine({ event, entry }: IssuedPaper): string {
  const number = event.letterNumber === null ? "Tanggal" : `Nomor ${event.letterNumber}, tanggal`;
  const code = entry.sequence === 0 ? "" : `; kode verifikasi ${verificationCode(entry)}`;
  return `${number} ${formatDate(event.day)}${code}`;
}
