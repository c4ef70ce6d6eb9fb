/** How one series (or slice) is told from the next, in colour and on a grey printer alike. */
export interface SeriesLook {
  readonly color: string;
  /** Fill pattern; null is solid. */
  readonly pattern: string | null;
  readonly dash: string;
  readonly marker: string;
}

const LOOKS: readonly SeriesLook[] = [
  { color: "1F4E79", pattern: null, dash: "solid", marker: "circle" },
  { color: "C55A11", pattern: "wdUpDiag", dash: "dash", marker: "square" },
  { color: "548235", pattern: "smGrid", dash: "sysDot", marker: "triangle" },
  { color: "7F6000", pattern: "narHorz", dash: "lgDash", marker: "diamond" },
  { color: "7030A0", pattern: "pct25", dash: "dashDot", marker: "x" },
  { color: "404040", pattern: "dkDnDiag", dash: "lgDashDot", marker: "star" },
];

/** Look of the series `index`; they repeat after six. */
export function seriesLook(index: number): SeriesLook {
  const look = LOOKS[index % LOOKS.length];
  if (look === undefined) throw new RangeError(`no look for series ${index}`);
  return look;
}

/** Shape properties of a filled area (bar, column, slice). */
export function areaShapeXml({ color, pattern }: SeriesLook): string {
  const fill =
    pattern === null
      ? `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`
      : `<a:pattFill prst="${pattern}"><a:fgClr><a:srgbClr val="${color}"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`;
  return `<c:spPr>${fill}<a:ln w="9525"><a:solidFill><a:srgbClr val="262626"/></a:solidFill></a:ln></c:spPr>`;
}

/** Shape properties of a line with its own dash. */
export function lineShapeXml({ color, dash }: SeriesLook): string {
  return (
    `<c:spPr><a:ln w="25400" cap="rnd"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill>` +
    `<a:prstDash val="${dash}"/><a:round/></a:ln></c:spPr>`
  );
}

/** Marker with its own shape. */
export function markerXml({ color, marker }: SeriesLook): string {
  return (
    `<c:marker><c:symbol val="${marker}"/><c:size val="7"/><c:spPr><a:solidFill><a:srgbClr val="${color}"/></a:solidFill>` +
    `<a:ln w="9525"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr></c:marker>`
  );
}
