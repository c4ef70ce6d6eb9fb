import type { ActionField, StepTask } from "../../ui/page-types";
import { PAPER_FIELDS } from "../paper-request";
import type { Command } from "#core/cycle/command";
import { mayAct } from "../desk";
import type { Desk } from "../desk";

/** Which edition a recap is to be. */
export const RECAP_FIELDS: readonly ActionField[] = [
  choice("edisi", "Edisi", [
    { id: "sementara", label: "Sementara" },
    { id: "final", label: "Final (sesudah final: perbaikan)" },
  ]),
];

/** Editions, made and side by side; editions side by side, the proof of the history, the archive in one file. */
export function recordTasks(desk: Desk): readonly StepTask[] {
  const { caller, cycle } = desk;
  if (!caller.isOfficer) return [];
  const editions = cycle.editions.map(({ editionId }) => ({ id: editionId, label: `Edisi ${editionId}` }));
  const [before, after] = editions.slice(-2);
  const base = { sasaran: [], ganda: false, tetap: {}, isian: [], kelompok: "siklus" } as const;
  const compare =
    before === undefined || after === undefined
      ? []
      : [
          {
            ...{ ...base, aksi: "bandingkan", label: "Bandingkan edisi", tombol: "Bandingkan" },
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
  const mayRecap = cycle.phase === "open" && mayAct(desk, recapProbe(cycle.cycleId));
  const recap = mayRecap
    ? [
        {
          ...base,
          aksi: "rekap",
          label: "Buat rekap",
          tombol: "Buat",
          isian: RECAP_FIELDS,
          kelompok: "edisi" as const,
        },
      ]
    : [];
  return [
    ...meeting,
    ...recap,
    ...compare,
    { ...base, aksi: "banding", label: "Bandingkan antarunit dan antarperiode" },
    { ...base, aksi: "verifikasi", label: "Verifikasi riwayat", tombol: "Verifikasi" },
    { ...base, aksi: "ekspor", label: "Ekspor arsip" },
  ];
}

/** A recap of nothing, to ask whose it is to make one. */
function recapProbe(cycleId: string): Command {
  return {
    ...{ kind: "recap", cycleId, family: "provisional", contentHash: "", registerHash: "", profileId: "" },
    ...{ profileHash: "", layoutHash: null, engine: "", inputs: [], missingReason: null },
  };
}

function choice(id: string, label: string, pilihan: NonNullable<ActionField["pilihan"]>): ActionField {
  return { id, label, jenis: "pilihan", wajib: true, pilihan };
}
