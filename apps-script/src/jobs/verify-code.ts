import { codeSentence } from "#core/messages/office-messages";
import { COMPARE_PAPER, verifiedLines } from "#core/messages/verified-code-texts";
import { drawIssued } from "#core/office/papers/issued-paper";
import type { StoredPaper } from "#core/office/papers/paper-matter";
import { verifyCode } from "#core/office/papers/verified-code";
import type { VerifiedCode } from "#core/office/papers/verified-code";
import { paperText } from "#core/paper/paper-text";
import { loadContent } from "../google/content-files";
import { readLedger } from "../google/ledger-sheet";
import { UserFault } from "../google/user-fault";
import { ADDON_SENTENCES } from "../messages/addon-messages";
import { PAPER_TEXT_NOT_SHARED } from "../messages/procedure-faults";
import type { ActionField, CommandAnswer } from "../ui/page-types";
import { line } from "./actions/fields";
import { officeFolders, openOffice } from "./office";
import type { Office } from "./office";

/** What the check of a code is asked with. */
export const CODE_FIELDS: readonly ActionField[] = [
  line("kode", "Kode di kaki kertas", true, "12-9F3A-7C21-B0DE-K"),
];

/**
 * What the code printed on a paper leads to, whether it still stands, and the paper's text for those who see the
 * archive. Reads only; throws UserFault for a code that leads nowhere.
 */
export function checkCode(code: string): CommandAnswer {
  const office = openOffice();
  const answer = verifyCode(code, readLedger(office.ledgerSheet).entries);
  if (!answer.ok) throw new UserFault(codeSentence(answer.fault, { code }));
  const { verified } = answer;
  return {
    berhasil: verified.standing.kind === "holds",
    baris: [...verifiedLines(verified), ...textLines(office, verified)],
    ...{ lanjut: null, tautan: null },
  };
}

function textLines(office: Office, { paper, entry }: VerifiedCode): readonly string[] {
  if (paper === null) return [];
  try {
    const stored = loadContent(officeFolders(office).archive, paper.matterHash) as StoredPaper;
    return ["", COMPARE_PAPER, "", paperText(drawIssued(stored, paper, entry))];
  } catch (problem) {
    const isClosed = problem instanceof UserFault && problem.sentence === ADDON_SENTENCES.folderGone;
    if (!isClosed) throw problem;
    return ["", PAPER_TEXT_NOT_SHARED];
  }
}
