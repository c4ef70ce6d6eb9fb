import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { civilDateOf } from "#core/cell/civil-date";
import { wantedContents } from "#core/exchange/wanted-contents";
import { parseCycleEvent } from "#core/cycle/event";
import type { CycleEvent } from "#core/cycle/event";
import { evolveAll, foldCycles } from "#core/cycle/evolve";
import { canonicalJson } from "#core/ledger/canonical-json";
import { verifyChain } from "#core/ledger/chain";
import type { LedgerEntry } from "#core/ledger/entry";
import { headOf } from "#core/ledger/entry";
import { parseLedger } from "#core/ledger/jsonl";
import { chainFaultSentence, lineFaultSentence, tornTailSentence } from "#core/messages/ledger-messages";
import type { Sentence } from "#core/messages/sentence";
import { verificationSentence } from "#core/messages/verification-messages";
import { parseProfile } from "#core/indicator/profile";
import { builtRecap } from "#core/office/recap/recap-kinds";
import { CommandFault } from "../archive/command-fault";
import { loadJson, storedContents, storedName, storedState } from "../archive/content-store";
import { loadBasis } from "../archive/cycle-on-disk";
import { HEAD_FILE, lostHead } from "../archive/head-file";
import { sourceFromArchive } from "../archive/made-recap";
import { sha256 } from "../archive/sha256";
import { openWorkspace, PLACES } from "../archive/workspace";
import type { Workspace } from "../archive/workspace";
import { manifestFaults } from "../office/manifest-files";
import type { Report } from "../terminal/report";
import { editionOwners } from "./rekap";

/** Proves the history, every stored file, and that each edition rebuilds to what was frozen; names what differs. */
export function runVerify(options: { readonly folder: string }): Report {
  const workspace = openWorkspace(options.folder);
  const path = join(workspace.folder, PLACES.ledger);
  const reading = parseLedger(existsSync(path) ? readFileSync(path, "utf8") : "");
  const chain = verifyChain(reading.entries, sha256);
  const faults: Sentence[] = [
    ...(reading.fault === null ? [] : [lineFaultSentence(reading.fault)]),
    ...(chain === null ? [] : [chainFaultSentence(chain)]),
    ...cutOffFaults(workspace, reading.entries),
    ...fileFaults(workspace, reading.entries),
    ...spareFaults(workspace, reading.entries),
    ...(reading.fault === null && chain === null ? editionFileFaults(workspace, reading.entries) : []),
    ...manifestFaults(workspace, reading.entries),
  ];
  const rebuilt =
    faults.length === 0 ? rebuildEditions(workspace, reading.entries) : { faults: [], count: 0 };
  const all = withoutTwins([...faults, ...rebuilt.faults]);
  const torn = reading.torn === null ? [] : [tornTailSentence(reading.torn.lineNumber)];
  const head = headOf(reading.entries);
  return {
    exitCode: all.length === 0 ? 0 : 1,
    json: {
      utuh: all.length === 0,
      peristiwa: reading.entries.length,
      ujung: head.hash,
      edisi_dibangun_ulang: rebuilt.count,
      beda: all.map(({ cause, remedy }) => ({ sebab: cause, tindakan: remedy })),
      catatan: torn.map(({ cause, remedy }) => `${cause} ${remedy}`),
    },
    lines: [
      ...torn.map(({ cause, remedy }) => `${cause} ${remedy}`),
      ...all.map(({ cause, remedy }) => `${cause} ${remedy}`),
      all.length === 0
        ? `Utuh: ${reading.entries.length} peristiwa, ${rebuilt.count} edisi dibangun ulang dengan hasil yang sama.`
        : `Ditemukan ${all.length} perbedaan.`,
      `Ujung riwayat: ${head.hash}`,
    ],
  };
}

/** One file may be missed by several lists; it is named once. */
function withoutTwins(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.filter(
    ({ cause }, index) => sentences.findIndex((other) => other.cause === cause) === index,
  );
}

function cutOffFaults(workspace: Workspace, entries: readonly LedgerEntry[]): readonly Sentence[] {
  const lost = lostHead(workspace, entries);
  if (lost === null) return [];
  return [verificationSentence("history/cut-off", { file: HEAD_FILE, sequence: lost.sequence })];
}

/** An edition's folder holds all its files; one that is not there at all can be made again and proves nothing. */
function editionFileFaults(workspace: Workspace, entries: readonly LedgerEntry[]): readonly Sentence[] {
  const events = entries.map(({ event }) => parseCycleEvent(event)).filter((event) => event !== null);
  const folders = [...editionOwners(foldCycles(events)).keys()];
  const present = folders.filter((folder) => existsSync(join(workspace.folder, PLACES.recaps, folder)));
  return present.flatMap((folder) =>
    ["rekap.xlsx", "rekap.json", "manifes.json"]
      .map((name) => `${PLACES.recaps}/${folder}/${name}`)
      .filter((file) => !existsSync(join(workspace.folder, file)))
      .map((file) => verificationSentence("file/missing", { file })),
  );
}

function fileFaults(workspace: Workspace, entries: readonly LedgerEntry[]): readonly Sentence[] {
  return wantedContents(entries).flatMap(({ kind, hash }) => {
    const state = storedState(workspace, kind, hash);
    if (state === "whole") return [];
    return [
      verificationSentence(state === "missing" ? "file/missing" : "file/changed", {
        file: storedName(kind, hash),
      }),
    ];
  });
}

/** Files that the history does not need (of forms that were refused, of runs that were cut off) and that were changed. */
function spareFaults(workspace: Workspace, entries: readonly LedgerEntry[]): readonly Sentence[] {
  const wanted = new Set(wantedContents(entries).map(({ kind, hash }) => storedName(kind, hash)));
  return storedContents(workspace)
    .filter(({ kind, hash }) => !wanted.has(storedName(kind, hash)))
    .filter(({ kind, hash }) => storedState(workspace, kind, hash) === "changed")
    .map(({ kind, hash }) => verificationSentence("file/spare-changed", { file: storedName(kind, hash) }));
}

/** Rebuilds every edition from the events before it and compares it with what was frozen. */
function rebuildEditions(
  workspace: Workspace,
  entries: readonly LedgerEntry[],
): { readonly faults: readonly Sentence[]; readonly count: number } {
  const faults: Sentence[] = [];
  let count = 0;
  entries.forEach((entry, index) => {
    const made = parseCycleEvent(entry.event);
    if (made?.kind !== "recap.made") return;
    count += 1;
    const before = entries.slice(0, index);
    const events = before.map(({ event }) => parseCycleEvent(event));
    const cycle = evolveAll(
      null,
      events.filter((event): event is CycleEvent => event?.cycleId === made.cycleId),
    );
    try {
      const basis = cycle === null ? null : loadBasis(workspace, cycle);
      const profile = parseProfile(loadJson(workspace, "profil", made.profileHash));
      const today = civilDateOf(2000, 1, 1);
      if (cycle === null || basis === null || !profile.ok || today === null)
        throw new Error("edition without a cycle");
      const edition = { kind: "sementara", id: made.editionId } as const;
      const source = sourceFromArchive(workspace, {
        basis,
        cycle,
        profile: profile.profile,
        edition,
        entries: before,
        today,
      });
      if (sha256(canonicalJson(builtRecap(source).content())) !== made.contentHash) {
        faults.push(
          verificationSentence("edition/differs", { editionId: made.editionId, cycleId: made.cycleId }),
        );
      }
    } catch (problem) {
      if (!(problem instanceof CommandFault)) throw problem;
      faults.push(problem.sentence);
    }
  });
  return { faults, count };
}
