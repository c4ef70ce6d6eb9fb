import { UNIT_STATE_LABELS } from "#core/messages/cycle-messages";
import type { BuiltRecap } from "#core/office/recap/recap-kind";
import type { ReportLine } from "../terminal/report";

/** What `himpun rekap` tells: coverage, the units' figures and their total, and where the files are (null: a dry run). */
export function recapLines(
  { head, summary }: Pick<BuiltRecap, "head" | "summary">,
  notices: readonly string[],
  files: { readonly folder: string; readonly names: readonly string[] } | null,
): readonly ReportLine[] {
  const { coverage, cycle, edition, profile, units } = head;
  const { table, notes } = summary();
  const missing = units
    .filter(({ counted }) => !counted)
    .map(({ name, state }) => `${name} (${UNIT_STATE_LABELS[state]})`);
  return [
    ...notices,
    { kind: "title", text: `Rekap ${cycle.id} · edisi ${edition.id} · profil ${profile.id}` },
    `Cakupan: ${coverage.approved} dari ${coverage.asked} unit disahkan (${coverage.submitted} masuk).`,
    ...(missing.length === 0 ? [] : [`Belum masuk hitungan: ${missing.join(", ")}.`]),
    { kind: "table", ...table },
    ...notes,
    files === null
      ? "Coba: tidak ada yang ditulis."
      : `Hasil: ${joined(files.names.map((name) => `${files.folder}/${name}`))}`,
  ];
}

function joined(names: readonly string[]): string {
  const last = names[names.length - 1] ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} dan ${last}`;
}

/** What a PDF could not show, if anything. */
export function lostCharacterLines(lost: readonly string[]): readonly string[] {
  return lost.length === 0
    ? []
    : [`Huruf yang tidak ada dalam fon PDF dicetak sebagai "?": ${lost.join(" ")}`];
}
