import { describe, expect, it } from "vitest";
import type { Notice } from "#core/cycle/decision";
import type { Refusal, RefusalCode, RefusalValues } from "#core/cycle/refusal";
import { noticeSentence } from "#core/messages/cycle-notice-messages";
import { refusalSentence } from "#core/messages/cycle-refusal-messages";
import {
  chainFaultSentence,
  headMovedSentence,
  lineFaultSentence,
  tornTailSentence,
} from "#core/messages/ledger-messages";
import { day, hash } from "./play";

const UNIT = { unitId: "bidang" };
const EDITION = { editionId: "final" };
const CYCLE = { cycleId: "kinerja-2025-tw4" };

/** One refusal of every code; a code without one does not compile. */
const REFUSALS: RefusalValues = {
  "actor/no-right": { command: "approve", role: "filler" },
  "actor/other-unit": { ...UNIT, actorUnitId: "sekretariat" },
  "text/missing": { text: "note" },
  "cycle/unknown": CYCLE,
  "cycle/other": { ...CYCLE, found: "kinerja-2025-tw3" },
  "cycle/wrong-phase": { ...CYCLE, phase: "archived" },
  "cycle/already-begun": CYCLE,
  "cycle/opened-differently": { ...CYCLE, differs: ["deadline", "units"] },
  "cycle/no-units": CYCLE,
  "cycle/duplicate-unit": UNIT,
  "cycle/unit-removed": { unitIds: ["bidang"] },
  "cycle/no-final": CYCLE,
  "cycle/undecided": { unitIds: ["bidang", "sekretariat"] },
  "deadline/not-later": { deadline: day("2025-12-18"), current: day("2025-12-19") },
  "deadline/passed": { ...UNIT, deadline: day("2025-12-19"), lateDays: 3 },
  "unit/unknown": { unitId: "opd-9" },
  "unit/not-taking-part": { ...UNIT, state: "nil" },
  "unit/taking-part": UNIT,
  "unit/undecided": UNIT,
  "unit/already-approved": UNIT,
  "unit/not-approved": { ...UNIT, state: "submitted" },
  "unit/nothing-due": { ...UNIT, state: "approved" },
  "draft/closed": { ...UNIT, state: "submitted" },
  "submission/has-errors": { ...UNIT, errors: 2 },
  "submission/unexplained": { ...UNIT, unexplained: 1 },
  "decision/not-submitted": { ...UNIT, state: "sent" },
  "decision/other-version": { ...UNIT, version: 2 },
  "decision/difference-unseen": { ...UNIT, approvedVersion: 1 },
  "decision/effect-unseen": { ...UNIT, editionIds: ["final"] },
  "decision/proposals-open": { ...UNIT, proposals: 2 },
  "proposal/unknown": { ...UNIT, proposalId: "usul-1" },
  "proposal/decided": { ...UNIT, proposalId: "usul-1" },
  "proposal/own": { ...UNIT, proposalId: "usul-1" },
  "proposal/other-version": UNIT,
  "proposal/no-change": { ...UNIT, found: "12" },
  "undo/built-on": { undone: "form.approved", later: "form.received" },
  "undo/other-person": { undone: "form.approved", by: "Sri Wahyuni" },
  "recap/inputs-moved": { unitIds: ["bidang"] },
  "recap/units-missing": { unitIds: ["bidang", "sekretariat"] },
  "recap/nothing-approved": { unitIds: ["bidang"] },
  "recap/not-reproducible": EDITION,
  "edition/unknown": EDITION,
  "edition/provisional": { editionId: "sementara" },
  "edition/superseded": { ...EDITION, by: "perbaikan-1" },
  "edition/inputs-moved": { ...EDITION, unitIds: ["bidang"] },
  "edition/content-differs": EDITION,
  "edition/wrong-stage": { ...EDITION, stage: "directed" },
  "edition/unit-not-included": { ...EDITION, ...UNIT },
  "cover/number-taken": { ...EDITION, letterNumber: "050/17/Bappeda" },
  "publication/not-signed": EDITION,
  "publication/wrong-stage": { ...EDITION, publication: "retracted" },
};

const NAMES: Readonly<Record<string, string>> = { bidang: "Bidang Perencanaan", sekretariat: "Sekretariat" };
const nameOf = (unitId: string): string => NAMES[unitId] ?? unitId;
const codes = Object.keys(REFUSALS) as RefusalCode[];

function words(code: RefusalCode): string {
  const { cause, remedy } = refusalSentence({ code, values: REFUSALS[code] } as Refusal, nameOf);
  return `${cause} ${remedy}`;
}

describe("the sentence of a refusal", () => {
  it.each(codes)("%s is whole, and names no id where there is a name", (code) => {
    expect(words(code)).toMatch(/^[A-Z].*\.$/);
    expect(words(code)).not.toMatch(/undefined|null|\[object|NaN|bidang,|\bbidang\b/);
  });

  it("is its own for every code", () => {
    expect(new Set(codes.map(words)).size).toBe(codes.length);
  });

  it.each<[RefusalCode, string]>([
    [
      "decision/not-submitted",
      "Isian Bidang Perencanaan berstatus dikirim; hanya isian yang diajukan dapat diputuskan. Tunggu sampai unit itu mengajukan isiannya.",
    ],
    [
      "deadline/passed",
      "Tenggat Bidang Perencanaan, 19 Desember 2025, sudah lewat 3 hari. Minta perpanjangan kepada pengelola data, dengan alasan.",
    ],
    ["text/missing", "Catatan pengembalian belum diisi. Isi, lalu ulangi."],
    [
      "recap/units-missing",
      "Edisi final belum lengkap; belum disahkan: Bidang Perencanaan, Sekretariat. Tunggu unit itu, atau sebutkan alasan menerbitkan edisi final tanpa mereka.",
    ],
  ])("%s", (code, sentence) => {
    expect(words(code)).toBe(sentence);
  });
});

describe("other sentences", () => {
  it("say why nothing changed", () => {
    const values = { unitId: "bidang", version: 1, currentVersion: 2 };
    const notice: Notice = { code: "submission/superseded", values };
    expect(noticeSentence(notice, nameOf)).toBe(
      "Isian Bidang Perencanaan sama dengan versi 1, yang sudah digantikan versi 2; tidak ada yang berubah.",
    );
  });

  it("say what is wrong with a history", () => {
    const heads = { expected: { sequence: 4, hash: hash("a") }, found: { sequence: 5, hash: hash("b") } };
    const causes = [
      chainFaultSentence({ sequence: 3, fault: "ledger/payload-changed", expected: "a", found: "b" }),
      lineFaultSentence({ code: "ledger/line-respelt", lineNumber: 2 }),
      headMovedSentence({ code: "ledger/head-moved", ...heads }),
      tornTailSentence(7),
    ].map(({ cause }) => cause);
    expect(causes).toEqual([
      "Isi peristiwa ke-3 dalam riwayat telah diubah.",
      "Baris 2 riwayat ditulis ulang oleh program lain; ejaannya bukan ejaan Himpun.",
      "Riwayat bertambah dari peristiwa ke-4 menjadi ke-5 selagi Anda bekerja.",
      "Baris 7, baris terakhir riwayat, terputus di tengah penulisan.",
    ]);
  });
});
