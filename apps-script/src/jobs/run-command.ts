import { underJobLock } from "../google/locks";
import { UserFault } from "../google/user-fault";
import { ADDON_SENTENCES } from "../messages/addon-messages";
import { commandUnknown } from "../messages/procedure-faults";
import { formsLeft, formsToMake, planLines, recapMessage } from "../messages/report-messages";
import type { CommandAnswer, CommandInput } from "../ui/page-types";
import { requireFields, textOf, textOrNull } from "./actions/action";
import { ACTIONS } from "./actions/action-table";
import { unitAt } from "./actions/unit-actions";
import { approveUnits } from "./approve";
import { correctApproved } from "./correct-approved";
import { compareCycles } from "./compare-cycles";
import { compareEditions } from "./compare-editions";
import { compareWithTable } from "./compare-table";
import { exportBundle } from "./exchange";
import { findCodes } from "./find-codes";
import { checkCode } from "./verify-code";
import { verifyHistory } from "./verify";
import { stateTotals } from "./control-totals";
import { cycleSheet, formRecords } from "./cycle-index";
import { openDesk, unitNameIn } from "./desk";
import type { Desk } from "./desk";
import { giveAtDesk, givenLines } from "./give";
import { prepareMeeting, takeMeeting } from "./hold-meeting";
import { issuePaper } from "./issue-paper";
import { paperKindNamed, paperRequest } from "./paper-request";
import { refreshForms } from "./refresh-forms";
import { reviseCycle } from "./revise-cycle";
import { printForm } from "./print-form";
import { runPlan, runRecap } from "./run-job";
import { takeBack } from "./take-back";
import { RECAP_FIELDS } from "./tasks/record-tasks";
import { OTHER_TABLE_FIELDS, PLAN_FIELDS } from "./tasks/table-tasks";
import { reportStep } from "./report-step";
import { mailCalledReminders } from "./called-reminders";

type Runner = (desk: Desk, input: CommandInput) => CommandAnswer;

/** What is no plain command of the cycle: each has a way of its own. */
const OWN_WAYS = new Map<string, Runner>([
  ["sahkan", approve],
  ["koreksi", (desk, { sasaran, isian }) => correctApproved(desk, sasaran[0] ?? "", isian)],
  ["rekap", recapAtPanel],
  ["ganti-versi", (desk, { isian }) => asOfficer(desk, () => underJobLock(() => reviseCycle(desk, isian)))],
  ["urungkan", (desk, { sasaran, isian }) => takeBack(desk, sasaran[0] ?? "", isian)],
  ["urungkan-terakhir", (desk, { isian }) => takeBack(desk, null, isian)],
  ["periksa-kode", (_desk, { isian }) => checkCode(textOf(isian, "kode"))],
  ["langkah", tellStep],
  ["surat", makePaper],
  ["bandingkan", (desk, { isian }) => compareEditions(desk, textOf(isian, "dari"), textOf(isian, "ke"))],
  [
    "cetak",
    (desk, { sasaran }) => asOfficer(desk, () => underJobLock(() => printForm(desk, sasaran[0] ?? ""))),
  ],
  ["banding-tabel", compareTable],
  ["rencana", writePlan],
  ["cari-kode", (desk, { isian }) => findCodes(desk, textOf(isian, "kata"))],
  ["banding", (desk) => asOfficer(desk, () => compareCycles(desk))],
  ["verifikasi", (desk) => asOfficer(desk, verifyHistory)],
  ["ekspor", (desk) => asOfficer(desk, () => underJobLock(exportBundle))],
  ["rapat", (desk) => underJobLock(() => prepareMeeting(desk))],
  ["hasil-rapat", meetingResult],
  ["kendali", (desk, { sasaran, isian }) => stateTotals(desk, sasaran[0] ?? "", isian)],
]);

/** Gives one command of the panel Langkah kerja as the caller, who must hold an office that may. */
export function runCommand(input: CommandInput): CommandAnswer {
  const desk = openDesk(input.siklus === "" ? null : input.siklus);
  const own = OWN_WAYS.get(input.aksi);
  return own === undefined ? giveAction(desk, input) : own(desk, input);
}

function giveAction(desk: Desk, { aksi, sasaran, isian }: CommandInput): CommandAnswer {
  const action = ACTIONS.find(({ id }) => id === aksi);
  if (action === undefined || (action.target !== "siklus" && sasaran.length === 0))
    throw new UserFault(commandUnknown(aksi));
  requireFields(action.fields, isian);
  const targets = action.target === "siklus" ? [""] : sasaran;
  const given = giveAtDesk(desk, (now) => targets.flatMap((target) => action.make(now, target, isian)));
  const taken = targets.filter((_, index) => given.given[index]?.refused === false);
  const reminded =
    aksi === "ingatkan" ? mailCalledReminders(given.desk, taken, textOrNull(isian, "catatan")) : [];
  const left = refreshForms(given.desk);
  const lacking = aksi === "lanjutkan" ? unitsWithoutForm(given.desk, taken) : [];
  return {
    berhasil: given.isClean,
    baris: [...givenLines(given.given), ...reminded, ...formsLeft(left), ...formsToMake(lacking)],
    ...{ lanjut: null, tautan: null },
  };
}

/** Names of those units that have no form in the desk's cycle: they were left out when it was opened. */
function unitsWithoutForm(desk: Desk, unitIds: readonly string[]): readonly string[] {
  const records = formRecords(cycleSheet(desk.office.book));
  const has = (unit: string): boolean =>
    records.some(
      ({ cycleId, unitId, stage }) =>
        cycleId === desk.cycle.cycleId && unitId === unit && stage === "dibagikan",
    );
  return unitIds.filter((unitId) => !has(unitId)).map((unitId) => unitNameIn(desk, unitId));
}

/** An edition of the recap as the menu makes it, for those whose office may. */
function recapAtPanel(desk: Desk, { isian }: CommandInput): CommandAnswer {
  requireFields(RECAP_FIELDS, isian);
  const family = textOf(isian, "edisi") === "final" ? "final" : "provisional";
  return asOfficer(desk, () => {
    const made = runRecap({ cycleId: desk.cycle.cycleId, family, profileId: null });
    return { berhasil: true, baris: recapMessage(made).split("\n"), lanjut: null, tautan: null };
  });
}

function compareTable(desk: Desk, { isian }: CommandInput): CommandAnswer {
  requireFields(OTHER_TABLE_FIELDS, isian);
  return asOfficer(desk, () => underJobLock(() => compareWithTable(desk, textOf(isian, "tabel"))));
}

function writePlan(desk: Desk, { isian }: CommandInput): CommandAnswer {
  requireFields(PLAN_FIELDS, isian);
  return asOfficer(desk, () => {
    const made = runPlan({ cycleId: desk.cycle.cycleId, replaces: textOf(isian, "ganti") === "ya" });
    return { berhasil: true, baris: planLines(made), lanjut: null, tautan: null };
  });
}

/** What a meeting decided; the forms take its values over as far as this account may write in them. */
function meetingResult(desk: Desk, { isian }: CommandInput): CommandAnswer {
  const answer = underJobLock(() => takeMeeting(desk, isian));
  const left = refreshForms(openDesk(desk.cycle.cycleId));
  return { ...answer, baris: [...answer.baris, ...formsLeft(left)] };
}

/** What reads the whole archive is done by those who run the collection. */
function asOfficer({ caller }: Desk, action: () => CommandAnswer): CommandAnswer {
  if (!caller.isOfficer) throw new UserFault(ADDON_SENTENCES.notAllowed);
  return action();
}

function approve(desk: Desk, { sasaran, isian }: CommandInput): CommandAnswer {
  const seen = textOf(isian, "akibat").split(",");
  const { given, answer } = approveUnits(desk, sasaran, seen);
  const left = refreshForms(given.desk);
  return { ...answer, baris: [...answer.baris, ...formsLeft(left)] };
}

function tellStep(desk: Desk, { sasaran: [unit], isian }: CommandInput): CommandAnswer {
  return reportStep(desk, {
    number: Number(textOf(isian, "nomor")),
    unitId: unit === undefined || unit === "" ? null : unit,
    choice: textOrNull(isian, "pilihan"),
    note: textOrNull(isian, "catatan"),
    by: textOrNull(isian, "oleh"),
  });
}

function makePaper(desk: Desk, { sasaran: [unit], isian }: CommandInput): CommandAnswer {
  const kind = paperKindNamed(textOf(isian, "jenis"));
  const unitId = unit === undefined || unit === "" ? null : unitAt(desk, unit).unitId;
  return underJobLock(() => issuePaper(desk, paperRequest(desk, kind, unitId, isian)));
}
