/**
 * The register (buku induk) as the rest of the core sees it: plain values that survive JSON unchanged, because each
 * cycle stores the register it was opened with as canonical JSON and names it by its hash.
 *
 * Decimals are exact text in plain notation with a point ("12.5", "-3"), never floats; rupiah are whole numbers,
 * safe to 2^53. null means that the cell was blank. Codes, ids and NIP are text.
 */
export interface Register {
  readonly agency: Agency;
  readonly units: readonly Unit[];
  readonly officials: readonly Official[];
  readonly indicators: readonly Indicator[];
  /** The Renja that is carried out, to be evaluated by quarter; absent where the register has no such table. */
  readonly plan?: readonly PlanItem[];
}

/** The agency whose data is gathered; an optional text that was left blank is "". */
export interface Agency {
  /** Nama badan, e.g. "Badan Perencanaan Pembangunan Daerah". */
  readonly name: string;
  readonly shortName: string;
  /** First line of the kop, e.g. "Pemerintah Kabupaten Contoh". */
  readonly government: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  /** City before the date of a signature. */
  readonly place: string;
  readonly timeZone: TimeZone;
  /** Bidang urusan code that an `X.XX` code takes, e.g. "5.01"; "" when not set. */
  readonly agencyField: string;
  /** Other bidang urusan whose codes its Renja may hold, or all of them; absent when not set. */
  readonly otherFields?: readonly string[] | "all";
}

/** The three zones of Indonesia, by their IANA names: WIB, WITA and WIT. */
export type TimeZone = "Asia/Jakarta" | "Asia/Makassar" | "Asia/Jayapura";

/** What a unit is; it decides who validates when nothing else is set. */
export type UnitKind = "sekretariat" | "bidang" | "opd";

/** One unit that is asked for data, in the order of the sheet. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
  /** Who approves this unit's data: a role, or the id of the unit whose validator does. Never blank. */
  readonly validator: string;
  /** When the unit exists and what it becomes; absent for one that nothing is said of. */
  readonly term?: UnitTerm;
  /** The pagu indikatif that it may propose in a Renja; absent where none is set. */
  readonly limits?: UnitLimits;
}

/** Pagu indikatif of a unit in whole rupiah; null where that part has none. */
export interface UnitLimits {
  readonly total: number | null;
  readonly penunjang: number | null;
  readonly urusan: number | null;
}

/** The life of a unit through reorganisations; ISO days, both inside; null where open-ended. */
export interface UnitTerm {
  readonly from: string | null;
  readonly until: string | null;
  /** Ids of the units that go on with its work: one after a merger or renaming, several after a split. */
  readonly successors: readonly string[];
}

/** A role that a procedure step can name. */
export type Role = "kasubbid-data" | "pelaksana" | "kabid" | "sekretaris" | "kepala";

/** One holder of a role; dates are ISO days. */
export interface Official {
  /** The unit in which the role is held; null for the whole agency (the Kepala Badan). */
  readonly unit: string | null;
  readonly role: Role;
  readonly name: string;
  /** 18 digits without spaces; "" when not given. */
  readonly nip: string;
  readonly rank: string;
  readonly email: string;
  /** "Plt.", "Plh." or another word before the title; "" for the definitive holder. */
  readonly title: string;
  readonly from: string | null;
  readonly until: string | null;
}

/** Which way is good (arah). */
export type Direction = "naik" | "turun" | "rentang";

/** How quarters make the year (sifat): summed, the last filled one, or their mean. */
export type Nature = "jumlah" | "akhir" | "rata";

/** What is aimed at: one value, or a band whose ends count as inside. Values are exact decimals. */
export type TargetValue =
  | { readonly kind: "single"; readonly value: string }
  | { readonly kind: "range"; readonly low: string; readonly high: string };

/** Four values, TW I to TW IV. */
export type Quarterly<T> = readonly [T, T, T, T];

/** One indicator of one unit. Optional texts left blank are "". */
export interface Indicator {
  /** The row's key in every form and recap; unique in the register. */
  readonly code: string;
  /** Id of the unit that answers for it. */
  readonly unit: string;
  readonly goal: string;
  readonly program: string;
  readonly activity: string;
  readonly subActivity: string;
  /** Normalised code such as "5.01.02.2.01.0005"; "" when the indicator measures no sub kegiatan. */
  readonly subActivityCode: string;
  readonly name: string;
  readonly measure: string;
  readonly direction: Direction;
  readonly nature: Nature;
  readonly baseline: string | null;
  readonly targetYear: TargetValue | null;
  readonly targetQuarters: Quarterly<TargetValue | null>;
  /**
   * Pagu of the sub kegiatan in whole rupiah. It stands on the first indicator of those of one unit that share a
   * `subActivityCode` and is null on the others, so that a plain sum counts it once.
   */
  readonly budget: number | null;
  readonly source: string;
  /** What open data says of the indicator beside its name; absent where the register says nothing of it. */
  readonly standard?: IndicatorStandard;
}

/** An indicator by the standard of Satu Data Indonesia (Perpres 39/2019); "" where the register has no word. */
export interface IndicatorStandard {
  readonly concept: string;
  readonly definition: string;
  /** What is measured, e.g. `Jumlah` or `Persentase`. */
  readonly dimension: string;
  readonly method: string;
}

/** A volume as an exact decimal and an amount in whole rupiah; null where the cell was blank. */
export interface PlanPair {
  readonly volume: string | null;
  readonly amount: number | null;
}

/**
 * One row of the Renja that is carried out: an indicator of a sub kegiatan, the outcome of a code above it, or (without
 * an indicator) the name of such a code. Amounts stand on one row of each sub kegiatan only.
 */
export interface PlanItem {
  /** The row's key in the forms of all four quarters; unique in the register. */
  readonly id: string;
  /** Id of the unit; "" only for a row that names a code. */
  readonly unit: string;
  /** Normalised code, or what was typed where it is none. */
  readonly code: string;
  readonly name: string;
  readonly goal: string;
  readonly indicator: string;
  readonly measure: string;
  /** null: not set; then the printed formula of the evaluation counts. */
  readonly direction: Direction | null;
  readonly nature: Nature;
  readonly target: PlanPair;
  /** Target of the last year of the Renstra. */
  readonly renstra: PlanPair;
  /** Reached up to and including last year. */
  readonly untilLastYear: PlanPair;
  /** What is to be known of the figures; printed below the evaluation. */
  readonly note: string;
}
