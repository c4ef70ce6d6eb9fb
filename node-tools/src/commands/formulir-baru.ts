import { existsSync } from "node:fs";
import { join } from "node:path";
import openSample from "#templates/contoh/daftar-aplikasi.form.json";
import registerSample from "#templates/contoh/kesiapan-data.form.json";
import { definitionRows } from "#core/definition-sheet/definition-rows";
import { definitionWorkbook } from "#core/definition-sheet/definition-workbook";
import { derivedFormName, isFormName } from "#core/definition-sheet/derived-id";
import { draftRows } from "#core/definition-sheet/draft-rows";
import type { FormDefinition } from "#core/form/definition";
import { parseDefinition } from "#core/form/definition";
import { CommandFault } from "../archive/command-fault";
import { readLedger } from "../archive/ledger-file";
import { lastPublished, shippedFormNames } from "../archive/own-forms";
import { openWorkspace } from "../archive/workspace";
import { writeAtomically } from "../archive/write-atomically";
import { writeWorkbook } from "../excel/writer/write-workbook";
import type { Report } from "../terminal/report";
import type { CommandContext } from "./command-context";
import { DRAFT_FOLDER } from "./formulir-naskah";

/** Makes a workbook in which staff write a form: the last published version of that name, or a small sample. */
export async function runNewForm(
  options: {
    readonly folder: string;
    readonly name: string;
    readonly empty: boolean;
    readonly open: boolean;
  },
  context: CommandContext,
): Promise<Report> {
  const workspace = openWorkspace(options.folder);
  const { name } = options;
  requireFormName(name);
  const last = lastPublished(workspace, readLedger(workspace).entries, name);
  const file = `${DRAFT_FOLDER}/${name}.xlsx`;
  const path = join(workspace.folder, file);
  if (existsSync(path))
    throw new CommandFault({
      cause: `Naskah "${file}" sudah ada dan dibiarkan, karena mungkin sedang dikerjakan.`,
      remedy: "Teruskan naskah itu, atau pindahkan dahulu bila ingin mulai lagi.",
    });
  const rows =
    last === null ? draftRows(sampleForm(options.open), name, options.empty) : definitionRows(last);
  if (!context.dryRun)
    writeAtomically(path, await writeWorkbook(definitionWorkbook(`Naskah formulir ${name}`, rows)));
  return {
    exitCode: 0,
    json: { berkas: file, coba: context.dryRun, dari_versi: last?.version ?? null },
    lines: [
      ...(context.dryRun ? ["Coba: tidak ada yang ditulis."] : []),
      { kind: "title", text: `Naskah formulir ${name}: ${file}` },
      last === null
        ? "Lembar Cara menjelaskan isinya; baris contoh boleh diganti."
        : `Berisi versi ${last.version} yang terakhir terbit; id kolom jangan diubah.`,
      `Sesudah diisi: himpun formulir periksa "${path}"`,
    ],
  };
}

function requireFormName(name: string): void {
  if (isFormName(name) && !shippedFormNames().includes(name)) return;
  const suggestion = derivedFormName(name);
  throw new CommandFault({
    cause: `Nama formulir "${name}" tidak dapat dipakai: huruf kecil, angka, dan tanda hubung, diawali huruf, dan bukan nama formulir bawaan.`,
    remedy:
      suggestion === null || suggestion === name
        ? "Pilih nama lain, mis. data-pegawai."
        : `Pakai mis. ${suggestion}.`,
  });
}

/** A small form with rows that fillers add, or with those of the register. */
function sampleForm(isOpen: boolean): FormDefinition {
  const parsed = parseDefinition(isOpen ? openSample : registerSample);
  if (!parsed.ok) throw new Error(parsed.faults.join("; "));
  return parsed.definition;
}
