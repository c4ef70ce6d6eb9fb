import type { Content, SheetState } from "../apps-script-runtime/world/sheet-state";
import type { Addon } from "./addon";

/**
 * Everything that matters of a world, ids, times and hashes of times apart: what two runs that did the same work leave
 * alike. Files by folder with what they hold and who may open them, the history's events, mails, triggers.
 */
export function worldDigest({ runtime, master }: Addon): object {
  const { drive } = runtime;
  const nameOf = new Map(drive.list().map(({ id, name }) => [id, name]));
  const withoutIds = (text: string): string =>
    [...nameOf.keys()]
      .reduce((rest, id) => rest.split(id).join("<id>"), text)
      .replace(/gid=\d+/g, "gid=<gid>");
  const files = drive.list().map((item) => ({
    name: item.name,
    folder: nameOf.get(item.parentId ?? "") ?? "root",
    trashed: item.trashed,
    editors: [...item.editors].sort(),
    isShareable: item.shareableByEditors,
    content: item.id === master ? masterDigest(item.id) : bookDigest(item.id, item.mimeType),
  }));
  function bookDigest(id: string, mimeType: string): object | null {
    if (!mimeType.endsWith("spreadsheet")) return null;
    const book = drive.spreadsheet(id);
    const sheetName = new Map(book.sheets.map((sheet) => [sheet.id, sheet.name]));
    return {
      sheets: book.sheets.map((sheet) => ({ name: sheet.name, hidden: sheet.hidden, rows: rowsOf(sheet) })),
      names: book.names.map(({ name }) => name).sort(),
      protections: drive
        .protections(id)
        .map(({ sheetId, area, editors, unprotected, warningOnly }) =>
          JSON.stringify([sheetName.get(sheetId), area, editors, unprotected, warningOnly]),
        )
        .sort(),
    };
  }
  function masterDigest(id: string): object {
    const sheets = drive.spreadsheet(id).sheets.filter(({ name }) => name !== "Riwayat");
    return Object.fromEntries(sheets.map((sheet) => [sheet.name, rowsOf(sheet)]));
  }
  /** Each row as typed or written; of the outbox without sender, quota and time. */
  function rowsOf(sheet: SheetState): readonly string[] {
    const { rows, columns } = sheet.content.extent();
    const seen = sheet.name === "Surat Keluar" ? 5 : columns;
    return Array.from({ length: rows }, (_row, row) =>
      withoutIds(
        Array.from({ length: seen }, (_column, column) => textOf(sheet.content.get(row, column))).join("|"),
      ),
    );
  }
  const history = drive.displayValues(master, "Riwayat").map((row) => row.slice(2, 12).join("|"));
  return {
    files: [...files].sort((a, b) => (a.folder + a.name < b.folder + b.name ? -1 : 1)),
    history,
    mails: runtime.mails
      .map(({ to, subject, body }) => `${to.join(",")}: ${subject}: ${withoutIds(body)}`)
      .sort(),
    triggers: runtime.triggers.map(({ handler }) => handler).sort(),
  };
}

function textOf(content: Content | undefined): string {
  if (content === undefined) return "";
  // Ids of sheets inside links depend on how many were made before.
  return content.kind === "formula" ? content.text.replace(/gid=\d+/g, "gid=") : String(content.value);
}
