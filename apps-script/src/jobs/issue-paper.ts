import { formatDate } from "#core/cell/format-date";
import { canonicalJson } from "#core/ledger/canonical-json";
import type { LedgerEntry } from "#core/ledger/entry";
import { PAPER_NAMES, paperFaultSentence } from "#core/messages/office-paper-texts";
import {
  coverNumber,
  drawIssued,
  issuedBefore,
  issueEvent,
  NUMBERED_PAPERS,
  storedPaperOf,
} from "#core/office/papers/issued-paper";
import type { Profile } from "#core/indicator/profile";
import { makePaper } from "#core/office/papers/make-paper";
import type { StoredPaper } from "#core/office/papers/paper-matter";
import type { MadePaper, PaperRequest } from "#core/office/papers/paper-request";
import type { PaperSource } from "#core/office/papers/paper-source";
import type { PaperIssued } from "#core/office/procedure-event";
import { planPaper } from "#core/paper/sheet/paper-sheet";
import { verificationCode } from "#core/paper/verification-code";
import { contentOf, loadContent, storeContent } from "../google/content-files";
import { folderIn } from "../google/drive-folders";
import { commit } from "../google/ledger-sheet";
import { writePaper } from "../google/paper-files";
import { sha256 } from "../google/sha256";
import { UserFault } from "../google/user-fault";
import type { CommandAnswer } from "../ui/page-types";
import { nextNumber } from "./actions/edition-actions";
import { deskWith } from "./desk";
import type { Desk } from "./desk";
import { procedureBoardAt } from "./procedure-board";
import { issuerOf } from "./paper-issuer";

/** A paper that went out, as the history has it. */
interface Issued {
  readonly event: PaperIssued;
  readonly entry: LedgerEntry;
}

/**
 * Makes a paper from what the history has, records that it goes out, and writes it as a sheet and a PDF. The same
 * matter for the same unit goes out once: asked for again, it is drawn with the number, date and code it had.
 */
export function issuePaper(desk: Desk, request: PaperRequest): CommandAnswer {
  const made = makePaper(paperSource(desk, request), request);
  if (!made.ok) throw new UserFault(paperFaultSentence(made.fault));
  const page = desk.settings.kertas;
  const stored = storedPaperOf(paperRegister(desk), made, { page, logoPng: null });
  const { work, archive } = desk.folders();
  storeContent(archive, contentOf(stored));
  const { issued, isNew } = recordIssue(desk, made, stored, request);
  const paper = drawIssued(stored, issued.event, issued.entry);
  const unit = request.unitId === null ? "" : `-${request.unitId}`;
  const name = `${request.kind}${unit}-${issued.entry.sequence}`;
  const { cycleId } = desk.cycle;
  const folder = folderIn(work, cycleId);
  const file = writePaper(folder, `Surat ${cycleId}`, planPaper(paper, name), page);
  const title = PAPER_NAMES[request.kind];
  const number = issued.event.letterNumber === null ? "" : `Nomor ${issued.event.letterNumber}, `;
  return {
    berhasil: true,
    baris: [
      `${title.charAt(0).toUpperCase()}${title.slice(1)}${isNew ? "" : " (sudah pernah terbit)"}`,
      `${number}tanggal ${formatDate(issued.event.day)}; kode verifikasi ${verificationCode(issued.entry)}`,
      file.hasPdf
        ? `PDF-nya ada di folder siklus dengan nama ${name}.pdf.`
        : "Google belum membuat PDF-nya. Buka lembarnya, lalu pilih File > Download > PDF.",
    ],
    lanjut: null,
    tautan: { label: "Buka lembar kertasnya", url: file.url },
  };
}

/** Reading one submission from Drive takes about a third of a second; a paper may not take half a minute of them. */
const MOST_READ = 60;

/** What papers of this desk are made from. */
function paperSource(desk: Desk, { kind }: PaperRequest): PaperSource {
  const { cycle, ledger, today, submissionOf } = desk;
  const basis = cycle.opening === null ? null : desk.basis();
  const board = kind === "laporan-kesesuaian" ? procedureBoardAt(desk) : null;
  const register = paperRegister(desk);
  return {
    register,
    basis,
    cycle,
    entries: ledger.entries,
    today,
    submissionOf,
    profileNameOf: (hash) => (loadContent(desk.folders().archive, hash) as Profile).name,
    readsAtMost: MOST_READ,
    board,
  };
}

/** The register that the cycle was opened with, and the officials of today: they sign. */
function paperRegister({ cycle, register, basis }: Desk): Desk["register"] {
  return cycle.opening === null ? register : { ...basis().register, officials: register.officials };
}

function recordIssue(
  desk: Desk,
  made: MadePaper,
  stored: StoredPaper,
  { unitId, meetingId }: PaperRequest,
): { readonly issued: Issued; readonly isNew: boolean } {
  const matterHash = sha256(canonicalJson(stored));
  const { cycleId } = desk.cycle;
  const { ledger, answer } = commit(desk.ledger, desk.moment.iso, (current) => {
    const before = issuedBefore(current.entries, { cycleId, matterHash, unitId });
    if (before !== null) return { acted: [], answer: before };
    const now = deskWith(desk, current);
    const { kind } = made.matter;
    const given = coverNumber(now.cycle, made);
    const numbered = given === null && NUMBERED_PAPERS.includes(kind) ? nextNumber(now, kind) : null;
    const letterNumber = given ?? numbered?.value ?? null;
    const running = numbered?.running ?? null;
    const base = { cycleId, day: now.today, matterHash, unitId, meetingId, letterNumber, running };
    return { acted: [{ actor: issuerOf(now), events: [issueEvent(made, base)] }], answer: null };
  });
  const issued = answer ?? issuedBefore(ledger.entries, { cycleId, matterHash, unitId });
  if (issued === null) throw new Error("the event that issued a paper was not recorded");
  return { issued, isNew: answer === null };
}
