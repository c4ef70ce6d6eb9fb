const NARROW = "iljtfr.,:;'|!() []/\\-";
const WIDE = "mwMW%@&";
const NARROW_EMS = 0.3;
const WIDE_EMS = 0.86;
const CAPITAL_EMS = 0.69;
const OTHER_EMS = 0.55;
const BOLD_FACTOR = 1.07;

/** Widths in ems of the characters below 128. */
const ASCII_EMS: readonly number[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (NARROW.includes(character)) return NARROW_EMS;
  if (WIDE.includes(character)) return WIDE_EMS;
  return character >= "A" && character <= "Z" ? CAPITAL_EMS : OTHER_EMS;
});

/** Estimated width of `text` in one line, in points, in Arial of `fontSize` points; within a tenth or so. */
export function textWidthPoints(text: string, fontSize: number, bold: boolean): number {
  let ems = 0;
  for (let index = 0; index < text.length; index += 1) ems += ASCII_EMS[text.charCodeAt(index)] ?? OTHER_EMS;
  return ems * fontSize * (bold ? BOLD_FACTOR : 1);
}

/** Count of lines that `text` takes when wrapped between words in `widthPoints`; at least 1. */
export function wrappedLines(text: string, widthPoints: number, fontSize: number, bold: boolean): number {
  const widest = text.length * WIDE_EMS * fontSize * BOLD_FACTOR;
  if (widest <= widthPoints && !text.includes("\n")) return 1;
  return text
    .split("\n")
    .reduce((lines, paragraph) => lines + paragraphLines(paragraph, widthPoints, fontSize, bold), 0);
}

function paragraphLines(paragraph: string, widthPoints: number, fontSize: number, bold: boolean): number {
  if (textWidthPoints(paragraph, fontSize, bold) <= widthPoints) return 1;
  const space = textWidthPoints(" ", fontSize, bold);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const width = textWidthPoints(word, fontSize, bold);
    if (used > 0 && used + space + width > widthPoints) {
      lines += 1;
      used = 0;
    }
    const overflow = width > widthPoints ? Math.ceil(width / widthPoints) - 1 : 0;
    lines += overflow;
    used = overflow > 0 ? width - overflow * widthPoints : used + (used > 0 ? space : 0) + width;
  }
  return lines;
}
