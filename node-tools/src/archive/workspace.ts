import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { CommandFault } from "./command-fault";
import { writeAtomically } from "./write-atomically";

const SettingsSchema = v.object({
  versi: v.literal(1),
  /** Tells this agency's forms from any other's; made once. */
  idInstansi: v.pipe(v.string(), v.nonEmpty()),
  /** Profile that forms and recaps use unless told otherwise. */
  profil: v.optional(v.string(), "permendagri-86-2017"),
});

/** What himpun.json says. */
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** A folder that holds one agency's work. Everything in it is plain .csv, .xlsx, .json and .jsonl. */
export interface Workspace {
  readonly folder: string;
  readonly settings: Settings;
}

/** The places inside a workspace. */
export const PLACES = {
  settings: "himpun.json",
  ledger: "riwayat.jsonl",
  register: "buku-induk",
  requests: "permintaan",
  corrections: "koreksi",
  recaps: "rekap",
  prints: "cetak",
  archive: "arsip",
} as const;

/** Opens an existing workspace; throws CommandFault where the folder is none. */
export function openWorkspace(folder: string): Workspace {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new CommandFault(workspaceSentence("workspace/missing", { folder }));
  }
  const file = join(folder, PLACES.settings);
  if (!existsSync(file)) throw new CommandFault(workspaceSentence("workspace/not-one", { folder }));
  return { folder, settings: readSettings(file) };
}

/**
 * Throws CommandFault where no new workspace can be made: only a folder that does not exist, is empty, or holds nothing but
 * what an earlier attempt that was cut off had written of `contents` (path with forward slashes → text).
 */
export function assertNewWorkspace(folder: string, contents: ReadonlyMap<string, string>): void {
  if (folder.trim() === "") throw new CommandFault(workspaceSentence("workspace/unnamed", {}));
  if (existsSync(join(folder, PLACES.settings)))
    throw new CommandFault(workspaceSentence("workspace/exists", { folder }));
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory())
    throw new CommandFault(workspaceSentence("workspace/a-file", { folder }));
  if (!holdsOnly(folder, "", contents))
    throw new CommandFault(workspaceSentence("workspace/not-empty", { folder }));
}

function holdsOnly(folder: string, below: string, contents: ReadonlyMap<string, string>): boolean {
  return readdirSync(join(folder, below), { withFileTypes: true }).every((entry) => {
    const path = below + entry.name;
    if (entry.isDirectory())
      return (
        [...contents.keys()].some((own) => own.startsWith(`${path}/`)) &&
        holdsOnly(folder, `${path}/`, contents)
      );
    return path.endsWith(".tmp") || readFileSync(join(folder, path), "utf8") === contents.get(path);
  });
}

/** Makes the settings of a new workspace; what it holds is then one. */
export function createWorkspace(folder: string): Workspace {
  const settings: Settings = { versi: 1, idInstansi: randomUUID(), profil: "permendagri-86-2017" };
  writeAtomically(join(folder, PLACES.settings), `${JSON.stringify(settings, null, 2)}\n`);
  return { folder, settings };
}

function readSettings(file: string): Settings {
  const broken = (why: string): CommandFault =>
    new CommandFault(workspaceSentence("workspace/settings-broken", { file, why }));
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
  } catch {
    throw broken("bukan JSON");
  }
  const result = v.safeParse(SettingsSchema, raw);
  if (!result.success) throw broken(result.issues.map((issue) => v.getDotPath(issue) ?? "isi").join(", "));
  return result.output;
}
