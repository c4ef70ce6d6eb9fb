import { openVersion } from "#core/cycle/state";
import type { StepTask } from "../../ui/page-types";
import type { Action } from "../actions/action";
import { PROBE_TEXT } from "../actions/action";
import { CORRECTION_FIELDS } from "../correct-approved";
import { ACTIONS } from "../actions/action-table";
import { CONTROL_FIELDS } from "../control-totals";
import { mayAct, takesNow } from "../desk";
import type { Desk } from "../desk";

const PROBE_CORRECTION = {
  kind: "correct",
  ...{ reason: PROBE_TEXT, findings: { errors: 0, warnings: 0, unexplained: 0 } },
  submission: {
    ...{ submissionHash: "", originalHash: "", originalName: "", formFingerprint: "", registerHash: "" },
    filledBy: null,
  },
} as const;

/** What the caller may do to units, proposals, editions and the cycle now, each with the targets that take it. */
export function commandTasks(desk: Desk): readonly StepTask[] {
  const given = ACTIONS.map((action) => taskOf(desk, action));
  return [approvalTask(desk), correctionTask(desk), controlTask(desk), ...given].flatMap(
    (task) => task ?? [],
  );
}

function taskOf(desk: Desk, action: Action): StepTask | null {
  const targets = targetsOf(desk, action).filter(({ id }) => takesNow(desk, action.probe(desk, id)));
  if (targets.length === 0) return null;
  const { id, label, target, fields } = action;
  return {
    ...{ aksi: id, label, isian: fields, tetap: {} },
    sasaran: target === "siklus" ? [] : targets,
    ganda: target === "unit" && id !== "usul" && id !== "kembalikan",
    kelompok: target === "usul" ? "unit" : target,
  };
}

/** An approval is asked by hand: what it has to show first is read only when it is given. */
function approvalTask(desk: Desk): StepTask | null {
  const { cycle } = desk;
  const targets = [...cycle.units.values()].filter((unit) => {
    const submissionHash = openVersion(unit)?.submission.submissionHash;
    if (submissionHash === undefined) return false;
    const effectShownOn = cycle.editions.map(({ editionId }) => editionId);
    const comparedWith = unit.approved?.submission.submissionHash ?? null;
    const base = { kind: "approve", cycleId: cycle.cycleId, unitId: unit.unitId } as const;
    return takesNow(desk, { ...base, submissionHash, comparedWith, effectShownOn, note: null });
  });
  if (targets.length === 0) return null;
  return {
    ...{ aksi: "sahkan", label: "Sahkan", isian: [], tetap: {}, ganda: true, kelompok: "unit" },
    sasaran: targets.map(({ unitId, unitName }) => ({ id: unitId, nama: unitName })),
  };
}

/** A correction of what was approved reads the archive, to work out its effect: offered to those who see it. */
function correctionTask(desk: Desk): StepTask | null {
  const { cycle, caller } = desk;
  if (!caller.isOfficer || cycle.phase !== "open") return null;
  const targets = [...cycle.units.values()].filter(
    ({ unitId, approved }) =>
      approved !== null && mayAct(desk, { ...PROBE_CORRECTION, cycleId: cycle.cycleId, unitId }),
  );
  if (targets.length === 0) return null;
  return {
    ...{
      aksi: "koreksi",
      label: "Perbaiki sesudah disahkan",
      tombol: "Lihat akibatnya",
      isian: CORRECTION_FIELDS,
      tetap: {},
    },
    ...{ ganda: false, kelompok: "unit" },
    sasaran: targets.map(({ unitId, unitName }) => ({ id: unitId, nama: unitName })),
  };
}

function controlTask(desk: Desk): StepTask | null {
  const { cycleId, units } = desk.cycle;
  const targets = [...units.values()].filter(
    ({ unitId, versions }) =>
      versions.length > 0 && mayAct(desk, { kind: "nil", cycleId, unitId, reason: "" }),
  );
  if (targets.length === 0) return null;
  return {
    ...{ aksi: "kendali", label: "Catat jumlah kendali", isian: CONTROL_FIELDS, tetap: {} },
    ...{ ganda: false, kelompok: "unit" },
    sasaran: targets.map(({ unitId, unitName }) => ({ id: unitId, nama: unitName })),
  };
}

function targetsOf({ cycle }: Desk, { target }: Action): StepTask["sasaran"] {
  const units = [...cycle.units.values()];
  switch (target) {
    case "siklus":
      return [{ id: "", nama: "" }];
    case "unit":
      return units.map(({ unitId, unitName }) => ({ id: unitId, nama: unitName }));
    case "edisi":
      return cycle.editions.map(({ editionId }) => ({ id: editionId, nama: `Edisi ${editionId}` }));
    case "usul":
      return units.flatMap(({ unitId, unitName, proposals }) =>
        proposals
          .filter(({ outcome }) => outcome === "open")
          .map(({ proposalId, cell, found, proposed, reason }) => ({
            id: `${unitId}|${proposalId}`,
            nama: `${unitName}, ${cell.rowKey} ${cell.fieldId}: ${found || "(kosong)"} → ${proposed} (${reason})`,
          })),
      );
  }
}
