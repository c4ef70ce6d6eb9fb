import type { CheckedSubset } from "../../run/checked-subset";
import { exposed } from "../../run/expose";
import type { Run } from "../../run/run";
import { RUN, ScriptObject } from "../../run/script-object";

/** Characters of a key, bytes of a value, seconds of life [D]. */
export const CACHE_LIMITS = { keyCharacters: 250, valueBytes: 100 * 1024, seconds: 21_600 } as const;

export class Cache extends ScriptObject implements CheckedSubset<GoogleAppsScript.Cache.Cache> {
  readonly className = "Cache";
  readonly #scope: string;

  constructor(run: Run, scope: string) {
    super(run);
    this.#scope = scope;
  }

  get(key: string): string | null {
    const { cache, nowMs } = this[RUN].machine.world.state;
    const entry = cache.get(`${this.#scope}/${key}`);
    return entry === undefined || entry.untilMs <= nowMs ? null : entry.value;
  }
  getAll(keys: readonly string[]): Record<string, string> {
    const found: Record<string, string> = {};
    for (const key of keys) {
      const value = this.get(key);
      if (value !== null) found[key] = value;
    }
    return found;
  }
  put(key: string, value: string, seconds = 600): void {
    if (key.length > CACHE_LIMITS.keyCharacters) throw new Error("Argument too large: key");
    if (Buffer.byteLength(value) > CACHE_LIMITS.valueBytes) throw new Error("Argument too large: value");
    const { world } = this[RUN].machine;
    const untilMs = world.state.nowMs + Math.min(seconds, CACHE_LIMITS.seconds) * 1000;
    world.update({ cache: new Map(world.state.cache).set(`${this.#scope}/${key}`, { value, untilMs }) });
  }
  putAll(values: Readonly<Record<string, unknown>>, seconds = 600): void {
    for (const [key, value] of Object.entries(values)) this.put(key, String(value), seconds);
  }
  remove(key: string): void {
    const { world } = this[RUN].machine;
    const cache = new Map(world.state.cache);
    cache.delete(`${this.#scope}/${key}`);
    world.update({ cache });
  }
  removeAll(keys: readonly string[]): void {
    for (const key of keys) this.remove(key);
  }
}
exposed(Cache);

export class CacheService extends ScriptObject implements CheckedSubset<GoogleAppsScript.Cache.CacheService> {
  readonly className = "CacheService";

  getScriptCache(): Cache {
    return new Cache(this[RUN], `script/${this[RUN].project.id}`);
  }
  getUserCache(): Cache {
    return new Cache(this[RUN], `user/${this[RUN].project.id}/${this[RUN].user}`);
  }
  getDocumentCache(): Cache | null {
    const { id, containerId } = this[RUN].project;
    return containerId === null ? null : new Cache(this[RUN], `document/${id}/${containerId}`);
  }
}
exposed(CacheService);
