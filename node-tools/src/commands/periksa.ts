import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { formFindingSentence } from "#core/messages/render-finding";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { hasError } from "#core/validation/finding";
import { collectFiles } from "../archive/collect-files";
import { CommandFault } from "../archive/command-fault";
import { inspectFiles } from "../archive/inspect-files";
import type { InspectedForm } from "../archive/inspected-form";
import { openWorkspace, PLACES } from "../archive/workspace";
import { startProgress } from "../terminal/progress";
import type { Report, ReportLine } from "../terminal/report";
import { findingJson } from "../terminal/report";
import type { CommandContext } from "./command-context";

/** Words for what would become of a form. */
export const VERDICT_WORDS = {
  refused: "perlu diperbaiki",
  unexplained: "perlu penjelasan",
  draft: "masih draf",
  ready: "siap diterima",
} as const;

/**
 * Checks filled forms and writes nothing. A form is read against the workspace it lies in, or that the command is
 * given in; elsewhere against what the form carries itself.
 */
export async function runCheck(
  options: { readonly files: readonly string[]; readonly folder: string | null },
  context: CommandContext,
): Promise<Report> {
  const files = collectFiles(options.files);
  if (files.length === 0) throw new CommandFault(workspaceSentence("files/none", { paths: options.files }));
  if (options.folder !== null) openWorkspace(options.folder);
  const progress = startProgress(context.terminal, "Memeriksa", files.length);
  const tasks = files.map((file) => ({
    ...file,
    folder: options.folder ?? workspaceAround(file.path),
    purpose: "check" as const,
  }));
  const forms = await inspectFiles(tasks, progress.step);
  progress.stop();
  return {
    exitCode: forms.some(({ findings, form }) => hasError(findings) || form?.verdict === "unexplained")
      ? 1
      : 0,
    json: forms.map(formJson),
    lines: forms.flatMap(formLines),
  };
}

/** What there is to say about one inspected form, as JSON. */
export function formJson({ name, identity, form, findings }: InspectedForm): object {
  return {
    berkas: name,
    unit: identity?.unit ?? null,
    siklus: identity?.cycle ?? null,
    keadaan: form === null ? "tidak terbaca" : VERDICT_WORDS[form.verdict],
    diminta: form?.counts.required ?? null,
    terisi: form?.counts.filled ?? null,
    temuan: findings.map((finding) => findingJson({ finding, sentence: formFindingSentence(finding) })),
  };
}

function formLines({ name, identity, form, findings }: InspectedForm): readonly ReportLine[] {
  const state = form === null ? "tidak terbaca" : `${VERDICT_WORDS[form.verdict]} · ${form.status}`;
  return [
    {
      kind: "title",
      text: `${name}${identity === null ? "" : ` · ${identity.unit} · ${identity.cycle}`} · ${state}`,
    },
    ...findings.map((finding): ReportLine => ({
      kind: "finding",
      said: { finding, sentence: formFindingSentence(finding) },
    })),
  ];
}

function workspaceAround(path: string): string | null {
  for (const begin of [dirname(resolve(path)), process.cwd()]) {
    for (let folder = begin; ; folder = dirname(folder)) {
      if (existsSync(join(folder, PLACES.settings))) return folder;
      if (folder === dirname(folder)) break;
    }
  }
  return null;
}
