import { openVersion } from "#core/cycle/state";
import type { UnitState } from "#core/cycle/state";
import { officeSentence } from "#core/messages/office-messages";
import { valueText } from "#core/submission/submission-changes";
import type { Submission } from "#core/submission/submission";
import { CommandFault } from "../archive/command-fault";
import { loadJson } from "../archive/content-store";
import { runCommands } from "../office/give-commands";
import { withOpenCycle } from "../office/office-session";
import type { OfficePlace, OpenSession } from "../office/office-session";
import { fieldLabel, typedCell } from "#core/office/typed-cell";
import { orFault } from "../office/or-fault";
import { unitNamed } from "../office/units-named";
import type { Report } from "../terminal/report";
import type { CommandContext } from "./command-context";

/** The options of `himpun usul` as typed. */
export interface ProposeOptions extends OfficePlace {
  readonly unit: string;
  readonly cell: string;
  readonly value: string;
  readonly reason: string;
  readonly who: string | null;
}

/** Puts another value beside one cell of what a unit submitted; the cell itself stays as it is. */
export function runPropose(options: ProposeOptions, context: CommandContext): Promise<Report> {
  return withOpenCycle(options, context, (session) => {
    const unit = unitNamed(session, options.unit);
    const cell = orFault(typedCell(session.basis, unit.unitId, options.cell));
    const { submission, submissionHash } = standingSubmission(session, unit);
    const row = submission.rows.find(({ key }) => key === cell.rowKey);
    const found = valueText(row?.values[cell.fieldId]?.value);
    const base = { kind: "propose", cycleId: session.cycle.cycleId, unitId: unit.unitId } as const;
    const command = {
      ...base,
      submissionHash,
      cell,
      found,
      proposed: options.value.trim(),
      reason: options.reason,
    };
    const label = fieldLabel(session.basis.form.definition, cell.fieldId);
    const shown = [`${cell.rowKey} · ${label}: ${found || "(kosong)"} → ${command.proposed || "(kosong)"}`];
    return runCommands(session, [{ title: `${unit.unitName}: usul perubahan`, command, shown }], options.who);
  });
}

/** The options of `himpun putuskan-usul` as typed; `accept` null means that neither was said. */
export interface SettleOptions extends OfficePlace {
  readonly unit: string;
  readonly proposal: string;
  readonly accept: boolean | null;
  readonly note: string | null;
  readonly who: string | null;
}

/** Accepts or refuses a proposal. What is accepted must come in a new version of the submission. */
export function runSettle(options: SettleOptions, context: CommandContext): Promise<Report> {
  const { accept, note } = options;
  if (accept === null) {
    const values = { option: "--terima atau --tolak", what: "Keputusan atas usul" };
    throw new CommandFault(officeSentence("option/missing", values));
  }
  return withOpenCycle(options, context, (session) => {
    const { unitId, unitName } = unitNamed(session, options.unit);
    const base = { cycleId: session.cycle.cycleId, unitId, proposalId: options.proposal, meetingId: null };
    const command = accept
      ? ({ kind: "accept-proposal", ...base, note } as const)
      : ({ kind: "refuse-proposal", ...base, reason: note ?? "" } as const);
    const title = `${unitName}: ${options.proposal} ${accept ? "diterima" : "ditolak"}`;
    return runCommands(session, [{ title, command }], options.who);
  });
}

/** What a unit's proposals are about: the version that waits, else the approved one; throws CommandFault for neither. */
export function standingSubmission(
  { workspace }: OpenSession,
  unit: UnitState,
): { readonly submission: Submission; readonly submissionHash: string } {
  const version = openVersion(unit) ?? unit.approved;
  if (version === null) throw new CommandFault(officeSentence("submission/none", { unit: unit.unitName }), 1);
  const { submissionHash } = version.submission;
  return { submission: loadJson(workspace, "isian", submissionHash) as Submission, submissionHash };
}
