import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import type { AuthorFinding } from "#core/definition-sheet/definition-sheet-finding";
import { derivedFormName } from "#core/definition-sheet/derived-id";
import { formulaFindings, readDefinition } from "#core/definition-sheet/read-definition";
import type { AuthoredForm } from "#core/definition-sheet/read-definition";
import { missingSheets, sheetSets } from "#core/definition-sheet/sheet-set";
import { versionFindings } from "#core/definition-sheet/version-rules";
import type { VersionRuleFinding } from "#core/definition-sheet/version-rules";
import type { FormDefinition } from "#core/form/definition";
import type { Profile } from "#core/indicator/profile";
import type { LedgerEntry } from "#core/ledger/entry";
import { authorSentence } from "#core/messages/author-messages";
import { formFindingSentence, sentenceIn } from "#core/messages/render-finding";
import { VERSION_RULE_MESSAGES } from "#core/messages/version-rule-messages";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { hasError } from "#core/validation/finding";
import { CommandFault } from "../archive/command-fault";
import { lastPublished, shippedFormNames } from "../archive/own-forms";
import { readFormFile } from "../archive/read-form-file";
import { profileNamed } from "../archive/templates";
import type { Workspace } from "../archive/workspace";
import type { SaidFinding } from "../terminal/report";

/** The folder of a workspace in which its own forms are written. */
export const DRAFT_FOLDER = "formulir";

/** A form as one set of sheets of a file says it. */
export interface DraftForm {
  readonly name: string;
  /** null when an error stands in the way of having one. */
  readonly definition: FormDefinition | null;
  /** The version that was published last; null for a form that never was. */
  readonly last: FormDefinition | null;
  readonly said: readonly SaidFinding[];
}

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
    const form = readDefinition(set, { file, defaultName, takenNames: shippedFormNames(), lastVersion });
    return draftOf(form, lastVersion(form.name), profile);
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

/** True when a draft has an error and can be neither tried nor published. */
export function isFaulty({ definition, said }: DraftForm): boolean {
  return definition === null || hasError(said.map(({ finding }) => finding));
}

function draftOf(form: AuthoredForm, last: FormDefinition | null, profile: Profile): DraftForm {
  const { name, definition, findings, places } = form;
  const formulas = formulaFindings(form, profile);
  const versions = definition === null || last === null ? [] : versionFindings(last, definition, places);
  return {
    name,
    definition,
    last,
    said: [...[...findings, ...formulas].map(sayAuthor), ...versions.map(sayVersion)],
  };
}

function sayAuthor(finding: AuthorFinding): SaidFinding {
  return { finding, sentence: authorSentence(finding) };
}

function sayVersion(finding: VersionRuleFinding): SaidFinding {
  return { finding, sentence: sentenceIn(VERSION_RULE_MESSAGES, finding) };
}
