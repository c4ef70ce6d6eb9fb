import { isFaulty } from "#core/definition-sheet/draft-form";
import { join } from "node:path";
import { identityOf } from "#core/submission/locate-entry";
import { receiveForm } from "#core/submission/receive-form";
import { NOWHERE } from "#core/validation/finding";
import { readingContextFor } from "#core/office/cycle-basis";
import type { RecapSummary } from "#core/office/recap/recap-kind";
import { makeTrial } from "#core/office/trial/trial";
import type { Trial, TrialFile } from "#core/office/trial/trial";
import { trialRecap } from "#core/office/trial/trial-recap";
import type { TrialArrival } from "#core/office/trial/trial-recap";
import { TRIAL_MARK } from "#core/office/trial/trial-register";
import { formFindingSentence } from "#core/messages/render-finding";
import { readLedger } from "../archive/ledger-file";
import { readFormBytes } from "../archive/read-form-file";
import { loadRegister } from "../archive/register-on-disk";
import { sha256 } from "../archive/sha256";
import { openWorkspace } from "../archive/workspace";
import { writeAtomically } from "../archive/write-atomically";
import { writeWorkbook } from "../excel/writer/write-workbook";
import type { Report, ReportLine, SaidFinding } from "../terminal/report";
import { findingJson } from "../terminal/report";
import { momentOf } from "./command-context";
import type { CommandContext } from "./command-context";
import { DRAFT_FOLDER, draftPath, onlyDraft } from "./formulir-naskah";
import { basisOf } from "./minta";
import { VERDICT_WORDS } from "./periksa";

/** A form of a trial after it was written, read back and judged like any other that arrives. */
interface TriedForm extends TrialArrival {
  readonly bytes: Uint8Array;
  readonly said: readonly SaidFinding[];
}

/**
 * Tries a draft with made-up answers: forms blank, filled well and filled wrongly on purpose go through the same door
 * as real ones, and what fillers and the Kasubbid would see is shown. Nothing of it enters the history or the archive.
 */
export async function runTryForm(
  options: { readonly folder: string; readonly draft: string; readonly name: string | null },
  context: CommandContext,
): Promise<Report> {
  const workspace = openWorkspace(options.folder);
  const draft = onlyDraft(draftPath(workspace, options.draft), options.name, {
    workspace,
    entries: readLedger(workspace).entries,
  });
  const { definition } = draft;
  const draftSaid = draft.said.map((said): ReportLine => ({ kind: "finding", said }));
  if (definition === null || isFaulty(draft))
    return {
      exitCode: 1,
      json: { nama: draft.name, dicoba: false, temuan: draft.said.map(findingJson) },
      lines: [...draftSaid, "Perbaiki kesalahannya dahulu, lalu coba lagi."],
    };
  const { register } = loadRegister(workspace);
  const { day } = momentOf(context, register.agency.timeZone);
  const formBasis = basisOf(definition, workspace, register);
  const trial = makeTrial(formBasis, register.agency, Number(day.slice(0, 4)), sha256);
  const blank = await tried(trial, trial.blank);
  const good = await Promise.all(trial.good.map((file) => tried(trial, file)));
  const wrong = await tried(trial, trial.wrong);
  const recap = trialRecap(trial.basis, good, day, sha256);
  const folder = `${DRAFT_FOLDER}/coba/${definition.id}`;
  if (!context.dryRun) {
    for (const { name, bytes } of [blank, ...good, wrong])
      writeAtomically(join(workspace.folder, folder, name), bytes);
    if (recap !== null) {
      const plan = recap.workbook({ register: trial.basis.register, today: day });
      writeAtomically(join(workspace.folder, folder, "4-rekap.xlsx"), await writeWorkbook(plan));
    }
  }
  const missed = missedMistakes(trial, wrong);
  const isSound = good.every(({ received }) => received.verdict === "ready") && missed.length === 0;
  return {
    exitCode: isSound ? 0 : 1,
    json: {
      nama: draft.name,
      dicoba: true,
      coba: context.dryRun,
      folder,
      benar: good.map(tryJson),
      salah: tryJson(wrong),
      kesalahan_dibuat: trial.mistakes.length,
      kesalahan_tidak_ketahuan: missed,
      tidak_dapat_dicontohkan: trial.untried.map(({ phrase }) => phrase),
      tidak_dapat_dipenuhi: trial.unsatisfied.map(({ phrase }) => phrase),
    },
    lines: [
      ...draftSaid,
      { kind: "title", text: `${TRIAL_MARK} formulir ${draft.name}: ${folder}` },
      ...(context.dryRun ? ["Coba: tidak ada yang ditulis."] : []),
      ...goodLines(good),
      ...unsatisfiedLines(trial),
      {
        kind: "title",
        text: `Diisi salah dengan sengaja: ${trial.mistakes.length} kesalahan, ${wrong.name} ${VERDICT_WORDS[wrong.received.verdict]}`,
      },
      "Yang akan dibaca pengisi di kolom Periksa dan pada berkas koreksinya:",
      ...wrong.said.map((said): ReportLine => ({ kind: "finding", said })),
      ...missed.map((phrase) => `Tidak ketahuan: ${phrase}`),
      ...trial.untried.map(({ phrase }) => `Tidak ada contoh yang melanggar: ${phrase}`),
      ...(recap === null ? [] : recapLines(recap.summary())),
    ],
  };
}

async function tried(trial: Trial, file: TrialFile): Promise<TriedForm> {
  const bytes = await writeWorkbook(file.plan);
  const { workbook } = readFormBytes(bytes, { ...NOWHERE, file: file.name });
  if (workbook === null || identityOf(workbook) === null) throw new Error(`${file.name} cannot be read back`);
  const received = receiveForm(workbook, readingContextFor(trial.basis, file.unitId, file.name));
  const said = received.findings.map((finding): SaidFinding => ({
    finding,
    sentence: formFindingSentence(finding),
  }));
  return { unitId: file.unitId, name: file.name, received, bytes, said };
}

/** The checks whose deliberate mistake no finding tells of: none, unless the program itself is at fault. */
function missedMistakes({ mistakes, basis }: Trial, { received }: TriedForm): readonly string[] {
  return mistakes.flatMap(({ rowKey, check }) => {
    const row = received.submission?.rows.find(({ key }) => key === rowKey);
    const rowNumber = received.reading?.rowOf.get(rowKey);
    const label = basis.form.definition.fields.find(({ id }) => id === check.field)?.label;
    const isTold = received.findings.some(
      ({ place }) => place.rowNumber === (rowNumber ?? -1) + 1 && place.column === label,
    );
    return row !== undefined && isTold ? [] : [check.phrase];
  });
}

function goodLines(good: readonly TriedForm[]): readonly ReportLine[] {
  return good.flatMap(({ name, received, said }): readonly ReportLine[] => [
    { kind: "title", text: `Diisi benar: ${name} ${VERDICT_WORDS[received.verdict]}` },
    ...said.map((one): ReportLine => ({ kind: "finding", said: one })),
  ]);
}

function unsatisfiedLines({ unsatisfied }: Trial): readonly string[] {
  if (unsatisfied.length === 0) return [];
  return [
    "Tidak ditemukan isian contoh yang memenuhi semua aturan; mungkin ada aturan yang bertentangan:",
    ...unsatisfied.map(({ phrase }) => `  ${phrase}`),
  ];
}

function recapLines({ figures, table, notes }: RecapSummary): readonly ReportLine[] {
  return [
    { kind: "title", text: "Yang akan dilihat Kasubbid: 4-rekap.xlsx" },
    ...figures,
    { kind: "table", head: table.head, rows: table.rows },
    ...notes,
  ];
}

function tryJson({ name, received, said }: TriedForm): object {
  return { berkas: name, keadaan: VERDICT_WORDS[received.verdict], temuan: said.map(findingJson) };
}
