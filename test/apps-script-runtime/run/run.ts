import { types } from "node:util";
import { costOf, isLocal } from "./costs";
import { FatalError, TimeExceeded } from "./errors";
import type { Machine } from "./machine";
import type { Project } from "./project";
import type { Realm } from "./realm";
import { checkScope } from "./scopes";
import type { UiDesk } from "./ui-desk";

/** How a run was started: it decides what the run may do. */
export type RunKind = "menu" | "simple" | "trigger" | "client";

export interface RunStart {
  readonly kind: RunKind;
  readonly authMode: "NONE" | "LIMITED" | "FULL";
  /** The account whose rights count. */
  readonly user: string;
  readonly functionName: string;
  readonly desk: UiDesk | null;
}

const LIMITS_MS: Readonly<Record<RunKind, number>> = {
  menu: 360_000,
  client: 360_000,
  trigger: 360_000,
  simple: 30_000,
};

/** One execution of a script function: who, with what rights, since when, and whether it is still alive. */
export class Run {
  readonly start: RunStart;
  readonly machine: Machine;
  readonly project: Project;
  readonly realm: Realm;
  readonly startedMs: number;
  readonly id: number;
  calls = 0;
  #depth = 0;
  #fatal: FatalError | null = null;
  readonly #pendingCells = new Map<string, number>();

  constructor(machine: Machine, project: Project, realm: Realm, start: RunStart) {
    this.machine = machine;
    this.project = project;
    this.realm = realm;
    this.start = start;
    this.startedMs = machine.world.state.nowMs;
    this.id = machine.world.nextSerial();
  }

  get user(): string {
    return this.start.user;
  }

  get fatal(): FatalError | null {
    return this.#fatal;
  }

  /** True while the script itself runs, not a service that it called. */
  get isAtScript(): boolean {
    return this.#depth === 0;
  }

  /** Ends the run for good: the error is thrown now and at every later service call. */
  die(error: FatalError): never {
    this.#fatal ??= error;
    throw this.#fatal;
  }

  /** One call from the script: metered, checked, its values carried between the realms. */
  call(kind: string, cells: number, args: readonly unknown[], action: (args: unknown[]) => unknown): unknown {
    if (this.#fatal !== null) throw this.#fatal;
    if (this.#depth > 0) return action([...args]);
    try {
      checkScope(this, kind);
      if (!isLocal(kind)) this.#meter(kind, cells);
      this.#depth += 1;
      try {
        return this.realm.toScript(action(args.map(fromScript)));
      } finally {
        this.#depth -= 1;
        if (!isLocal(kind)) this.machine.faults.meet(kind, "after");
      }
    } catch (thrown) {
      if (thrown instanceof FatalError) this.#fatal ??= thrown;
      throw this.realm.toScriptError(thrown);
    }
  }

  /** Lets the script run inside a service call (templates), its own calls counted again. */
  backToScript<T>(action: () => T): T {
    const depth = this.#depth;
    this.#depth = 0;
    try {
      return action();
    } finally {
      this.#depth = depth;
    }
  }

  /** Virtual time passes; the run dies when its limit is over. */
  spend(ms: number): void {
    const { world } = this.machine;
    const limit = this.startedMs + LIMITS_MS[this.start.kind];
    const now = world.state.nowMs + ms;
    world.update({ nowMs: now });
    if (now > limit) this.die(new TimeExceeded("Exceeded maximum execution time"));
  }

  /** Notes cells written and not yet flushed. */
  wrote(spreadsheetId: string, cells: number): void {
    this.#pendingCells.set(spreadsheetId, (this.#pendingCells.get(spreadsheetId) ?? 0) + cells);
  }

  /** Pays for what was written, as a flush (or the first read after a write) does. */
  flush(spreadsheetId?: string): void {
    const { costs } = this.machine;
    for (const [id, cells] of [...this.#pendingCells]) {
      if (spreadsheetId !== undefined && id !== spreadsheetId) continue;
      this.#pendingCells.delete(id);
      this.spend((costs["flush"] ?? 0) + cells * (costs["flushPerCell"] ?? 0));
    }
  }

  #meter(kind: string, cells: number): void {
    this.machine.interleaving.meet(this);
    this.calls += 1;
    this.machine.counts.add(kind);
    this.machine.faults.meet(kind, "before");
    this.spend(costOf(this.machine.costs, kind, cells));
  }
}

function fromScript(value: unknown): unknown {
  if (types.isDate(value)) return new Date(value.getTime());
  return Array.isArray(value) ? value.map(fromScript) : value;
}
