import type { CheckedSubset } from "../../run/checked-subset";
import { exposed } from "../../run/expose";
import type { Run } from "../../run/run";
import { RUN, ScriptObject } from "../../run/script-object";
import { Blob } from "../blob";

export interface HtmlParts {
  readonly html: string;
  readonly pageTitle: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** A page ready to be shown. */
export class HtmlOutput extends ScriptObject implements CheckedSubset<GoogleAppsScript.HTML.HtmlOutput> {
  readonly className = "HtmlOutput";
  #parts: HtmlParts;

  constructor(run: Run, html: string) {
    super(run);
    const pageTitle = /<title>([\s\S]*?)<\/title>/i.exec(html)?.[1] ?? "Apps Script Application";
    this.#parts = { html, pageTitle, width: null, height: null };
  }

  getContent(): string {
    return this.#parts.html;
  }
  setContent(html: string): this {
    return this.#with({ html });
  }
  append(html: string): this {
    return this.#with({ html: this.#parts.html + html });
  }
  setTitle(pageTitle: string): this {
    return this.#with({ pageTitle });
  }
  getTitle(): string {
    return this.#parts.pageTitle;
  }
  setWidth(width: number): this {
    return this.#with({ width });
  }
  setHeight(height: number): this {
    return this.#with({ height });
  }
  getWidth(): number | null {
    return this.#parts.width;
  }
  getHeight(): number | null {
    return this.#parts.height;
  }
  setSandboxMode(): this {
    return this;
  }
  setXFrameOptionsMode(): this {
    return this;
  }
  addMetaTag(): this {
    return this;
  }
  getBlob(): Blob {
    return new Blob(this[RUN], new TextEncoder().encode(this.#parts.html), "text/html", null);
  }
  static partsOf(output: HtmlOutput): HtmlParts {
    return output.#parts;
  }

  #with(part: Partial<HtmlParts>): this {
    this.#parts = { ...this.#parts, ...part };
    return this;
  }
}
exposed(HtmlOutput);
