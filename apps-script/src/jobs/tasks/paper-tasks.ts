import type { UnitState } from "#core/cycle/state";
import type { PaperKind } from "#core/procedure/procedure";
import type { StepTask } from "../../ui/page-types";
import type { Desk } from "../desk";
import { CODE_FIELDS } from "../verify-code";
import { PAPER_FIELDS, paperTitle } from "../paper-request";

/** The check of a code for everybody, and the papers that the history has matter for, for those who run the collection. */
export function paperTasks(desk: Desk): readonly StepTask[] {
  return [...(desk.caller.isOfficer ? readyPapers(desk) : []), CODE_TASK];
}

const CODE_TASK: StepTask = {
  ...{
    aksi: "periksa-kode",
    label: "Periksa kode di kaki kertas",
    sasaran: [],
    isian: CODE_FIELDS,
    tombol: "Periksa",
  },
  ...{ ganda: false, tetap: {}, kelompok: "kertas" },
};

function readyPapers({ cycle }: Desk): readonly StepTask[] {
  const units = [...cycle.units.values()];
  const { editions, opening } = cycle;
  const agency: readonly (readonly [PaperKind, boolean])[] = [
    ["lembar-disposisi", cycle.disposedTo.length > 0],
    ["undangan-rapat", opening !== null],
    ["notulen", opening !== null],
    ["nota-dinas", editions.length > 0],
    ["surat-pengantar", editions.some(({ letterNumber }) => letterNumber !== null)],
    ["laporan-kesesuaian", opening !== null],
    ["lembar-pengesahan", editions.some(({ stage }) => stage !== "made" && stage !== "directed")],
  ];
  const ofUnits: readonly (readonly [PaperKind, string, (unit: UnitState) => boolean])[] = [
    ["nota-dinas", "Nota dinas permintaan", ({ sentDay }) => sentDay !== null],
    ["tanda-terima", "Tanda terima", ({ versions }) => versions.length > 0],
    ["berita-acara", "Berita acara validasi", ({ approved }) => approved !== null],
  ];
  return [
    ...agency.flatMap(([kind, isReady]) => (isReady ? [taskOf(kind, paperTitle(kind), [])] : [])),
    ...ofUnits.flatMap(([kind, label, fits]) => {
      const sasaran = units.filter(fits).map(({ unitId, unitName }) => ({ id: unitId, nama: unitName }));
      return sasaran.length === 0 ? [] : [taskOf(kind, label, sasaran)];
    }),
  ];
}

function taskOf(kind: PaperKind, label: string, sasaran: StepTask["sasaran"]): StepTask {
  const fixed = { ganda: false, tetap: { jenis: kind }, kelompok: "kertas" } as const;
  return { aksi: "surat", label, sasaran, isian: PAPER_FIELDS[kind], ...fixed };
}
