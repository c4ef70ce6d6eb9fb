import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Bundle } from "#core/exchange/bundle";
import type { BundleFinding } from "#core/exchange/bundle-finding";
import { relationOf } from "#core/exchange/ledger-relation";
import type { LedgerRelation } from "#core/exchange/ledger-relation";
import { newestRegister } from "#core/exchange/newest-register";
import { parseBundle } from "#core/exchange/parse-bundle";
import { registerRows } from "#core/exchange/register-rows";
import { encodeLedger } from "#core/ledger/jsonl";
import { EXCHANGE_MESSAGES, exchangeSentence } from "#core/messages/exchange-messages";
import { sentenceIn } from "#core/messages/render-finding";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { CommandFault } from "../archive/command-fault";
import { storeJson, storeOriginal } from "../archive/content-store";
import { readLedger } from "../archive/ledger-file";
import { withLock } from "../archive/lock";
import { sha256, sha256OfBytes } from "../archive/sha256";
import { openWorkspace, PLACES } from "../archive/workspace";
import type { Workspace } from "../archive/workspace";
import { writeAtomically } from "../archive/write-atomically";
import { writeCsv } from "../csv/write-csv";
import { restoreEditions } from "../office/edition-files";
import type { Report, ReportLine } from "../terminal/report";
import { findingJson } from "../terminal/report";
import type { CommandContext } from "./command-context";

/** The options of `himpun impor` as typed. */
export interface ImportOptions {
  readonly folder: string;
  readonly file: string;
}

/**
 * Takes an archive file into a new folder, or continues a workspace of the same agency with it. A file that is not
 * whole, or whose history went another way than ours, changes nothing.
 */
export async function runImport(options: ImportOptions, context: CommandContext): Promise<Report> {
  const { folder, file } = options;
  if (!existsSync(file))
    throw new CommandFault(workspaceSentence("workspace/unreadable", { path: file, reason: "tidak ada" }));
  const reading = parseBundle(readFileSync(file, "utf8"), {
    ofText: sha256,
    ofBase64: (base64) => sha256OfBytes(Buffer.from(base64, "base64")),
  });
  if (reading.bundle === null || reading.findings.length > 0) return unsound(file, reading.findings);
  const { bundle } = reading;
  if (isNew(folder)) {
    if (!context.dryRun) await makeWorkspace(folder, bundle);
    return imported(options, bundle, { kind: "newer" }, context);
  }
  const workspace = openWorkspace(folder);
  if (workspace.settings.idInstansi !== bundle.agencyId)
    throw new CommandFault(exchangeSentence("exchange/other-agency", { folder }), 1);
  return withLock(workspace, context.terminal.now().toISOString(), async () => {
    const relation = relationOf(readLedger(workspace).entries, bundle.entries);
    if (relation.kind === "forked")
      throw new CommandFault(exchangeSentence("exchange/forked", { lastCommon: relation.lastCommon }), 1);
    if (relation.kind === "newer" && !context.dryRun) await takeIn(workspace, bundle);
    return imported(options, bundle, relation, context);
  });
}

function isNew(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0;
}

async function makeWorkspace(folder: string, bundle: Bundle): Promise<void> {
  const settings = { versi: 1, idInstansi: bundle.agencyId, profil: "permendagri-86-2017" } as const;
  const register = newestRegister(bundle);
  for (const { file, rows } of register === null ? [] : registerRows(register))
    writeAtomically(join(folder, PLACES.register, file), writeCsv(rows, ";"));
  await takeIn({ folder, settings }, bundle);
  writeAtomically(join(folder, PLACES.settings), `${JSON.stringify(settings, null, 2)}\n`);
}

/** Contents first, then the history that names them: a run that is cut off leaves nothing unexplained. */
async function takeIn(workspace: Workspace, { entries, contents }: Bundle): Promise<void> {
  for (const content of contents) {
    if (content.kind === "asli") storeOriginal(workspace, Buffer.from(content.base64, "base64"));
    else storeJson(workspace, content.kind, content.value);
  }
  writeAtomically(join(workspace.folder, PLACES.ledger), encodeLedger(entries));
  await restoreEditions(workspace, readLedger(workspace));
}

const WORDS: { readonly [K in Exclude<LedgerRelation["kind"], "forked">]: string } = {
  same: "Riwayatnya sama dengan yang sudah ada; tidak ada yang berubah.",
  newer: "Riwayat dan isinya diambil.",
  older: "Ruang kerja ini sudah lebih baru daripada arsipnya; tidak ada yang berubah.",
};

function imported(
  { folder, file }: ImportOptions,
  bundle: Bundle,
  relation: Exclude<LedgerRelation, { kind: "forked" }>,
  context: CommandContext,
): Report {
  const { entries, contents, head } = bundle;
  return {
    exitCode: 0,
    json: {
      berkas: file,
      folder,
      coba: context.dryRun,
      peristiwa: entries.length,
      isi: contents.length,
      berubah: relation.kind === "newer",
      ujung: head.hash,
    },
    lines: [
      ...(context.dryRun ? ["Coba: tidak ada yang ditulis."] : []),
      { kind: "title", text: `Arsip ${basename(file)}: ${entries.length} peristiwa, ${contents.length} isi` },
      WORDS[relation.kind],
      `Ujung riwayat: ${head.hash}`,
    ],
  };
}

function unsound(file: string, findings: readonly BundleFinding[]): Report {
  const said = findings.map((finding) => ({ finding, sentence: sentenceIn(EXCHANGE_MESSAGES, finding) }));
  const { cause, remedy } = exchangeSentence("exchange/unsound", {
    file: basename(file),
    findings: findings.length,
  });
  const lines: readonly ReportLine[] = said.map((one) => ({ kind: "finding", said: one }));
  return {
    exitCode: 1,
    json: { berkas: file, berubah: false, temuan: said.map(findingJson) },
    lines: [...lines, `${cause} ${remedy}`],
  };
}
