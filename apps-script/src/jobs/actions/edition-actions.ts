import type { Command } from "#core/cycle/command";
import { editionMeant } from "#core/office/edition-meant";
import { numberSetting } from "#core/office/office-settings";
import { nextLetterNumber } from "#core/office/papers/letter-run";
import { PAPER_MESSAGES } from "#core/messages/paper-texts";
import { sentenceIn } from "#core/messages/render-finding";
import { typedCells } from "#core/office/typed-cell";
import type { PaperKind } from "#core/procedure/procedure";
import { UserFault } from "../../google/user-fault";
import type { ActionField } from "../../ui/page-types";
import type { Desk } from "../desk";
import type { Action, Typed } from "./action";
import { linesOf, orUserFault, PROBE_TEXT, textOf, textOrNull } from "./action";
import { CELLS, line, NOTE, paragraph, REASON } from "./fields";
import { unitAt } from "./unit-actions";

const DIRECTED: ActionField = {
  ...{ id: "unit", label: "Unit yang isiannya dibuka kembali", jenis: "unit", wajib: false },
};

const DIRECTED_CELLS: ActionField = {
  ...CELLS,
  label: "Hanya sel ini, satu sebaris: unit/KODE:kolom (boleh kosong)",
  contoh: "datin/DAT-01:realisasi_tw2",
};

/** What is done to one edition. */
export const EDITION_ACTIONS: readonly Action[] = [
  onEdition({
    ...{ id: "tanda-tangan", label: "Tanda tangani", done: "ditandatangani", fields: [] },
    command: ({ cycle }, ids) => ({
      ...{ kind: "sign", ...ids },
      contentHash: orUserFault(editionMeant(cycle, ids.editionId)).contentHash,
    }),
  }),
  onEdition({
    ...{ id: "arahan", label: "Kembalikan dengan arahan", done: "dikembalikan dengan arahan" },
    fields: [paragraph("isi", "Arahan"), DIRECTED, DIRECTED_CELLS],
    command: (desk, ids, typed) => ({
      ...{ kind: "direct", ...ids, direction: wordOf(typed, "isi"), units: directedUnits(desk, typed) },
    }),
  }),
  onEdition({
    ...{ id: "nomori", label: "Nomori surat pengantar", done: "surat pengantarnya diberi nomor" },
    fields: [line("nomor", "Nomor surat (kosong: nomor berikutnya)", false)],
    command: (desk, ids, typed) => ({
      ...{ kind: "number-cover", ...ids },
      letterNumber: textOrNull(typed, "nomor") ?? nextNumber(desk, "surat-pengantar").value,
    }),
  }),
  onEdition({
    ...{ id: "kirim-pengantar", label: "Kirim surat pengantar", done: "dikirim" },
    fields: [line("kepada", "Dikirim kepada")],
    command: (_desk, ids, typed) => ({ kind: "send-cover", ...ids, to: wordOf(typed, "kepada") }),
  }),
  onEdition({
    ...{ id: "ajukan-terbit", label: "Ajukan penerbitan", done: "penerbitannya diminta", fields: [NOTE] },
    command: (_desk, ids, typed) => ({
      ...{ kind: "request-publication", ...ids, note: textOrNull(typed, "catatan") },
    }),
  }),
  onEdition({
    ...{
      id: "tolak-terbit",
      label: "Tolak penerbitan",
      done: "permintaan terbitnya ditolak",
      fields: [REASON],
    },
    command: (_desk, ids, typed) => ({
      ...{ kind: "refuse-publication", ...ids, reason: wordOf(typed, "alasan") },
    }),
  }),
  onEdition({
    ...{ id: "terbitkan", label: "Terbitkan", done: "diterbitkan" },
    fields: [
      line("alamat", "Alamat terbitan", true, "https://…"),
      paragraph("periksa", "Cara informasi yang dikecualikan diperiksa"),
    ],
    command: (_desk, ids, typed) => ({
      ...{ kind: "publish", ...ids },
      ...{ address: wordOf(typed, "alamat"), excludedCheck: wordOf(typed, "periksa") },
    }),
  }),
  onEdition({
    ...{ id: "tarik", label: "Tarik terbitan", done: "ditarik", fields: [REASON] },
    command: (_desk, ids, typed) => ({ kind: "retract", ...ids, reason: wordOf(typed, "alasan") }),
  }),
];

interface EditionAction {
  readonly id: string;
  readonly label: string;
  readonly done: string;
  readonly fields: readonly ActionField[];
  readonly command: (
    desk: Desk,
    ids: { readonly cycleId: string; readonly editionId: string },
    typed: Typed,
  ) => Command;
}

function onEdition({ id, label, done, fields, command }: EditionAction): Action {
  const given = (desk: Desk, editionId: string, typed: Typed): Command =>
    command(desk, { cycleId: desk.cycle.cycleId, editionId }, typed);
  return {
    ...{ id, label, target: "edisi", fields },
    probe: (desk, editionId) => given(desk, editionId, {}),
    make: (desk, editionId, typed) => {
      const shown = fields.flatMap(({ id: field, label: name }) =>
        textOf(typed, field) === "" ? [] : [`${name}: ${textOf(typed, field)}`],
      );
      const title = `Edisi ${editionId}: ${done}`;
      return [{ title, command: given(desk, editionId, typed), shown }];
    },
  };
}

/** What was typed; a probe has typed nothing, and the cycle only asks whether something was said. */
function wordOf(typed: Typed, field: string): string {
  return typed[field] === undefined ? PROBE_TEXT : textOf(typed, field);
}

/** The next letter number of the agency for a kind of paper; throws UserFault for a pattern that gives none. */
export function nextNumber(
  { settings, register, ledger, today }: Desk,
  kind: PaperKind,
): { readonly value: string; readonly running: number } {
  const next = nextLetterNumber(ledger.entries, numberSetting(settings, register.agency, kind), today);
  if (next.ok) return next;
  const [finding] = next.findings;
  if (finding === undefined) throw new Error("a pattern without a number and without a finding");
  throw new UserFault(sentenceIn(PAPER_MESSAGES, finding));
}

function directedUnits(desk: Desk, typed: Typed) {
  const byUnit = new Map<string, readonly string[]>(
    linesOf(typed, "unit").map((unitId) => [unitAt(desk, unitId).unitId, []]),
  );
  for (const text of linesOf(typed, "sel")) {
    const slash = text.indexOf("/");
    const { unitId } = unitAt(desk, text.slice(0, Math.max(0, slash)).trim());
    byUnit.set(unitId, [...(byUnit.get(unitId) ?? []), text.slice(slash + 1)]);
  }
  return [...byUnit].map(([unitId, texts]) => ({
    unitId,
    cells: texts.length === 0 ? [] : orUserFault(typedCells(desk.basis(), unitId, texts)),
  }));
}
