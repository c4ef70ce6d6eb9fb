import Table from "cli-table3";
import pc from "picocolors";
import type { Sentence } from "#core/messages/sentence";
import { findingLine, SEVERITY_LABELS } from "#core/messages/render-finding";
import type { AnyFinding, Severity } from "#core/validation/finding";
import type { Terminal } from "./terminal";

/** A finding with its words, ready to be printed or given as JSON. */
export interface SaidFinding {
  readonly finding: AnyFinding;
  readonly sentence: Sentence;
}

/** What a command has to say: the exit code, the same as JSON, and the lines for a person. */
export interface Report {
  readonly exitCode: 0 | 1 | 2;
  readonly json: unknown;
  readonly lines: readonly ReportLine[];
}

/** One line or block of a report. */
export type ReportLine =
  | string
  | { readonly kind: "title"; readonly text: string }
  | { readonly kind: "finding"; readonly said: SaidFinding }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** Lines under the heading only: one row of text is one line on the screen. */
const COMPACT = {
  ...{ top: "", "top-mid": "", "top-left": "", "top-right": "" },
  ...{ bottom: "", "bottom-mid": "", "bottom-left": "", "bottom-right": "" },
  ...{ left: " ", right: "", middle: "  ", "left-mid": "", mid: "", "mid-mid": "", "right-mid": "" },
};

/** Prints a report for a person, or as one JSON document when `asJson`. */
export function printReport(report: Report, terminal: Terminal, asJson: boolean): void {
  if (asJson) {
    terminal.write(`${JSON.stringify(report.json, null, 2)}\n`);
    return;
  }
  for (const line of report.lines) terminal.write(`${lineText(line, terminal)}\n`);
}

/** A finding as JSON: code, weight, place and the words. */
export function findingJson({ finding, sentence }: SaidFinding): object {
  const { file, sheet, cell, rowNumber, column } = finding.place;
  return {
    kode: finding.code,
    bobot: SEVERITY_LABELS[finding.severity].toLowerCase(),
    berkas: file,
    lembar: sheet,
    sel: cell,
    baris: rowNumber,
    kolom: column,
    sebab: sentence.cause,
    tindakan: sentence.remedy,
  };
}

function lineText(line: ReportLine, terminal: Terminal): string {
  const colors = pc.createColors(terminal.hasColor);
  if (typeof line === "string") return line;
  switch (line.kind) {
    case "title":
      return colors.bold(line.text);
    case "finding": {
      const { finding, sentence } = line.said;
      const paint: { readonly [S in Severity]: (text: string) => string } = {
        error: colors.red,
        warning: colors.yellow,
        note: colors.dim,
      };
      const label = paint[finding.severity](SEVERITY_LABELS[finding.severity]);
      return `  ${label}  ${findingLine(finding.place, sentence)} ${colors.dim(`(${finding.code})`)}`;
    }
    case "table": {
      const head = terminal.hasColor ? ["bold"] : [];
      const table = new Table({
        head: [...line.head],
        chars: COMPACT,
        style: { head, border: [], compact: true },
      });
      table.push(...line.rows.map((row) => [...row]));
      return table.toString();
    }
  }
}
