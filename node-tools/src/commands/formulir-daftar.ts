import { publishedForms } from "#core/office/published-form";
import { readLedger } from "../archive/ledger-file";
import { shippedFormNames } from "../archive/own-forms";
import { openWorkspace } from "../archive/workspace";
import type { Report } from "../terminal/report";

/** Lists the forms that ship and every published version of the agency's own. */
export function runListForms(options: { readonly folder: string }): Report {
  const workspace = openWorkspace(options.folder);
  const own = publishedForms(readLedger(workspace).entries);
  const rows = [
    ...shippedFormNames().map((name) => [name, "bawaan", "", ""]),
    ...[...own.values()].flatMap((versions) =>
      versions.map(({ formId, version, day, title }) => [formId, `versi ${version}`, day, title]),
    ),
  ];
  return {
    exitCode: 0,
    json: {
      bawaan: shippedFormNames(),
      sendiri: [...own.values()].flatMap((versions) =>
        versions.map(({ formId, version, day, title, definitionHash }) => ({
          nama: formId,
          versi: version,
          terbit: day,
          judul: title,
          sidik: definitionHash,
        })),
      ),
    },
    lines: [{ kind: "table", head: ["Formulir", "Versi", "Terbit", "Judul"], rows }],
  };
}
