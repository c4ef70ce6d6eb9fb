import type { Quarter } from "#core/cell/format-date";
import { parseLedger } from "#core/ledger/jsonl";
import { ask, formsOf, installAddon, KASUBBID, prepareSample } from "../apps-script/addon";
import type { Addon } from "../apps-script/addon";
import { fillAndSubmit, typeNamed } from "../apps-script/filler";
import type { Answers } from "../apps-script/filler";
import { peopleOf } from "../apps-script/people";
import { finalEdition } from "./final-edition";
import { evaluationAnswers, renjaAnswers, SKIPPED } from "./renja-case";
import { CUMULATIVE, PRINTED_SHEETS, quartersSince } from "./renja-platform";
import type { CarriedCell, RenjaPlatform, SignedRenja } from "./renja-platform";

const CHOICE = { tahun: 2027, tenggat: "2026-01-20", alasan: "Tidak diminta", pesan: "" };
const HEAD = "kepala@contoh.example";

/** A Renja and its evaluation in Google Sheets, by the built bundle in the local runtime; the head signs in the master. */
export const renjaSheets: RenjaPlatform = {
  name: "sheets",
  play: (asked) => {
    const addon = installAddon();
    prepareSample(addon);
    const answers = renjaAnswers();
    openRenja(addon);
    const renja = approvedRecap(addon, "renja-2027", (unit) => answers.get(unit) ?? new Map());
    sign(addon);
    ask(addon, KASUBBID, "rencana", { siklus: "renja-2027" });
    const plan = textsOf(addon, "rencana");
    const keysOf = (unit: string): readonly string[] =>
      plan.flatMap(([id = "", own]) => (own === unit ? [id] : []));
    const evaluations = new Map<Quarter, object>();
    const carried: CarriedCell[] = [];
    for (const [index, quarter] of asked.entries()) {
      const cycle = `evaluasi-renja-2027-tw${quarter}`;
      const typed = quartersSince(asked[index - 1], quarter);
      ask(addon, KASUBBID, "kirimPermintaan", { ...CHOICE, formulir: "evaluasi-renja", triwulan: quarter });
      carried.push(...carriedCells(addon, cycle));
      const made = approvedRecap(addon, cycle, (unit) => evaluationAnswers(keysOf(unit), typed));
      evaluations.set(quarter, made);
    }
    const sheets = Object.entries(PRINTED_SHEETS).flatMap(([recap, names]) =>
      names.map((name) => `${recap} ${name}`),
    );
    const printed = new Map(sheets.map((name) => [name, textsOf(addon, name)] as const));
    ask(addon, KASUBBID, "aturKantor", { evaluasi_triwulan: "kumulatif", evaluasi_dasar: CUMULATIVE.dasar });
    const cumulative = recap(addon, "evaluasi-renja-2027-tw4", "sementara");
    const signed = signedRenja(addon);
    return Promise.resolve({ renja, signed, printed, plan, evaluations, carried, cumulative });
  },
};

function openRenja(addon: Addon): void {
  const asked = { ...CHOICE, formulir: "renja", triwulan: 4, dilewati: SKIPPED };
  ask(addon, KASUBBID, "kirimPermintaan", asked);
}

/** Every unit's people fill and approve; what they did is collected and rolled up. */
function approvedRecap(addon: Addon, cycle: string, answersOf: (unit: string) => Answers): object {
  for (const [unit, file] of formsOf(addon, cycle)) {
    const { filler, validator } = peopleOf(unit);
    fillAndSubmit(addon, filler, file, answersOf(unit));
    typeNamed(addon, validator, file, "keputusan", "Setuju");
    typeNamed(addon, validator, file, "diperiksa_oleh", "Contoh Pemeriksa");
  }
  ask(addon, KASUBBID, "kumpulkan");
  return recap(addon, cycle, "final");
}

function recap(addon: Addon, cycle: string, edition: string): object {
  return ask(addon, KASUBBID, "rekap", { siklus: cycle, edisi: edition }) as object;
}

/** The head works in the master and in the office's folder. */
function sign(addon: Addon): void {
  const { drive } = addon.runtime;
  const folder = drive.list().find(({ name }) => name.startsWith("Himpun "));
  for (const id of [addon.master, folder?.id ?? ""]) drive.share(id, HEAD, "editor");
  const command = { siklus: "renja-2027", aksi: "tanda-tangan", sasaran: ["final"], isian: {} };
  const answer = ask(addon, HEAD, "perintahSiklus", command) as { readonly berhasil: boolean };
  if (!answer.berhasil) throw new Error(JSON.stringify(answer));
}

function signedRenja(addon: Addon): SignedRenja {
  const { entries } = parseLedger(String(ask(addon, KASUBBID, "riwayat")));
  const { stage, contentHash } = finalEdition(entries, "renja-2027");
  const stored = addon.runtime.drive.find(`${contentHash}.json`);
  if (stored === undefined) throw new Error("the edition is not in the archive");
  const content = JSON.parse(new TextDecoder().decode(stored.bytes ?? new Uint8Array())) as object;
  return { stage, content };
}

/** The cells of the forms of `cycle` that hold what an earlier quarter approved, as their notes say. */
function carriedCells({ runtime, ...addon }: Addon, cycle: string): readonly CarriedCell[] {
  return [...formsOf({ runtime, ...addon }, cycle).values()].flatMap((form) => {
    const values = runtime.drive.values(form, "Isian");
    const fields = values.find(([key]) => key === "_kunci") ?? [];
    const { notes } = runtime.drive.sheet(form, "Isian");
    return values.flatMap((row, rowIndex) =>
      row.flatMap((value, columnIndex) => {
        const isCarried = (notes.get(rowIndex, columnIndex) ?? "").includes("Dibawa dari");
        const place = { key: String(row[0]), field: String(fields[columnIndex]) };
        return isCarried ? [{ cycle, ...place, text: String(value) }] : [];
      }),
    );
  });
}

function textsOf({ runtime, master }: Addon, sheet: string): readonly (readonly string[])[] {
  return runtime.drive.values(master, sheet).map((row) => row.map(String));
}
