import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { isFaulty } from "#core/definition-sheet/draft-form";
import { readLedger } from "../archive/ledger-file";
import { openWorkspace, PLACES } from "../archive/workspace";
import type { Workspace } from "../archive/workspace";
import type { Report, ReportLine } from "../terminal/report";
import { findingJson } from "../terminal/report";
import { readDrafts } from "./formulir-naskah";
import { draftJson, draftLines } from "./formulir-laporan";

/** Checks the forms in a file and writes nothing. */
export function runCheckForm(options: { readonly file: string }): Report {
  const workspace = workspaceAround(options.file);
  const entries = workspace === null ? [] : readLedger(workspace).entries;
  const { forms, said } = readDrafts(options.file, { workspace, entries });
  const isClean = forms.length > 0 && !forms.some(isFaulty);
  return {
    exitCode: isClean ? 0 : 1,
    json: {
      formulir: forms.map((form) => ({ ...draftJson(form), temuan: form.said.map(findingJson) })),
      temuan: said.map(findingJson),
    },
    lines: [
      ...said.map((one): ReportLine => ({ kind: "finding", said: one })),
      ...forms.flatMap(draftLines),
      isClean ? "Formulir ini dapat dicoba dan diterbitkan." : "Perbaiki kesalahannya lalu periksa lagi.",
    ],
  };
}

/** The workspace that a path lies in, or null. */
function workspaceAround(path: string): Workspace | null {
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, PLACES.settings))) return openWorkspace(folder);
    if (folder === dirname(folder)) return null;
  }
}
