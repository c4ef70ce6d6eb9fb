import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { formFindingSentence } from "#core/messages/render-finding";
import { statusText } from "#core/form/fill-counts";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { hasError } from "#core/validation/finding";
import { collectFiles } from "../archive/collect-files";
import type { NamedFile } from "../archive/collect-files";
import { CommandFault } from "../archive/command-fault";
import { selfContexts, workspaceContexts } from "../archive/context-finders";
import { inspectForm } from "../archive/inspect-form";
import type { ContextFinder, InspectedForm } from "../archive/inspect-form";
import { readLedger } from "../archive/ledger-file";
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
export function runCheck(
  options: { readonly files: readonly string[]; readonly folder: string | null },
  context: CommandContext,
): Report {
  const files = collectFiles(options.files);
  if (files.length === 0) throw new CommandFault(workspaceSentence("files/none", { paths: options.files }));
  const finders = new Map<string | null, ContextFinder>();
  const finderFor = (file: NamedFile): ContextFinder => {
    const folder = options.folder ?? workspaceAround(file.path);
    const known = finders.get(folder) ?? finderIn(folder);
    finders.set(folder, known);
    return known;
  };
  const progress = startProgress(context.terminal, "Memeriksa", files.length);
  const forms = files.map((file) => {
    const form = inspectForm(file.path, file.name, finderFor(file));
    progress.step();
    return form;
  });
  progress.stop();
  return {
    exitCode: forms.some(
      ({ findings, received }) => hasError(findings) || received?.verdict === "unexplained",
    )
      ? 1
      : 0,
    json: forms.map(formJson),
    lines: forms.flatMap(formLines),
  };
}

/** What there is to say about one inspected form, as JSON. */
export function formJson({ name, identity, received, findings }: InspectedForm): object {
  return {
    berkas: name,
    unit: identity?.unit ?? null,
    siklus: identity?.cycle ?? null,
    keadaan: received === null ? "tidak terbaca" : VERDICT_WORDS[received.verdict],
    diminta: received?.counts.required ?? null,
    terisi: received?.counts.filled ?? null,
    temuan: findings.map((finding) => findingJson({ finding, sentence: formFindingSentence(finding) })),
  };
}

function formLines(form: InspectedForm): readonly ReportLine[] {
  const { name, identity, received, findings } = form;
  const state =
    received === null
      ? "tidak terbaca"
      : `${VERDICT_WORDS[received.verdict]} · ${statusText(received.counts)}`;
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

function finderIn(folder: string | null): ContextFinder {
  if (folder === null) return selfContexts;
  const workspace = openWorkspace(folder);
  const inWorkspace = workspaceContexts(workspace, readLedger(workspace).cycles);
  return (identity, workbook, place) =>
    identity.agencyId === workspace.settings.idInstansi
      ? inWorkspace(identity, workbook, place)
      : selfContexts(identity, workbook, place);
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
