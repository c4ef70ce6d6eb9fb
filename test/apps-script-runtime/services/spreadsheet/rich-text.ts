import type { CheckedSubset } from "../../run/checked-subset";
import type { Run } from "../../run/run";
import { RUN, ScriptObject } from "../../run/script-object";
import { exposed } from "../../run/expose";
import type { Content, LinkRun } from "../../world/sheet-state";

/** Text with links in parts of it. Text styles inside it are accepted and not kept. */
export class RichTextValue
  extends ScriptObject
  implements CheckedSubset<GoogleAppsScript.Spreadsheet.RichTextValue>
{
  readonly className = "RichTextValue";
  readonly #text: string;
  readonly #links: readonly LinkRun[];

  constructor(run: Run, text: string, links: readonly LinkRun[]) {
    super(run);
    this.#text = text;
    this.#links = links;
  }

  getText(): string {
    return this.#text;
  }
  /** The link of the whole text, or of a part; null when there is none or there are several [D]. */
  getLinkUrl(start = 0, end = this.#text.length): string | null {
    return this.#links.find((link) => link.start <= start && link.end >= end)?.url ?? null;
  }
  getRuns(): RichTextValue[] {
    if (this.#text === "") return [this];
    const cuts = new Set([0, this.#text.length, ...this.#links.flatMap((link) => [link.start, link.end])]);
    const edges = [...cuts].sort((a, b) => a - b);
    return edges.slice(0, -1).map((start, index) => {
      const end = edges[index + 1] ?? this.#text.length;
      const url = this.getLinkUrl(start, end);
      const part = this.#text.slice(start, end);
      return new RichTextValue(this[RUN], part, url === null ? [] : [{ start: 0, end: part.length, url }]);
    });
  }
  copy(): RichTextValueBuilder {
    return RichTextValueBuilder.of(this[RUN], this.#text, this.#links);
  }
  static contentOf(value: RichTextValue): Content | undefined {
    if (value.#text === "") return undefined;
    return {
      kind: "value",
      value: value.#text,
      ...(value.#links.length === 0 ? {} : { links: value.#links }),
    };
  }
}
exposed(RichTextValue);

export class RichTextValueBuilder
  extends ScriptObject
  implements CheckedSubset<GoogleAppsScript.Spreadsheet.RichTextValueBuilder>
{
  readonly className = "RichTextValueBuilder";
  #text = "";
  #links: LinkRun[] = [];

  static of(run: Run, text: string, links: readonly LinkRun[]): RichTextValueBuilder {
    const builder = new RichTextValueBuilder(run);
    builder.#text = text;
    builder.#links = [...links];
    return builder;
  }

  setText(text: string): this {
    this.#text = text;
    this.#links = [];
    return this;
  }
  setLinkUrl(start: number | string | null, end?: number, url?: string | null): this {
    const whole = typeof start !== "number";
    const link = whole
      ? { start: 0, end: this.#text.length, url: start }
      : { start, end: end ?? 0, url: url ?? null };
    if (link.start < 0 || link.end > this.#text.length) throw new Error("Illegal argument."); // prettier-ignore
    this.#links = this.#links.filter((one) => one.end <= link.start || one.start >= link.end);
    if (link.url !== null) this.#links.push({ ...link, url: link.url });
    return this;
  }
  setTextStyle(): this {
    return this;
  }
  build(): RichTextValue {
    return new RichTextValue(this[RUN], this.#text, this.#links);
  }
}
exposed(RichTextValueBuilder);

/** The cell content a rich text argument stands for; throws for anything else. */
export function richTextOf(value: unknown): Content | undefined {
  if (value === null || value === undefined) return undefined;
  if (value instanceof RichTextValue) return RichTextValue.contentOf(value);
  throw new Error("Invalid argument: richTextValue");
}
