import { codeSentence } from "#core/messages/office-messages";
import { COMPARE_PAPER, verifiedLines } from "#core/messages/verified-code-texts";
import { drawIssued } from "#core/office/papers/issued-paper";
import type { StoredPaper } from "#core/office/papers/paper-matter";
import { verifyCode } from "#core/office/papers/verified-code";
import type { VerifiedCode } from "#core/office/papers/verified-code";
import { paperText } from "#core/paper/paper-text";
import { CommandFault } from "../archive/command-fault";
import { loadJson } from "../archive/content-store";
import { readLedger } from "../archive/ledger-file";
import { openWorkspace } from "../archive/workspace";
import type { Workspace } from "../archive/workspace";
import type { Report } from "../terminal/report";

/** Tells what the code printed on a paper leads to; of a paper, its whole text, to be compared with the print. */
export function runVerifyCode(options: { readonly folder: string; readonly code: string }): Report {
  const workspace = openWorkspace(options.folder);
  const { code } = options;
  const answer = verifyCode(code, readLedger(workspace).entries);
  if (answer.ok) return foundReport(workspace, answer.verified);
  const sentence = codeSentence(answer.fault, { code });
  throw answer.fault === "code/mistyped" ? new CommandFault(sentence) : new CommandFault(sentence, 1);
}

function foundReport(workspace: Workspace, verified: VerifiedCode): Report {
  const { entry, paper, subject, standing } = verified;
  const text = textOf(workspace, verified);
  const [title = "", ...lines] = verifiedLines(verified);
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
      berlaku: standing.kind === "holds",
      isi: text,
    },
    lines: [{ kind: "title", text: title }, ...lines, ...(text === null ? [] : [COMPARE_PAPER, "", text])],
  };
}

function textOf(workspace: Workspace, { paper, entry }: VerifiedCode): string | null {
  if (paper === null) return null;
  const stored = loadJson(workspace, "surat", paper.matterHash) as StoredPaper;
  return paperText(drawIssued(stored, paper, entry));
}
