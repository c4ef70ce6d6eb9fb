import type { Profile } from "#core/indicator/profile";
import { officeSentence } from "#core/messages/office-messages";
import { PAPER_NAMES, paperFaultSentence } from "#core/messages/office-paper-texts";
import { coverNumber, paperIssuer } from "#core/office/papers/issued-paper";
import { makePaper } from "#core/office/papers/make-paper";
import type { PaperRequest } from "#core/office/papers/paper-request";
import type { PaperSource } from "#core/office/papers/paper-source";
import type { PaperKind } from "#core/procedure/procedure";
import type { Submission } from "#core/submission/submission";
import { CommandFault } from "../archive/command-fault";
import { loadJson } from "../archive/content-store";
import { loadBasis } from "../archive/cycle-on-disk";
import { issuedLine, issuePaper } from "../office/issue-paper";
import type { IssuedPaper } from "../office/issue-paper";
import { withBegunCycle } from "../office/office-session";
import type { OfficePlace, OfficeSession } from "../office/office-session";
import { writePaper } from "../office/paper-files";
import { typedMeeting } from "#core/office/typed-meeting";
import { orFault } from "../office/or-fault";
import type { TypedMeeting } from "#core/office/typed-meeting";
import type { SessionBoard } from "../office/session-board";
import { sessionBoard } from "../office/session-board";
import { unitNamed } from "../office/units-named";
import type { Report } from "../terminal/report";
import type { CommandContext } from "./command-context";

/** The options of `himpun surat` as typed. */
export interface PaperOptions extends OfficePlace {
  readonly kind: string;
  readonly unit: string | null;
  readonly edition: string | null;
  readonly meeting: TypedMeeting;
  readonly meetingId: string | null;
  readonly participants: readonly string[];
  readonly discussion: readonly string[];
  readonly followUp: readonly string[];
  readonly to: string | null;
  readonly note: string | null;
  readonly who: string | null;
}

const KINDS: { readonly [name: string]: PaperKind | undefined } = {
  disposisi: "lembar-disposisi",
  "nota-dinas": "nota-dinas",
  undangan: "undangan-rapat",
  notulen: "notulen",
  "berita-acara": "berita-acara",
  pengantar: "surat-pengantar",
  "tanda-terima": "tanda-terima",
  pengesahan: "lembar-pengesahan",
  kesesuaian: "laporan-kesesuaian",
};

/** Makes a paper from what the history has, numbers and records it, and writes it as .docx and PDF. */
export function runPaper(options: PaperOptions, context: CommandContext): Promise<Report> {
  const kind = Object.hasOwn(KINDS, options.kind) ? KINDS[options.kind] : undefined;
  if (kind === undefined) {
    const values = { option: "Jenis surat", found: options.kind, known: Object.keys(KINDS) };
    throw new CommandFault(officeSentence("option/unknown", values));
  }
  return withBegunCycle(options, context, (session) =>
    paperReport(session, requestOf(session, kind, options), options.who),
  );
}

/** Makes one paper in a session, records and writes it. */
export async function paperReport(
  session: OfficeSession,
  request: PaperRequest,
  who: string | null,
): Promise<Report> {
  const issued = await issueAndWrite(session, request, who);
  const { event, isNew } = issued.paper;
  const title = `${PAPER_NAMES[request.kind]}${isNew ? "" : " (sudah pernah terbit; dicetak lagi)"}`;
  return {
    exitCode: 0,
    json: {
      siklus: session.cycle.cycleId,
      coba: session.context.dryRun,
      jenis: request.kind,
      nomor: event.letterNumber,
      tanggal: event.day,
      baru: isNew,
      kode: issued.paper.paper.verification?.code ?? null,
      berkas: issued.names,
    },
    lines: [
      ...(session.context.dryRun ? ["Coba: tidak ada yang ditulis."] : []),
      { kind: "title", text: title.charAt(0).toUpperCase() + title.slice(1) },
      issuedLine(issued.paper),
      ...issued.names.map((name) => `  ${name}`),
      ...issued.lost,
    ],
  };
}

/** Makes, records and writes one paper; `board` is that of a procedure which the agency does not usually follow. Throws CommandFault when there is nothing to write in it yet. */
export async function issueAndWrite(
  session: OfficeSession,
  request: PaperRequest,
  who: string | null,
  board: SessionBoard | null = null,
): Promise<{
  readonly paper: IssuedPaper;
  readonly names: readonly string[];
  readonly lost: readonly string[];
}> {
  const source = paperSource(session);
  const isOfSteps = request.kind === "laporan-kesesuaian";
  const made = makePaper(
    isOfSteps ? { ...source, board: board ?? sessionBoard(session, null) } : source,
    request,
  );
  if (!made.ok) throw new CommandFault(paperFaultSentence(made.fault), 1);
  const by = {
    actor: paperIssuer(session.offices, who),
    unitId: request.unitId,
    meetingId: request.meetingId,
  };
  const paper = issuePaper(session, made, { ...by, number: coverNumber(session.cycle, made) });
  if (session.context.dryRun) return { paper, names: [], lost: [] };
  const { sequence } = paper.entry;
  const from = {
    cycleId: session.cycle.cycleId,
    unitId: request.unitId,
    sequence,
    createdAt: new Date(session.moment.iso),
  };
  const { names, lostCharacters } = await writePaper(session.workspace, paper.paper, from);
  const lost =
    lostCharacters.length === 0
      ? []
      : [`PDF tidak dapat menampilkan: ${lostCharacters.join(" ")}. Pakai berkas .docx.`];
  return { paper, names, lost };
}

/** What papers of this session are made from. */
export function paperSource({ workspace, register, cycle, ledger, today }: OfficeSession): PaperSource {
  const basis = cycle.opening === null ? null : loadBasis(workspace, cycle);
  const submissionOf = (hash: string): Submission => loadJson(workspace, "isian", hash) as Submission;
  const profileNameOf = (hash: string): string => (loadJson(workspace, "profil", hash) as Profile).name;
  return { register, basis, cycle, entries: ledger.entries, today, submissionOf, profileNameOf, board: null };
}

function requestOf(session: OfficeSession, kind: PaperKind, options: PaperOptions): PaperRequest {
  const { meetingId, participants, discussion, followUp, to, note, edition } = options;
  return {
    ...{ kind, meetingId, participants, discussion, followUp, to, note },
    unitId: options.unit === null ? null : unitNamed(session, options.unit).unitId,
    editionId: edition,
    meeting: orFault(typedMeeting(options.meeting, session.register.agency.timeZone)),
  };
}
