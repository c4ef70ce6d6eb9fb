import { createHash } from "node:crypto";
import type { Bundle } from "#core/exchange/bundle";
import { appendEvents } from "#core/ledger/append";
import { canonicalJson } from "#core/ledger/canonical-json";
import { EMPTY_HEAD, headOf } from "#core/ledger/entry";
import type { LedgerEntry } from "#core/ledger/entry";

/** SHA-256 of a text, as every platform gives it. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** How this platform hashes. */
export const HASHES = {
  ofText: sha256,
  ofBase64: (base64: string): string =>
    createHash("sha256").update(Buffer.from(base64, "base64")).digest("hex"),
};

const REGISTER = { name: "buku induk" };
const FORM = { name: "formulir" };
const VALUES = { rows: [], unit: "U1" };
const BYTES = Buffer.from("isi berkas").toString("base64");

/** A short history: a cycle opened and one submission, with all it rests on. */
export function sampleBundle(): Bundle {
  const hashOf = (value: unknown): string => sha256(canonicalJson(value));
  const base = { cycleId: "kinerja-2026-tw1", day: "2026-04-06" };
  const opening = {
    ...{
      formId: "kinerja",
      formFingerprint: hashOf(FORM),
      year: 2026,
      quarter: 1,
      registerHash: hashOf(REGISTER),
    },
    ...{ procedureId: null, units: [{ unitId: "U1", unitName: "Unit Satu" }], deadline: null },
    ...{ afterDeadline: "accept", finalNeeds: "named-units" },
  };
  const submission = {
    ...{ submissionHash: hashOf(VALUES), originalHash: HASHES.ofBase64(BYTES), originalName: "U1.xlsx" },
    ...{ formFingerprint: "f", registerHash: "r", filledBy: null },
  };
  const findings = { errors: 0, warnings: 0, unexplained: 0 };
  const submitted = { ...base, unitId: "U1", version: 1, submission, findings, corrects: null, reason: null };
  const entries = ledgerOf(
    { kind: "cycle.opened", ...base, opening },
    { kind: "form.submitted", ...submitted },
  );
  return {
    agencyId: "instansi-contoh",
    head: headOf(entries),
    entries,
    contents: [
      { kind: "buku-induk", hash: hashOf(REGISTER), value: REGISTER },
      { kind: "formulir", hash: hashOf(FORM), value: FORM },
      { kind: "isian", hash: hashOf(VALUES), value: VALUES },
      { kind: "asli", hash: HASHES.ofBase64(BYTES), base64: BYTES },
    ],
  };
}

/** A ledger of these events by one actor. */
export function ledgerOf(...events: readonly AnyEvent[]): readonly LedgerEntry[] {
  const actor = { name: "Sri", role: "data-officer", unitId: null, capacity: "definitive" };
  return appendEvents(EMPTY_HEAD, events, { now: "2026-04-06T08:00:00+07:00", actor }, sha256);
}

type AnyEvent = { readonly kind: string } & Readonly<Record<string, unknown>>;
