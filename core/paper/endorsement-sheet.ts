import type { CivilDate } from "../cell/civil-date";
import { formatDate } from "../cell/format-date";
import { PAPER_WORDS } from "../messages/paper-texts";
import { column, fields, headedList, paragraph, signedBy } from "./paper-blocks";
import type { PaperDocument } from "./paper-document";
import { paperOf, type PaperFrame } from "./paper-frame";
import { placeAndDate, signatureOf, type Signatory } from "./signature";

const WORDS = PAPER_WORDS.endorsement;

/** A unit whose validated submission is in the document. */
export interface EndorsedUnit {
  readonly unit: string;
  readonly validatedBy: string;
  readonly validatedOn: CivilDate;
  readonly version: number;
}

/** A document that is endorsed. `missing` names the units that are not in it, with the reason where one is known. */
export interface Endorsement {
  readonly document: string;
  readonly period: string;
  readonly edition: string;
  readonly profile: string;
  readonly unitLabel: string;
  readonly units: readonly EndorsedUnit[];
  readonly missing: readonly string[];
  readonly contentHash: string;
  readonly signatory: Signatory;
}

/** The lembar pengesahan of an edition: what it is, who validated what, who is missing, and the head's signature. */
export function endorsementSheet(frame: PaperFrame, data: Endorsement): PaperDocument {
  const asked = data.units.length + data.missing.length;
  const [number, unit, validator, date, version] = WORDS.columns;
  return paperOf("lembar-pengesahan", frame, [
    { kind: "title", text: WORDS.title, number: frame.number === "" ? null : frame.number },
    fields(
      [WORDS.document, data.document],
      [WORDS.period, data.period],
      [WORDS.edition, data.edition],
      [WORDS.profile, data.profile],
      [WORDS.coverage, WORDS.coverageText(data.units.length, asked, data.unitLabel)],
    ),
    paragraph(WORDS.statement),
    {
      kind: "table",
      columns: [
        column(number, 6, "center"),
        column(unit, 32),
        column(validator, 31),
        column(date, 22),
        column(version, 9, "center"),
      ],
      rows: data.units.map((each, index) => [
        String(index + 1),
        each.unit,
        each.validatedBy,
        formatDate(each.validatedOn),
        String(each.version),
      ]),
    },
    ...headedList(WORDS.missing, data.missing),
    paragraph(WORDS.contentHash(data.contentHash), "plain"),
    signedBy(signatureOf(data.signatory, placeAndDate(frame.place, frame.date), WORDS.approved)),
  ]);
}
