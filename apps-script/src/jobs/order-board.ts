import { formatDate } from "#core/cell/format-date";
import type { CivilDate } from "#core/cell/civil-date";
import { parseCycleEvent } from "#core/cycle/event";
import { plannedCycle } from "#core/cycle/evolve";
import type { LedgerEntry } from "#core/ledger/entry";
import { receiverTitle } from "#core/office/receiver-title";
import { standingEntries } from "#core/office/standing-entries";
import { readLedger } from "../google/ledger-sheet";
import type { OrderBoard, OrderLine } from "../ui/page-types";
import { PROBE_TEXT } from "./actions/action";
import { deskAt, mayAct, takesNow } from "./desk";
import type { Desk } from "./desk";
import { officeFolders, openOffice } from "./office";
import { formOfName, ownForms } from "./own-forms";
import { endedQuarter } from "./preview";
import { knownForms } from "./templates";

/** The offices to which an order is passed on, in the order in which a page offers them. */
const RECEIVERS = ["sekretaris", "kasubbid-data", "kabid"] as const;

/** What the page Perintah Kepala starts with: the forms and the period, what the caller may do, and what was ordered. */
export function orderBoard(): OrderBoard {
  const office = openOffice();
  const ledger = readLedger(office.ledgerSheet);
  const desk = deskAt(office, ledger, plannedCycle("perintah"));
  const own = ownForms(ledger.entries).map(({ id }) =>
    formOfName(officeFolders(office).archive, ledger.entries, id),
  );
  const ended = endedQuarter(desk.today);
  return {
    formulir: [...knownForms(), ...own].map(({ id, title, period }) => ({
      id,
      nama: title,
      periode: period,
    })),
    tahun: ended.year,
    triwulan: ended.quarter,
    boleh: mayAct(desk, { kind: "order", cycleId: "perintah", instruction: PROBE_TEXT }),
    penerima: RECEIVERS.map((role) => ({ id: role, label: receiverTitle(role) })),
    perintah: [...ledger.cycles.values()].reverse().flatMap((cycle) => orderLine({ ...desk, cycle }) ?? []),
  };
}

/** One order with how far it was passed on; null for a cycle that nobody ordered and nobody passed on. */
function orderLine(desk: Desk): OrderLine | null {
  const { cycle, ledger } = desk;
  const steps = standingEntries(ledger.entries).flatMap((entry) => stepOf(entry, cycle.cycleId));
  if (steps.length === 0) return null;
  const probe = { kind: "dispose", cycleId: cycle.cycleId, to: PROBE_TEXT, note: null } as const;
  return {
    siklus: cycle.cycleId,
    keadaan: { planned: "belum dibuka", open: "permintaan sudah dibuka", archived: "diarsipkan" }[
      cycle.phase
    ],
    rantai: steps,
    dapatDisposisi: takesNow(desk, probe),
  };
}

function stepOf({ event: raw, actor }: LedgerEntry, cycleId: string): OrderLine["rantai"] {
  const event = parseCycleEvent(raw);
  if (event?.cycleId !== cycleId) return [];
  const day = (at: CivilDate): string => formatDate(at);
  if (event.kind === "cycle.ordered")
    return [{ judul: `${actor.name} memerintahkan, ${day(event.day)}`, isi: event.instruction }];
  if (event.kind !== "cycle.disposed") return [];
  const title = `${actor.name} mendisposisikan kepada ${receiverTitle(event.to)}, ${day(event.day)}`;
  return [{ judul: title, isi: event.note ?? "" }];
}
