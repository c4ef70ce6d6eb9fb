import { parseIndonesianNumber } from "#core/cell/parse-number";
import type { ControlStated } from "#core/office/procedure-event";
import { commit } from "../google/ledger-sheet";
import { UserFault } from "../google/user-fault";
import { fieldMissing, notWhole } from "../messages/procedure-faults";
import type { ActionField, CommandAnswer } from "../ui/page-types";
import type { Typed } from "./actions/action";
import { textOf } from "./actions/action";
import { unitAt } from "./actions/unit-actions";
import { actorOf } from "./desk";
import type { Desk } from "./desk";

/** The fields of control totals; at least one must be given. */
export const CONTROL_FIELDS: readonly ActionField[] = [
  { id: "indikator", label: "Jumlah indikator", jenis: "angka", wajib: false },
  { id: "pagu", label: "Jumlah pagu (rupiah)", jenis: "angka", wajib: false },
  { id: "realisasi", label: "Jumlah realisasi (rupiah)", jenis: "angka", wajib: false },
];

/** Records the totals that a unit's validator counted himself. Whoever may say that a unit has nothing may say this. */
export function stateTotals(desk: Desk, unitId: string, typed: Typed): CommandAnswer {
  const { unitName } = unitAt(desk, unitId);
  const { cycleId } = desk.cycle;
  const event: ControlStated = {
    ...{ kind: "control.stated", cycleId, day: desk.today, unitId },
    indicators: wholeNumber(typed, "indikator"),
    budget: wholeNumber(typed, "pagu"),
    spent: wholeNumber(typed, "realisasi"),
  };
  if (event.indicators === null && event.budget === null && event.spent === null)
    throw new UserFault(fieldMissing("Jumlah kendali"));
  const actor = actorOf(desk, { kind: "nil", cycleId, unitId, reason: "" });
  commit(desk.ledger, desk.moment.iso, () => ({ acted: [{ actor, events: [event] }], answer: null }));
  const lines = [
    `Jumlah kendali ${unitName} dicatat oleh ${actor.name}.`,
    "Dicocokkan dengan isian oleh pengelola data lewat Bandingkan antarunit dan antarperiode.",
  ];
  return { berhasil: true, baris: lines, lanjut: null, tautan: null };
}

function wholeNumber(typed: Typed, field: string): number | null {
  const text = textOf(typed, field);
  if (text === "") return null;
  const parsed = parseIndonesianNumber(text, "rupiah");
  const number = parsed.kind === "value" ? parsed.value.toNumber() : Number.NaN;
  if (Number.isSafeInteger(number) && number >= 0) return number;
  const label = CONTROL_FIELDS.find(({ id }) => id === field)?.label ?? field;
  throw new UserFault(notWhole(label, text));
}
