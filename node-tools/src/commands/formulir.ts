import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import openSample from "#templates/contoh/daftar-aplikasi.form.json";
import registerSample from "#templates/contoh/kesiapan-data.form.json";
import { compareDefinitions } from "#core/definition-sheet/compare-definitions";
import { definitionRows } from "#core/definition-sheet/definition-rows";
import { definitionWorkbook } from "#core/definition-sheet/definition-workbook";
import { derivedFormName, isFormName } from "#core/definition-sheet/derived-id";
import { draftRows } from "#core/definition-sheet/draft-rows";
import { isFaulty } from "#core/definition-sheet/said-findings";
import type { DraftForm } from "#core/definition-sheet/said-findings";
import type { FormDefinition } from "#core/form/definition";
import { parseDefinition } from "#core/form/definition";
import { versionMapping } from "#core/form/version-mapping";
import { canonicalJson } from "#core/ledger/canonical-json";
import { changeSentence, mappingRows } from "#core/messages/version-rule-messages";
import { dataOfficerActor } from "#core/office/arrival";
import { publishedForms } from "#core/office/published-form";
import type { PublishedForm } from "#core/office/published-form";
import { CommandFault } from "../archive/command-fault";
import { storeJson } from "../archive/content-store";
import { appendToLedger, readLedger } from "../archive/ledger-file";
import { withLock } from "../archive/lock";
import { lastPublished, shippedFormNames } from "../archive/own-forms";
import { loadRegister } from "../archive/register-on-disk";
import { sha256 } from "../archive/sha256";
import { openWorkspace, PLACES } from "../archive/workspace";
import type { Workspace } from "../archive/workspace";
import { writeAtomically } from "../archive/write-atomically";
import { writeWorkbook } from "../excel/writer/write-workbook";
import type { Report, ReportLine } from "../terminal/report";
import { findingJson } from "../terminal/report";
import { momentOf } from "./command-context";
import type { CommandContext } from "./command-context";
import { DRAFT_FOLDER, draftPath, onlyDraft, readDrafts } from "./formulir-naskah";

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

/** Publishes a draft as the next version of its form. The same draft again changes nothing. */
export async function runPublishForm(
  options: { readonly folder: string; readonly draft: string; readonly name: string | null },
  context: CommandContext,
): Promise<Report> {
  const workspace = openWorkspace(options.folder);
  const path = draftPath(workspace, options.draft);
  const { register } = loadRegister(workspace);
  const moment = momentOf(context, register.agency.timeZone);
  return withLock(workspace, moment.iso, async () => {
    const ledger = readLedger(workspace);
    const draft = onlyDraft(path, options.name, { workspace, entries: ledger.entries });
    const { definition, last } = draft;
    if (definition === null || isFaulty(draft))
      return {
        exitCode: 1,
        json: { ...draftJson(draft), terbit: false, temuan: draft.said.map(findingJson) },
        lines: [...draftLines(draft), "Belum diterbitkan."],
      };
    if (last !== null && isSameForm(last, definition)) return unchanged(draft, last);
    const hash = sha256(canonicalJson(definition));
    const event: PublishedForm = {
      kind: "definition.published",
      day: moment.day,
      formId: definition.id,
      version: definition.version,
      title: definition.title,
      definitionHash: hash,
    };
    const copy = `${DRAFT_FOLDER}/terbit/${definition.id}-v${definition.version}.xlsx`;
    if (!context.dryRun) {
      storeJson(workspace, "definisi", definition);
      appendToLedger(workspace, ledger, [{ actor: dataOfficerActor(register), events: [event] }], moment.iso);
      writeAtomically(
        join(workspace.folder, copy),
        await writeWorkbook(
          definitionWorkbook(`${definition.title} versi ${definition.version}`, definitionRows(definition)),
        ),
      );
    }
    return {
      exitCode: 0,
      json: {
        ...draftJson(draft),
        terbit: !context.dryRun,
        coba: context.dryRun,
        sidik: hash,
        salinan: copy,
        temuan: draft.said.map(findingJson),
      },
      lines: [
        ...(context.dryRun ? ["Coba: tidak ada yang ditulis."] : []),
        ...draftLines(draft),
        { kind: "title", text: `Formulir ${definition.id} versi ${definition.version} terbit` },
        `Salinan dengan id kolomnya: ${copy}. Perubahan berikutnya dimulai dari salinan itu.`,
        `Sidik: ${hash}`,
        `Minta dengan: himpun minta "${options.folder}" --formulir ${definition.id} --tahun …`,
      ],
    };
  });
}

/** Lists the forms that ship and every published version of the agency's own. */
export function runListForms(options: { readonly folder: string }): Report {
  const workspace = openWorkspace(options.folder);
  const own = publishedForms(readLedger(workspace).entries);
  const rows = [
    ...shippedFormNames().map((name) => [name, "bawaan", "", ""]),
    ...[...own.values()].flatMap((versions) =>
      versions.map(({ formId, version, day, title }) => [formId, `versi ${version}`, day, title]),
    ),
  ];
  return {
    exitCode: 0,
    json: {
      bawaan: shippedFormNames(),
      sendiri: [...own.values()].flatMap((versions) =>
        versions.map(({ formId, version, day, title, definitionHash }) => ({
          nama: formId,
          versi: version,
          terbit: day,
          judul: title,
          sidik: definitionHash,
        })),
      ),
    },
    lines: [{ kind: "table", head: ["Formulir", "Versi", "Terbit", "Judul"], rows }],
  };
}

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

/** True when two versions say the same but for their number. */
function isSameForm(a: FormDefinition, b: FormDefinition): boolean {
  return canonicalJson({ ...a, version: 0 }) === canonicalJson({ ...b, version: 0 });
}

function unchanged(draft: DraftForm, last: FormDefinition): Report {
  return {
    exitCode: 0,
    json: { ...draftJson(draft), terbit: false, sama_dengan_versi: last.version },
    lines: [`Naskah ini sama dengan versi ${last.version}; tidak ada yang diterbitkan.`],
  };
}

/** The workspace that a path lies in, or null. */
function workspaceAround(path: string): Workspace | null {
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, PLACES.settings))) return openWorkspace(folder);
    if (folder === dirname(folder)) return null;
  }
}

function draftJson({ name, definition, last }: DraftForm): object {
  return { nama: name, versi: definition?.version ?? null, versi_terakhir: last?.version ?? null };
}

function draftLines({ name, definition, said }: DraftForm): readonly ReportLine[] {
  const version =
    definition === null ? "" : ` · versi ${definition.version} · ${definition.fields.length} kolom`;
  return [
    { kind: "title", text: `${name}${version}` },
    ...said.map((one): ReportLine => ({ kind: "finding", said: one })),
  ];
}
