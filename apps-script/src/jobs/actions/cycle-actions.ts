import { formatDate } from "#core/cell/format-date";
import { parseIsoDate } from "#core/cell/civil-date";
import type { CivilDate } from "#core/cell/civil-date";
import { receiverTitle } from "#core/office/receiver-title";
import { parseRole } from "#core/register/roles";
import type { Action } from "./action";
import { dayOf, PROBE_TEXT, textOf, textOrNull } from "./action";
import { line, NOTE, REASON, UNTIL } from "./fields";

/** A day later than any deadline, to ask whether one could be moved. */
export const FAR_DAY: CivilDate = parseIsoDate("9999-12-31") as CivilDate;

/** What is done to the cycle as a whole. */
export const CYCLE_ACTIONS: readonly Action[] = [
  {
    id: "disposisi",
    label: "Disposisikan perintah",
    target: "siklus",
    fields: [{ ...line("kepada", "Diteruskan kepada"), isi: "kasubbid-data" }, NOTE],
    probe: ({ cycle }) => ({ kind: "dispose", cycleId: cycle.cycleId, to: PROBE_TEXT, note: null }),
    make: ({ cycle: { cycleId } }, _target, typed) => {
      const [receiver, note] = [textOf(typed, "kepada"), textOrNull(typed, "catatan")];
      const to = parseRole(receiver) ?? receiver;
      const shown = note === null ? [] : [`Catatan: ${note}`];
      return [
        {
          title: `Disposisi kepada ${receiverTitle(to)}`,
          command: { kind: "dispose", cycleId, to, note },
          shown,
        },
      ];
    },
  },
  {
    id: "perpanjang",
    label: "Perpanjang tenggat siklus",
    target: "siklus",
    fields: [UNTIL, REASON],
    probe: ({ cycle }) => ({
      ...{ kind: "extend", cycleId: cycle.cycleId, deadline: FAR_DAY, reason: PROBE_TEXT },
    }),
    make: ({ cycle: { cycleId } }, _target, typed) => {
      const [deadline, reason] = [dayOf(typed, "sampai"), textOf(typed, "alasan")];
      const shown = [`Tenggat baru: ${formatDate(deadline)}`, `Alasan: ${reason}`];
      return [
        { title: `Tenggat siklus ${cycleId}`, command: { kind: "extend", cycleId, deadline, reason }, shown },
      ];
    },
  },
  {
    id: "arsipkan",
    label: "Arsipkan siklus",
    target: "siklus",
    fields: [{ ...line("tempat", "Tempat berkasnya disimpan"), isi: "Folder Himpun di Google Drive" }],
    probe: ({ cycle }) =>
      cycle.phase === "archived" ? null : { kind: "archive", cycleId: cycle.cycleId, place: PROBE_TEXT },
    make: ({ cycle: { cycleId } }, _target, typed) => {
      const place = textOf(typed, "tempat");
      const command = { kind: "archive", cycleId, place } as const;
      return [{ title: `Siklus ${cycleId} diarsipkan`, command, shown: [`Tempat: ${place}`] }];
    },
  },
  {
    id: "buka-kembali",
    label: "Buka kembali siklus",
    target: "siklus",
    fields: [REASON],
    probe: ({ cycle }) => ({ kind: "reopen", cycleId: cycle.cycleId, reason: PROBE_TEXT }),
    make: ({ cycle: { cycleId } }, _target, typed) => {
      const reason = textOf(typed, "alasan");
      const command = { kind: "reopen", cycleId, reason } as const;
      return [{ title: `Siklus ${cycleId} dibuka kembali`, command, shown: [`Alasan: ${reason}`] }];
    },
  },
];
