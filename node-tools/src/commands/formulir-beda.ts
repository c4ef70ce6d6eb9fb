import { compareDefinitions } from "#core/definition-sheet/compare-definitions";
import { isFaulty } from "#core/definition-sheet/draft-form";
import { versionMapping } from "#core/form/version-mapping";
import { changeSentence, mappingRows } from "#core/messages/version-rule-messages";
import { readLedger } from "../archive/ledger-file";
import { openWorkspace } from "../archive/workspace";
import type { Report } from "../terminal/report";
import { findingJson } from "../terminal/report";
import { draftPath, onlyDraft } from "./formulir-naskah";
import { draftJson, draftLines } from "./formulir-laporan";

/** Tells in words what a draft changes, and what becomes of forms that are out. */
export function runCompareForm(options: {
  readonly folder: string;
  readonly draft: string;
  readonly name: string | null;
}): Report {
  const workspace = openWorkspace(options.folder);
  const { entries } = readLedger(workspace);
  const draft = onlyDraft(draftPath(workspace, options.draft), options.name, { workspace, entries });
  const { definition, last } = draft;
  if (definition === null)
    return {
      exitCode: 1,
      json: { ...draftJson(draft), temuan: draft.said.map(findingJson) },
      lines: draftLines(draft),
    };
  if (last === null)
    return {
      exitCode: 0,
      json: { ...draftJson(draft), perubahan: [], pemetaan: [] },
      lines: [`Formulir ${draft.name} belum pernah terbit; tidak ada yang dibandingkan.`],
    };
  const changes = compareDefinitions(last, definition).map(changeSentence);
  const mapping = mappingRows(versionMapping(last, definition));
  return {
    exitCode: isFaulty(draft) ? 1 : 0,
    json: {
      ...draftJson(draft),
      perubahan: changes,
      pemetaan: mapping.map(([from, how, to]) => ({ kolom_lama: from, nasib: how, kolom_baru: to })),
      temuan: draft.said.map(findingJson),
    },
    lines: [
      ...draftLines(draft),
      { kind: "title", text: `Perubahan terhadap versi ${last.version}` },
      ...(changes.length === 0 ? ["Tidak ada perubahan."] : changes),
      { kind: "title", text: "Formulir yang sudah beredar" },
      { kind: "table", head: ["Kolom lama", "Isiannya", "Kolom baru"], rows: mapping },
    ],
  };
}
