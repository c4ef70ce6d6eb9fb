import { formatDate } from "#core/cell/format-date";
import { NEXT_ROLE } from "#core/cycle/next-role";
import { coverageOf } from "#core/cycle/coverage";
import { punctualityOf } from "#core/cycle/punctuality";
import type { CycleState, UnitState } from "#core/cycle/state";
import { deadlineOf } from "#core/cycle/state";
import { ROLE_LABELS, UNIT_STATE_LABELS } from "#core/messages/cycle-messages";
import type { CivilDate } from "#core/cell/civil-date";
import type { AgencyMoment } from "#core/office/agency-clock";
import { readLedger } from "../google/ledger-sheet";
import type { Caller } from "./caller";
import { currentCaller } from "./caller";
import { cycleSheet, formRecords } from "./cycle-index";
import type { FormRecord } from "./cycle-index";
import { chosenCycle, openOffice } from "./office";
import { agencyMoment } from "#core/office/agency-clock";
import type { Board, BoardRow } from "../ui/page-types";

const STEPS: readonly { readonly name: string; readonly from: readonly UnitState["state"][] }[] = [
  { name: "Dikirim", from: ["sent", "filling", "submitted", "returned", "approved", "received", "recapped"] },
  { name: "Diajukan", from: ["submitted", "approved", "received", "recapped"] },
  { name: "Disahkan", from: ["approved", "received", "recapped"] },
  { name: "Direkap", from: ["recapped"] },
];

/** The board as the caller may see it: everything for those who run the collection, else the caller's own units. */
export function statusBoard(cycleId: string | null): Board {
  const office = openOffice();
  const caller = currentCaller(office.book);
  const { cycles } = readLedger(office.ledgerSheet);
  const cycle = chosenCycle(cycles, cycleId);
  const records = formRecords(cycleSheet(office.book)).filter((record) => record.cycleId === cycle.cycleId);
  const now = boardMoment();
  const coverage = coverageOf(cycle);
  return {
    siklus: cycle.cycleId,
    pilihan: [...cycles.values()].filter(({ opening }) => opening !== null).map((one) => one.cycleId),
    tenggat: cycle.deadline === null ? "tanpa tenggat" : formatDate(cycle.deadline),
    cakupan: `${coverage.submitted} dari ${coverage.asked} unit masuk, ${coverage.approved} disahkan`,
    diperbarui: `${formatDate(now.day)} pukul ${now.iso.slice(11, 16).replace(":", ".")}`,
    unit: [...cycle.units.values()]
      .filter((unit) => maySee(caller, unit))
      .map((unit) => boardRow(cycle, unit, records, now.day)),
  };
}

/** Units that are late, as plain text for a chat group. */
export function lateList(cycleId: string | null): string {
  const office = openOffice();
  const cycle = chosenCycle(readLedger(office.ledgerSheet).cycles, cycleId);
  const today = boardMoment().day;
  const late = [...cycle.units.values()].flatMap((unit) => {
    const { lateDays, onTime } = punctualityOf(cycle, unit, today);
    const isOpen = ["prepared", "sent", "filling", "returned"].includes(unit.state);
    return isOpen && lateDays > 0 && onTime !== true ? [{ unit, lateDays }] : [];
  });
  if (late.length === 0) return `Siklus ${cycle.cycleId}: tidak ada unit yang terlambat.`;
  const day = cycle.deadline === null ? "" : ` (tenggat ${formatDate(cycle.deadline)})`;
  const lines = late.map(
    ({ unit, lateDays }, index) => `${index + 1}. ${unit.unitName}: terlambat ${lateDays} hari`,
  );
  return [
    `Isian yang belum masuk, siklus ${cycle.cycleId}${day}:`,
    ...lines,
    "Mohon segera diajukan. Terima kasih.",
  ].join("\n");
}

function boardMoment(): AgencyMoment {
  const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  const known = zone === "Asia/Makassar" || zone === "Asia/Jayapura" ? zone : "Asia/Jakarta";
  return agencyMoment(Date.now(), known);
}

function maySee({ isOfficer, unitIds }: Caller, unit: UnitState): boolean {
  return isOfficer || unitIds.includes(unit.unitId);
}

function boardRow(
  cycle: CycleState,
  unit: UnitState,
  records: readonly FormRecord[],
  today: CivilDate,
): BoardRow {
  const { onTime, lateDays } = punctualityOf(cycle, unit, today);
  const next = NEXT_ROLE[unit.state];
  const findings =
    unit.versions[unit.versions.length - 1]?.findings ?? unit.draft?.findings ?? unit.lastRefused?.findings;
  const isLate = lateDays > 0;
  return {
    id: unit.unitId,
    nama: unit.unitName,
    keadaan: UNIT_STATE_LABELS[unit.state],
    kelompok: groupOf(unit),
    temuan: findings === undefined ? "" : `${findings.errors} kesalahan, ${findings.warnings} peringatan`,
    waktu: unit.reason ?? timeText(lateDays, onTime, deadlineOf(cycle, unit)),
    terlambat: isLate,
    berikutnya: next === null ? "" : ROLE_LABELS[next],
    tautan: records.find(({ unitId }) => unitId === unit.unitId)?.url ?? "",
    langkah: STEPS.map(({ name, from }) => ({ nama: name, sudah: from.includes(unit.state) })),
  };
}

function timeText(lateDays: number, onTime: boolean | null, deadline: CivilDate | null): string {
  if (lateDays > 0) return `TERLAMBAT ${lateDays} hari`;
  if (onTime === true) return "tepat waktu";
  return deadline === null ? "" : `tenggat ${formatDate(deadline)}`;
}

function groupOf({ state }: UnitState): BoardRow["kelompok"] {
  if (state === "submitted") return "diperiksa";
  return ["approved", "received", "recapped", "nil", "skipped"].includes(state) ? "selesai" : "menunggu";
}
