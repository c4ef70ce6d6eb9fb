import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Command } from "#core/cycle/command";
import type { LedgerEntry, LedgerEvent } from "#core/ledger/entry";
import { parseProcedure } from "#core/procedure/parse-procedure";
import { factsOf } from "#core/procedure/procedure-fact";
import { procedureBoard } from "#core/procedure/progress";
import { BARE_CALENDAR } from "#core/procedure/work-calendar";
import {
  approve,
  CYCLE_ID,
  day,
  giveBack,
  open,
  OPENING,
  recap,
  record,
  submit,
  type Move,
} from "../cycle/play";
import { procedureOf, step } from "./sample-procedure";

const UNITS = OPENING.units.map((unit) => ({ id: unit.unitId, name: unit.unitName }));

/** The events of `moves` as ledger entries, ten minutes apart from Monday 08.00, with a meeting after the requests. */
function ledger(...moves: readonly Move[]): readonly LedgerEntry[] {
  const events = record(null, ...moves).flatMap((event, index, all): readonly LedgerEvent[] => {
    const isLastRequest = event.kind === "request.sent" && all[index + 1]?.kind !== "request.sent";
    const meeting = { kind: "paper.issued", cycleId: CYCLE_ID, paper: "notulen", letterNumber: "9/2025" };
    return isLastRequest ? [event, meeting] : [event];
  });
  return events.map((event, index) => {
    const minutes = 480 + index * 10;
    const clock = [Math.floor(minutes / 60), minutes % 60]
      .map((part) => String(part).padStart(2, "0"))
      .join(":");
    const actor = { name: "Sri Wahyuni", role: "head", unitId: null, capacity: "definitive" };
    const hash = "0".repeat(64);
    const at = `2025-12-15T${clock}:00+07:00`;
    return { sequence: index + 1, at, actor, event, payloadHash: hash, previousHash: hash, hash };
  });
}

const base = { cycleId: CYCLE_ID };
const START: readonly Command[] = [
  { kind: "order", ...base, instruction: "Kumpulkan data kinerja TW IV" },
  { kind: "dispose", ...base, to: "kasubbid-data", note: null },
  open(),
  { kind: "send", ...base, unitId: "sekretariat", fileHash: null },
  { kind: "send", ...base, unitId: "bidang", fileHash: null },
];

describe("the board of a cycle that was really played", () => {
  const raw: unknown = JSON.parse(
    readFileSync("sheets-templates/procedures/banggai-data-kinerja.sop.json", "utf8"),
  );
  const parsed = parseProcedure(raw);
  if (!parsed.ok) throw new Error("procedure expected");
  const procedure = parsed.value;

  it("sees SOP Banggai through, with a return and the receipt that a recap gives", () => {
    const entries = ledger(
      ...START,
      submit("a", "bidang"),
      giveBack("a", "bidang"),
      submit("b", "bidang"),
      approve("b", "bidang"),
      submit("c", "sekretariat"),
      approve("c", "sekretariat"),
      (cycle) => recap(cycle, "final"),
    );
    const facts = factsOf(entries, CYCLE_ID, 420);
    const startedAt = { date: day("2025-12-15"), minute: 470 };
    const now = { date: day("2025-12-16"), minute: 480 };
    const rows = procedureBoard({ procedure, units: UNITS, startedAt, facts }, BARE_CALENDAR, now);
    expect(rows.filter((row) => row.state !== "done" || row.elapsedMinutes === null)).toEqual([]);
    const review = rows.find((row) => row.step.number === 7 && row.unit?.id === "bidang");
    expect(review?.rounds.map((round) => [round.choice, round.note])).toEqual([
      ["kembalikan", "Periksa TW II"],
      ["setuju", null],
    ]);
  });

  it("lets one step of the agency wait for every unit, those left out apart", () => {
    const steps = [step(1, { completedBy: { by: "event", event: "form.approved" } }), step(2)];
    const skip: Command = { kind: "skip", ...base, unitId: "sekretariat", reason: "Tidak ada indikator" };
    const states = (...moves: readonly Move[]): readonly string[] => {
      const facts = factsOf(ledger(...START, ...moves), CYCLE_ID, 420);
      const run = { procedure: procedureOf(steps), units: UNITS, startedAt: null, facts };
      const now = { date: day("2025-12-16"), minute: 480 };
      return procedureBoard(run, BARE_CALENDAR, now).map((row) => row.state);
    };
    const approved: readonly Move[] = [submit("a", "bidang"), approve("a", "bidang")];
    expect(states(...approved)).toEqual(["waiting", "waiting"]);
    expect(states(...approved, skip)).toEqual(["done", "running"]);
    expect(states(skip, ...approved)).toEqual(["done", "running"]);
  });
});
