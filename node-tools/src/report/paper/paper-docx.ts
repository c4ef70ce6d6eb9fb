import {
  BorderStyle,
  Document,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";
import { PAPER_WORDS } from "#core/messages/paper-texts";
import type { PaperDocument } from "#core/paper/paper-document";
import { docxBlock, LIST_NUMBERING } from "./docx-block";
import { docxLetterhead } from "./docx-letterhead";
import { runsOf } from "./docx-parts";
import { MARGIN_MM, PAGE_MM, textWidthMm, twipsOf, TYPE } from "./page-geometry";

/** More rows than this may go on to a second page. */
const LONG_TABLE = 15;

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

function footerOf(paper: PaperDocument): Footer {
  const { verification } = paper;
  const lines =
    verification === null
      ? []
      : [PAPER_WORDS.verification(verification.code), PAPER_WORDS.fingerprint(verification.eventHash)];
  const texts = lines.map((line) => runsOf(line, { sizePt: TYPE.footer }));
  const all = isLong(paper) ? [...texts, pageRuns()] : texts;
  const border = { top: { style: BorderStyle.SINGLE, size: 4, space: 2 } };
  const children = all.map(
    (runs, index) => new Paragraph({ children: runs, ...(index === 0 ? { border } : {}) }),
  );
  return new Footer({ children: children.length === 0 ? [new Paragraph({})] : children });
}

/** `Halaman 1 dari 4`, which a word processor counts. */
function pageRuns(): TextRun[] {
  const [before = "", between = "", after = ""] = PAPER_WORDS.pageOf("|", "|").split("|");
  const children = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after];
  return [new TextRun({ children, size: TYPE.footer * 2 })];
}

/** A letter is one page and needs no number on it; a report, and what has a long table, may not be. */
function isLong({ orientation, blocks }: PaperDocument): boolean {
  return (
    orientation === "landscape" ||
    blocks.some((block) => block.kind === "table" && block.rows.length > LONG_TABLE)
  );
}
