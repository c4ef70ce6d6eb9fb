import { encodeBundle } from "#core/exchange/encode-bundle";
import type { Bundle, BundleContent, ContentName } from "#core/exchange/bundle";
import { relationOf } from "#core/exchange/ledger-relation";
import { newestRegister } from "#core/exchange/newest-register";
import { parseBundle } from "#core/exchange/parse-bundle";
import { wantedContents } from "#core/exchange/wanted-contents";
import { headOf } from "#core/ledger/entry";
import { EXCHANGE_MESSAGES, exchangeSentence } from "#core/messages/exchange-messages";
import { sentenceIn } from "#core/messages/render-finding";
import { contentOf, loadContent, loadOriginal, storeContent, storeOriginal } from "../google/content-files";
import { continueWith, readLedger } from "../google/ledger-sheet";
import { remember } from "../google/settings";
import { sha256, sha256OfBytes } from "../google/sha256";
import { UserFault } from "../google/user-fault";
import { ADDON_SENTENCES } from "../messages/addon-messages";
import { bundleUnsound } from "../messages/procedure-faults";
import type { CommandAnswer } from "../ui/page-types";
import { formsLacking, registerTaken } from "../messages/report-messages";
import { cyclesWithoutForms } from "./continue-cycles";
import { fillRegister } from "./fill-register";
import { officeFolders, openOffice } from "./office";
import type { Office } from "./office";

type Folder = GoogleAppsScript.Drive.Folder;

/** The archive in one file as text: the whole history with everything it rests on, the same bytes as on disk. */
export function bundleText(): string {
  const office = openOffice();
  const { entries } = readLedger(office.ledgerSheet);
  const { archive } = officeFolders(office);
  const contents = wantedContents(entries).map((name) => contentNamed(archive, name));
  return encodeBundle({ agencyId: office.agencyId, head: headOf(entries), entries, contents }, sha256);
}

/** Writes the archive as a file into the office's folder; the same history gives the same file. */
export function exportBundle(): CommandAnswer {
  const office = openOffice();
  const { work } = officeFolders(office);
  const text = bundleText();
  const name = `Arsip Himpun ${sha256(text).slice(0, 12)}.jsonl`;
  const known = work.getFilesByName(name);
  const file = known.hasNext() ? known.next() : work.createFile(name, text, "application/json");
  const tautan = { label: "Buka berkas arsip", url: file.getUrl() };
  return { berhasil: true, baris: [`Arsip ditulis sebagai ${name} di folder Himpun.`], lanjut: null, tautan };
}

/**
 * Takes an archive made elsewhere: contents first, then the history that names them. One that is not whole, of another
 * agency, or whose history went another way changes nothing. A master without a history takes on the archive's agency
 * and register. What open cycles need to go on here is offered, not done: forms are mailed to people.
 */
export function importBundle(text: string): CommandAnswer {
  const { bundle, findings } = parseBundle(text, {
    ofText: sha256,
    ofBase64: (base64) => sha256OfBytes(Utilities.base64Decode(base64)),
  });
  if (bundle === null || findings.length > 0)
    throw new UserFault(
      bundleUnsound(findings.map((finding) => sentenceIn(EXCHANGE_MESSAGES, finding).cause)),
    );
  const office = openOffice();
  const ledger = readLedger(office.ledgerSheet);
  const isFirst = ledger.entries.length === 0;
  if (!isFirst && bundle.agencyId !== office.agencyId)
    throw new UserFault(exchangeSentence("exchange/other-agency", { folder: office.book.getName() }));
  const relation = relationOf(ledger.entries, bundle.entries);
  if (relation.kind === "forked")
    throw new UserFault(exchangeSentence("exchange/forked", { lastCommon: relation.lastCommon }));
  if (relation.kind !== "newer") return told([WORDS[relation.kind]]);
  if (isFirst) remember("idInstansi", bundle.agencyId);
  const { archive } = officeFolders(openOffice());
  for (const content of bundle.contents) {
    if (content.kind === "asli") storeOriginal(archive, content.hash, content.base64);
    else storeContent(archive, contentOf(content.value));
  }
  // The history comes last: a run that was cut off before it is done again as the first.
  const register = isFirst ? registerOf(office, bundle) : [];
  if (!continueWith(ledger, bundle.entries.slice(ledger.entries.length)))
    throw new UserFault(ADDON_SENTENCES.ledgerBusy);
  return told([
    `${bundle.entries.length - ledger.entries.length} peristiwa dan isinya diambil.`,
    ...register,
  ]);
}

/** The sheets of the register of a master that begins with an archive: those of the cycle opened last. */
function registerOf({ book }: Office, bundle: Bundle): readonly string[] {
  const register = newestRegister(bundle);
  if (register === null) return [];
  const { filled, kept } = fillRegister(book, register);
  return registerTaken(filled, kept);
}

const WORDS = {
  same: "Riwayatnya sama dengan yang sudah ada; tidak ada yang berubah.",
  older: "Riwayat di berkas ini sudah lebih baru daripada arsipnya; tidak ada yang berubah.",
} as const;

/** What was taken; with a button that makes the forms which open cycles lack here. */
function told(lines: readonly string[]): CommandAnswer {
  const lacking = cyclesWithoutForms();
  const more = lacking.length === 0 ? [] : [formsLacking(lacking)];
  const lanjut = lacking.length === 0 ? null : { label: "Buat formulir di Google Sheets", isian: {} };
  return { berhasil: true, baris: [...lines, ...more], lanjut, tautan: null };
}

function contentNamed(archive: Folder, { kind, hash }: ContentName): BundleContent {
  return kind === "asli"
    ? { kind, hash, base64: loadOriginal(archive, hash) }
    : { kind, hash, value: loadContent(archive, hash) };
}
