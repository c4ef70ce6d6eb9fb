import { join } from "node:path";
import { definitionRows } from "#core/definition-sheet/definition-rows";
import { definitionWorkbook } from "#core/definition-sheet/definition-workbook";
import { isFaulty } from "#core/definition-sheet/draft-form";
import type { DraftForm } from "#core/definition-sheet/draft-form";
import type { FormDefinition } from "#core/form/definition";
import { canonicalJson } from "#core/ledger/canonical-json";
import { dataOfficerActor } from "#core/office/arrival";
import type { PublishedForm } from "#core/office/published-form";
import { storeJson } from "../archive/content-store";
import { appendToLedger, readLedger } from "../archive/ledger-file";
import { withLock } from "../archive/lock";
import { loadRegister } from "../archive/register-on-disk";
import { sha256 } from "../archive/sha256";
import { openWorkspace } from "../archive/workspace";
import { writeAtomically } from "../archive/write-atomically";
import { writeWorkbook } from "../excel/writer/write-workbook";
import type { Report } from "../terminal/report";
import { findingJson } from "../terminal/report";
import { momentOf } from "./command-context";
import type { CommandContext } from "./command-context";
import { DRAFT_FOLDER, draftPath, onlyDraft } from "./formulir-naskah";
import { draftJson, draftLines } from "./formulir-laporan";

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
