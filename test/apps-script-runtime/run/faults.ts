import { RunKilled } from "./errors";

interface Planned {
  readonly message: string | null;
  readonly kind: string | null;
  readonly after: boolean;
  remaining: number;
  times: number;
}

/** Faults on demand. Calls are counted from the moment a fault is planned: 1 is the next service call. */
export interface Faults {
  /** Throws `message` at the n-th service call; `after` lets the call take effect first, as a timeout may. */
  throwAt(n: number, message: string, options?: { readonly after?: boolean }): void;
  /** Kills the run before its n-th service call: nothing after that has any effect, and no catch helps. */
  killAt(n: number): void;
  /** Throws `message` at the next `times` calls of `kind`. */
  throwOn(kind: string, message: string, times: number, options?: { readonly after?: boolean }): void;
  /** Forgets what was planned and did not happen. */
  clear(): void;
  /** Whether something planned has not happened yet. */
  readonly pending: boolean;
}

export interface FaultPlan extends Faults {
  /** Called at every counted call, before and after its effect. */
  meet(kind: string, moment: "before" | "after"): void;
}

/** A plan without faults. */
export function createFaults(): FaultPlan {
  let planned: Planned[] = [];
  const plan = (fault: Planned): void => {
    planned.push(fault);
  };
  return {
    throwAt: (n, message, options = {}) => {
      plan({ message, kind: null, after: options.after ?? false, remaining: n, times: 1 });
    },
    killAt: (n) => {
      plan({ message: null, kind: null, after: false, remaining: n, times: 1 });
    },
    throwOn: (kind, message, times, options = {}) => {
      plan({ message, kind, after: options.after ?? false, remaining: 1, times });
    },
    clear: () => {
      planned = [];
    },
    get pending() {
      return planned.length > 0;
    },
    meet: (kind, moment) => {
      for (const fault of planned) if (strikes(fault, kind, moment)) strike(fault);
      planned = planned.filter((fault) => fault.times > 0);
    },
  };

  function strike(fault: Planned): never {
    fault.times -= 1;
    planned = planned.filter((one) => one.times > 0);
    if (fault.message === null) throw new RunKilled("The run was killed at a service call.");
    throw new Error(fault.message);
  }
}

function strikes(fault: Planned, kind: string, moment: "before" | "after"): boolean {
  if (fault.kind !== null) return fault.kind === kind && moment === (fault.after ? "after" : "before");
  if (moment === "before") fault.remaining -= 1;
  return fault.remaining === 0 && moment === (fault.after ? "after" : "before");
}
