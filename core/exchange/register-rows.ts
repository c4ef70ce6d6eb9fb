import type { Indicator, Register, TargetValue } from "../register/register";

/** One table of the register as rows of text, headings first. */
export interface RegisterRows {
  readonly file: "instansi.csv" | "unit.csv" | "pejabat.csv" | "indikator.csv";
  readonly rows: readonly (readonly string[])[];
}

/**
 * The register as the four tables that people keep, so that an office whose folder is made from an archive can go on
 * with the next cycle. Reading them back gives the same register.
 */
export function registerRows(register: Register): readonly RegisterRows[] {
  return [
    { file: "instansi.csv", rows: agencyRows(register) },
    { file: "unit.csv", rows: unitRows(register) },
    { file: "pejabat.csv", rows: officialRows(register) },
    { file: "indikator.csv", rows: [INDICATOR_HEAD, ...register.indicators.map(indicatorRow)] },
  ];
}

function agencyRows({ agency }: Register): readonly (readonly string[])[] {
  return [
    ["kunci", "nilai"],
    ["nama_badan", agency.name],
    ["nama_singkat", agency.shortName],
    ["pemerintah", agency.government],
    ["alamat", agency.address],
    ["telepon", agency.phone],
    ["email", agency.email],
    ["laman", agency.website],
    ["tempat", agency.place],
    ["zona_waktu", agency.timeZone],
    ["bidang_urusan", agency.agencyField],
  ];
}

function unitRows({ units }: Register): readonly (readonly string[])[] {
  return [
    ["id", "nama", "jenis", "validator", "mulai", "sampai", "penerus"],
    ...units.map(({ id, name, kind, validator, term }) => [
      ...[id, name, kind, validator],
      ...[term?.from ?? "", term?.until ?? "", (term?.successors ?? []).join(", ")],
    ]),
  ];
}

function officialRows({ officials }: Register): readonly (readonly string[])[] {
  return [
    ["unit", "peran", "nama", "nip", "pangkat", "email", "sebutan", "mulai", "sampai"],
    ...officials.map(({ unit, role, name, nip, rank, email, title, from, until }) => [
      ...[unit ?? "", role, name, nip, rank, email, title],
      ...[from ?? "", until ?? ""],
    ]),
  ];
}

const INDICATOR_HEAD = [
  ...[
    "kode",
    "unit",
    "sasaran",
    "program",
    "kegiatan",
    "sub_kegiatan",
    "kode_sub_kegiatan",
    "indikator",
    "satuan",
  ],
  ...[
    "arah",
    "sifat",
    "baseline",
    "target_tahun",
    "target_tw1",
    "target_tw2",
    "target_tw3",
    "target_tw4",
    "pagu",
  ],
  "sumber_data",
];

function indicatorRow(one: Indicator): readonly string[] {
  return [
    ...[one.code, one.unit, one.goal, one.program, one.activity, one.subActivity, one.subActivityCode],
    ...[
      one.name,
      one.measure,
      one.direction,
      one.nature,
      decimalText(one.baseline),
      targetText(one.targetYear),
    ],
    ...one.targetQuarters.map(targetText),
    one.budget === null ? "" : String(one.budget),
    one.source,
  ];
}

function targetText(target: TargetValue | null): string {
  if (target === null) return "";
  if (target.kind === "single") return decimalText(target.value);
  return `${decimalText(target.low)} - ${decimalText(target.high)}`;
}

/** A decimal as people here write it: `12,5`. */
function decimalText(value: string | null): string {
  return value === null ? "" : value.replace(".", ",");
}
