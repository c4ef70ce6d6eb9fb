import type { StepTask } from "../../ui/page-types";
import type { Desk } from "../desk";
import { takesNow } from "../desk";
import { offeredRevision, REVISION_FIELDS } from "../revise-cycle";
import { offeredUndo, UNDO_FIELDS } from "../take-back";

/** What goes back or over: the last act on a unit, the caller's own last act, another version of the form. */
export function undoTasks(desk: Desk): readonly StepTask[] {
  return [unitTask(desk), lastActTask(desk), revisionTask(desk)].flatMap((task) => task ?? []);
}

const ON_CYCLE = { sasaran: [], ganda: false, tetap: {}, kelompok: "siklus" } as const;

function unitTask(desk: Desk): StepTask | null {
  const targets = [...desk.cycle.units.values()].filter(({ unitId }) =>
    takesNow(desk, offeredUndo(desk, unitId)?.command ?? null),
  );
  if (targets.length === 0) return null;
  return {
    ...{
      aksi: "urungkan",
      label: "Urungkan yang terakhir pada unit",
      tombol: "Lihat akibatnya",
      isian: UNDO_FIELDS,
      tetap: {},
    },
    ...{ ganda: false, kelompok: "unit" },
    sasaran: targets.map(({ unitId, unitName }) => ({ id: unitId, nama: unitName })),
  };
}

function lastActTask(desk: Desk): StepTask | null {
  const offer = offeredUndo(desk, null);
  if (offer === null || !takesNow(desk, offer.command)) return null;
  return {
    ...ON_CYCLE,
    aksi: "urungkan-terakhir",
    label: offer.title,
    tombol: "Lihat akibatnya",
    isian: UNDO_FIELDS,
  };
}

function revisionTask(desk: Desk): StepTask | null {
  const { caller, cycle } = desk;
  if (!caller.isOfficer || cycle.phase !== "open" || !takesNow(desk, offeredRevision(desk))) return null;
  const label = "Beralih ke versi formulir terbaru";
  return { ...ON_CYCLE, aksi: "ganti-versi", label, isian: REVISION_FIELDS };
}
