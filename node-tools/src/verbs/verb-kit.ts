import { Option } from "commander";
import type { Command } from "commander";
import type { CommandContext } from "../commands/command-context";
import { inIndonesian } from "../terminal/commander-words";
import { printReport } from "../terminal/report";
import type { Report } from "../terminal/report";
import type { Terminal } from "../terminal/terminal";

/** Options that most verbs have. */
export interface CommonOptions {
  readonly json?: boolean;
  readonly coba?: boolean;
}

/** Options of verbs about one cycle. */
export interface CycleOptions extends CommonOptions {
  readonly siklus?: string;
}

/** Options of verbs that a person gives. */
export interface PersonOptions extends CycleOptions {
  readonly oleh?: string;
}

/** What a verb does, given its options. */
export type Handler<O> = (options: O, context: CommandContext) => Report | Promise<Report>;

/** What verbs are registered with. */
export interface VerbKit {
  /** A new verb with `--json`. */
  readonly verb: (signature: string, description: string) => Command;
  /** A new verb about one cycle that writes: with `--siklus`, `--coba` and `--json`. */
  readonly cycleVerb: (signature: string, description: string) => Command;
  /** As `cycleVerb`, for what a person decides: with `--oleh`. */
  readonly personVerb: (signature: string, description: string) => Command;
  /** A verb that only gathers verbs of its own, each with `--json`. */
  readonly group: (name: string, description: string) => Pick<VerbKit, "verb">;
  /** Runs a handler and prints its report. */
  readonly act: <O>(handler: Handler<O>, options: O, common: CommonOptions) => Promise<void>;
}

/** `--coba` */
export function dryOption(): Option {
  return new Option("--coba", "kerjakan tanpa menulis apa pun");
}

/** `--siklus` */
export function cycleOption(): Option {
  return new Option("--siklus <id>", "siklus selain yang terakhir dibuka");
}

/** The kit for `program`; `done` is told the exit code of what ran. */
export function verbKit(program: Command, terminal: Terminal, done: (exitCode: number) => void): VerbKit {
  const verbOf =
    (parent: Command) =>
    (signature: string, description: string): Command =>
      inIndonesian(parent.command(signature), terminal)
        .description(description)
        .option("--json", "hasil sebagai JSON");
  const verb = verbOf(program);
  const group: VerbKit["group"] = (name, description) => ({
    verb: verbOf(inIndonesian(program.command(name), terminal).description(description)),
  });
  const cycleVerb = (signature: string, description: string): Command =>
    verb(signature, description).addOption(cycleOption()).addOption(dryOption());
  const personVerb = (signature: string, description: string): Command =>
    cycleVerb(signature, description).option(
      "--oleh <nama>",
      "pemberi keputusan; bila kosong, pejabat di buku induk",
    );
  const act = async <O>(handler: Handler<O>, options: O, common: CommonOptions): Promise<void> => {
    const report = await handler(options, { terminal, dryRun: common.coba ?? false });
    printReport(report, terminal, common.json ?? false);
    done(report.exitCode);
  };
  return { verb, cycleVerb, personVerb, group, act };
}

/** The place of a verb about one cycle. */
export function placeOf(
  folder: string,
  options: CycleOptions,
): { readonly folder: string; readonly cycle: string | null } {
  return { folder, cycle: options.siklus ?? null };
}
