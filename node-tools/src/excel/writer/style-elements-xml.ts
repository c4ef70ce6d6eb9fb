import type { CellStyle } from "#core/workbook/plan";
import { DEFAULT_FONT_SIZE } from "./sheet-defaults";
import type { CellLook } from "./style-book";

/** A border of the plan's vocabulary. */
export type BorderKind = NonNullable<CellStyle["border"]>;

/** Arial has the same widths as its free stand-ins, so that a form looks alike in every office. */
const FONT_NAME = "Arial";
const LINK_COLOR = "0563C1";
const EDGES = ["left", "right", "top", "bottom"] as const;

const EDGE_STYLES: { readonly [B in BorderKind]: Partial<Record<(typeof EDGES)[number], string>> } = {
  none: {},
  thin: { left: "thin", right: "thin", top: "thin", bottom: "thin" },
  hair: { left: "hair", right: "hair", top: "hair", bottom: "hair" },
  "medium-bottom": { bottom: "medium" },
  "double-bottom": { bottom: "double" },
};

/** The font of a look; links are blue and underlined unless their style has a colour. */
export function fontXml(look: CellLook): string {
  const color = look.color ?? (look.link === true ? LINK_COLOR : null);
  return (
    "<font>" +
    (look.bold === true ? "<b/>" : "") +
    (look.italic === true ? "<i/>" : "") +
    (look.link === true ? "<u/>" : "") +
    `<sz val="${look.fontSize ?? DEFAULT_FONT_SIZE}"/>` +
    (color === null ? "" : `<color rgb="FF${color}"/>`) +
    `<name val="${FONT_NAME}"/><family val="2"/></font>`
  );
}

/** A solid fill of `color` (RRGGBB), or none. */
export function fillXml(color: string | null): string {
  return color === null
    ? '<fill><patternFill patternType="none"/></fill>'
    : `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** A border on the edges that `kind` draws. */
export function borderXml(kind: BorderKind): string {
  const edges = EDGES.map((edge) => {
    const line = EDGE_STYLES[kind][edge];
    return line === undefined ? `<${edge}/>` : `<${edge} style="${line}"><color rgb="FF000000"/></${edge}>`;
  });
  return `<border>${edges.join("")}<diagonal/></border>`;
}

/** A conditional fill: there the background colour is the one that shows. */
export function conditionalFillXml(color: string | null): string {
  return color === null
    ? ""
    : `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor rgb="FF${color}"/></patternFill></fill>`;
}

/** A conditional border; only thin and hair lines may appear by condition, so thicker ones become thin. */
export function conditionalBorderXml(kind: BorderKind): string {
  if (kind === "none") return "";
  const edges = EDGES.map((edge) => {
    const line = EDGE_STYLES[kind][edge];
    if (line === undefined) return "";
    return `<${edge} style="${line === "hair" ? "hair" : "thin"}"><color rgb="FF000000"/></${edge}>`;
  });
  return `<border>${edges.join("")}</border>`;
}
