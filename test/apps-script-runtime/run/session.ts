import { TestSetupError } from "./errors";
import type { MakeArguments } from "./execute";
import type { Machine } from "./machine";
import type { Project } from "./project";
import type { Run, RunStart } from "./run";
import { serialiseAnswer, serialiseArguments } from "./serialise";
import type { MenuNode, Shown, UiAnswer, UiDesk } from "./ui-desk";
import { rangeAt } from "../services/spreadsheet/range-factory";
import { spreadsheetAt } from "../services/spreadsheet/spreadsheet-factory";
import { pasteTexts, typeText } from "../services/spreadsheet/typing";
import type { TypedEdit } from "../services/spreadsheet/typing";
import { scriptEnums } from "../services/platform/script-enums";
import { roleOf } from "../world/drive-state";

/** A person at work: what they do with the add-on and with the spreadsheets themselves. */
export interface Session {
  readonly email: string;
  /** Everything this person has been shown, oldest first. */
  readonly shown: readonly Shown[];
  readonly menus: readonly MenuNode[];
  /** Runs a function with full authorisation, as a menu click does. */
  run(functionName: string, ...args: readonly unknown[]): unknown;
  /** Opens the container: the simple trigger onOpen, then installed ones. */
  open(options?: { readonly authMode?: "NONE" | "LIMITED" }): void;
  /** Calls a function as a page does through google.script.run. */
  call(functionName: string, ...args: readonly unknown[]): unknown;
  /** Clicks a menu item built by the last `open`. */
  clickMenu(path: readonly string[]): unknown;
  /** Types text into a cell as a person; throws Google's refusal. */
  typeInto(spreadsheetId: string, sheetName: string, a1: string, text: string): void;
  /** Pastes a block of texts, each read as typed; refused as a whole by protection. A paste replaces validation rules [U]. */
  pasteInto(spreadsheetId: string, sheetName: string, a1: string, rows: readonly (readonly string[])[]): void;
  /** Queues answers for the next alerts and prompts. */
  answerUi(...answers: readonly UiAnswer[]): void;
}

export type Start = (project: Project, start: RunStart, makeArguments: MakeArguments) => unknown;

/** A session of `email` with one project. */
export function createSession(
  machine: Machine,
  email: string,
  desk: UiDesk,
  projectOf: () => Project,
  start: Start,
): Session {
  const runAs = (
    kind: RunStart["kind"],
    authMode: RunStart["authMode"],
    functionName: string,
    make: MakeArguments,
  ): unknown => start(projectOf(), { kind, authMode, user: email, functionName, desk }, make);
  const full = (functionName: string, args: readonly unknown[]): unknown => {
    requireContainerEditor(machine, projectOf(), email);
    return runAs("menu", "FULL", functionName, () => args);
  };
  const simple = (functionName: string, authMode: "NONE" | "LIMITED", event: (run: Run) => object): void => {
    if (declares(projectOf(), functionName)) runAs("simple", authMode, functionName, (run) => [event(run)]);
    const name = functionName === "onOpen" ? "ON_OPEN" : "ON_EDIT";
    for (const trigger of machine.world.state.triggers) {
      if (trigger.event !== name || trigger.sourceId !== projectOf().containerId) continue;
      start(
        projectOf(),
        { kind: "trigger", authMode: "FULL", user: trigger.owner, functionName: trigger.handler, desk: null },
        (run) => [event(run)],
      );
    }
  };
  return {
    email,
    shown: desk.shown,
    get menus() {
      return desk.menus;
    },
    run: (functionName, ...args) => full(functionName, args),
    open: (options = {}) => {
      const authMode = options.authMode ?? "LIMITED";
      simple("onOpen", authMode, (run) => ({
        authMode: scriptEnums(run).AuthMode[authMode],
        source: container(run),
        user: email,
      }));
    },
    call: (functionName, ...args) => {
      if (functionName.endsWith("_"))
        throw new TypeError(`google.script.run.${functionName} is not a function`);
      requireContainerEditor(machine, projectOf(), email);
      const carried = serialiseArguments(args);
      return serialiseAnswer(runAs("client", "FULL", functionName, () => carried));
    },
    clickMenu: (path) => full(menuFunction(desk.menus, path), []),
    typeInto: (spreadsheetId, sheetName, a1, text) => {
      const edit = typeText(machine.world, email, spreadsheetId, sheetName, a1, text);
      if (machine.projects.length > 0 && spreadsheetId === projectOf().containerId)
        simple("onEdit", "LIMITED", (run) => editEvent(run, edit));
    },
    pasteInto: (spreadsheetId, sheetName, a1, rows) => {
      pasteTexts(machine.world, email, spreadsheetId, sheetName, a1, rows);
    },
    answerUi: (...answers) => {
      desk.answers.push(...answers);
    },
  };
}

function requireContainerEditor(machine: Machine, project: Project, email: string): void {
  const item = project.containerId === null ? undefined : machine.world.state.items.get(project.containerId);
  if (item === undefined) return;
  const role = roleOf(machine.world.state.items, item, email);
  if (role !== "owner" && role !== "editor")
    throw new Error("You do not have permission to call this function: the script is not open to you.");
}

function declares(project: Project, functionName: string): boolean {
  return project.functionNames.has(functionName);
}

function container(run: Run): unknown {
  const { containerId } = run.project;
  return containerId === null
    ? null
    : spreadsheetAt(run, { world: run.machine.world, id: containerId, user: run.user });
}

function editEvent(run: Run, edit: TypedEdit): object {
  const book = { world: run.machine.world, id: edit.spreadsheetId, user: run.user };
  return {
    authMode: scriptEnums(run).AuthMode[run.start.authMode],
    source: spreadsheetAt(run, book),
    range: rangeAt(run, { book, sheetId: edit.sheetId, area: edit.area }),
    user: run.user,
    ...(edit.text === "" ? {} : { value: edit.text }),
    ...(edit.oldValue === "" ? {} : { oldValue: edit.oldValue }),
  };
}

function menuFunction(menus: readonly MenuNode[], path: readonly string[]): string {
  let nodes = menus;
  let found: MenuNode | undefined;
  for (const caption of path) {
    found = nodes.find((node) => node.caption === caption);
    if (found === undefined)
      throw new TestSetupError(
        `The menu has no "${path.join(" > ")}"; there is ${nodes.map((node) => node.caption).join(", ")}.`,
      );
    nodes = found.children;
  }
  if (found?.functionName == null) throw new TestSetupError(`"${path.join(" > ")}" is not a menu item.`);
  return found.functionName;
}
