import { existsSync } from "node:fs";
import { basename } from "node:path";
import { PROCEDURE_MESSAGES } from "#core/messages/procedure-messages";
import { PROCEDURE_WORDS } from "#core/messages/procedure-words";
import { sentenceIn } from "#core/messages/render-finding";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { formatDuration } from "#core/procedure/duration";
import { formatTotal, totalOf } from "#core/procedure/duration-total";
import { roleOf } from "#core/procedure/procedure";
import type { Procedure, Step } from "#core/procedure/procedure";
import type { ProcedureFinding } from "#core/procedure/procedure-finding";
import { hasError } from "#core/validation/finding";
import { CommandFault } from "../archive/command-fault";
import { loadRegister } from "../archive/register-on-disk";
import { openWorkspace } from "../archive/workspace";
import { procedureDoubts } from "../office/procedure-doubts";
import { procedureFromFile } from "../office/procedures";
import type { Report, ReportLine, SaidFinding } from "../terminal/report";
import { findingJson } from "../terminal/report";

/**
 * Checks a SOP that somebody wrote in a sheet or as JSON: its shape, its times and their total, its ways, its roles and
 * who holds them in the register. Every fault is told at once, with its row. Writes nothing.
 */
export function runCheckProcedure(options: { readonly folder: string; readonly file: string }): Report {
  const { folder, file } = options;
  if (!existsSync(file)) throw new CommandFault(workspaceSentence("files/none", { paths: [file] }));
  const { register } = loadRegister(openWorkspace(folder));
  const id = basename(file).replace(/(\.sop)?\.[^.]+$/, "");
  const parsed = procedureFromFile(file, { id, title: id.replace(/-/g, " "), agency: register.agency.name });
  const read: readonly SaidFinding[] = (parsed.findings ?? []).map((finding) => ({
    finding,
    sentence: sentenceIn(PROCEDURE_MESSAGES, finding as ProcedureFinding),
  }));
  const said = parsed.ok ? [...read, ...procedureDoubts(register, parsed.value)] : read;
  const lines: readonly ReportLine[] = said.map((one) => ({ kind: "finding", said: one }));
  const procedure = parsed.ok ? parsed.value : null;
  const notes = (procedure?.roles ?? [])
    .filter(({ registerRole }) => registerRole === null)
    .map(({ label }) => PROCEDURE_WORDS.roleOutside(label));
  const isFaulty = hasError(said.map(({ finding }) => finding));
  return {
    exitCode: said.some(({ finding }) => finding.severity !== "note") ? 1 : 0,
    json: {
      berkas: basename(file),
      dapat_dipakai: !isFaulty,
      jumlah_waktu: procedure === null ? null : timeOf(procedure),
      langkah: (procedure?.steps ?? []).map((step) => stepCells(step, procedure)),
      temuan: said.map(findingJson),
      catatan: notes,
    },
    lines: [
      { kind: "title", text: PROCEDURE_WORDS.checked(basename(file), said.length) },
      ...(procedure === null ? [] : [stepTable(procedure), PROCEDURE_WORDS.totalTime(timeOf(procedure))]),
      ...notes,
      ...lines,
    ],
  };
}

function timeOf({ steps }: Procedure): string {
  return formatTotal(totalOf(steps.map(({ duration }) => duration)));
}

function stepTable(procedure: Procedure): ReportLine {
  const rows = procedure.steps.map((step) => stepCells(step, procedure));
  return { kind: "table", head: PROCEDURE_WORDS.stepHeading, rows };
}

function stepCells(step: Step, procedure: Procedure | null): readonly string[] {
  const role = procedure === null ? null : roleOf(procedure, step.role);
  const choices = step.decision?.choices ?? [];
  return [
    ...[String(step.number), step.action, role?.label ?? step.role, formatDuration(step.duration)],
    PROCEDURE_WORDS.scopes[step.scope],
    completionText(step),
    choices.map(({ label, target }) => `${label} → ${target ?? "?"}`).join("; "),
  ];
}

function completionText({ completedBy }: Step): string {
  const { completions } = PROCEDURE_WORDS;
  switch (completedBy.by) {
    case "event":
      return `${completions.event}: ${completedBy.event}`;
    case "paper":
      return `${completions.paper}: ${completedBy.paper}`;
    case "tick":
    case "decision":
    case "previous":
      return completions[completedBy.by];
  }
}
