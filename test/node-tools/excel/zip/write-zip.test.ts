import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { packEntry } from "#node/excel/zip/pack-entry";
import { writeZip } from "#node/excel/zip/write-zip";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("writeZip", () => {
  it("is read back by another program, folders and long texts included", () => {
    const long = "himpun ".repeat(10_000);
    const archive = writeZip([packEntry("a.txt", bytes("x")), packEntry("xl/b.xml", bytes(long))]);
    const files = unzipSync(archive);
    expect(Object.keys(files)).toEqual(["a.txt", "xl/b.xml"]);
    expect(new TextDecoder().decode(files["xl/b.xml"])).toBe(long);
  });

  it("passes the sum check of Python's zipfile", () => {
    const file = join(mkdtempSync(join(tmpdir(), "himpun-zip-")), "a.zip");
    writeFileSync(file, writeZip([packEntry("kosong", bytes("")), packEntry("isi", bytes("é".repeat(500)))]));
    const script = "import sys,zipfile;print(zipfile.ZipFile(sys.argv[1]).testzip())";
    expect(execFileSync("/usr/bin/python3", ["-c", script, file], { encoding: "utf8" }).trim()).toBe("None");
    expect(readFileSync(file).length).toBeLessThan(400);
  });

  it("gives the same bytes at any time", () => {
    const build = () => writeZip([packEntry("a", bytes("satu")), packEntry("b", bytes("dua"))]);
    expect(Buffer.from(build()).equals(Buffer.from(build()))).toBe(true);
  });

  it("stores what deflate would make larger, and refuses two entries of one name", () => {
    expect(packEntry("a", bytes("x"))).toMatchObject({ deflated: false, size: 1 });
    const twice = packEntry("a", bytes("x"));
    expect(() => writeZip([twice, twice])).toThrow("two entries are called a");
  });
});
