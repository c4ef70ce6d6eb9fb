import { join } from "node:path";
import { editionFolderName, nextEditionId, latestEdition } from "#core/cycle/edition-id";
import type { EditionFamily } from "#core/cycle/edition-event";
import { recapBasis } from "#core/cycle/recap-basis";
import type { CycleState } from "#core/cycle/state";
import { noticeSentence } from "#core/messages/cycle-notice-messages";
import { refusalSentence } from "#core/messages/cycle-refusal-messages";
import { canonicalJson } from "#core/ledger/canonical-json";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { CROSSCHECK_MESSAGES } from "#core/messages/crosscheck-messages";
import { sentenceIn } from "#core/messages/render-finding";
import { carriedFindings } from "#core/office/carried-findings";
import { dataOfficerActor, start, take } from "#core/office/arrival";
import type { BuiltRecap } from "#core/office/recap/recap-kind";
import { recapProfile } from "#core/office/recap-profile";
import { builtRecap, RECAP_ENGINE } from "#core/office/recap/recap-kinds";
import type { RecapEdition } from "#core/recap/recap-input";
import { carrySource } from "../archive/carry-source";
import { CommandFault } from "../archive/command-fault";
import { storeJson } from "../archive/content-store";
import { chosenCycle, loadBasis } from "../archive/cycle-on-disk";
import { appendToLedger, readLedger } from "../archive/ledger-file";
import { withLock } from "../archive/lock";
import { sha256 } from "../archive/sha256";
import { sourceFromArchive } from "../archive/made-recap";
import { profileNamed } from "../archive/templates";
import { openWorkspace, PLACES } from "../archive/workspace";
import { officeSettings } from "../office/office-settings";
import { writeEditionFiles } from "../office/edition-files";
import { newLayout } from "../office/edition-layout";
import { writeManifest } from "../office/manifest-files";
import type { Report } from "../terminal/report";
import type { CommandContext } from "./command-context";
import { momentOf } from "./command-context";
import { compareRecap, writeComparison } from "./recap-comparison";
import { lostCharacterLines, recapLines } from "./recap-report";

/** The options of `himpun rekap` as typed. */
export interface RecapOptions {
  readonly folder: string;
  readonly cycle: string | null;
  readonly edition: string;
  readonly profile: string | null;
  /** A table to compare the recap with, such as a SIPD print; null for none. */
  readonly other: string | null;
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
    const profile = recapProfile(
      profileNamed(options.profile ?? workspace.settings.profil),
      basis.form.definition,
      officeSettings(workspace),
    );
    const moment = momentOf(context, basis.register.agency.timeZone);
    const make = (edition: RecapEdition): BuiltRecap =>
      builtRecap(
        sourceFromArchive(workspace, {
          basis,
          cycle,
          profile,
          edition,
          entries: ledger.entries,
          today: moment.day,
        }),
      );
    const officer = dataOfficerActor(basis.register);
    const drawn = make(editionOf(cycle, family, true));
    const content = drawn.content();
    const layout = newLayout(workspace, drawn);
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
      layoutHash: layout.stored === null ? null : hashOf(layout.stored),
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
    const editionId = recap.head.edition.id;
    const folder = `${PLACES.recaps}/${editionFolderName(editionId, cycle.cycleId, editionOwners(ledger.cycles))}`;
    const carried = carriedFindings(basis, cycle, carrySource(workspace, ledger.cycles), "counted")
      .findings.filter(({ severity }) => severity === "warning")
      .map((finding) => sentenceIn(CROSSCHECK_MESSAGES, finding));
    const notices = [
      ...outcome.notices.map((notice) => noticeSentence(notice, nameOf)),
      ...carried.map(({ cause, remedy }) => `${cause} ${remedy}`),
    ];
    const told = { ...(carried.length === 0 ? {} : { triwulan_lalu: carried }), ...layout.json };
    const print = { register: basis.register, today: moment.day, settings: layout.settings };
    const target = join(workspace.folder, folder);
    const compared = compareRecap(recap, print, options.other);
    const exitCode = layout.exitCode === 0 ? compared.exitCode : layout.exitCode;
    if (context.dryRun) {
      const json = { ...recap.json(), ...compared.json, ...told, coba: true };
      const lines = [...recapLines(recap, notices, null), ...layout.lines, ...compared.lines];
      return { exitCode, json, lines };
    }
    storeJson(workspace, "edisi", content);
    storeJson(workspace, "profil", profile);
    if (layout.stored !== null) storeJson(workspace, "susunan", layout.stored);
    const { entries } = appendToLedger(workspace, ledger, outcome.acted, moment.iso);
    const { names, lostCharacters } = await writeEditionFiles(target, recap, print);
    writeManifest(workspace, folder, { entries, cycle: outcome.cycle, editionId });
    await writeComparison(compared, target);
    return {
      exitCode,
      json: { ...recap.json(), ...compared.json, ...told },
      lines: [
        ...recapLines(recap, notices, { folder, names }),
        ...lostCharacterLines(lostCharacters),
        ...layout.lines,
        ...compared.lines,
      ],
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
