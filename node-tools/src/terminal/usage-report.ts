import type { CommanderError } from "commander";
import { complaintInIndonesian } from "./commander-words";
import type { Report } from "./report";

/** A command line that was typed wrong, as JSON; the lines were written to standard error already. */
export function usageReport(problem: CommanderError): Report {
  const isHelp = problem.code.startsWith("commander.help");
  const cause = isHelp ? "Perintah belum disebut." : complaintInIndonesian(problem.message);
  return {
    exitCode: 2,
    json: { galat: { sebab: cause, tindakan: "Lihat cara pakainya dengan --bantuan." } },
    lines: [],
  };
}
