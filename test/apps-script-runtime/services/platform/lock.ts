import type { CheckedSubset } from "../../run/checked-subset";
import { exposed } from "../../run/expose";
import { GOOGLE } from "../../run/google-texts";
import type { Run } from "../../run/run";
import { RUN, ScriptObject } from "../../run/script-object";

/**
 * A lock that other runs of the project respect. Runs of this runtime nest instead of running side by side: the holder cannot
 * go on while another run waits, so waiting always ends at the timeout, and costs its virtual time.
 */
export class Lock extends ScriptObject implements CheckedSubset<GoogleAppsScript.Lock.Lock> {
  readonly className = "Lock";
  readonly #key: string;

  constructor(run: Run, key: string) {
    super(run);
    this.#key = key;
  }

  hasLock(): boolean {
    return this.#holder() === this[RUN].id;
  }
  tryLock(timeoutMs: number): boolean {
    const holder = this.#holder();
    if (holder === undefined) this.#set(this[RUN].id);
    if (holder === undefined || holder === this[RUN].id) return true;
    this[RUN].spend(timeoutMs);
    return false;
  }
  waitLock(timeoutMs: number): void {
    if (!this.tryLock(timeoutMs)) throw new Error(GOOGLE.lockTimeout);
  }
  /** Does nothing when the lock is not held. */
  releaseLock(): void {
    if (this.hasLock()) this.#set(null);
  }

  #holder(): number | undefined {
    return this[RUN].machine.world.state.locks.get(this.#key);
  }
  #set(runId: number | null): void {
    const { world } = this[RUN].machine;
    const locks = new Map(world.state.locks);
    if (runId === null) locks.delete(this.#key);
    else locks.set(this.#key, runId);
    world.update({ locks });
  }
}
exposed(Lock);

export class LockService extends ScriptObject implements CheckedSubset<GoogleAppsScript.Lock.LockService> {
  readonly className = "LockService";

  getScriptLock(): Lock {
    return new Lock(this[RUN], `script/${this[RUN].project.id}`);
  }
  getUserLock(): Lock {
    return new Lock(this[RUN], `user/${this[RUN].project.id}/${this[RUN].user}`);
  }
  /** null outside a container [D]. */
  getDocumentLock(): Lock | null {
    const { id, containerId } = this[RUN].project;
    return containerId === null ? null : new Lock(this[RUN], `document/${id}/${containerId}`);
  }
}
exposed(LockService);

/** A run that ends lets go of its locks. */
export function releaseLocksOf(run: Run): void {
  const { world } = run.machine;
  const kept = [...world.state.locks].filter(([, holder]) => holder !== run.id);
  if (kept.length < world.state.locks.size) world.update({ locks: new Map(kept) });
}
