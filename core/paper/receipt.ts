import { PAPER_WORDS } from "../messages/paper-texts";
import type { SentItem } from "./cover-letter";
import { column, fields, paragraph } from "./paper-blocks";
import type { PaperDocument } from "./paper-document";
import { paperOf, type PaperFrame } from "./paper-frame";
import { officeName, placeAndDate, signaturePair, signatureOf, type Signatory } from "./signature";

const WORDS = PAPER_WORDS.receipt;

/** What was taken in. `receivedAt` as printed; `fileHash` is the file's SHA-256, "" when it came on paper. */
export interface Receipt {
  readonly receivedAt: string;
  readonly purpose: string;
  readonly items: readonly SentItem[];
  readonly fileHash: string;
  readonly giver: Signatory;
  readonly receiver: Signatory;
}

/** The tanda terima for whoever submitted. */
export function receiptPaper(frame: PaperFrame, data: Receipt): PaperDocument {
  const [number, name, quantity, remarks] = WORDS.columns;
  const facts: readonly (readonly [string, string])[] = [
    [WORDS.receivedOn, data.receivedAt],
    [WORDS.purpose, data.purpose],
    ...(data.fileHash === "" ? [] : [[WORDS.fingerprint, data.fileHash] as const]),
  ];
  return paperOf("tanda-terima", frame, [
    { kind: "title", text: WORDS.title, number: frame.number === "" ? null : frame.number },
    paragraph(WORDS.statement(`${data.giver.name} (${officeName(data.giver)})`), "plain"),
    {
      kind: "table",
      columns: [column(number, 6, "center"), column(name, 48), column(quantity, 18), column(remarks, 28)],
      rows: data.items.map((item, index) => [String(index + 1), item.name, item.quantity, item.remarks]),
    },
    fields(...facts),
    signaturePair(
      signatureOf(data.giver, WORDS.giver),
      signatureOf(data.receiver, placeAndDate(frame.place, frame.date), WORDS.receiver),
    ),
  ]);
}
