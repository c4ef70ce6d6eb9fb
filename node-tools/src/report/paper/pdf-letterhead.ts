import type { Column, Content } from "pdfmake/interfaces";
import type { Letterhead } from "#core/paper/paper-document";
import type { PdfContext } from "./pdf-parts";
import { TYPE } from "./page-geometry";

const LOGO_PT = 62;

/** The kop: logo at the left, names and address centred on the page, and the double rule under them. */
export function pdfLetterhead(letterhead: Letterhead, { widthPt, clean }: PdfContext): Content {
  const names: Column = {
    width: "*",
    alignment: "center",
    stack: [
      { text: clean(letterhead.government), fontSize: TYPE.government },
      { text: clean(letterhead.agency), fontSize: TYPE.agency, bold: true },
      ...letterhead.contactLines.map((text) => ({ text: clean(text), fontSize: TYPE.contact })),
    ],
  };
  const logo: Column =
    letterhead.logoPng === null
      ? { width: LOGO_PT, text: "" }
      : { width: LOGO_PT, image: `data:image/png;base64,${letterhead.logoPng}`, fit: [LOGO_PT, LOGO_PT + 8] };
  const sides = letterhead.logoPng === null ? [names] : [logo, names, { width: LOGO_PT, text: "" }];
  return { stack: [{ columns: sides }, doubleRule(widthPt)], margin: [0, 0, 0, 8] };
}

function doubleRule(widthPt: number): Content {
  return {
    canvas: [
      { type: "line", x1: 0, y1: 4, x2: widthPt, y2: 4, lineWidth: 2.25 },
      { type: "line", x1: 0, y1: 7, x2: widthPt, y2: 7, lineWidth: 0.75 },
    ],
  };
}
