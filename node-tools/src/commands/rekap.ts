import { existsSync } from "node:fs";
import { join } from "node:path";
import { editionFolderName, nextEditionId, latestEdition } from "#core/cycle/edition-id";
import type { EditionFamily } from "#core/cycle/edition-event";
import { recapBasis } from "#core/cycle/recap-basis";
import type { CycleState } from "#core/cycle/state";
import { UNIT_STATE_LABELS } from "#core/messages/cycle-messages";
import { noticeSentence } from "#core/messages/cycle-notice-messages";
import { refusalSentence } from "#core/messages/cycle-refusal-messages";
import { canonicalJson } from "#core/ledger/canonical-json";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { dataOfficerActor, start, take } from "#core/office/arrival";
import { planRecapWorkbook } from "#core/recap/plan-recap";
import type { Recap } from "#core/recap/recap";
import { recapContent } from "#core/recap/recap-content";
import type { RecapEdition } from "#core/recap/recap-input";
import { recapToJson } from "#core/recap/recap-json";
import { CommandFault } from "../archive/command-fault";
import { storeJson } from "../archive/content-store";
import { chosenCycle, loadBasis } from "../archive/cycle-on-disk";
import { appendToLedger, readLedger } from "../archive/ledger-file";
import { withLock } from "../archive/lock";
import { sha256 } from "../archive/sha256";
import { RECAP_ENGINE, recapFromArchive } from "../archive/made-recap";
import { profileNamed } from "../archive/templates";
import { openWorkspace, PLACES } from "../archive/workspace";
import { writeAtomically } from "../archive/write-atomically";
import { writeWorkbook } from "../excel/writer/write-workbook";
import { writeManifest } from "../office/manifest-files";
import type { Report } from "../terminal/report";
import type { CommandContext } from "./command-context";
import { momentOf } from "./command-context";
import { recapLines } from "./recap-report";

/** The options of `himpun rekap` as typed. */
export interface RecapOptions {
  readonly folder: string;
  readonly cycle: string | null;
  readonly edition: string;
  readonly profile: string | null;
}

const FAMILIES: { readonly [edition: string]: EditionFamily | undefined } = {
  sementara: "provisional",
  final: "final",
};

/** Makes an edition of the recap: frozen in the history, written as workbook and JSON. The same basis gives the same edition. */
export async function runRecap(options: RecapOptions, context: CommandContext): Promise<Report> {
  const workspace = openWorkspace(options.folder);
  const family = Object.hasOwn(FAMILIES, options.edition) ? FAMILIES[options.edition] : undefined;
  if (family === undefined) {
    throw new CommandFault(
      workspaceSentence("edition/unknown", { name: options.edition, known: Object.keys(FAMILIES) }),
    );
  }
  return withLock(workspace, context.terminal.now().toISOString(), async () => {
    const ledger = readLedger(workspace);
    const cycle = chosenCycle(workspace, ledger.cycles, options.cycle);
    const basis = loadBasis(workspace, cycle);
    const profile = profileNamed(options.profile ?? workspace.settings.profil);
    const moment = momentOf(context, basis.register.agency.timeZone);
    const make = (edition: RecapEdition): Recap =>
      recapFromArchive(workspace, {
        basis,
        cycle,
        profile,
        edition,
        entries: ledger.entries,
        today: moment.day,
      });
    const officer = dataOfficerActor(basis.register);
    const content = recapContent(make(editionOf(cycle, family, true)));
    const contentHash = hashOf(content);
    const profileHash = hashOf(profile);
    const command = {
      kind: "recap",
      cycleId: cycle.cycleId,
      family,
      contentHash,
      registerHash: basis.registerHash,
      profileId: profile.id,
      profileHash,
      engine: RECAP_ENGINE,
      inputs: recapBasis(cycle).inputs,
      missingReason: null,
    } as const;
    const nameOf = (unitId: string): string => cycle.units.get(unitId)?.unitName ?? unitId;
    const outcome = take(start(cycle), command, officer, moment.day);
    const [refusal] = outcome.refusals;
    if (refusal !== undefined) throw new CommandFault(refusalSentence(refusal, nameOf), 1);
    const isNew = outcome.acted.length > 0;
    const recap = make(editionOf(cycle, family, isNew));
    const folder = `${PLACES.recaps}/${editionFolderName(recap.edition.id, cycle.cycleId, editionOwners(ledger.cycles))}`;
    if (!context.dryRun) {
      storeJson(workspace, "edisi", content);
      storeJson(workspace, "profil", profile);
      const { entries } = appendToLedger(workspace, ledger, outcome.acted, moment.iso);
      await writeEdition(join(workspace.folder, folder), recap, basis.register, moment.day);
      writeManifest(workspace, folder, { entries, cycle: outcome.cycle, editionId: recap.edition.id });
    }
    const notices = outcome.notices.map((notice) => noticeSentence(notice, nameOf));
    const missing = recap.units.filter(({ counted }) => !counted);
    return {
      exitCode: 0,
      json: { ...recapToJson(recap), ...(context.dryRun ? { coba: true } : {}) },
      lines: recapLines(
        recap,
        missing.map(({ name, state }) => `${name} (${UNIT_STATE_LABELS[state]})`),
        notices,
        context.dryRun ? null : folder,
      ),
    };
  });
}

function hashOf(value: unknown): string {
  return sha256(canonicalJson(value));
}

/** The edition that a recap now would be: a new one, or the latest of its family again. */
function editionOf(cycle: CycleState, family: EditionFamily, isNew: boolean): RecapEdition {
  const id = isNew
    ? nextEditionId(cycle, family)
    : (latestEdition(cycle, family)?.editionId ?? nextEditionId(cycle, family));
  const kind = family === "provisional" ? "sementara" : id === "final" ? "final" : "perbaikan";
  return { kind, id };
}

/** The cycle of every edition folder there is. */
export function editionOwners(cycles: ReadonlyMap<string, CycleState>): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const cycle of cycles.values()) {
    for (const { editionId } of cycle.editions) {
      owners.set(editionFolderName(editionId, cycle.cycleId, owners), cycle.cycleId);
    }
  }
  return owners;
}

async function writeEdition(
  folder: string,
  recap: Recap,
  register: Parameters<typeof planRecapWorkbook>[1],
  today: Parameters<typeof planRecapWorkbook>[2],
): Promise<void> {
  const json = `${JSON.stringify(recapToJson(recap), null, 2)}\n`;
  if (!existsSync(join(folder, "rekap.xlsx"))) {
    writeAtomically(
      join(folder, "rekap.xlsx"),
      await writeWorkbook(planRecapWorkbook(recap, register, today)),
    );
  }
  if (!existsSync(join(folder, "rekap.json"))) writeAtomically(join(folder, "rekap.json"), json);
}
