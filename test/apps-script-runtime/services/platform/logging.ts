import type { CheckedSubset } from "../../run/checked-subset";
import { format } from "node:util";
import { exposed } from "../../run/expose";
import { RUN, ScriptObject } from "../../run/script-object";

/** `Logger`; lines are kept in `runtime.logs`. */
export class Logger extends ScriptObject implements CheckedSubset<GoogleAppsScript.Base.Logger> {
  readonly className = "Logger";

  log(template: unknown, ...values: readonly unknown[]): this {
    this[RUN].machine.logs.push(format(template, ...values));
    return this;
  }
  getLog(): string {
    return this[RUN].machine.logs.join("\n");
  }
  clear(): void {
    this[RUN].machine.logs.length = 0;
  }
}
exposed(Logger);

/** `console`, as Apps Script has it. */
export class ScriptConsole extends ScriptObject {
  readonly className = "console";

  log(...values: readonly unknown[]): void {
    this.#write("log", values);
  }
  info(...values: readonly unknown[]): void {
    this.#write("info", values);
  }
  warn(...values: readonly unknown[]): void {
    this.#write("warn", values);
  }
  error(...values: readonly unknown[]): void {
    this.#write("error", values);
  }
  time(label: string): void {
    this.#write("time", [label]);
  }
  timeEnd(label: string): void {
    this.#write("timeEnd", [label]);
  }

  #write(level: string, values: readonly unknown[]): void {
    this[RUN].machine.logs.push(`${level}: ${format(...values)}`);
  }
}
exposed(ScriptConsole);
