import type { DraftForm } from "#core/definition-sheet/draft-form";
import type { ReportLine } from "../terminal/report";

/** A draft as JSON: its name, its version, and the one published last. */
export function draftJson({ name, definition, last }: DraftForm): object {
  return { nama: name, versi: definition?.version ?? null, versi_terakhir: last?.version ?? null };
}

/** A draft on the terminal: its title line, then what was found. */
export function draftLines({ name, definition, said }: DraftForm): readonly ReportLine[] {
  const version =
    definition === null ? "" : ` · versi ${definition.version} · ${definition.fields.length} kolom`;
  return [
    { kind: "title", text: `${name}${version}` },
    ...said.map((one): ReportLine => ({ kind: "finding", said: one })),
  ];
}
