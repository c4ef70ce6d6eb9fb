import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { planCorrection } from "#core/form/correction-plan";
import type { FormRequest } from "#core/form/form-request";
import type { WorkbookPlan } from "#core/workbook/plan";
import type { ReceivedForm } from "#core/submission/receive-form";
import type { WorkbookWriter } from "../excel/writer/write-workbook";
import { fileNameOf } from "./file-name";
import { sha256OfBytes } from "./sha256";
import type { Workspace } from "./workspace";
import { PLACES } from "./workspace";
import { writeAtomically } from "./write-atomically";

/**
 * Writes `koreksi/<unit>.xlsx` and gives its name. Another file of that name is first put aside under
 * `koreksi/sebelumnya/`: its owner may have been typing in it.
 */
export async function writeCorrection(
  workspace: Workspace,
  writer: WorkbookWriter,
  request: FormRequest,
  received: ReceivedForm,
): Promise<string> {
  return writeToCorrect(workspace, writer, request.identity.unit, planCorrection(request, received));
}

/** Writes a form that a unit is to correct as `koreksi/<unit>.xlsx`, putting aside what was there. */
export async function writeToCorrect(
  workspace: Workspace,
  writer: WorkbookWriter,
  unitId: string,
  plan: WorkbookPlan,
): Promise<string> {
  const unitFile = fileNameOf(unitId);
  const name = `${PLACES.corrections}/${unitFile}.xlsx`;
  const path = join(workspace.folder, name);
  const bytes = await writer.write(plan);
  const hash = sha256OfBytes(bytes);
  if (existsSync(path)) {
    const before = readFileSync(path);
    const beforeHash = sha256OfBytes(before);
    if (beforeHash === hash) return name;
    const aside = join(
      workspace.folder,
      PLACES.corrections,
      "sebelumnya",
      `${unitFile}-${beforeHash.slice(0, 12)}.xlsx`,
    );
    if (!existsSync(aside)) writeAtomically(aside, before);
  }
  writeAtomically(path, bytes);
  return name;
}
