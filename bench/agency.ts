import type { Indicator, Register } from "#core/register/register";

/** An invented agency: `units` units with `rows` indicators each, a pagu on every other row, quarter targets on all. */
export function benchRegister(units: number, rows: number): Register {
  const unitIds = Array.from({ length: units }, (_, index) => `unit-${String(index + 1).padStart(4, "0")}`);
  return {
    agency: {
      name: "Badan Perencanaan Pembangunan Daerah Kabupaten Contoh",
      shortName: "Bappeda Contoh",
      government: "Pemerintah Kabupaten Contoh",
      address: "Jalan Contoh Nomor 1",
      phone: "",
      email: "",
      website: "",
      place: "Contoh",
      timeZone: "Asia/Jakarta",
      agencyField: "5.01",
    },
    units: unitIds.map((id) => ({ id, name: `Unit Contoh ${id}`, kind: "opd", validator: "kabid" })),
    officials: [],
    indicators: unitIds.flatMap((unit) =>
      Array.from({ length: rows }, (_, index) => benchIndicator(unit, index)),
    ),
  };
}

function benchIndicator(unit: string, index: number): Indicator {
  const single = (value: number) => ({ kind: "single", value: String(value) }) as const;
  return {
    code: `${unit}-${String(index + 1).padStart(3, "0")}`,
    unit,
    goal: `Meningkatnya kualitas perencanaan pembangunan daerah ${index % 7}`,
    program: "Program Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah",
    activity: "Penyusunan Perencanaan dan Pendanaan",
    subActivity: `Sub kegiatan contoh ${index}`,
    subActivityCode: `5.01.02.2.01.${String(index + 1).padStart(4, "0")}`,
    name: `Jumlah dokumen perencanaan contoh nomor ${index + 1} yang disusun tepat waktu`,
    measure: "Dokumen",
    direction: index % 5 === 0 ? "turun" : "naik",
    nature: index % 3 === 0 ? "akhir" : "jumlah",
    baseline: null,
    targetYear: single(40),
    targetQuarters: [single(10), single(10), single(10), single(10)],
    budget: index % 2 === 0 ? 100_000_000 + index * 1_000_000 : null,
    source: "",
  };
}
