import { printedUnitForm } from "#core/office/printed-unit-form";
import { carriedFor } from "#core/office/carry-over";
import { folderIn } from "../google/drive-folders";
import { writePaper } from "../google/paper-files";
import { UserFault } from "../google/user-fault";
import { nothingToPrint } from "../messages/table-messages";
import type { CommandAnswer } from "../ui/page-types";
import { unitAt } from "./actions/unit-actions";
import { carrySource } from "./carry-source";
import { editionArchive } from "./desk";
import type { Desk } from "./desk";
import { codesOf } from "./form-basis";

/**
 * Prints what a unit sent last, grouped by program: a sheet in the cycle's spreadsheet *Cetak …* and its PDF beside it. A
 * version that was printed already keeps its sheet.
 */
export function printForm(desk: Desk, unitId: string): CommandAnswer {
  const { cycle, ledger, office, today } = desk;
  const { work, archive } = desk.folders();
  const { unitName, versions, draft } = unitAt(desk, unitId);
  const { submissionOf, formOf } = editionArchive(desk);
  const basis = desk.basis();
  const plan = printedUnitForm(
    {
      ...{ basis, cycle, today, submissionOf, formOf, codes: codesOf(office.book) },
      carried: carriedFor(basis, unitId, carrySource(archive, ledger.cycles)),
    },
    unitId,
    null,
  );
  const [sheet] = plan?.sheets ?? [];
  if (sheet === undefined) throw new UserFault(nothingToPrint(unitName));
  const last = versions[versions.length - 1];
  const version =
    draft === null ? `v${last?.version ?? 0}` : `draf ${draft.submission.submissionHash.slice(0, 6)}`;
  const named = { ...sheet, name: `${unitId} ${version}` };
  const folder = folderIn(work, cycle.cycleId);
  const { url, hasPdf } = writePaper(folder, `Cetak ${cycle.cycleId}`, named, "A3");
  return {
    berhasil: true,
    baris: [
      `Isian ${unitName} dicetak, dikelompokkan menurut program${hasPdf ? "; PDF-nya ada di folder siklus" : ""}.`,
    ],
    lanjut: null,
    tautan: { label: "Buka cetakan", url },
  };
}
