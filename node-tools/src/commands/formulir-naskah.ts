import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import type { AuthorFinding } from "#core/definition-sheet/definition-sheet-finding";
import { derivedFormName } from "#core/definition-sheet/derived-id";
import { draftIn } from "#core/definition-sheet/draft-form";
import type { DraftForm } from "#core/definition-sheet/draft-form";
import { missingSheets, sheetSets } from "#core/definition-sheet/sheet-set";
import type { FormDefinition } from "#core/form/definition";
import type { LedgerEntry } from "#core/ledger/entry";
import { authorSentence } from "#core/messages/author-messages";
import { formFindingSentence } from "#core/messages/render-finding";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { CommandFault } from "../archive/command-fault";
import { lastPublished, shippedFormNames } from "../archive/own-forms";
import { readFormFile } from "../archive/read-form-file";
import { profileNamed } from "../archive/templates";
import type { Workspace } from "../archive/workspace";
import type { SaidFinding } from "../terminal/report";

/** The folder of a workspace in which its own forms are written. */
export const DRAFT_FOLDER = "formulir";

/** The surroundings of a draft: its workspace and history, both null for a file outside any workspace. */
export interface DraftGround {
  readonly workspace: Workspace | null;
  readonly entries: readonly LedgerEntry[];
}

/** The forms in a file, and what is wrong with the file itself. Every form is looked at, all findings at once. */
export function readDrafts(
  path: string,
  ground: DraftGround,
): { readonly forms: readonly DraftForm[]; readonly said: readonly SaidFinding[] } {
  const file = basename(path);
  const { workbook, findings } = readFormFile(path, file);
  const fileSaid = findings.map((finding): SaidFinding => ({
    finding,
    sentence: formFindingSentence(finding),
  }));
  if (workbook === null) return { forms: [], said: fileSaid };
  const sets = sheetSets(workbook);
  if (sets.length === 0)
    return { forms: [], said: [...fileSaid, ...missingSheets(workbook, file).map(sayAuthor)] };
  const lastVersion = (name: string): FormDefinition | null =>
    ground.workspace === null ? null : lastPublished(ground.workspace, ground.entries, name);
  const profile = profileNamed(ground.workspace?.settings.profil ?? "permendagri-86-2017");
  const forms = sets.map((set): DraftForm => {
    const defaultName = derivedFormName(set.suffix ?? file.replace(/\.xlsx$/i, "")) ?? "formulir";
    return draftIn(set, { file, defaultName, takenNames: shippedFormNames(), lastVersion }, profile);
  });
  return { forms, said: fileSaid };
}

/** The only form of a file; throws CommandFault where there is none or `name` must choose among several. */
export function onlyDraft(path: string, name: string | null, ground: DraftGround): DraftForm {
  const { forms, said } = readDrafts(path, ground);
  const [first] = forms;
  if (first === undefined)
    throw new CommandFault(said[0]?.sentence ?? workspaceSentence("files/none", { paths: [path] }), 1);
  const chosen =
    name === null ? (forms.length === 1 ? first : undefined) : forms.find((form) => form.name === name);
  if (chosen !== undefined) return { ...chosen, said: [...said, ...chosen.said] };
  const known = forms.map((form) => form.name);
  throw new CommandFault(workspaceSentence("form/unknown", { name: name ?? basename(path), known }));
}

/** Where a draft is: the path as typed, or the draft of that name in the workspace. */
export function draftPath(workspace: Workspace, nameOrPath: string): string {
  const inFolder = join(workspace.folder, DRAFT_FOLDER, `${nameOrPath}.xlsx`);
  if (existsSync(nameOrPath) && /\.xlsx$/i.test(nameOrPath)) return nameOrPath;
  if (existsSync(inFolder)) return inFolder;
  if (existsSync(nameOrPath)) return nameOrPath;
  throw new CommandFault({
    cause: `Naskah formulir "${nameOrPath}" tidak ditemukan.`,
    remedy: `Sebut berkas .xlsx-nya, atau buat dahulu: himpun formulir baru "${workspace.folder}" ${nameOrPath}.`,
  });
}

function sayAuthor(finding: AuthorFinding): SaidFinding {
  return { finding, sentence: authorSentence(finding) };
}
