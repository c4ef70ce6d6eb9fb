import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { PaperDocument } from "#core/paper/paper-document";
import { paperText } from "#core/paper/paper-text";
import { paperDocx } from "#node/report/paper/paper-docx";
import { paperPdf } from "#node/report/paper/paper-pdf";
import { PAPERS } from "../../core/paper/sample-papers";

const NOW = new Date("2026-11-21T00:00:00Z");
const KINDS = PAPERS.map((paper) => [paper.kind, paper] as const);

/** Letters and digits of a text, to compare readings that break lines in other places. */
function words(text: string): readonly string[] {
  return [...new Set(text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2 && word.length < 30))];
}

/** The text of one part of a .docx, by a strict XML parser. */
function docxText(bytes: Uint8Array, part: string): string {
  const xml = unzipSync(bytes)[part];
  if (xml === undefined) throw new Error(`no ${part}`);
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on("text", (text) => texts.push(text));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(strFromU8(xml)).close();
  return texts.join(" ");
}

function isHere(program: string, option: string, wanted: string): boolean {
  try {
    execFileSync(program, [option], { stdio: "ignore" });
    return true;
  } catch {
    console.warn(`skipped: ${program} is not here to ${wanted}`);
    return false;
  }
}

const hasPdftotext = isHere("pdftotext", "-v", "read the PDF back");
const hasWriter = hasPdftotext && isHere("soffice", "--version", "open the .docx") && isWriterHere();

/** LibreOffice may be installed with its spreadsheet only. */
function isWriterHere(): boolean {
  const program = execFileSync("sh", ["-c", 'readlink -f "$(command -v soffice)"'], { encoding: "utf8" });
  const found = existsSync(join(dirname(program.trim()), "libswlo.so"));
  if (!found) console.warn("skipped: LibreOffice Writer is not here to open the .docx");
  return found;
}

describe("a .docx", () => {
  it.each(KINDS)("of %s holds every word of the paper", async (_, paper) => {
    const bytes = await paperDocx(paper);
    const read = `${docxText(bytes, "word/document.xml")} ${docxText(bytes, "word/footer1.xml")}`;
    const found = new Set(words(read));
    expect(words(paperText(paper)).filter((word) => !found.has(word))).toEqual([]);
  });

  it("is on F4 paper, upright", async () => {
    const [paper] = PAPERS;
    if (paper === undefined) throw new Error("paper expected");
    const xml = strFromU8(unzipSync(await paperDocx(paper))["word/document.xml"] ?? new Uint8Array());
    expect(xml).toMatch(/<w:pgSz w:w="12189" w:h="18709" w:orient="portrait"\/>/);
  });
});

describe("a .docx in a word processor", () => {
  it.skipIf(!hasWriter)(
    "shows every word, on as many pages as the paper needs",
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "himpun-docx-"));
      const paths = PAPERS.map(({ kind }) => join(folder, `${kind}.docx`));
      for (const [index, paper] of PAPERS.entries())
        writeFileSync(paths[index] ?? "", await paperDocx(paper));
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      const options = ["--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder];
      execFileSync("soffice", [profile, ...options, ...paths], { stdio: "ignore", timeout: 120_000 });
      const seen = PAPERS.map((paper) => {
        const read = execFileSync("pdftotext", [join(folder, `${paper.kind}.pdf`), "-"], {
          encoding: "utf8",
        });
        const found = new Set(words(read));
        return {
          kind: paper.kind,
          lost: words(paperText(paper)).filter((word) => !found.has(word)),
          pages: read.split("\f").length - 1,
        };
      });
      expect(seen).toEqual(
        PAPERS.map(({ kind, orientation }) => ({
          kind,
          lost: [],
          pages: orientation === "landscape" ? 2 : 1,
        })),
      );
    },
    130_000,
  );
});

describe("a PDF", () => {
  it.each(KINDS)(
    "of %s is as few pages as it needs, and the same bytes when made again",
    async (_, paper) => {
      const [first, second] = [await paperPdf(paper, NOW), await paperPdf(paper, NOW)];
      expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
      expect(first.lostCharacters).toEqual([]);
      expect(
        Buffer.from(first.bytes)
          .toString("latin1")
          .match(/\/Type \/Page\b/g)?.length,
      ).toBe(paper.orientation === "landscape" ? 2 : 1);
    },
  );

  it.skipIf(!hasPdftotext)("is read back by another program, word for word", async () => {
    const folder = mkdtempSync(join(tmpdir(), "himpun-kertas-"));
    for (const paper of PAPERS) {
      const path = join(folder, `${paper.kind}.pdf`);
      writeFileSync(path, (await paperPdf(paper, NOW)).bytes);
      const found = new Set(words(execFileSync("pdftotext", [path, "-"], { encoding: "utf8" })));
      // the text form marks ticks by letters, which the PDF draws
      expect([paper.kind, words(paperText(paper)).filter((word) => !found.has(word))]).toEqual([
        paper.kind,
        [],
      ]);
    }
  });
});

describe("a logo", () => {
  // a PNG of one red dot
  const logoPng =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==";

  it("stands in both files", async () => {
    const [first] = PAPERS;
    if (first === undefined) throw new Error("paper expected");
    const paper: PaperDocument = { ...first, letterhead: { ...first.letterhead, logoPng } };
    const media = Object.entries(unzipSync(await paperDocx(paper))).filter(([name]) => name.endsWith(".png"));
    expect(media.map(([, bytes]) => Buffer.from(bytes).toString("base64"))).toEqual([logoPng]);
    expect(Buffer.from((await paperPdf(paper, NOW)).bytes).toString("latin1")).toContain("/Subtype /Image");
  });
});

describe("hostile text", () => {
  const [memo] = PAPERS.filter((paper) => paper.kind === "nota-dinas");
  const withText = (text: string): PaperDocument => {
    if (memo === undefined) throw new Error("memo expected");
    return { ...memo, blocks: [...memo.blocks, { kind: "paragraph", text, style: "plain" }] };
  };

  it("stays text in a .docx: markup, control characters and broken surrogates", async () => {
    const bytes = await paperDocx(withText("<w:p/> & \u0000\u0007\u000b tetap \uD800 utuh ]]>"));
    expect(docxText(bytes, "word/document.xml").replace(/\s+/g, " ")).toContain("<w:p/> & tetap utuh ]]>");
  });

  it("loses no character of a PDF in silence", async () => {
    const made = await paperPdf(withText("café “kutip” – ≥ 75 · ḥasan · 北京 · 😀 · 北"), NOW);
    expect(made.lostCharacters).toEqual(["北", "京", "😀"]);
  });

  it("reads no file and no address that a text or a logo names", async () => {
    if (memo === undefined) throw new Error("memo expected");
    const letterhead = { ...memo.letterhead, logoPng: "file:///etc/hostname" };
    await expect(paperPdf({ ...memo, letterhead }, NOW)).rejects.toThrow();
  });

  it("of many rows goes on to further pages with its heading", async () => {
    if (memo === undefined) throw new Error("memo expected");
    const columns = [{ heading: "Uraian", width: 1, align: "left" as const }];
    const rows = Array.from({ length: 120 }, (_, row) => [`Baris ${row}`]);
    const long: PaperDocument = { ...memo, page: "A4", blocks: [{ kind: "table", columns, rows }] };
    const pdf = Buffer.from((await paperPdf(long, NOW)).bytes).toString("latin1");
    expect((pdf.match(/\/Type \/Page\b/g)?.length ?? 0) > 2).toBe(true);
    expect(docxText(await paperDocx(long), "word/document.xml")).toContain("Baris 119");
  });
});
