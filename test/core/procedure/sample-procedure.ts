import type { Procedure, Step } from "#core/procedure/procedure";

/** A step of ten minutes that a person ticks, changed by `change`. */
export function step(number: number, change: Partial<Step> = {}): Step {
  return {
    number,
    role: "pelaksana",
    participants: [],
    action: `Langkah ke-${number}`,
    requirement: "Dokumen",
    duration: [{ amount: 10, unit: "menit" }],
    output: "Dokumen",
    remarks: "",
    scope: "agency",
    completedBy: { by: "tick" },
    decision: null,
    ...change,
  };
}

/** A procedure of these steps with one role. */
export function procedureOf(steps: readonly Step[]): Procedure {
  const source = { agency: "Badan Contoh", number: "", created: "", revised: "", effective: "" };
  return {
    id: "contoh",
    title: "Contoh",
    unitLabel: "Bidang",
    source: { ...source, legalBasis: [], warnings: [], records: [] },
    minutesPerWorkingDay: 480,
    dayMeans: "hari kerja",
    total: null,
    roles: [{ id: "pelaksana", label: "Pelaksana", writtenAs: [], registerRole: null }],
    steps,
    defaults: [],
  };
}
