import { Script } from "node:vm";
import { createClock } from "./run/clock";
import type { Clock } from "./run/clock";
import { DEFAULT_COSTS } from "./run/costs";
import type { CostTable } from "./run/costs";
import { createCounts } from "./run/counts";
import { FatalError, TestSetupError } from "./run/errors";
import { execute } from "./run/execute";
import type { RunRecord } from "./run/execute";
import { createFaults } from "./run/faults";
import type { Faults } from "./run/faults";
import { createInterleaving } from "./run/interleaving";
import type { Machine, MachineOptions } from "./run/machine";
import type { Deployment, Manifest, Project } from "./run/project";
import { createSession } from "./run/session";
import type { Session, Start } from "./run/session";
import { createDesk } from "./run/ui-desk";
import type { UiDesk } from "./run/ui-desk";
import { createDrive } from "./inspect/drive";
import type { Drive } from "./inspect/drive";
import { exportXlsx } from "./inspect/export-xlsx";
import { scriptEnums } from "./services/platform/script-enums";
import { putSpreadsheetFile } from "./services/drive/file-actions";
import { World } from "./world/world";
import type { SentMail, TriggerState, WorldState } from "./world/world";

export interface RuntimeOptions extends Partial<MachineOptions> {
  /** Start of the virtual clock; 2026-07-01 08:00 in Jakarta unless given. */
  readonly nowMs?: number;
  readonly costs?: CostTable;
}

export interface ProjectOptions {
  /** The container's id; null for a standalone script. */
  readonly file: string | null;
  readonly owner?: string;
  readonly manifest?: Manifest;
  /** Bound to its file unless told; an Editor add-on has fewer triggers. */
  readonly deployment?: Deployment;
  /** HTML files of the project by name, with or without `.html`. */
  readonly htmlFiles?: Readonly<Record<string, string>>;
}

/** What `createRuntime` gives a test. */
export interface Runtime {
  /** Installs the built script; sessions use the one installed last. */
  installScript(code: string, options: ProjectOptions): Project;
  /** Makes a spreadsheet in someone's Drive without any script. */
  createSpreadsheet(
    owner: string,
    name: string,
    settings?: { readonly locale?: string; readonly timeZone?: string },
  ): string;
  as(email: string): Session;
  readonly clock: Clock;
  readonly counts: Readonly<Record<string, number>>;
  /** Service calls `action` makes, by kind and in all. */
  countCalls(action: () => void): {
    readonly total: number;
    readonly byKind: Readonly<Record<string, number>>;
  };
  readonly faults: Faults;
  /** Starts `second` just before the n-th service call of the run that `first` starts. */
  interleave(plan: {
    readonly first: () => unknown;
    readonly at: number;
    readonly second: () => unknown;
  }): InterleaveResult;
  readonly mails: readonly SentMail[];
  readonly triggers: readonly TriggerState[];
  readonly runs: readonly RunRecord[];
  readonly logs: readonly string[];
  readonly drive: Drive;
  snapshot(): WorldState;
  restore(state: WorldState): void;
  /** The file as .xlsx, with computed results. */
  exportXlsx(spreadsheetId: string): Promise<Uint8Array>;
}

/** Outcomes of two runs of which one began inside the other; `second` is null when the first ended before its call. */
export interface InterleaveResult {
  readonly first: Outcome;
  readonly second: Outcome | null;
}

export type Outcome =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: unknown };

const DEFAULT_NOW = Date.UTC(2026, 6, 1, 1);

/** A pretended Google with empty Drives. */
export function createRuntime(options: RuntimeOptions = {}): Runtime {
  const world = new World(options.nowMs ?? DEFAULT_NOW);
  const projects: Project[] = [];
  const machine = createMachine(world, projects, options);
  const runs: RunRecord[] = [];
  const desks = new Map<string, UiDesk>();
  const start: Start = (project, how, make) =>
    execute(machine, project, how, make, (record) => runs.push(record));
  const current = (): Project => {
    const project = projects[projects.length - 1];
    if (project === undefined) throw new TestSetupError("No script is installed.");
    return project;
  };
  const clock = createClock(world, (trigger) => {
    fireTrigger(trigger, current(), start);
  });
  return {
    installScript: (code, projectOptions) => {
      const project = createProject(code, projectOptions, world, projects.length + 1);
      projects.push(project);
      return project;
    },
    createSpreadsheet: (owner, name, settings = {}) =>
      putSpreadsheetFile(world, owner.toLowerCase(), name, {
        locale: settings.locale ?? machine.options.locale,
        timeZone: settings.timeZone ?? machine.options.timeZone,
      }),
    as: (email) => {
      const person = email.toLowerCase();
      const desk = desks.get(person) ?? createDesk();
      desks.set(person, desk);
      return createSession(machine, person, desk, current, start);
    },
    clock,
    get counts() {
      return machine.counts.byKind;
    },
    countCalls: (action) => {
      machine.counts.reset();
      action();
      return { total: machine.counts.total, byKind: machine.counts.byKind };
    },
    faults: machine.faults,
    interleave: ({ first, at, second }) => interleaved(machine, first, at, second),
    get mails() {
      return world.state.mails;
    },
    get triggers() {
      return world.state.triggers;
    },
    runs,
    logs: machine.logs,
    drive: createDrive(world),
    snapshot: () => world.snapshot(),
    restore: (state) => {
      world.restore(state);
    },
    exportXlsx: (spreadsheetId) => exportXlsx(world, spreadsheetId),
  };
}

function createMachine(world: World, projects: readonly Project[], options: RuntimeOptions): Machine {
  return {
    world,
    projects,
    costs: { ...DEFAULT_COSTS, ...options.costs },
    counts: createCounts(),
    faults: createFaults(),
    interleaving: createInterleaving(),
    logs: [],
    running: new Map(),
    options: {
      locale: options.locale ?? "in_ID",
      timeZone: options.timeZone ?? "Asia/Jakarta",
      scriptWritesObeyValidation: options.scriptWritesObeyValidation ?? false,
      copiesKeepProtections: options.copiesKeepProtections ?? true,
      copiesKeepMetadata: options.copiesKeepMetadata ?? true,
    },
  };
}

function createProject(code: string, options: ProjectOptions, world: World, number: number): Project {
  const owner = options.owner ?? world.state.items.get(options.file ?? "")?.owner ?? "pemilik@gmail.com";
  const html = Object.entries(options.htmlFiles ?? {}).map(
    ([name, text]) => [name.replace(/\.html$/, ""), text] as const,
  );
  return {
    id: `script-${number}`,
    owner: owner.toLowerCase(),
    containerId: options.file,
    script: new Script(code, { filename: "Code.gs" }),
    manifest: options.manifest ?? {},
    deployment: options.deployment ?? "bound",
    functionNames: new Set(
      [...code.matchAll(/^\s*(?:async\s+)?function\s+([\w$]+)/gm)].map((match) => match[1] ?? ""),
    ),
    htmlFiles: new Map(html),
  };
}

/** A handler that fails is in the list of runs, as on the executions page; a test set-up error still stops the test. */
function fireTrigger(trigger: TriggerState, project: Project, start: Start): void {
  const how = {
    kind: "trigger",
    authMode: "FULL",
    user: trigger.owner,
    functionName: trigger.handler,
    desk: null,
  } as const;
  try {
    start(project, how, (run) => [
      {
        authMode: scriptEnums(run).AuthMode["FULL"],
        triggerUid: trigger.id,
        timezone: project.manifest.timeZone ?? "Asia/Jakarta",
      },
    ]);
  } catch (thrown) {
    if (thrown instanceof FatalError && ["NotImplemented", "TestSetupError"].includes(thrown.name))
      throw thrown;
  }
}

function interleaved(
  machine: Machine,
  first: () => unknown,
  at: number,
  second: () => unknown,
): InterleaveResult {
  let inner: Outcome | null = null;
  machine.interleaving.at(at, () => {
    inner = outcome(second);
  });
  const outer = outcome(first);
  machine.interleaving.clear();
  return { first: outer, second: inner };
}

function outcome(action: () => unknown): Outcome {
  try {
    return { ok: true, value: action() };
  } catch (error) {
    return { ok: false, error };
  }
}
