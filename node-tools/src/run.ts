import { Command, CommanderError } from "commander";
import type { Sentence } from "#core/messages/sentence";
import { faultReport } from "./terminal/fault-report";
import { inIndonesian, withKnownHelp } from "./terminal/commander-words";
import { printReport } from "./terminal/report";
import type { Terminal } from "./terminal/terminal";
import { usageReport } from "./terminal/usage-report";
import { addArchiveVerbs } from "./verbs/archive-verbs";
import { addCollectVerbs } from "./verbs/collect-verbs";
import { addCompareVerbs } from "./verbs/compare-verbs";
import { addCycleVerbs } from "./verbs/cycle-verbs";
import { addEditionVerbs } from "./verbs/edition-verbs";
import { addFormVerbs } from "./verbs/form-verbs";
import { addMeetingVerb, addProcedureVerbs } from "./verbs/procedure-verbs";
import { addRenjaVerbs } from "./verbs/renja-verbs";
import { verbKit } from "./verbs/verb-kit";

/** Our own fault: something no user can have caused. */
const OUR_FAULT = 70;

/** Runs one command line (without node and the program's name) and gives its exit code. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode = 0;
  const program = buildProgram(terminal, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...withKnownHelp(argv)], { from: "user" });
    return exitCode;
  } catch (problem) {
    const asJson = argv.includes("--json");
    if (problem instanceof CommanderError) {
      if (problem.exitCode === 0) return 0;
      if (asJson) printReport(usageReport(problem), terminal, true);
      return 2;
    }
    const fault = faultReport(problem);
    if (fault !== null) {
      printReport(fault, terminal, asJson);
      return fault.exitCode;
    }
    terminal.writeError(`${ourFault().cause} ${ourFault().remedy}\n`);
    terminal.writeError(
      `${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}\n`,
    );
    return OUR_FAULT;
  }
}

function buildProgram(terminal: Terminal, done: (exitCode: number) => void): Command {
  const program = inIndonesian(new Command("himpun"), terminal);
  program
    .description("Formulir permintaan data kinerja, pemeriksaan isian, dan rekap yang dapat dibuktikan.")
    .version("0.1.0", "--versi", "tampilkan versi");
  const kit = verbKit(program, terminal, done);
  addCollectVerbs(kit);
  addCycleVerbs(kit);
  addEditionVerbs(kit);
  addProcedureVerbs(kit);
  addMeetingVerb(kit);
  addArchiveVerbs(kit);
  addFormVerbs(kit);
  addRenjaVerbs(kit);
  addCompareVerbs(kit);
  return program;
}

function ourFault(): Sentence {
  return {
    cause: "Terjadi kesalahan di dalam program, bukan pada data Anda.",
    remedy: "Ulangi perintahnya; bila tetap terjadi, kirim tulisan di bawah ini kepada pengembang.",
  };
}
