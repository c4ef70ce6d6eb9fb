import type { Actor } from "#core/cycle/role";
import { officeSentence, stepSentence } from "#core/messages/office-messages";
import { stepActor } from "#core/office/step-actor";
import { stepRecord } from "#core/office/step-record";
import type { Procedure } from "#core/procedure/procedure";
import { CommandFault } from "../archive/command-fault";
import { recordEvents, withBegunCycle } from "../office/office-session";
import type { OfficePlace, OfficeSession } from "../office/office-session";
import { sessionBoard } from "../office/session-board";
import type { Report } from "../terminal/report";
import type { CommandContext } from "./command-context";

/** The options of `himpun langkah` as typed. */
export interface StepOptions extends OfficePlace {
  readonly step: string;
  readonly procedure: string | null;
  readonly unit: string | null;
  readonly choice: string | null;
  readonly note: string | null;
  readonly who: string | null;
}

/** Ticks a running step that leaves no record of its own, or records what was decided in it. */
export function runStep(options: StepOptions, context: CommandContext): Promise<Report> {
  const number = Number(options.step);
  if (!/^\d{1,3}$/.test(options.step)) {
    throw new CommandFault(
      officeSentence("option/unknown", { option: "Langkah", found: options.step, known: ["nomor langkah"] }),
    );
  }
  return withBegunCycle(options, context, (session) => {
    const { procedure, rows } = sessionBoard(session, options.procedure);
    const { unit: unitId, choice, note } = options;
    const report = { cycleId: session.cycle.cycleId, day: session.today, step: number, unitId, choice, note };
    const outcome = stepRecord(procedure, rows, report);
    if (!outcome.ok) throw new CommandFault(stepSentence(outcome.refusal), 1);
    const step = procedure.steps.find((one) => one.number === number);
    const actor = actorOfStep(session, procedure, step?.role ?? "", options);
    recordEvents(session, [{ actor, events: [outcome.event] }]);
    return {
      exitCode: 0,
      json: {
        siklus: session.cycle.cycleId,
        coba: context.dryRun,
        sop: procedure.id,
        langkah: number,
        unit: unitId,
        pilihan: choice,
        oleh: actor.name,
      },
      lines: [
        ...(context.dryRun ? ["Coba: tidak ada yang ditulis."] : []),
        {
          kind: "title",
          text: `Langkah ${number} dicatat ${choice === null ? "selesai" : `dengan pilihan ${choice}`}`,
        },
        `  ${step?.action ?? ""}`,
        `  ${actor.name}`,
      ],
    };
  });
}

function actorOfStep(
  { register }: OfficeSession,
  procedure: Procedure,
  roleId: string,
  { who, unit }: StepOptions,
): Actor {
  const actor = stepActor(register, procedure, roleId, { name: who, unitId: unit });
  if (actor !== null) return actor;
  throw new CommandFault(officeSentence("option/missing", { option: "--oleh", what: "Pelaksana langkah" }));
}
