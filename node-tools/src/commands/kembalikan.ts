import { workspaceSentence } from "#core/messages/workspace-messages";
import { CommandFault } from "../archive/command-fault";
import { readLedger } from "../archive/ledger-file";
import { writeReturns } from "../office/return-files";
import { fieldLabel, typedCells } from "#core/office/typed-cell";
import { orFault } from "../office/or-fault";
import type { Report } from "../terminal/report";
import type { CommandContext } from "./command-context";
import { runDecision } from "./decide-units";
import type { DecisionOptions } from "./decide-units";

/**
 * Gives a submitted form back to its filler; the note says what to mend. With cells named, only those open again. The
 * form goes out again as a fresh file with what was typed in it.
 */
export function runReturn(
  options: DecisionOptions & { readonly note: string; readonly cells: readonly string[] },
  context: CommandContext,
): Promise<Report> {
  const note = options.note.trim();
  if (note === "") throw new CommandFault(workspaceSentence("option/note", {}));
  const returned: string[] = [];
  return runDecision(options, context, {
    done: "dikembalikan",
    nameIsOptional: true,
    make: (unit, submissionHash, { cycle, basis }) => {
      const cells = orFault(typedCells(basis, unit.unitId, options.cells));
      returned.push(unit.unitId);
      const { cycleId } = cycle;
      const names = cells.map(
        ({ rowKey, fieldId }) => `${rowKey} · ${fieldLabel(basis.form.definition, fieldId)}`,
      );
      return {
        command: { kind: "return", cycleId, unitId: unit.unitId, submissionHash, note, cells },
        shown: [`Catatan: ${note}`, ...(names.length === 0 ? [] : [`Hanya dibuka: ${names.join("; ")}`])],
      };
    },
    after: (workspace, basis, cycle) =>
      writeReturns(workspace, basis, cycle, returned, readLedger(workspace).cycles),
  });
}
