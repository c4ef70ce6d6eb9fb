import { existsSync } from "node:fs";
import { join } from "node:path";
import type { CodeList } from "#core/codelist/code-entry";
import { importCodes } from "#core/codelist/import-codes";
import { codeSearch } from "#core/codelist/search-codes";
import { CODELIST_MESSAGES } from "#core/messages/codelist-messages";
import { sentenceIn } from "#core/messages/render-finding";
import { LEVEL_NAMES } from "#core/messages/renja-texts";
import type { AnyFinding } from "#core/validation/finding";
import { CommandFault } from "../archive/command-fault";
import { openWorkspace } from "../archive/workspace";
import type { Workspace } from "../archive/workspace";
import { writeAtomically } from "../archive/write-atomically";
import { writeCsv } from "../csv/write-csv";
import type { Report, SaidFinding } from "../terminal/report";
import { findingJson } from "../terminal/report";
import type { CommandContext } from "./command-context";
import { readTables } from "./read-table";

/** Where a workspace keeps its list of codes, already in order. */
export const CODE_FILE = "daftar-kode.csv";

/** Imports the agency's list of codes into the workspace: the first table of the file that holds codes. */
export function runImportCodes(
  options: { readonly folder: string; readonly file: string },
  context: CommandContext,
): Report {
  const workspace = openWorkspace(options.folder);
  const { tables, said } = readTables(options.file);
  const imports = tables.map(importCodes);
  const best = imports.find(({ list }) => list.entries.length > 0) ?? imports[0];
  const all = [...said, ...(best?.findings ?? []).map(sayCode)];
  const { entries } = best?.list ?? { entries: [] };
  const isUsable = entries.length > 0;
  if (isUsable && !context.dryRun) writeAtomically(join(workspace.folder, CODE_FILE), codesCsv({ entries }));
  const summary = `${entries.length} kode dibaca, ${best?.rowsRefused ?? 0} baris ditolak${isUsable ? "" : "; daftar tidak diganti"}.`;
  return {
    exitCode: !isUsable || all.some(({ finding }) => finding.severity === "error") ? 1 : 0,
    json: { kode: entries.length, ditolak: best?.rowsRefused ?? 0, temuan: all.map(findingJson) },
    lines: [...all.map((one) => ({ kind: "finding", said: one }) as const), summary],
  };
}

/** Finds codes by words of their names, or by the beginning of the code. */
export function runFindCodes(options: {
  readonly folder: string;
  readonly words: readonly string[];
}): Report {
  const list = loadCodes(openWorkspace(options.folder));
  const found = codeSearch(list).find(options.words.join(" "));
  const rows = found.map(({ code, level, name }) => [code, LEVEL_NAMES[level], name]);
  return {
    exitCode: found.length === 0 ? 1 : 0,
    json: found.map(({ code, level, name, indicators }) => ({
      kode: code,
      tingkat: level,
      nama: name,
      indikator: indicators.map((indicator) => ({ nama: indicator.name, satuan: indicator.measure })),
    })),
    lines:
      found.length === 0
        ? [`Tidak ada kode yang memuat "${options.words.join(" ")}".`]
        : [{ kind: "table", head: ["Kode", "Tingkat", "Nama"], rows }],
  };
}

/** The workspace's list of codes; throws CommandFault when none was imported. */
export function loadCodes(workspace: Workspace): CodeList {
  const list = codesIn(workspace);
  if (list === null)
    throw new CommandFault({
      cause: "Ruang kerja ini belum mempunyai daftar kode.",
      remedy: `Impor dahulu: himpun kode ${workspace.folder} <berkas CSV atau xlsx>.`,
    });
  return list;
}

/** The workspace's list of codes; null when none was imported. */
export function codesIn(workspace: Workspace): CodeList | null {
  const path = join(workspace.folder, CODE_FILE);
  const table = existsSync(path) ? readTables(path).tables[0] : undefined;
  return table === undefined ? null : importCodes(table).list;
}

function codesCsv({ entries }: CodeList): string {
  const rows = entries.flatMap(({ code, name, indicators }) => {
    const [first = { name: "", measure: "" }, ...rest] = indicators;
    const more = rest.map((indicator) => ["", "", indicator.name, indicator.measure]);
    return [[code, name, first.name, first.measure], ...more];
  });
  return writeCsv([["kode", "nama", "indikator", "satuan"], ...rows]);
}

function sayCode(finding: AnyFinding): SaidFinding {
  return { finding, sentence: sentenceIn(CODELIST_MESSAGES, finding) };
}
