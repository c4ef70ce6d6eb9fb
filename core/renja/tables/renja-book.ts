import { decimalOf } from "../../cell/decimal";
import type { CivilDate } from "../../cell/civil-date";
import { formatDate } from "../../cell/format-date";
import { formatNumber } from "../../cell/format-number";
import { RENJA_WORDS } from "../../messages/renja-texts";
import type { SignatureBlock } from "../../paper/paper-document";
import type { Renja, RenjaItem } from "../renja";
import { insertedCells, withInserted } from "./inserted-columns";
import type { PrintedColumn } from "./printed-column";
import { indicatorOf, renjaLines } from "./renja-lines";
import type { RenjaLine } from "./renja-lines";
import { table41Columns } from "./table-4-1-columns";
import { tc29Columns } from "./t-c-29-columns";
import { tc33Columns } from "./t-c-33-columns";
import { DEFAULT_TABLE_SETTINGS, settingNotes } from "./table-settings";
import type { TableSettings } from "./table-settings";
import type { PrintedRow } from "./table-sheet";

/** What an edition prints on its tables: a line in the footer, and notes below each. */
export interface EditionStamp {
  readonly footer: string;
  readonly notes: readonly string[];
}

/** What all tables of one Renja share. */
export interface RenjaBook {
  readonly renja: Renja;
  readonly lines: readonly RenjaLine[];
  readonly signature: SignatureBlock;
  readonly footer: string;
  readonly settings: TableSettings;
  /** The columns of each table, those of the settings among them. */
  readonly columns: { readonly [T in RenjaTableId]: readonly PrintedColumn[] };
  /** Of the edition; none for a Renja that is no edition. */
  readonly editionNotes: readonly string[];
}

/** The tables that follow the codes of the Renja. */
export type RenjaTableId = "tabel-4-1" | "t-c-33" | "t-c-29";

/** What an agency sets of its tables, and the edition that they are of; null or absent for none. */
export interface BookSettings {
  readonly settings?: TableSettings;
  readonly edition?: EditionStamp | null;
}

/** The book of `renja`, signed by `signature`; `today` stands in the footer, and the edition when it is one. */
export function renjaBook(
  renja: Renja,
  signature: SignatureBlock,
  today: CivilDate,
  { settings = DEFAULT_TABLE_SETTINGS, edition = null }: BookSettings = {},
): RenjaBook {
  const { year } = renja;
  const short = renja.agency.shortName === "" ? renja.agency.name : renja.agency.shortName;
  return {
    renja,
    lines: renjaLines(renja),
    signature,
    settings,
    columns: {
      "tabel-4-1": withInserted(table41Columns(year), settings["tabel-4-1"].inserted),
      "t-c-33": withInserted(tc33Columns(year), settings["t-c-33"].inserted),
      "t-c-29": withInserted(tc29Columns(year), settings["t-c-29"].inserted),
    },
    footer: [
      `Renja ${short} ${renja.year}`,
      ...(edition === null ? [] : [edition.footer]),
      formatDate(today),
    ].join(" · "),
    editionNotes: edition?.notes ?? [],
  };
}

/** The name of a unit; its id where the register has no name, and words where there is no unit. */
export function unitName(id: string, { units }: Pick<Renja, "units">): string {
  if (id.trim() === "") return RENJA_WORDS.mixed;
  return units.find((unit) => unit.id === id)?.name ?? id;
}

/** The sources of an item; with their amounts when there is more than one. */
export function fundText({ funds }: RenjaItem): string {
  if (funds.length < 2) return funds[0]?.source ?? "";
  return funds
    .map(({ source, amount }) => (amount === null ? source : `${source}: ${formatNumber(decimalOf(amount))}`))
    .join("; ");
}

/** What is said below a table of pagu. */
export function notesOf(
  { renja, settings, editionNotes }: RenjaBook,
  table: RenjaTableId,
): readonly string[] {
  const { bucket } = renja.tree;
  return [
    ...editionNotes,
    RENJA_WORDS.computedNote,
    ...(bucket.length === 0 ? [] : [RENJA_WORDS.unknownNote(bucket.length)]),
    ...settingNotes(settings[table]),
  ];
}

/** The cells of a line in the columns that the settings insert. */
export function ownCells(
  { renja, settings }: RenjaBook,
  table: RenjaTableId,
  line: RenjaLine,
): PrintedRow["cells"] {
  const { inserted } = settings[table];
  if (inserted.length === 0) return {};
  const satuan = indicatorOf(line)?.measure ?? "";
  if (line.kind !== "item") return insertedCells(inserted, { satuan });
  const { item } = line;
  return insertedCells(inserted, {
    satuan,
    catatan: item.note,
    kelompok_sasaran: item.targetGroup,
    lokasi: item.location,
    penanggung_jawab: unitName(item.unit, renja),
    prioritas_daerah: item.regionalPriority,
    prioritas_nasional: item.nationalPriority,
    sumber_dana: fundText(item),
  });
}
