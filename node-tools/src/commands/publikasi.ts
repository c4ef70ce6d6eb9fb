import type { Command } from "#core/cycle/command";
import { officeSentence } from "#core/messages/office-messages";
import { CommandFault } from "../archive/command-fault";
import type { Report } from "../terminal/report";
import type { CommandContext } from "./command-context";
import { runOnEdition } from "./edisi";
import type { EditionOptions } from "./edisi";

/** The options of `himpun publikasi` as typed. */
export interface PublicationOptions extends EditionOptions {
  readonly action: string;
  readonly note: string | null;
  readonly reason: string;
  readonly address: string;
  readonly excludedCheck: string;
}

interface Action {
  readonly done: string;
  readonly command: (options: PublicationOptions, cycleId: string, editionId: string) => Command;
}

const ACTIONS: { readonly [action: string]: Action | undefined } = {
  ajukan: {
    done: "penerbitannya diminta",
    command: ({ note }, cycleId, editionId) => ({ kind: "request-publication", cycleId, editionId, note }),
  },
  tolak: {
    done: "permintaan terbitnya ditolak",
    command: ({ reason }, cycleId, editionId) => ({ kind: "refuse-publication", cycleId, editionId, reason }),
  },
  terbitkan: {
    done: "diterbitkan",
    command: ({ address, excludedCheck }, cycleId, editionId) => ({
      ...{ kind: "publish", cycleId, editionId, address, excludedCheck },
    }),
  },
  tarik: {
    done: "ditarik",
    command: ({ reason }, cycleId, editionId) => ({ kind: "retract", cycleId, editionId, reason }),
  },
};

/** Asks for, refuses, makes or takes back the publication of a signed final edition. */
export function runPublication(options: PublicationOptions, context: CommandContext): Promise<Report> {
  const action = Object.hasOwn(ACTIONS, options.action) ? ACTIONS[options.action] : undefined;
  if (action === undefined) {
    const values = { option: "Tindakan", found: options.action, known: Object.keys(ACTIONS) };
    throw new CommandFault(officeSentence("option/unknown", values));
  }
  return runOnEdition(options, context, action.done, ({ editionId }, cycleId) => ({
    command: action.command(options, cycleId, editionId),
    shown: [options.note, options.reason, options.address]
      .filter((text) => text !== null && text !== "")
      .map(String),
  }));
}
