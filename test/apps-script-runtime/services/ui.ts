import type { CheckedSubset } from "../run/checked-subset";
import { enumName, enumOf } from "../run/enum-member";
import type { EnumSet } from "../run/enum-member";
import { TestSetupError } from "../run/errors";
import { exposed } from "../run/expose";
import type { Run } from "../run/run";
import { RUN, ScriptObject } from "../run/script-object";
import type { MenuNode, UiAnswer, UiDesk } from "../run/ui-desk";
import { HtmlOutput } from "./html/html-output";

/** The screen of the person in the spreadsheet. */
export class Ui extends ScriptObject implements CheckedSubset<GoogleAppsScript.Base.Ui> {
  readonly className = "Ui";
  readonly Button: EnumSet;
  readonly ButtonSet: EnumSet;
  readonly #desk: UiDesk;

  constructor(run: Run, desk: UiDesk) {
    super(run);
    this.#desk = desk;
    this.Button = uiEnums(run).Button;
    this.ButtonSet = uiEnums(run).ButtonSet;
  }

  alert(first: string, second?: unknown, third?: unknown): unknown {
    const titled = typeof second === "string";
    const buttons = buttonsOf(titled ? third : second);
    const [title, text] = titled ? [first, second] : ["", first];
    this.#desk.shown.push({ kind: "alert", title, text, buttons });
    return this.Button[this.#answer(buttons, text).button];
  }
  prompt(first: string, second?: unknown, third?: unknown): PromptResponse {
    const titled = typeof second === "string";
    const buttons = buttonsOf(titled ? third : second);
    const [title, text] = titled ? [first, second] : ["", first];
    this.#desk.shown.push({ kind: "prompt", title, text, buttons });
    const answer = this.#desk.answers.shift();
    if (answer === undefined)
      return this[RUN].die(new TestSetupError(`No answer is queued for the prompt "${text}".`));
    return new PromptResponse(this[RUN], answer);
  }
  showSidebar(output: unknown): void {
    this.#show("sidebar", null, output);
  }
  showModalDialog(output: unknown, title: string): void {
    this.#show("dialog", title, output);
  }
  showModelessDialog(output: unknown, title: string): void {
    this.#show("dialog", title, output);
  }
  createMenu(caption: string): Menu {
    return new Menu(this[RUN], this.#desk, caption);
  }
  /** The add-on's own menu, or, in a bound script, a menu named after the script [D]. */
  createAddonMenu(): Menu {
    return new Menu(this[RUN], this.#desk, "Add-on");
  }

  #answer(buttons: string, text: string): UiAnswer {
    const queued = this.#desk.answers.shift();
    if (queued !== undefined) return queued;
    if (buttons === "OK") return { button: "OK" };
    return this[RUN].die(new TestSetupError(`No answer is queued for the question "${text}".`));
  }
  #show(kind: "sidebar" | "dialog", title: string | null, output: unknown): void {
    if (!(output instanceof HtmlOutput)) throw new Error("Invalid argument: userInterface");
    const { html, width, height, pageTitle } = HtmlOutput.partsOf(output);
    this.#desk.shown.push({ kind, title: title ?? pageTitle, html, width, height });
  }
}
exposed(Ui);

export class PromptResponse
  extends ScriptObject
  implements CheckedSubset<GoogleAppsScript.Base.PromptResponse>
{
  readonly className = "PromptResponse";
  readonly #answer: UiAnswer;

  constructor(run: Run, answer: UiAnswer) {
    super(run);
    this.#answer = answer;
  }

  getResponseText(): string {
    return this.#answer.text ?? "";
  }
  getSelectedButton(): unknown {
    return uiEnums(this[RUN]).Button[this.#answer.button];
  }
}
exposed(PromptResponse);

/** A menu in the making; it appears with addToUi. */
export class Menu extends ScriptObject implements CheckedSubset<GoogleAppsScript.Base.Menu> {
  readonly className = "Menu";
  readonly #desk: UiDesk;
  readonly #caption: string;
  readonly #children: MenuNode[] = [];

  constructor(run: Run, desk: UiDesk, caption: string) {
    super(run);
    this.#desk = desk;
    this.#caption = caption;
  }

  addItem(caption: string, functionName: string): this {
    this.#children.push({ caption, functionName, children: [] });
    return this;
  }
  addSeparator(): this {
    return this;
  }
  addSubMenu(menu: unknown): this {
    if (!(menu instanceof Menu)) throw new Error("Invalid argument: menu");
    this.#children.push(menu.#node());
    return this;
  }
  addToUi(): void {
    this.#desk.menus = [...this.#desk.menus.filter((one) => one.caption !== this.#caption), this.#node()];
  }

  #node(): MenuNode {
    return { caption: this.#caption, functionName: null, children: [...this.#children] };
  }
}
exposed(Menu);

const made = new WeakMap<Run, { readonly Button: EnumSet; readonly ButtonSet: EnumSet }>();

function uiEnums(run: Run): { readonly Button: EnumSet; readonly ButtonSet: EnumSet } {
  const known = made.get(run);
  if (known !== undefined) return known;
  const enums = {
    Button: enumOf(run, "Button", "CLOSE OK CANCEL YES NO"),
    ButtonSet: enumOf(run, "ButtonSet", "OK OK_CANCEL YES_NO YES_NO_CANCEL"),
  };
  made.set(run, enums);
  return enums;
}

function buttonsOf(value: unknown): string {
  return value === undefined || value === null ? "OK" : enumName(value);
}
