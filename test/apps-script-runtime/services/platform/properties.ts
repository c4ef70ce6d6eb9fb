import type { CheckedSubset } from "../../run/checked-subset";
import { exposed } from "../../run/expose";
import { GOOGLE } from "../../run/google-texts";
import type { Run } from "../../run/run";
import { spendQuota } from "../../run/quota";
import { RUN, ScriptObject } from "../../run/script-object";
import { isConsumer } from "../../world/drive-state";

/** Bytes of a value and of a whole store, and operations a day by kind of account [D]. */
export const PROPERTY_LIMITS = {
  valueBytes: 9 * 1024,
  storeBytes: 500 * 1024,
  perDay: { consumer: 50_000, workspace: 500_000 },
} as const;

/** One property store. */
export class Properties
  extends ScriptObject
  implements CheckedSubset<GoogleAppsScript.Properties.Properties>
{
  readonly className = "Properties";
  readonly #key: string;

  constructor(run: Run, key: string) {
    super(run);
    this.#key = key;
  }

  getProperty(key: string): string | null {
    return this.#store().get(key) ?? null;
  }
  getProperties(): Record<string, string> {
    return Object.fromEntries(this.#store());
  }
  getKeys(): string[] {
    return [...this.#store().keys()];
  }
  /** Values become strings. */
  setProperty(key: string, value: string): this {
    return this.#replace(new Map(this.#store()).set(key, value));
  }
  setProperties(properties: Readonly<Record<string, unknown>>, deleteAllOthers = false): this {
    const next = new Map(deleteAllOthers ? [] : this.#store());
    for (const [key, value] of Object.entries(properties)) next.set(key, String(value));
    return this.#replace(next);
  }
  deleteProperty(key: string): this {
    const next = new Map(this.#store());
    next.delete(key);
    return this.#replace(next);
  }
  deleteAllProperties(): this {
    this.#store();
    return this.#replace(new Map());
  }

  /** Every reading and writing counts once; a writing reads first. */
  #store(): ReadonlyMap<string, string> {
    const { machine, user } = this[RUN];
    const limit = PROPERTY_LIMITS.perDay[isConsumer(user) ? "consumer" : "workspace"];
    spendQuota(machine.world, "properties", user, 1, limit, GOOGLE.tooManyPropertyCalls);
    return machine.world.state.properties.get(this.#key) ?? new Map<string, string>();
  }
  #replace(next: ReadonlyMap<string, string>): this {
    const { world } = this[RUN].machine;
    let total = 0;
    for (const [key, value] of next) {
      if (Buffer.byteLength(value) > PROPERTY_LIMITS.valueBytes) throw new Error(GOOGLE.valueTooLarge);
      total += Buffer.byteLength(key) + Buffer.byteLength(value);
    }
    if (total > PROPERTY_LIMITS.storeBytes) throw new Error(GOOGLE.storeFull);
    world.update({ properties: new Map(world.state.properties).set(this.#key, next) });
    return this;
  }
}
exposed(Properties);

/** The three property stores. */
export class PropertiesService
  extends ScriptObject
  implements CheckedSubset<GoogleAppsScript.Properties.PropertiesService>
{
  readonly className = "PropertiesService";

  getScriptProperties(): Properties {
    return new Properties(this[RUN], `script/${this[RUN].project.id}`);
  }
  getUserProperties(): Properties {
    return new Properties(this[RUN], `user/${this[RUN].project.id}/${this[RUN].user}`);
  }
  /** null outside a container [D]. */
  getDocumentProperties(): Properties | null {
    const { containerId, id } = this[RUN].project;
    return containerId === null ? null : new Properties(this[RUN], `document/${id}/${containerId}`);
  }
}
exposed(PropertiesService);
