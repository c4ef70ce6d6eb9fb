import type { CivilDate } from "../cell/civil-date";
import { formatDate } from "../cell/format-date";
import { formatNip, parseNip } from "../cell/nip";
import { ANY_DATA } from "../messages/office-paper-texts";
import { PAPER_WORDS } from "../messages/paper-texts";
import { column, indentedFields, paragraph } from "./paper-blocks";
import type { PaperBlock, PaperDocument } from "./paper-document";
import { paperOf, type PaperFrame } from "./paper-frame";
import { officeName, placeAndDate, signaturePair, signatureOf, type Signatory } from "./signature";
import { spellDate } from "./spell-number";

const WORDS = PAPER_WORDS.validation;

/** An approval as the ledger has it. `period` reads on after "untuk", e.g. "Triwulan II Tahun 2026". */
export interface ValidationRecord {
  /** What was validated; papers kept from before they said so are of data kinerja. */
  readonly what?: string;
  readonly unit: string;
  readonly period: string;
  readonly validator: Signatory;
  readonly submitter: Signatory;
  readonly submittedOn: CivilDate;
  readonly version: number;
  readonly counts: {
    readonly indicators: number;
    readonly filled: number;
    readonly notApplicable: number;
    readonly notYet: number;
    readonly warnings: number;
    readonly returns: number;
  };
  readonly submissionHash: string;
  readonly note: string;
}

/** The berita acara of a unit's validation, signed by who submitted and who validated. */
export function validationRecord(frame: PaperFrame, data: ValidationRecord): PaperDocument {
  const { what = ANY_DATA } = data;
  return paperOf("berita-acara", frame, [
    { kind: "title", text: WORDS.title(what), number: frame.number },
    paragraph(WORDS.opening(spellDate(frame.date))),
    indentedFields(
      [WORDS.name, data.validator.name],
      [WORDS.nip, nipText(data.validator.nip)],
      [WORDS.position, officeName(data.validator)],
    ),
    paragraph(WORDS.statement(what, data.unit, data.period), "plain"),
    countsTable(data),
    paragraph(WORDS.verdict(what)),
    ...(data.note === "" ? [] : [paragraph(WORDS.note(data.note))]),
    paragraph(WORDS.closing),
    signaturePair(
      signatureOf(data.submitter, WORDS.submitter),
      signatureOf(data.validator, placeAndDate(frame.place, frame.date), WORDS.validator),
    ),
  ]);
}

function countsTable(data: ValidationRecord): PaperBlock {
  const { counts } = data;
  const lines: readonly (readonly [string, string])[] = [
    [WORDS.submittedBy, data.submitter.name],
    [WORDS.submittedOn, formatDate(data.submittedOn)],
    [WORDS.version, String(data.version)],
    [WORDS.indicatorCount, String(counts.indicators)],
    [WORDS.filledCount, String(counts.filled)],
    [WORDS.notApplicableCount, String(counts.notApplicable)],
    [WORDS.notYetCount, String(counts.notYet)],
    [WORDS.warningCount, String(counts.warnings)],
    [WORDS.returnCount, WORDS.times(counts.returns)],
    [WORDS.submissionHash, data.submissionHash],
  ];
  const [number, label, value] = WORDS.columns;
  return {
    kind: "table",
    columns: [column(number, 7, "center"), column(label, 43), column(value, 50)],
    rows: lines.map(([text, result], index) => [String(index + 1), text, result]),
  };
}

function nipText(nip: string): string {
  const parsed = parseNip(nip);
  return parsed.kind === "value" ? formatNip(parsed.nip) : nip.trim();
}
