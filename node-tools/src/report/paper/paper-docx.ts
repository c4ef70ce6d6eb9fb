import { BorderStyle, Document, Footer, LineRuleType, Packer, PageOrientation, Paragraph } from "docx";
import { PAPER_WORDS } from "#core/messages/paper-texts";
import type { PaperDocument } from "#core/paper/paper-document";
import { docxBlock, LIST_NUMBERING } from "./docx-block";
import { docxLetterhead } from "./docx-letterhead";
import { runsOf } from "./docx-parts";
import { MARGIN_MM, PAGE_MM, textWidthMm, twipsOf, TYPE } from "./page-geometry";

/** `paper` as a .docx that an office can still edit before it signs; characters that XML cannot hold are left out. */
export async function paperDocx(paper: PaperDocument): Promise<Uint8Array> {
  const widthMm = textWidthMm(paper);
  const page = PAGE_MM[paper.page];
  const { left, right, top, bottom } = MARGIN_MM;
  const document = new Document({
    creator: "Himpun",
    title: paper.kind,
    styles: {
      default: {
        document: {
          run: { font: "Times New Roman", size: TYPE.body * 2 },
          paragraph: { spacing: { line: 264, lineRule: LineRuleType.AUTO } },
        },
      },
    },
    numbering: { config: [LIST_NUMBERING] },
    sections: [
      {
        properties: {
          page: {
            size: {
              ...{ width: twipsOf(page.width), height: twipsOf(page.height) },
              orientation: paper.orientation ?? PageOrientation.PORTRAIT,
            },
            margin: {
              left: twipsOf(left),
              right: twipsOf(right),
              top: twipsOf(top),
              bottom: twipsOf(bottom),
              footer: twipsOf(10),
            },
          },
        },
        footers: { default: footerOf(paper) },
        children: [
          ...docxLetterhead(paper.letterhead, widthMm),
          ...paper.blocks.flatMap((block, index) => docxBlock(block, widthMm, index)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function footerOf({ verification }: PaperDocument): Footer {
  if (verification === null) return new Footer({ children: [new Paragraph({})] });
  const lines = [
    PAPER_WORDS.verification(verification.code),
    PAPER_WORDS.fingerprint(verification.eventHash),
  ];
  const border = { top: { style: BorderStyle.SINGLE, size: 4, space: 2 } };
  const children = lines.map(
    (line, index) =>
      new Paragraph({ children: runsOf(line, { sizePt: TYPE.footer }), ...(index === 0 ? { border } : {}) }),
  );
  return new Footer({ children });
}
