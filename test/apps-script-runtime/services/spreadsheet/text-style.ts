import type { CheckedSubset } from "../../run/checked-subset";
import { exposed } from "../../run/expose";
import type { Run } from "../../run/run";
import { RUN, ScriptObject } from "../../run/script-object";

type Look = Readonly<Record<string, unknown>>;

/** How text in a cell looks. */
export class TextStyle extends ScriptObject implements CheckedSubset<GoogleAppsScript.Spreadsheet.TextStyle> {
  readonly className = "TextStyle";
  readonly #look: Look;

  constructor(run: Run, look: Look) {
    super(run);
    this.#look = look;
  }

  isBold(): unknown {
    return this.#look["bold"] ?? null;
  }
  isItalic(): unknown {
    return this.#look["italic"] ?? null;
  }
  getFontSize(): unknown {
    return this.#look["fontSize"] ?? null;
  }
  getForegroundColor(): unknown {
    return this.#look["foregroundColor"] ?? null;
  }
}
exposed(TextStyle);

export class TextStyleBuilder
  extends ScriptObject
  implements CheckedSubset<GoogleAppsScript.Spreadsheet.TextStyleBuilder>
{
  readonly className = "TextStyleBuilder";
  #look: Look = {};

  setBold(bold: boolean): this {
    return this.#with("bold", bold);
  }
  setItalic(italic: boolean): this {
    return this.#with("italic", italic);
  }
  setUnderline(underline: boolean): this {
    return this.#with("underline", underline);
  }
  setStrikethrough(strikethrough: boolean): this {
    return this.#with("strikethrough", strikethrough);
  }
  setFontSize(size: number): this {
    return this.#with("fontSize", size);
  }
  setFontFamily(family: string): this {
    return this.#with("fontFamily", family);
  }
  setForegroundColor(color: string): this {
    return this.#with("foregroundColor", color);
  }
  build(): TextStyle {
    return new TextStyle(this[RUN], this.#look);
  }

  #with(name: string, value: unknown): this {
    this.#look = { ...this.#look, [name]: value };
    return this;
  }
}
exposed(TextStyleBuilder);
