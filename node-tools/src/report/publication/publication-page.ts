import { formatDate } from "#core/cell/format-date";
import { formatNumber } from "#core/cell/format-number";
import { decimalOf } from "#core/cell/decimal";
import { PUBLICATION_WORDS as WORDS } from "#core/messages/publication-texts";
import { profileTexts } from "#core/messages/recap-texts";
import type { Publication } from "#core/publication/open-data";
import { descriptionOf, PUBLICATION_FILES } from "#core/publication/open-data";
import type { OpenTable } from "#core/publication/open-table";
import type { Agency } from "#core/register/register";

const STYLE =
  "body{font-family:Helvetica,Arial,sans-serif;max-width:75rem;margin:1rem auto;padding:0 1rem;color:#111;background:#fff;line-height:1.5}" +
  "dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dt{font-weight:bold}dd{margin:0;overflow-wrap:anywhere}" +
  ".gulir{overflow-x:auto}table{border-collapse:collapse;font-size:.85rem}th,td{border:1px solid #555;padding:.2rem .4rem;vertical-align:top;text-align:left}" +
  "thead th{background:#d9e1ec}td.angka{text-align:right;font-variant-numeric:tabular-nums}caption{text-align:left;padding:.3rem 0}";

/** The public page of a publication: what it is, how it was computed, the data, and the files; it loads nothing else. */
export function publicationPage(publication: Publication): string {
  const { agency, head, publishedOn, contentHash, table } = publication;
  const facts = [
    [WORDS.publisher, agency.name],
    [WORDS.edition, head.edition.id],
    [WORDS.published, formatDate(publishedOn)],
    [WORDS.profile, head.profile.name],
    [WORDS.contact, contactOf(agency)],
    [WORDS.fingerprint, contentHash],
  ];
  const files = [
    [PUBLICATION_FILES.data, WORDS.dataName],
    [PUBLICATION_FILES.schema, WORDS.schemaName],
    [PUBLICATION_FILES.metadata, WORDS.metadataName],
  ];
  return document(`${head.title} ${head.period}`, [
    `<p>${escaped(descriptionOf(publication))}</p>`,
    `<dl>${facts.map(([name, text]) => `<dt>${escaped(name)}</dt><dd>${escaped(text)}</dd>`).join("")}</dl>`,
    `<h2>${WORDS.files}</h2><ul>${files.map(([file, name]) => `<li><a href="${file ?? ""}" download>${escaped(name)}</a></li>`).join("")}</ul>`,
    `<h2>${WORDS.method}</h2><ul>${profileTexts(head.profile)
      .map((text) => `<li>${escaped(text)}</li>`)
      .join("")}</ul>`,
    tableHtml(table),
  ]);
}

/** The page that stands where something was published and taken back. */
export function retractionPage(title: string, retractedOn: string, reason: string): string {
  return document(title, [
    `<p role="alert"><strong>${WORDS.retractedTitle}</strong></p>`,
    `<p>${escaped(WORDS.retracted(retractedOn, reason))}</p>`,
    `<p>${WORDS.retractedRemedy}</p>`,
  ]);
}

function document(title: string, parts: readonly string[]): string {
  return [
    "<!doctype html>",
    `<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${escaped(title)}</title><style>${STYLE}</style></head>`,
    `<body><main><h1>${escaped(title)}</h1>`,
    ...parts,
    "</main></body></html>",
    "",
  ].join("\n");
}

function tableHtml({ columns, rows }: OpenTable): string {
  const head = columns.map(({ title }) => `<th scope="col">${escaped(title)}</th>`).join("");
  const body = rows
    .map((row) => `<tr>${row.map((value, index) => cellHtml(value, index)).join("")}</tr>`)
    .join("\n");
  return `<div class="gulir" tabindex="0" role="region" aria-label="${WORDS.caption}"><table><caption>${WORDS.caption}</caption><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></div>`;
}

function cellHtml(value: string | number | null, index: number): string {
  if (index === 0) return `<th scope="row">${escaped(String(value ?? ""))}</th>`;
  if (typeof value === "number")
    return `<td class="angka">${escaped(Number.isSafeInteger(value) && value < 10000 ? String(value) : formatNumber(decimalOf(value)))}</td>`;
  return `<td>${escaped(value ?? "")}</td>`;
}

function contactOf({ address, phone, email, website }: Agency): string {
  return [address, phone, email, website].filter((text) => text !== "").join(" · ");
}

function escaped(text: string | undefined): string {
  return (text ?? "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}
