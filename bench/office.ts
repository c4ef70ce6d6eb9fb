import { join } from "node:path";
import { civilDateOf } from "#core/cell/civil-date";
import { plannedCycle } from "#core/cycle/evolve";
import { start, take } from "#core/office/arrival";
import { openingOf } from "#core/office/cycle-basis";
import { carrySource } from "#node/archive/carry-source";
import { storeJson } from "#node/archive/content-store";
import { appendToLedger, readLedger } from "#node/archive/ledger-file";
import { writeRequests } from "#node/archive/request-files";
import { createWorkspace } from "#node/archive/workspace";
import { benchBasis, writeFilledForms } from "./forms";
import { since, stopwatch } from "./stopwatch";
import type { Pass } from "./stopwatch";

/** Rows of every form: what a large bidang fills. */
export const ROWS = 60;

/** A workspace with an open cycle, the filled forms of all its units, and what writing the requests took. */
export interface Office {
  readonly folder: string;
  /** Folder of the filled forms, ready to be received. */
  readonly forms: string;
  readonly requests: Pass;
}

/** Makes an office of `count` units in `folder`: opens the cycle, writes the requests (timed), fills and writes the forms. */
export async function makeOffice(folder: string, count: number): Promise<Office> {
  const workspace = createWorkspace(folder);
  const basis = benchBasis(workspace.settings.idInstansi, count, ROWS);
  storeJson(workspace, "buku-induk", basis.register);
  storeJson(workspace, "formulir", basis.formBasis);
  const today = civilDateOf(2026, 1, 15);
  if (today === null) throw new Error("no such day");
  const actor = { name: "Contoh", role: "data-officer", unitId: null, capacity: "definitive" } as const;
  const opened = take(
    start(plannedCycle(basis.cycleId)),
    { kind: "open", cycleId: basis.cycleId, opening: openingOf(basis, null) },
    actor,
    today,
  );
  appendToLedger(workspace, readLedger(workspace), opened.acted, "2026-01-15T10:00:00+07:00");
  const watch = stopwatch();
  await writeRequests(workspace, basis, opened.cycle, {
    ...{ dryRun: false, onWritten: () => undefined, renews: false },
    carry: carrySource(workspace, new Map()),
  });
  const requests = since(watch, count);
  const forms = join(folder, "isian");
  await writeFilledForms(basis, forms);
  return { folder, forms, requests };
}
