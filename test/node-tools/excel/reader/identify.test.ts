import { describe, expect, it } from "vitest";
import { read, workbookEntries } from "./workbook-fixture";
import { zipOf } from "./zip-fixture";

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** An OLE compound file whose directory holds a stream of that name. */
function compoundFile(stream: string): Uint8Array {
  const bytes = Buffer.alloc(2048);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(bytes);
  Buffer.from("Root Entry", "utf16le").copy(bytes, 1024);
  bytes.writeUInt16LE(22, 1024 + 64);
  Buffer.from(stream, "utf16le").copy(bytes, 1152);
  bytes.writeUInt16LE(stream.length * 2 + 2, 1152 + 64);
  return new Uint8Array(bytes);
}

const ods = (type: string): Uint8Array =>
  zipOf([
    { name: "mimetype", content: type, stored: true },
    { name: "content.xml", content: "<x/>" },
  ]);

const FILES: readonly (readonly [title: string, bytes: Uint8Array, fault: object])[] = [
  ["nothing", new Uint8Array(0), { code: "file/empty" }],
  ["an .xls", compoundFile("Workbook"), { code: "file/not-xlsx-xls" }],
  ["an .xls of Excel 5", compoundFile("Book"), { code: "file/not-xlsx-xls" }],
  ["a bare BIFF stream", ascii("\x09\x08\x10\x00\x00\x06"), { code: "file/not-xlsx-xls" }],
  ["a workbook under a password", compoundFile("EncryptedPackage"), { code: "file/encrypted" }],
  ["an old Word file", compoundFile("WordDocument"), { code: "file/other-office", application: "Word" }],
  ["another OLE file", compoundFile("Something"), { code: "file/unknown" }],
  ["a PDF", ascii("%PDF-1.7\n..."), { code: "file/pdf" }],
  ["a picture", ascii("\x89PNG\r\n\x1a\n...."), { code: "file/image", format: "PNG" }],
  ["a photograph", ascii("\xff\xd8\xff\xe0...."), { code: "file/image", format: "JPEG" }],
  ["a RAR archive", ascii("Rar!\x1a\x07\x01\x00"), { code: "file/other-archive", format: "RAR" }],
  ["a gzip file", ascii("\x1f\x8b\x08...."), { code: "file/other-archive", format: "gzip" }],
  ["a CSV with semicolons", ascii("kode;nama\r\n1;a,b\r\n"), { code: "file/csv", delimiter: ";" }],
  ["a CSV with commas", ascii("\xef\xbb\xbfkode,nama\n1,a\n"), { code: "file/csv", delimiter: "," }],
  [
    "a CSV in UTF-16",
    new Uint8Array(Buffer.from("\ufeffkode\tnama\n", "utf16le")),
    { code: "file/csv", delimiter: "\t" },
  ],
  ["plain text", ascii("hanya teks"), { code: "file/csv", delimiter: null }],
  ["HTML saved as .xls", ascii("\r\n<html><table><tr><td>1"), { code: "file/html" }],
  ["a bare table", ascii("<TABLE border=1>"), { code: "file/html" }],
  ["a web archive", ascii("MIME-Version: 1.0\r\nContent-Type: multipart/related"), { code: "file/html" }],
  [
    "Excel 2003 XML",
    ascii(`<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">`),
    { code: "file/xml-2003" },
  ],
  [
    "a flat ODS",
    ascii(
      `<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">`,
    ),
    { code: "file/ods" },
  ],
  ["other XML", ascii(`<?xml version="1.0"?><data/>`), { code: "file/unknown" }],
  ["random bytes", Uint8Array.from([1, 2, 3, 0, 5]), { code: "file/unknown" }],
  ["an .ods", ods("application/vnd.oasis.opendocument.spreadsheet"), { code: "file/ods" }],
  [
    "an .odt",
    ods("application/vnd.oasis.opendocument.text"),
    { code: "file/other-office", application: "OpenDocument" },
  ],
  [
    "a .docx",
    zipOf([{ name: "word/document.xml", content: "<x/>" }]),
    { code: "file/other-office", application: "Word" },
  ],
  [
    "a .pptx",
    zipOf([{ name: "ppt/presentation.xml", content: "<x/>" }]),
    { code: "file/other-office", application: "PowerPoint" },
  ],
  ["an .xlsb", zipOf([{ name: "xl/workbook.bin", content: "x" }]), { code: "file/xlsb" }],
  [
    "a Numbers file",
    zipOf([{ name: "Index/Document.iwa", content: "x" }]),
    { code: "file/other-office", application: "Numbers" },
  ],
  [
    "a ZIP of workbooks",
    zipOf([
      { name: "isian/sekretariat.xlsx", content: "x" },
      { name: "isian/bidang-1.xlsx", content: "x" },
      { name: "__MACOSX/isian/._bidang-1.xlsx", content: "x" },
    ]),
    { code: "file/zip-of-xlsx", workbooks: ["isian/sekretariat.xlsx", "isian/bidang-1.xlsx"], count: 2 },
  ],
  ["another ZIP", zipOf([{ name: "foto.jpg", content: "x" }]), { code: "file/other-archive", format: "ZIP" }],
  ["a ZIP of nothing", zipOf([]), { code: "file/other-archive", format: "ZIP" }],
  [
    "a package without its workbook",
    zipOf([{ name: "[Content_Types].xml", content: "<x/>" }]),
    { code: "file/damaged", reason: "missing-part", part: "xl/workbook.xml" },
  ],
  [
    "the first bytes of a workbook",
    zipOf(workbookEntries({})).subarray(0, 300),
    { code: "file/truncated", sizeBytes: 300 },
  ],
];

describe("a file that is no .xlsx", () => {
  it.each(FILES)("%s is named by its content", (_, bytes, fault) => {
    expect(read(bytes)).toEqual({ ok: false, fault });
  });
});
