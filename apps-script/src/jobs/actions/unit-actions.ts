import { formatDate } from "#core/cell/format-date";
import { openVersion } from "#core/cycle/state";
import type { UnitState } from "#core/cycle/state";
import { namedCell, namedCells } from "#core/office/typed-cell";
import { UserFault } from "../../google/user-fault";
import { ADDON_SENTENCES } from "../../messages/addon-messages";
import { nothingSubmitted } from "../../messages/procedure-faults";
import type { Desk } from "../desk";
import { cellLabel, unitCells } from "../unit-cells";
import type { Action } from "./action";
import { dayOf, linesOf, orUserFault, PROBE_TEXT, textOf, textOrNull } from "./action";
import { FAR_DAY } from "./cycle-actions";
import { CELLS, line, NEEDED_NOTE, NOTE, REASON, UNTIL } from "./fields";

/** What is done to one unit, approvals apart: those show first what they change. */
export const UNIT_ACTIONS: readonly Action[] = [
  {
    id: "kembalikan",
    label: "Kembalikan",
    target: "unit",
    fields: [NEEDED_NOTE, CELLS],
    probe: (desk, unitId) => {
      const submissionHash = waitingHash(unitAt(desk, unitId));
      return { ...base(desk, unitId, "return"), submissionHash, note: PROBE_TEXT, cells: [] };
    },
    make: (desk, unitId, typed) => {
      const unit = unitAt(desk, unitId);
      const [note, texts] = [textOf(typed, "catatan"), linesOf(typed, "sel")];
      const names = texts.length === 0 ? null : unitCells(desk, unitId).names;
      const cells = names === null ? [] : orUserFault(namedCells(names, texts));
      const opened = names === null ? [] : cells.map((cell) => cellLabel(names, cell));
      const command = { ...base(desk, unitId, "return"), submissionHash: waitingHash(unit), note, cells };
      const shown = [
        `Catatan: ${note}`,
        ...(opened.length === 0 ? [] : [`Hanya dibuka: ${opened.join("; ")}`]),
      ];
      return [{ title: `${unit.unitName}: dikembalikan`, command, shown }];
    },
  },
  {
    id: "serahkan",
    label: "Terima data yang disahkan",
    target: "unit",
    fields: [],
    probe: (desk, unitId) => base(desk, unitId, "receive"),
    make: (desk, unitId) => {
      const title = `${unitAt(desk, unitId).unitName}: diserahkan kepada pengelola data`;
      return [{ title, command: base(desk, unitId, "receive") }];
    },
  },
  {
    id: "ingatkan",
    label: "Ingatkan",
    target: "unit",
    fields: [NOTE],
    probe: (desk, unitId) => ({ ...base(desk, unitId, "remind"), note: null }),
    make: (desk, unitId, typed) => {
      const command = { ...base(desk, unitId, "remind"), note: textOrNull(typed, "catatan") };
      return [{ title: `${unitAt(desk, unitId).unitName}: diingatkan`, command }];
    },
  },
  standing("lewati", "skip", "Lewati unit", "dilewati"),
  standing("nihil", "nil", "Nyatakan nihil", "nihil"),
  standing("lanjutkan", "resume", "Ikutsertakan kembali", "ikut serta kembali"),
  {
    id: "perpanjang-unit",
    label: "Perpanjang tenggat unit",
    target: "unit",
    fields: [UNTIL, REASON],
    probe: (desk, unitId) => ({
      ...base(desk, unitId, "extend-unit"),
      ...{ deadline: FAR_DAY, reason: PROBE_TEXT },
    }),
    make: (desk, unitId, typed) => {
      const [deadline, reason] = [dayOf(typed, "sampai"), textOf(typed, "alasan")];
      const command = { ...base(desk, unitId, "extend-unit"), deadline, reason };
      const shown = [`Tenggat baru: ${formatDate(deadline)}`, `Alasan: ${reason}`];
      return [{ title: `Tenggat ${unitAt(desk, unitId).unitName}`, command, shown }];
    },
  },
  {
    id: "usul",
    label: "Usulkan nilai lain",
    target: "unit",
    fields: [
      line("sel", "Sel (KODE:kolom)", true, "SEK-01:realisasi_tw2"),
      line("nilai", "Nilai yang diusulkan"),
      REASON,
    ],
    probe: (desk, unitId) => {
      const submissionHash = standingHash(unitAt(desk, unitId));
      if (submissionHash === null) return null;
      const words = { found: "", proposed: PROBE_TEXT, reason: PROBE_TEXT };
      const cell = { rowKey: PROBE_TEXT, fieldId: PROBE_TEXT };
      return { ...base(desk, unitId, "propose"), submissionHash, cell, ...words };
    },
    make: (desk, unitId, typed) => {
      const unit = unitAt(desk, unitId);
      const submissionHash = standingHash(unit);
      if (submissionHash === null) throw new UserFault(nothingSubmitted(unit.unitName));
      const cells = unitCells(desk, unitId);
      const cell = orUserFault(namedCell(cells.names, textOf(typed, "sel")));
      const found = cells.found(submissionHash, cell);
      const [proposed, reason] = [textOf(typed, "nilai"), textOf(typed, "alasan")];
      const command = { ...base(desk, unitId, "propose"), submissionHash, cell, found, proposed, reason };
      const shown = [`${cellLabel(cells.names, cell)}: ${found || "(kosong)"} → ${proposed}`];
      return [{ title: `${unit.unitName}: usul perubahan`, command, shown }];
    },
  },
];

/** The unit of the desk's cycle; throws UserFault where the cycle does not ask it. */
export function unitAt({ cycle }: Desk, unitId: string): UnitState {
  const unit = cycle.units.get(unitId);
  if (unit === undefined) throw new UserFault(ADDON_SENTENCES.noSuchForm);
  return unit;
}

/** The submission that waits, or the approved one; null for neither. */
export function standingHash(unit: UnitState): string | null {
  return (openVersion(unit) ?? unit.approved)?.submission.submissionHash ?? null;
}

function waitingHash(unit: UnitState): string {
  return openVersion(unit)?.submission.submissionHash ?? "";
}

function base<K extends string>({ cycle: { cycleId } }: Desk, unitId: string, kind: K) {
  return { kind, cycleId, unitId } as const;
}

/** Leaving a unit out, its having nothing to report, and taking it back in: each with a reason. */
function standing(id: string, kind: "skip" | "nil" | "resume", label: string, done: string): Action {
  return {
    id,
    label,
    target: "unit",
    fields: [REASON],
    probe: (desk, unitId) => ({ ...base(desk, unitId, kind), reason: PROBE_TEXT }),
    make: (desk, unitId, typed) => {
      const reason = textOf(typed, "alasan");
      const title = `${unitAt(desk, unitId).unitName}: ${done}`;
      return [{ title, command: { ...base(desk, unitId, kind), reason }, shown: [`Alasan: ${reason}`] }];
    },
  };
}
