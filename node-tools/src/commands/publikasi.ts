import { formatDate } from "#core/cell/format-date";
import type { Command } from "#core/cycle/command";
import type { Edition } from "#core/cycle/state";
import { periodText } from "#core/form/form-request";
import { PUBLICATION_WORDS } from "#core/messages/publication-texts";
import { editionMeant } from "#core/office/edition-meant";
import type { Publication } from "#core/publication/open-data";
import { descriptionOf } from "#core/publication/open-data";
import { officeSentence } from "#core/messages/office-messages";
import { CommandFault } from "../archive/command-fault";
import { giveInSession, reportGiven } from "../office/give-commands";
import { recordEvents, withOpenCycle } from "../office/office-session";
import type { OpenSession } from "../office/office-session";
import { orFault } from "../office/or-fault";
import { publicationOf, withdrawPublication, writePublication } from "../office/publication-files";
import type { Report } from "../terminal/report";
import type { CommandContext } from "./command-context";
import type { EditionOptions } from "./edisi";

/** The options of `himpun publikasi` as typed. */
export interface PublicationOptions extends EditionOptions {
  readonly action: string;
  readonly note: string | null;
  readonly reason: string;
  readonly address: string;
  readonly excludedCheck: string;
  /** Codes of rows that are not published. */
  readonly excluded: readonly string[];
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

/**
 * Asks for, refuses, makes or takes back the publication of a signed final edition. Published, its open-data package is
 * written; taken back, the data goes and a page says so.
 */
export function runPublication(options: PublicationOptions, context: CommandContext): Promise<Report> {
  const action = Object.hasOwn(ACTIONS, options.action) ? ACTIONS[options.action] : undefined;
  if (action === undefined) {
    const values = { option: "Tindakan", found: options.action, known: Object.keys(ACTIONS) };
    throw new CommandFault(officeSentence("option/unknown", values));
  }
  return withOpenCycle(options, context, (session) => {
    const { cycleId } = session.cycle;
    const edition = orFault(editionMeant(session.cycle, options.edition), 1);
    const named = withExcluded(options);
    const publication =
      options.action === "terbitkan"
        ? publicationOf(session, edition, { ...named, excludedCodes: options.excluded })
        : null;
    const unknown = publication === null ? [] : unknownCodes(publication, options.excluded);
    if (unknown.length > 0) {
      const values = { option: "Kode yang dikecualikan", found: unknown.join(", "), known: [] };
      throw new CommandFault(officeSentence("option/unknown", values));
    }
    const title = `Edisi ${edition.editionId}: ${action.done}`;
    const shown = [
      named.note,
      named.reason,
      named.address,
      publication === null ? "" : descriptionOf(publication),
    ]
      .filter((text) => text !== null && text !== "")
      .map(String);
    const command = action.command(named, cycleId, edition.editionId);
    const given = giveInSession(session, [{ title, command, shown }], options.who);
    recordEvents(session, given.outcome.acted);
    const isDone = given.outcome.acted.length > 0 && !context.dryRun;
    const files = isDone ? publicationFiles(session, edition, options, publication) : [];
    const lines = files.length === 0 ? [] : [filesLine(options.action, files)];
    return reportGiven(session, given, { lines, json: { berkas: files } });
  });
}

/** What was left out is told with how it was looked for, so that the history knows it. */
function withExcluded(options: PublicationOptions): PublicationOptions {
  const { excluded, excludedCheck } = options;
  return excluded.length === 0 || excludedCheck.trim() === ""
    ? options
    : { ...options, excludedCheck: `${excludedCheck.trim()} Dikecualikan: ${excluded.join(", ")}.` };
}

/** The codes that no row of the edition has: a slip there would publish what must not be. */
function unknownCodes({ table }: Publication, excluded: readonly string[]): readonly string[] {
  return table.excluded === new Set(excluded).size ? [] : excluded;
}

function publicationFiles(
  { workspace, cycle, today, basis }: OpenSession,
  { editionId }: Edition,
  { action, reason }: PublicationOptions,
  publication: Publication | null,
): readonly string[] {
  if (publication !== null) return writePublication(workspace, publication);
  if (action !== "tarik") return [];
  const title = `${basis.form.definition.title} ${periodText(basis.form)}`;
  return [
    withdrawPublication(workspace, { cycleId: cycle.cycleId, editionId, title }, formatDate(today), reason),
  ];
}

function filesLine(action: string, files: readonly string[]): string {
  return action === "tarik" ? PUBLICATION_WORDS.withdrawn(files[0] ?? "") : PUBLICATION_WORDS.written(files);
}
