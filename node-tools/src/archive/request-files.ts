import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { deadlineFor } from "#core/cycle/state";
import type { CycleState } from "#core/cycle/state";
import { NOTHING_CARRIED } from "#core/form/carried-form";
import type { CarriedForm } from "#core/form/carried-form";
import { planRequest } from "#core/form/request-plan";
import type { CarrySource } from "#core/office/carry-over";
import { requestWithPast } from "#core/office/past-request";
import { askedUnits } from "#core/office/cycle-basis";
import type { CycleBasis } from "#core/office/cycle-basis";
import type { Unit } from "#core/register/register";
import { createWorkbookWriter } from "../excel/writer/write-workbook";
import { fileNameOf } from "./file-name";
import { sha256OfBytes } from "./sha256";
import type { Workspace } from "./workspace";
import { PLACES } from "./workspace";
import { writeAtomically } from "./write-atomically";

/** One unit's request file: where it is, what it holds, and whether it was written now, was there, or differs. */
export interface RequestFile {
  readonly unit: Unit;
  /** Path inside the workspace, with forward slashes. */
  readonly name: string;
  readonly hash: string;
  readonly state: "written" | "present" | "changed-by-someone";
  /** How many values it carries over from earlier quarters. */
  readonly carried: number;
}

/**
 * Writes the form of every asked unit. A file that is there already is never overwritten: someone may have typed in it.
 * `onWritten` is told after each file.
 */
export async function writeRequests(
  workspace: Workspace,
  basis: CycleBasis,
  cycle: CycleState,
  options: {
    readonly dryRun: boolean;
    readonly onWritten: () => void;
    /** True when a form that nobody has touched gives way to one of a newer version. */
    readonly renews: boolean;
    /** Where values of earlier quarters are carried over from. */
    readonly carry: CarrySource;
  },
): Promise<readonly RequestFile[]> {
  const writer = createWorkbookWriter();
  const files: RequestFile[] = [];
  for (const unit of askedUnits(basis)) {
    const state = cycle.units.get(unit.id);
    const request = requestWithPast(basis, unit, deadlineFor(cycle, unit.id), options.carry);
    const bytes = await writer.write(planRequest(request));
    const name = requestFileName(basis, unit);
    const path = join(workspace.folder, name);
    const hash = sha256OfBytes(bytes);
    const sentHash = state?.requestHash ?? hash;
    const found = stateOf(path, options.renews ? [hash] : [hash, sentHash], options.renews ? sentHash : null);
    if (found === "written" && !options.dryRun) writeAtomically(path, bytes);
    files.push({ unit, name, hash, state: found, carried: cellCount(request.carried) });
    options.onWritten();
  }
  return files;
}

/** `permintaan/<siklus>/<unit>.xlsx` */
export function requestFileName(basis: CycleBasis, unit: Unit): string {
  return `${PLACES.requests}/${basis.cycleId}/${fileNameOf(unit.id)}.xlsx`;
}

function cellCount(carried: CarriedForm | undefined): number {
  return [...(carried ?? NOTHING_CARRIED).values()].reduce((sum, cells) => sum + cells.size, 0);
}

/**
 * A file is as we made it when its hash is that of the form made now, or of the one that the history says was sent. One
 * with the hash `outdated` is written anew.
 */
function stateOf(path: string, ownHashes: readonly string[], outdated: string | null): RequestFile["state"] {
  if (!existsSync(path)) return "written";
  const found = sha256OfBytes(readFileSync(path));
  if (ownHashes.includes(found)) return "present";
  return found === outdated ? "written" : "changed-by-someone";
}
