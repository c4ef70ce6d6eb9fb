import type { CheckedSubset } from "../../run/checked-subset";
import { runInContext } from "node:vm";
import { enumOf } from "../../run/enum-member";
import type { EnumSet } from "../../run/enum-member";
import { exposed } from "../../run/expose";
import type { Run } from "../../run/run";
import { RUN, ScriptObject } from "../../run/script-object";
import { Blob } from "../blob";
import { HtmlOutput } from "./html-output";
import { escapeFor, templateCode } from "./template-code";
import type { EscapePlace } from "./template-code";

/** Pages from text, from the project's HTML files, and from templates. */
export class HtmlService extends ScriptObject implements CheckedSubset<GoogleAppsScript.HTML.HtmlService> {
  readonly className = "HtmlService";
  readonly SandboxMode: EnumSet;
  readonly XFrameOptionsMode: EnumSet;

  constructor(run: Run) {
    super(run);
    this.SandboxMode = enumOf(run, "SandboxMode", "EMULATED IFRAME NATIVE");
    this.XFrameOptionsMode = enumOf(run, "XFrameOptionsMode", "ALLOWALL DEFAULT");
  }

  createHtmlOutput(html?: unknown): HtmlOutput {
    return new HtmlOutput(this[RUN], textOf(html));
  }
  createHtmlOutputFromFile(name: string): HtmlOutput {
    return new HtmlOutput(this[RUN], fileText(this[RUN], name));
  }
  createTemplate(html: unknown): HtmlTemplate {
    return new HtmlTemplate(this[RUN], textOf(html));
  }
  createTemplateFromFile(name: string): HtmlTemplate {
    return new HtmlTemplate(this[RUN], fileText(this[RUN], name));
  }
  getUserAgent(): null {
    return null;
  }
}
exposed(HtmlService);

/** A template; values set on it are variables inside it. */
export class HtmlTemplate extends ScriptObject {
  readonly className = "HtmlTemplate";
  readonly #text: string;

  constructor(run: Run, text: string) {
    super(run);
    this.#text = text;
  }

  evaluate(): HtmlOutput {
    const run = this[RUN];
    let html = "";
    const names = Object.keys(this).filter((name) => name !== "className");
    const values = names.map((name) => Reflect.get(this, name) as unknown);
    const source = `(function (__out, __escape, ${names.join(", ")}) {\n${templateCode(this.#text)}\n})`;
    const render = runInContext(source, run.realm.context) as (...args: unknown[]) => void;
    run.backToScript(() => {
      render((text: string) => { html += text; }, (place: EscapePlace, value: unknown) => escapeFor(place, value), ...values); // prettier-ignore
    });
    return new HtmlOutput(run, html);
  }
  getRawContent(): string {
    return this.#text;
  }
  getCode(): string {
    return templateCode(this.#text);
  }
}
exposed(HtmlTemplate);

function textOf(html: unknown): string {
  if (html instanceof Blob) return html.getDataAsString();
  return typeof html === "string" ? html : "";
}

function fileText(run: Run, name: string): string {
  const text = run.project.htmlFiles.get(name.replace(/\.html$/, ""));
  if (text === undefined) throw new Error(`No HTML file named ${name} was found.`);
  return text;
}
