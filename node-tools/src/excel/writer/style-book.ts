import type { CellStyle } from "#core/workbook/plan";
import { WorkbookWriteError } from "./workbook-write-error";

const RRGGBB = /^[0-9A-Fa-f]{6}$/;

/** A cell's whole look: the plan's style and what follows from protection and from what the cell holds. */
export interface CellLook extends CellStyle {
  readonly unlocked?: boolean;
  readonly quotePrefix?: boolean;
  readonly link?: boolean;
}

/** What the content of a cell adds to its look. */
export interface ContentFlavour {
  readonly quotePrefix: boolean;
  readonly link: boolean;
  /** Number format where the style sets none; null for the general one. */
  readonly fallbackFormat: string | null;
}

/** Interns looks, so that each is written once; ids depend on the order of the plan only. */
export interface StyleBook {
  /** Id of `change` laid over the look `lookId`. Id 0 is the empty look. */
  overlay(lookId: number, change: CellLook): number;
  look(lookId: number): CellLook;
  /** Index in `cellXfs` of a look with its content's flavour; `PLAIN` when null. */
  formatIndex(lookId: number, flavour: ContentFlavour | null): number;
  /** Index in `dxfs` of a conditional style. */
  conditionalIndex(style: CellStyle): number;
  cellFormats(): readonly CellLook[];
  conditionalFormats(): readonly CellStyle[];
}

/** A book that knows the empty look only (format index 0). */
export function createStyleBook(): StyleBook {
  const looks = createInterner<CellLook>();
  const formats = createInterner<CellLook>();
  const conditionals = createInterner<CellStyle>();
  const known = new Map<string, number>();
  looks.idOf({});
  formats.idOf({});
  const flavoured = (look: CellLook, flavour: ContentFlavour): CellLook => ({
    ...look,
    ...(flavour.quotePrefix ? { quotePrefix: true } : {}),
    ...(flavour.link ? { link: true } : {}),
    ...(flavour.fallbackFormat !== null && look.numberFormat === undefined
      ? { numberFormat: flavour.fallbackFormat }
      : {}),
  });
  return {
    overlay: (lookId, change) => looks.idOf({ ...looks.at(lookId), ...checkedStyle(change) }),
    look: looks.at,
    formatIndex: (lookId, flavour) => {
      const key = flavour === null ? String(lookId) : `${lookId}/${flavourKey(flavour)}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      const look = looks.at(lookId);
      const index = formats.idOf(flavour === null ? look : flavoured(look, flavour));
      known.set(key, index);
      return index;
    },
    conditionalIndex: (style) => conditionals.idOf(checkedStyle(style)),
    cellFormats: formats.all,
    conditionalFormats: conditionals.all,
  };
}

function checkedStyle<S extends CellStyle>(style: S): S {
  for (const color of [style.color, style.fill]) {
    if (color !== undefined && !RRGGBB.test(color))
      throw new WorkbookWriteError("style/bad-color", "style", color);
  }
  return style;
}

function flavourKey(flavour: ContentFlavour): string {
  return `${flavour.quotePrefix ? "q" : ""}${flavour.link ? "l" : ""}${flavour.fallbackFormat ?? ""}`;
}

interface Interner<T extends CellLook> {
  readonly idOf: (value: T) => number;
  readonly at: (id: number) => T;
  readonly all: () => readonly T[];
}

function createInterner<T extends CellLook>(): Interner<T> {
  const values: T[] = [];
  const ids = new Map<string, number>();
  return {
    idOf: (value) => {
      const key = lookKey(value);
      const found = ids.get(key);
      if (found !== undefined) return found;
      ids.set(key, values.length);
      values.push(value);
      return values.length - 1;
    },
    at: (id) => {
      const value = values[id];
      if (value === undefined) throw new RangeError(`no style has the id ${id}`);
      return value;
    },
    all: () => values,
  };
}

/** Text that two looks share only when they are equal; the one free text stands last. */
function lookKey(look: CellLook): string {
  return [
    look.bold, look.italic, look.fontSize, look.color, look.fill, look.horizontal, look.vertical, look.wrap,
    look.indent, look.border, look.unlocked, look.quotePrefix, look.link, look.numberFormat,
  ].join("|"); // prettier-ignore
}
