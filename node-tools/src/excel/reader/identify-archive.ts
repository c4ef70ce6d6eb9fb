import type { ReadFault } from "./read-fault";
import type { Archive } from "./zip/archive";

const NAMES_SHOWN = 5;

/** Names a ZIP archive that holds no workbook we read: .xlsb, .ods, another Office file, a ZIP of workbooks. */
export function identifyArchive(archive: Archive): ReadFault {
  const names = archive.names.map((name) => name.toLowerCase());
  if (names.includes("xl/workbook.bin")) return { code: "file/xlsb" };
  if (archive.has("mimetype")) return identifyOpenDocument(archive);
  if (names.some((name) => name.startsWith("word/")))
    return { code: "file/other-office", application: "Word" };
  if (names.some((name) => name.startsWith("ppt/")))
    return { code: "file/other-office", application: "PowerPoint" };
  if (names.some((name) => name.endsWith(".iwa")))
    return { code: "file/other-office", application: "Numbers" };
  const workbooks = archive.names.filter(
    (name) => /\.(?:xlsx|xlsm|xltx|xls)$/i.test(name) && !isMacResource(name),
  );
  if (workbooks.length > 0) {
    return { code: "file/zip-of-xlsx", workbooks: workbooks.slice(0, NAMES_SHOWN), count: workbooks.length };
  }
  if (archive.has("[Content_Types].xml"))
    return { code: "file/damaged", reason: "missing-part", part: "xl/workbook.xml" };
  return { code: "file/other-archive", format: "ZIP" };
}

function identifyOpenDocument(archive: Archive): ReadFault {
  const type = new TextDecoder("latin1").decode(archive.read("mimetype").subarray(0, 100)).trim();
  if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet")) return { code: "file/ods" };
  return type.startsWith("application/vnd.oasis.opendocument")
    ? { code: "file/other-office", application: "OpenDocument" }
    : { code: "file/other-archive", format: "ZIP" };
}

/** macOS adds a shadow file for each real one. */
function isMacResource(name: string): boolean {
  return name.startsWith("__MACOSX/") || name.includes("/._");
}
