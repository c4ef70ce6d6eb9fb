import { forEachCell } from "../../world/area";
import { sheetColor } from "../../values/color";
import { PLAIN } from "../../world/cell-format";
import type { CellFormat } from "../../world/cell-format";
import { enumName } from "../../run/enum-member";
import { requireSize } from "./data-size";
import { editedSheet, mapCells, PLACE, readerOf } from "./place";
import { RangeValues } from "./range-values";

/** Changes the look of every cell of a range; equal looks stay one shared record. */
export function restyle(
  range: RangeValues,
  changeAt: (row: number, column: number) => Partial<CellFormat>,
): void {
  const sheet = editedSheet(range);
  forEachCell(range[PLACE].area, (row, column) => {
    sheet.format.set(row, column, { ...(sheet.format.get(row, column) ?? PLAIN), ...changeAt(row, column) });
  });
}

/** Looks with a setter of their own shape. The plain ones are added below from a table. */
export abstract class RangeLooks extends RangeValues {
  setWrap(isWrapped: boolean): this {
    restyle(this, () => ({ wrapStrategy: isWrapped ? "WRAP" : "OVERFLOW" }));
    return this;
  }
  setWraps(wraps: readonly (readonly boolean[])[]): this {
    const { area } = this[PLACE];
    requireSize(wraps, area);
    restyle(this, (row, column) => ({
      wrapStrategy: wraps[row - area.top]?.[column - area.left] === true ? "WRAP" : "OVERFLOW",
    }));
    return this;
  }
  getWrap(): boolean {
    return this.getWraps()[0]?.[0] ?? false;
  }
  getWraps(): boolean[][] {
    const { sheet } = readerOf(this);
    return mapCells(
      this[PLACE].area,
      (row, column) => sheet.format.get(row, column)?.wrapStrategy === "WRAP",
    );
  }
  setWrapStrategy(strategy: unknown): this {
    restyle(this, () => ({ wrapStrategy: enumName(strategy) as CellFormat["wrapStrategy"] }));
    return this;
  }
  setBackgroundRGB(red: number, green: number, blue: number): this {
    const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("");
    restyle(this, () => ({ background: `#${hex}` }));
    return this;
  }
  setTextRotation(degrees: unknown): this {
    restyle(this, () => ({ textRotation: Number(degrees) }));
    return this;
  }
  setBorder(
    top: unknown,
    left: unknown,
    bottom: unknown,
    right: unknown,
    vertical: unknown,
    horizontal: unknown,
    color?: unknown,
    style?: unknown,
  ): this {
    const { area } = this[PLACE];
    const side = {
      color: typeof color === "string" ? sheetColor(color) : "#000000",
      style: style == null ? "SOLID" : enumName(style),
    };
    const sheet = editedSheet(this);
    forEachCell(area, (row, column) => {
      const format = sheet.format.get(row, column) ?? PLAIN;
      const wanted = {
        top: row === area.top ? top : horizontal,
        bottom: row === area.bottom ? bottom : horizontal,
        left: column === area.left ? left : vertical,
        right: column === area.right ? right : vertical,
      };
      const borders = { ...format.borders };
      for (const [name, on] of Object.entries(wanted)) {
        if (on === true) borders[name] = side;
        else if (on === false) Reflect.deleteProperty(borders, name);
      }
      sheet.format.set(row, column, { ...format, borders });
    });
    return this;
  }
}

const LOOKS: readonly (readonly [one: string, many: string, key: keyof CellFormat])[] = [
  ["Background", "Backgrounds", "background"],
  ["FontColor", "FontColors", "fontColor"],
  ["FontFamily", "FontFamilies", "fontFamily"],
  ["FontSize", "FontSizes", "fontSize"],
  ["FontWeight", "FontWeights", "fontWeight"],
  ["FontStyle", "FontStyles", "fontStyle"],
  ["FontLine", "FontLines", "fontLine"],
  ["NumberFormat", "NumberFormats", "numberFormat"],
  ["HorizontalAlignment", "HorizontalAlignments", "horizontalAlignment"],
  ["VerticalAlignment", "VerticalAlignments", "verticalAlignment"],
];

for (const [one, many, key] of LOOKS) addLook(one, many, key);

/** Adds getX, getXs, setX and setXs for one property of the cell's look; null resets it [D]. */
function addLook(one: string, many: string, key: keyof CellFormat): void {
  const isColor = key === "background" || key === "fontColor";
  const changed = (value: unknown): Partial<CellFormat> => ({
    [key]: isColor && typeof value === "string" ? sheetColor(value) : (value ?? PLAIN[key]),
  });
  const methods = {
    [`get${one}`](this: RangeLooks): unknown {
      const { top, left } = this[PLACE].area;
      return (readerOf(this).sheet.format.get(top, left) ?? PLAIN)[key];
    },
    [`get${many}`](this: RangeLooks): unknown {
      const { sheet } = readerOf(this);
      return mapCells(this[PLACE].area, (row, column) => (sheet.format.get(row, column) ?? PLAIN)[key]);
    },
    [`set${one}`](this: RangeLooks, value: unknown): RangeLooks {
      restyle(this, () => changed(value));
      return this;
    },
    [`set${many}`](this: RangeLooks, values: readonly (readonly unknown[])[]): RangeLooks {
      const { area } = this[PLACE];
      requireSize(values, area);
      restyle(this, (row, column) => changed(values[row - area.top]?.[column - area.left]));
      return this;
    },
  };
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(RangeLooks.prototype, name, { value, writable: true, configurable: true });
  }
}
