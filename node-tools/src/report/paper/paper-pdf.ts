import type { Content, TDocumentDefinitions } from "pdfmake/interfaces";
import { PAPER_WORDS } from "#core/messages/paper-texts";
import type { PaperDocument } from "#core/paper/paper-document";
import { MARGIN_MM, pageMm, pointsOf, textWidthMm, TYPE } from "./page-geometry";
import { pdfBlock } from "./pdf-block";
import { pdfLetterhead } from "./pdf-letterhead";
import type { PdfContext } from "./pdf-parts";
import { standardFontText } from "./printable-text";

/** The Times faces that every PDF reader brings along. */
const STANDARD_FONTS = {
  Times: {
    normal: "Times-Roman",
    bold: "Times-Bold",
    italics: "Times-Italic",
    bolditalics: "Times-BoldItalic",
  },
};

/** Of the standard Times face, whose own lines stand closer than a word processor's; this sets them alike. */
const LINE_HEIGHT = 1.28;

/** A paper as PDF, and the characters that the standard fonts could not show (printed as `?`), each once. */
export interface PaperPdf {
  readonly bytes: Uint8Array;
  readonly lostCharacters: readonly string[];
}

/**
 * `paper` as PDF in the standard Times fonts, which every reader has. `createdAt` goes into the file's properties:
 * the same paper and time give the same bytes. Nothing outside the paper is read, neither files nor addresses.
 */
export async function paperPdf(paper: PaperDocument, createdAt: Date): Promise<PaperPdf> {
  const lost = new Set<string>();
  const clean = (text: string): string => {
    const read = standardFontText(text);
    for (const character of read.lost) lost.add(character);
    return read.text;
  };
  const context: PdfContext = { widthPt: pointsOf(textWidthMm(paper)), clean };
  // Loaded only here: it takes a seventh of a second, which no other command should wait for.
  const { default: pdfmake } = await import("pdfmake");
  pdfmake.setFonts(STANDARD_FONTS);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => Object.values(STANDARD_FONTS.Times).includes(path));
  const bytes = await pdfmake.createPdf(definitionOf(paper, context, createdAt)).getBuffer();
  return { bytes: new Uint8Array(bytes), lostCharacters: [...lost] };
}

function definitionOf(paper: PaperDocument, context: PdfContext, createdAt: Date): TDocumentDefinitions {
  const page = pageMm(paper);
  const { left, right, top, bottom } = MARGIN_MM;
  return {
    pageSize: { width: pointsOf(page.width), height: pointsOf(page.height) },
    pageMargins: [pointsOf(left), pointsOf(top), pointsOf(right), pointsOf(bottom)],
    defaultStyle: { font: "Times", fontSize: TYPE.body, lineHeight: LINE_HEIGHT },
    info: {
      title: context.clean(paper.kind),
      creator: "Himpun",
      producer: "Himpun",
      creationDate: createdAt,
    },
    content: [
      pdfLetterhead(paper.letterhead, context),
      ...paper.blocks.map((block) => pdfBlock(block, context)),
    ],
    // A heading goes with what it is over.
    pageBreakBefore: ({ headlineLevel }, { getFollowingNodesOnPage }) =>
      headlineLevel === 1 && getFollowingNodesOnPage().length === 0,
    footer: (current, count) => footerOf(paper, context, current, count),
  };
}

function footerOf(paper: PaperDocument, context: PdfContext, current: number, count: number): Content {
  const { verification } = paper;
  const lines =
    verification === null
      ? []
      : [PAPER_WORDS.verification(verification.code), PAPER_WORDS.fingerprint(verification.eventHash)];
  const pages = count > 1 ? [PAPER_WORDS.pageOf(current, count)] : [];
  const rule = { type: "line", x1: 0, y1: 0, x2: context.widthPt, y2: 0, lineWidth: 0.5 } as const;
  return {
    margin: [pointsOf(MARGIN_MM.left), 14, pointsOf(MARGIN_MM.right), 0],
    fontSize: TYPE.footer,
    stack: [
      ...(lines.length + pages.length === 0
        ? []
        : [{ canvas: [rule], margin: [0, 0, 0, 4] as [number, number, number, number] }]),
      ...lines,
      ...pages,
    ],
  };
}
