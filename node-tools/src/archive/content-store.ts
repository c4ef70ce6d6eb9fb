import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalJson } from "#core/ledger/canonical-json";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { CommandFault } from "./command-fault";
import { sha256, sha256OfBytes } from "./sha256";
import type { Workspace } from "./workspace";
import { PLACES } from "./workspace";
import { writeAtomically, writeUnsynced } from "./write-atomically";

/** The kinds of content in the archive; each file is named by the hash of what it holds. */
export type StoredKind =
  "isian" | "asli" | "buku-induk" | "formulir" | "definisi" | "profil" | "susunan" | "edisi" | "surat";

const EXTENSIONS: { readonly [K in StoredKind]: string } = {
  isian: "json",
  asli: "xlsx",
  "buku-induk": "json",
  formulir: "json",
  definisi: "json",
  profil: "json",
  susunan: "json",
  edisi: "json",
  surat: "json",
};

/** Path of a stored content inside its workspace, with forward slashes, as messages and papers show it. */
export function storedName(kind: StoredKind, hash: string): string {
  return `${PLACES.archive}/${kind}/${hash}.${EXTENSIONS[kind]}`;
}

/** Stores a value as canonical JSON and gives its hash; what is there already is not written again. */
export function storeJson(workspace: Workspace, kind: Exclude<StoredKind, "asli">, value: unknown): string {
  const text = canonicalJson(value);
  const hash = sha256(text);
  store(workspace, kind, hash, text);
  return hash;
}

/** Stores an original file and gives its hash. */
export function storeOriginal(workspace: Workspace, bytes: Uint8Array): string {
  const hash = sha256OfBytes(bytes);
  store(workspace, "asli", hash, bytes);
  return hash;
}

/**
 * Stores what was received (the file, and the canonical JSON of its submission or null) without waiting for the disk, and
 * gives the paths: they must be synced before the history names them.
 */
export function storeReceived(
  workspace: Workspace,
  original: { readonly bytes: Uint8Array; readonly hash: string },
  submission: { readonly text: string; readonly hash: string } | null,
): readonly string[] {
  const stored = [store(workspace, "asli", original.hash, original.bytes, writeUnsynced)];
  if (submission !== null)
    stored.push(store(workspace, "isian", submission.hash, submission.text, writeUnsynced));
  return stored;
}

/** Reads a stored JSON value back; throws CommandFault when it is gone or is no longer what its name says. */
export function loadJson(workspace: Workspace, kind: Exclude<StoredKind, "asli">, hash: string): unknown {
  const file = storedName(kind, hash);
  const path = join(workspace.folder, file);
  if (!existsSync(path)) throw new CommandFault(workspaceSentence("workspace/archive-missing", { file }), 1);
  const text = readFileSync(path, "utf8");
  if (sha256(text) !== hash)
    throw new CommandFault(workspaceSentence("workspace/archive-changed", { file }), 1);
  return JSON.parse(text);
}

/** Everything the archive holds under the name of a hash, whether the history names it or not, ordered by name. */
export function storedContents(
  workspace: Workspace,
): readonly { readonly kind: StoredKind; readonly hash: string }[] {
  return (Object.keys(EXTENSIONS) as StoredKind[]).flatMap((kind) => {
    const folder = join(workspace.folder, PLACES.archive, kind);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .sort()
      .flatMap((name) => {
        const [hash = "", ...rest] = name.split(".");
        return /^[0-9a-f]{64}$/.test(hash) && rest.join(".") === EXTENSIONS[kind] ? [{ kind, hash }] : [];
      });
  });
}

/** Whether a stored file is there and still has the content its name says. */
export function storedState(
  workspace: Workspace,
  kind: StoredKind,
  hash: string,
): "whole" | "missing" | "changed" {
  const path = join(workspace.folder, storedName(kind, hash));
  if (!existsSync(path)) return "missing";
  return sha256OfBytes(readFileSync(path)) === hash ? "whole" : "changed";
}

/** Gives the path. What is there already and whole is not written again. */
function store(
  workspace: Workspace,
  kind: StoredKind,
  hash: string,
  content: Uint8Array | string,
  write = writeAtomically,
): string {
  const path = join(workspace.folder, storedName(kind, hash));
  if (storedState(workspace, kind, hash) !== "whole") write(path, content);
  return path;
}
