import { decide } from "#core/cycle/decide";
import { refusalSentence } from "#core/messages/cycle-refusal-messages";
import { actingPerson } from "#core/office/acting-person";
import { cycleIdOf } from "#core/office/cycle-basis";
import { officesOf } from "#core/office/offices-of-register";
import { personSentence } from "#core/messages/office-messages";
import { CommandFault } from "../archive/command-fault";
import { appendToLedger, readLedger } from "../archive/ledger-file";
import { withLock } from "../archive/lock";
import { loadRegister } from "../archive/register-on-disk";
import { formOfName } from "../archive/own-forms";
import { openWorkspace } from "../archive/workspace";
import { delegationsOf } from "#core/office/office-settings";
import { officeSettings } from "../office/office-settings";
import type { Report } from "../terminal/report";
import { momentOf } from "./command-context";
import type { CommandContext } from "./command-context";
import { periodOf } from "./typed-period";

/** The options of `himpun perintah` as typed. */
export interface OrderOptions {
  readonly folder: string;
  readonly form: string;
  readonly year: string;
  readonly quarter: string | null;
  readonly instruction: string;
  readonly who: string | null;
}

/** Records the order that begins a cycle; the cycle itself is opened by `himpun minta`. */
export async function runOrder(options: OrderOptions, context: CommandContext): Promise<Report> {
  const workspace = openWorkspace(options.folder);
  const definition = formOfName(workspace, readLedger(workspace).entries, options.form);
  const cycleId = cycleIdOf(definition, periodOf(options, definition.period));
  const { register } = loadRegister(workspace);
  const moment = momentOf(context, register.agency.timeZone);
  const command = { kind: "order", cycleId, instruction: options.instruction } as const;
  const offices = officesOf(register, delegationsOf(officeSettings(workspace)));
  const person = actingPerson(command, { name: options.who, today: moment.day, offices });
  if (!person.ok) throw new CommandFault(personSentence("order", person), 1);
  return withLock(workspace, moment.iso, () => {
    const ledger = readLedger(workspace);
    const decision = decide(ledger.cycles.get(cycleId) ?? null, command, {
      today: moment.day,
      actor: person.actor,
    });
    if (!decision.ok)
      throw new CommandFault(
        refusalSentence(decision.refusal, (unitId) => unitId),
        1,
      );
    if (!context.dryRun)
      appendToLedger(workspace, ledger, [{ actor: person.actor, events: decision.events }], moment.iso);
    return Promise.resolve({
      exitCode: 0,
      json: {
        siklus: cycleId,
        coba: context.dryRun,
        peristiwa: decision.events.map(({ kind }) => ({ jenis: kind, oleh: person.actor.name })),
      },
      lines: [
        ...(context.dryRun ? ["Coba: tidak ada yang ditulis."] : []),
        { kind: "title", text: `Perintah ${person.actor.name} untuk siklus ${cycleId} dicatat` },
        `Buka siklusnya dengan: himpun minta "${options.folder}" --formulir ${options.form} --tahun ${options.year}${options.quarter === null ? "" : ` --triwulan ${options.quarter}`}`,
      ],
    });
  });
}
