import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { BundleContent, ContentName } from "#core/exchange/bundle";
import { encodeBundle } from "#core/exchange/encode-bundle";
import { wantedContents } from "#core/exchange/wanted-contents";
import { headOf } from "#core/ledger/entry";
import { exchangeSentence } from "#core/messages/exchange-messages";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { CommandFault } from "../archive/command-fault";
import { loadJson, storedName, storedState } from "../archive/content-store";
import { readLedger } from "../archive/ledger-file";
import { withLock } from "../archive/lock";
import { sha256 } from "../archive/sha256";
import { openWorkspace } from "../archive/workspace";
import type { Workspace } from "../archive/workspace";
import { writeAtomically } from "../archive/write-atomically";
import type { Report } from "../terminal/report";
import type { CommandContext } from "./command-context";

/** Writes the whole history with everything it rests on into one file, which must not exist yet. */
export async function runExport(
  options: { readonly folder: string; readonly file: string },
  context: CommandContext,
): Promise<Report> {
  const workspace = openWorkspace(options.folder);
  const { file } = options;
  if (existsSync(file)) throw new CommandFault(exchangeSentence("exchange/file-exists", { file }));
  return withLock(workspace, context.terminal.now().toISOString(), () => {
    const { entries } = readLedger(workspace);
    const head = headOf(entries);
    const contents = wantedContents(entries).map((name) => storedContent(workspace, name));
    const text = encodeBundle({ agencyId: workspace.settings.idInstansi, head, entries, contents }, sha256);
    if (!context.dryRun) writeAtomically(file, text);
    return Promise.resolve({
      exitCode: 0,
      json: {
        berkas: file,
        coba: context.dryRun,
        peristiwa: entries.length,
        isi: contents.length,
        ukuran: Buffer.byteLength(text),
        ujung: head.hash,
      },
      lines: [
        ...(context.dryRun ? ["Coba: tidak ada yang ditulis."] : []),
        {
          kind: "title",
          text: `Arsip ${basename(file)}: ${entries.length} peristiwa, ${contents.length} isi`,
        },
        `Ujung riwayat: ${head.hash}`,
      ],
    });
  });
}

/** One stored content; throws CommandFault where it is gone or changed, so that no broken archive is ever written. */
function storedContent(workspace: Workspace, { kind, hash }: ContentName): BundleContent {
  if (kind !== "asli") return { kind, hash, value: loadJson(workspace, kind, hash) };
  const file = storedName(kind, hash);
  const state = storedState(workspace, kind, hash);
  if (state === "missing")
    throw new CommandFault(workspaceSentence("workspace/archive-missing", { file }), 1);
  if (state === "changed")
    throw new CommandFault(workspaceSentence("workspace/archive-changed", { file }), 1);
  return { kind, hash, base64: readFileSync(join(workspace.folder, file)).toString("base64") };
}
