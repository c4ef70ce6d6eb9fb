import { recapKindOf } from "#core/form/definition";
import { plannedEdition } from "#core/office/plan-from-edition";
import type { ActionField, StepTask } from "../../ui/page-types";
import type { Desk } from "../desk";
import { knownForms } from "../templates";

/** Which table a Renja is compared with. */
export const OTHER_TABLE_FIELDS: readonly ActionField[] = [
  {
    id: "tabel",
    label: "Alamat spreadsheet, atau nama lembar buku induk tempat tabelnya ditempel",
    jenis: "teks",
    wajib: true,
    contoh: "SIPD",
  },
];

/** What a code is looked for by. */
export const SEARCH_FIELDS: readonly ActionField[] = [
  { id: "kata", label: "Kata dalam nama, atau awal kode", jenis: "teks", wajib: true, contoh: "musrenbang" },
];

/** Whether a plan that somebody completed by hand is replaced. */
export const PLAN_FIELDS: readonly ActionField[] = [
  {
    id: "ganti",
    label: "Bila lembar rencana sudah ada dan isinya lain",
    jenis: "pilihan",
    wajib: true,
    pilihan: [
      { id: "tidak", label: "Biarkan" },
      { id: "ya", label: "Ganti" },
    ],
  },
];

/** The printed forms of units, a Renja beside another table, the plan that follows from it, and the search for codes. */
export function tableTasks({ caller, cycle }: Desk): readonly StepTask[] {
  if (!caller.isOfficer) return [];
  const base = { sasaran: [], ganda: false, tetap: {}, kelompok: "siklus" } as const;
  const sent = [...cycle.units.values()].filter(
    ({ versions, draft }) => versions.length > 0 || draft !== null,
  );
  const sasaran = sent.map(({ unitId, unitName }) => ({ id: unitId, nama: unitName }));
  const form = knownForms().find(({ id }) => id === cycle.opening?.formId);
  const isRenja = form !== undefined && recapKindOf(form) === "renja";
  return [
    ...(sasaran.length === 0
      ? []
      : [
          {
            ...base,
            aksi: "cetak",
            label: "Cetak isian unit",
            sasaran,
            isian: [],
            kelompok: "kertas" as const,
          },
        ]),
    ...(isRenja && cycle.editions.length > 0
      ? [
          {
            ...base,
            aksi: "banding-tabel",
            label: "Bandingkan dengan SIPD atau Renja lain",
            isian: OTHER_TABLE_FIELDS,
          },
        ]
      : []),
    ...(isRenja && plannedEdition(cycle) !== null
      ? [{ ...base, aksi: "rencana", label: "Tulis tabel rencana dari Renja final", isian: PLAN_FIELDS }]
      : []),
    { ...base, aksi: "cari-kode", label: "Cari kode", isian: SEARCH_FIELDS },
  ];
}
