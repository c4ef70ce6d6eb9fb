import { formatDate } from "#core/cell/format-date";
import { parseCycleEvent } from "#core/cycle/event";
import { EVENT_LABELS } from "#core/messages/cycle-messages";
import { codeSentence } from "#core/messages/office-messages";
import { PAPER_NAMES } from "#core/messages/office-paper-texts";
import type { StoredPaper } from "#core/office/papers/paper-matter";
import { parseOfficeEvent } from "#core/office/procedure-event";
import type { PaperIssued } from "#core/office/procedure-event";
import type { LedgerEntry } from "#core/ledger/entry";
import { paperText } from "#core/paper/paper-text";
import { findVerified, readVerificationCode } from "#core/paper/verification-code";
import { CommandFault } from "../archive/command-fault";
import { loadJson } from "../archive/content-store";
import { readLedger } from "../archive/ledger-file";
import { openWorkspace } from "../archive/workspace";
import type { Workspace } from "../archive/workspace";
import { drawIssued } from "#core/office/papers/issued-paper";
import type { Report } from "../terminal/report";

/** Tells what the code printed on a paper leads to; of a paper, its whole text, to be compared with the print. */
export function runVerifyCode(options: { readonly folder: string; readonly code: string }): Report {
  const workspace = openWorkspace(options.folder);
  const { code } = options;
  const read = readVerificationCode(code);
  if (read === null) throw new CommandFault(codeSentence("code/mistyped", { code }));
  const { entries } = readLedger(workspace);
  const verdict = findVerified(read, entries);
  if (verdict.kind !== "found") throw new CommandFault(codeSentence(`code/${verdict.kind}`, { code }), 1);
  return foundReport(workspace, entries, verdict.event);
}

function foundReport(workspace: Workspace, entries: readonly LedgerEntry[], entry: LedgerEntry): Report {
  const issued = parseOfficeEvent(entry.event);
  const paper = issued?.kind === "paper.issued" ? issued : null;
  const subject = paper?.subject == null ? null : (entries[paper.subject.sequence - 1] ?? null);
  const text = paper === null ? null : textOf(workspace, paper, entry);
  const what =
    paper === null ? labelOf(entry) : `${PAPER_NAMES[paper.paper]} terbit, ${formatDate(paper.day)}`;
  const about =
    subject === null
      ? []
      : [`Tentang: ${labelOf(subject)} (riwayat ${subject.sequence}, ${subject.actor.name})`];
  return {
    exitCode: 0,
    json: {
      ditemukan: true,
      urutan: entry.sequence,
      sidik_jari: entry.hash,
      jenis: entry.event.kind,
      oleh: entry.actor.name,
      waktu: entry.at,
      nomor: paper?.letterNumber ?? null,
      tentang: subject === null ? null : { urutan: subject.sequence, jenis: subject.event.kind },
      isi: text,
    },
    lines: [
      { kind: "title", text: `Kode ini sah: riwayat ${entry.sequence}, ${what}` },
      `Oleh ${entry.actor.name}, ${entry.at}`,
      ...about,
      `Sidik jari: ${entry.hash}`,
      ...(text === null ? [] : ["Cocokkan isi kertas dengan yang tersimpan berikut ini:", "", text]),
    ],
  };
}

function textOf(workspace: Workspace, paper: PaperIssued, entry: LedgerEntry): string {
  const stored = loadJson(workspace, "surat", paper.matterHash) as StoredPaper;
  return paperText(drawIssued(stored, paper, entry));
}

function labelOf({ event }: LedgerEntry): string {
  const known = parseCycleEvent(event);
  return known === null ? event.kind : EVENT_LABELS[known.kind];
}
