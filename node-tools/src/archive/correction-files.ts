import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { CycleState } from "#core/cycle/state";
import { planCorrection } from "#core/form/correction-plan";
import type { FormRequest } from "#core/form/form-request";
import { identityOf } from "#core/submission/locate-entry";
import type { ReceivedForm } from "#core/submission/receive-form";
import type { WorkbookPlan } from "#core/workbook/plan";
import type { WorkbookWriter } from "../excel/writer/write-workbook";
import { fileNameOf } from "./file-name";
import { readFormFile } from "./read-form-file";
import { sha256OfBytes } from "./sha256";
import type { Workspace } from "./workspace";
import { PLACES } from "./workspace";
import { writeAtomically } from "./write-atomically";

/** Where corrections are written: a workspace, its writer, and its cycles in the order in which they began. */
export interface CorrectionDesk {
  readonly workspace: Workspace;
  readonly writer: WorkbookWriter;
  readonly cycles: ReadonlyMap<string, CycleState>;
}

/** The refused form of a unit as a fresh one with its faults marked; gives the file's name. See `writeToCorrect`. */
export async function writeCorrection(
  desk: CorrectionDesk,
  request: FormRequest,
  received: ReceivedForm,
): Promise<string> {
  return writeToCorrect(desk, request.identity, planCorrection(request, received));
}

/**
 * Writes a form that a unit is to correct and gives its name: `koreksi/<unit>.xlsx` for the cycle that was opened last,
 * `koreksi/<siklus>/<unit>.xlsx` for any other. What another cycle has in the first place moves to the second; an older
 * file of the same cycle goes to `koreksi/sebelumnya/`: its owner may have been typing in it.
 */
export async function writeToCorrect(
  { workspace, writer, cycles }: CorrectionDesk,
  { cycle, unit }: Pick<FormRequest["identity"], "cycle" | "unit">,
  plan: WorkbookPlan,
): Promise<string> {
  const isNewest = newestOf(cycles) === cycle;
  const name = isNewest ? shortName(unit) : longName(cycle, unit);
  if (isNewest) makeRoom(workspace, cycle, unit);
  const bytes = await writer.write(plan);
  if (putAside(workspace, name, unit, sha256OfBytes(bytes)))
    writeAtomically(join(workspace.folder, name), bytes);
  return name;
}

function shortName(unit: string): string {
  return `${PLACES.corrections}/${fileNameOf(unit)}.xlsx`;
}

function longName(cycle: string, unit: string): string {
  return `${PLACES.corrections}/${fileNameOf(cycle)}/${fileNameOf(unit)}.xlsx`;
}

function newestOf(cycles: ReadonlyMap<string, CycleState>): string | null {
  const opened = [...cycles.values()].filter(({ opening }) => opening !== null);
  return opened[opened.length - 1]?.cycleId ?? null;
}

/** Moves a correction of another cycle to that cycle's folder. What is no form of any cycle is put aside later. */
function makeRoom(workspace: Workspace, cycle: string, unit: string): void {
  const path = join(workspace.folder, shortName(unit));
  if (!existsSync(path)) return;
  const { bytes, workbook } = readFormFile(path, shortName(unit));
  const owner = workbook === null ? null : (identityOf(workbook)?.identity ?? null);
  if (bytes === null || owner === null || owner.cycle === cycle) return;
  const theirs = longName(owner.cycle, unit);
  if (putAside(workspace, theirs, unit, sha256OfBytes(bytes)))
    writeAtomically(join(workspace.folder, theirs), bytes);
  rmSync(path);
}

/** Keeps what is there under `koreksi/sebelumnya/`; false where it is already the file of that hash. */
function putAside(workspace: Workspace, name: string, unit: string, hash: string): boolean {
  const path = join(workspace.folder, name);
  if (!existsSync(path)) return true;
  const before = readFileSync(path);
  const beforeHash = sha256OfBytes(before);
  if (beforeHash === hash) return false;
  const file = `${fileNameOf(unit)}-${beforeHash.slice(0, 12)}.xlsx`;
  const aside = join(workspace.folder, PLACES.corrections, "sebelumnya", file);
  if (!existsSync(aside)) writeAtomically(aside, before);
  return true;
}
