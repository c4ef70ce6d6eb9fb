import type { Indicator, PlanItem, PlanPair, Register, TargetValue } from "../register/register";
import type { TableName } from "../register/register-tables";

/** One table of the register as rows of text, headings first. */
export interface RegisterRows {
  readonly file: `${TableName}.csv`;
  readonly rows: readonly (readonly string[])[];
}

/**
 * The register as the tables that people keep, so that an office whose folder is made from an archive can go on
 * with the next cycle. Reading them back gives the same register.
 */
export function registerRows(register: Register): readonly RegisterRows[] {
  return [
    { file: "instansi.csv", rows: agencyRows(register) },
    { file: "unit.csv", rows: unitRows(register) },
    { file: "pejabat.csv", rows: officialRows(register) },
    { file: "indikator.csv", rows: indicatorRows(register) },
    ...(register.plan === undefined ? [] : [{ file: "rencana.csv" as const, rows: planRows(register.plan) }]),
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
  const hasLimits = units.some(({ limits }) => limits !== undefined);
  const limitHead = ["pagu_indikatif", "pagu_penunjang", "pagu_urusan"];
  return [
    [...["id", "nama", "jenis", "validator", "mulai", "sampai", "penerus"], ...(hasLimits ? limitHead : [])],
    ...units.map(({ id, name, kind, validator, term, limits }) => [
      ...[id, name, kind, validator],
      ...[term?.from ?? "", term?.until ?? "", (term?.successors ?? []).join(", ")],
      ...(hasLimits
        ? [limits?.total ?? null, limits?.penunjang ?? null, limits?.urusan ?? null].map(amountText)
        : []),
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

/** The columns for open data are there only where an indicator has a word in them. */
function indicatorRows({ indicators }: Register): readonly (readonly string[])[] {
  const hasStandard = indicators.some(({ standard }) => standard !== undefined);
  if (!hasStandard) return [INDICATOR_HEAD, ...indicators.map(indicatorRow)];
  return [
    [...INDICATOR_HEAD, "konsep", "definisi", "ukuran", "metode"],
    ...indicators.map((indicator) => [
      ...indicatorRow(indicator),
      ...[indicator.standard?.concept ?? "", indicator.standard?.definition ?? ""],
      ...[indicator.standard?.dimension ?? "", indicator.standard?.method ?? ""],
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

/** The table `rencana` as rows of text, the heading first. */
export function planRows(plan: readonly PlanItem[]): readonly (readonly string[])[] {
  return [PLAN_HEAD, ...plan.map(planRow)];
}

const PLAN_HEAD = [
  ...["id", "unit", "kode", "nama", "sasaran", "indikator", "satuan", "arah", "sifat", "target", "pagu"],
  ...["target_renstra", "pagu_renstra", "realisasi_lalu", "anggaran_lalu", "keterangan"],
];

function planRow(item: PlanItem): readonly string[] {
  const isNamed = item.indicator !== "";
  const pair = ({ volume, amount }: PlanPair): readonly string[] => [decimalText(volume), amountText(amount)];
  return [
    ...[item.id, item.unit, item.code, item.name, item.goal, item.indicator, item.measure],
    ...[item.direction ?? "", isNamed ? item.nature : ""],
    ...[item.target, item.renstra, item.untilLastYear].flatMap(pair),
    item.note,
  ];
}

function amountText(amount: number | null): string {
  return amount === null ? "" : String(amount);
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
