import type { ActionField, StepTask } from "../../ui/page-types";
import { PAPER_FIELDS } from "../paper-request";
import type { Desk } from "../desk";

/** Looking back: editions side by side, the proof of the history, the archive in one file. */
export function recordTasks({ caller, cycle }: Desk): readonly StepTask[] {
  if (!caller.isOfficer) return [];
  const editions = cycle.editions.map(({ editionId }) => ({ id: editionId, label: `Edisi ${editionId}` }));
  const [before, after] = editions.slice(-2);
  const base = { sasaran: [], ganda: false, tetap: {}, isian: [], kelompok: "siklus" } as const;
  const compare =
    before === undefined || after === undefined
      ? []
      : [
          {
            ...{ ...base, aksi: "bandingkan", label: "Bandingkan edisi" },
            isian: [choice("dari", "Semula", editions), choice("ke", "Menjadi", editions)],
          },
        ];
  const isDisputed = [...cycle.units.values()].some(({ proposals }) =>
    proposals.some(({ outcome }) => outcome === "open"),
  );
  const meeting = isDisputed
    ? [
        { ...base, aksi: "rapat", label: "Siapkan lembar pembahasan rapat" },
        { ...base, aksi: "hasil-rapat", label: "Catat hasil rapat", isian: PAPER_FIELDS.notulen },
      ]
    : [];
  return [
    ...meeting,
    ...compare,
    { ...base, aksi: "verifikasi", label: "Verifikasi riwayat" },
    { ...base, aksi: "ekspor", label: "Ekspor arsip" },
  ];
}

function choice(id: string, label: string, pilihan: NonNullable<ActionField["pilihan"]>): ActionField {
  return { id, label, jenis: "pilihan", wajib: true, pilihan };
}
