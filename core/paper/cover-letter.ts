import { PAPER_WORDS } from "../messages/paper-texts";
import { addresseeBlocks, dateBlock, type Addressee } from "./letter-opening";
import { column, space } from "./paper-blocks";
import type { PaperDocument } from "./paper-document";
import { paperOf, type PaperFrame } from "./paper-frame";
import { blankSignature, signaturePair, signatureOf, type Signatory } from "./signature";

const WORDS = PAPER_WORDS.cover;

/** One thing that is sent; `quantity` as printed, e.g. "1 (satu) berkas". */
export interface SentItem {
  readonly name: string;
  readonly quantity: string;
  readonly remarks: string;
}

/** What goes out to whom. */
export interface CoverLetter {
  readonly addressee: Addressee;
  readonly items: readonly SentItem[];
  readonly sender: Signatory;
}

/** The surat pengantar: what is sent, the receiver's block at the left, the sender's at the right. */
export function coverLetter(frame: PaperFrame, data: CoverLetter): PaperDocument {
  const [number, name, quantity, remarks] = WORDS.columns;
  return paperOf("surat-pengantar", frame, [
    dateBlock(frame),
    {
      kind: "columns",
      cells: [
        { width: 58, blocks: [] },
        { width: 42, blocks: addresseeBlocks(data.addressee) },
      ],
    },
    space(1),
    { kind: "title", text: WORDS.title, number: frame.number },
    {
      kind: "table",
      columns: [column(number, 6, "center"), column(name, 50), column(quantity, 18), column(remarks, 26)],
      rows: data.items.map((item, index) => [String(index + 1), item.name, item.quantity, item.remarks]),
    },
    signaturePair(blankSignature(WORDS.receivedOn, WORDS.receiver), signatureOf(data.sender, WORDS.sender)),
  ]);
}
