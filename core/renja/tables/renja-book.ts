import { decimalOf } from "../../cell/decimal";
import type { CivilDate } from "../../cell/civil-date";
import { formatDate } from "../../cell/format-date";
import { formatNumber } from "../../cell/format-number";
import { RENJA_WORDS } from "../../messages/renja-texts";
import type { SignatureBlock } from "../../paper/paper-document";
import type { Renja, RenjaItem } from "../renja";
import { renjaLines } from "./renja-lines";
import type { RenjaLine } from "./renja-lines";

/** What all tables of one Renja share. */
export interface RenjaBook {
  readonly renja: Renja;
  readonly lines: readonly RenjaLine[];
  readonly signature: SignatureBlock;
  readonly footer: string;
}

/** The book of `renja`, signed by `signature`; `today` stands in the footer. */
export function renjaBook(renja: Renja, signature: SignatureBlock, today: CivilDate): RenjaBook {
  const short = renja.agency.shortName === "" ? renja.agency.name : renja.agency.shortName;
  return {
    renja,
    lines: renjaLines(renja),
    signature,
    footer: `Renja ${short} ${renja.year} · ${formatDate(today)}`,
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

/** What is said below a table. */
export function notesOf({ tree }: Renja): readonly string[] {
  const { bucket } = tree;
  return [
    RENJA_WORDS.computedNote,
    ...(bucket.length === 0 ? [] : [RENJA_WORDS.unknownNote(bucket.length)]),
    RENJA_WORDS.legalBasis,
  ];
}
