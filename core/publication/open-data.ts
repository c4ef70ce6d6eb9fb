import type { CivilDate } from "../cell/civil-date";
import { PUBLICATION_WORDS as WORDS } from "../messages/publication-texts";
import type { RecapHead } from "../recap/recap-head";
import type { Agency, Indicator } from "../register/register";
import type { OpenTable } from "./open-table";

/** A signed final edition on its way to the public. */
export interface Publication {
  readonly agency: Agency;
  readonly head: RecapHead;
  readonly contentHash: string;
  readonly table: OpenTable;
  /** The indicators that the rows are about; none for recaps without indicators. */
  readonly indicators: readonly Indicator[];
  readonly publishedOn: CivilDate;
  readonly address: string;
  readonly excludedCheck: string;
}

/** Names of the files of a package. */
export const PUBLICATION_FILES = {
  data: "data.csv",
  schema: "datapackage.json",
  metadata: "metadata.json",
  page: "index.html",
} as const;

/** A stable name for the package: letters, digits and hyphens. */
export function packageName({ head }: Publication): string {
  return `${head.cycle.id}-${head.edition.id}`.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

/** The descriptor of the data (Frictionless Data Package with Table Schema); blank cells are missing values. */
export function dataPackage(publication: Publication): object {
  const { agency, head, table, publishedOn, address, contentHash } = publication;
  return {
    profile: "tabular-data-package",
    name: packageName(publication),
    title: `${head.title} ${head.period}`,
    description: descriptionOf(publication),
    version: head.edition.id,
    created: `${publishedOn}T00:00:00Z`,
    ...(/^https?:/.test(address) ? { homepage: address } : {}),
    contributors: [{ title: agency.name, role: "publisher" }],
    sources: [
      {
        title: `${agency.name}, edisi ${head.edition.id}`,
        ...(/^https?:/.test(address) ? { path: address } : {}),
      },
    ],
    hash_isi: contentHash,
    resources: [
      {
        ...{ profile: "tabular-data-resource", name: "data", path: PUBLICATION_FILES.data },
        ...{ format: "csv", mediatype: "text/csv", encoding: "utf-8" },
        dialect: { delimiter: ",", lineTerminator: "\r\n", header: true },
        schema: {
          fields: table.columns.map(({ name, title, type, description }, index) => ({
            ...{ name, title, type },
            ...(description === "" ? {} : { description }),
            ...(index === 0 ? { constraints: { required: true, unique: true } } : {}),
          })),
          missingValues: [""],
          primaryKey: [table.columns[0]?.name ?? ""],
        },
      },
    ],
  };
}

/** What the data is, in whole sentences: from which units, and what was left out. */
export function descriptionOf({ head, table }: Publication): string {
  const missing = head.units.filter(({ counted }) => !counted).map(({ name }) => name);
  return [
    WORDS.description(head.title, head.period),
    WORDS.coverage(head.coverage.approved, head.coverage.asked),
    missing.length === 0 ? "" : WORDS.missing(missing.join(", ")),
    WORDS.excluded(table.excluded),
  ]
    .filter((text) => text !== "")
    .join(" ");
}

/**
 * Metadata of each indicator by the names of Satu Data Indonesia (Perpres 39/2019): what the register does not know is
 * null, so that nobody takes a guess for a definition.
 */
export function indicatorMetadata({ agency, head, indicators }: Publication): object {
  return {
    penerbit: agency.name,
    periode: head.period,
    profil_perhitungan: { id: head.profile.id, nama: head.profile.name, dasar: head.profile.legalBasis },
    indikator: indicators.map((indicator) => ({
      kode: indicator.code,
      nama: indicator.name,
      konsep: known(indicator.standard?.concept),
      definisi: known(indicator.standard?.definition),
      interpretasi: WORDS.interpretation[indicator.direction],
      metode: known(indicator.standard?.method) ?? WORDS.formula[indicator.nature],
      ukuran: known(indicator.standard?.dimension),
      satuan: indicator.measure,
      klasifikasi: indicator.subActivityCode === "" ? null : indicator.subActivityCode,
      sumber: known(indicator.source),
    })),
    catatan: WORDS.unknownFields,
  };
}

/** Null for a text that is blank or absent. */
function known(text: string | undefined): string | null {
  return text === undefined || text === "" ? null : text;
}
