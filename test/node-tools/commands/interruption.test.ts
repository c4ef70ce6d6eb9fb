import type * as FileSystem from "node:fs";
import type { inspectFiles } from "#node/archive/inspect-files";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { CYCLE, filledSample, himpun, himpunJson } from "./office";

/** The disk: from the `failAt`-th write or rename on, every one fails with `code`. */
const disk = vi.hoisted(() => ({ writes: 0, failAt: Number.POSITIVE_INFINITY, code: "ENOSPC" }));

vi.mock("node:fs", async (importOriginal) => {
  const actual = await importOriginal<typeof FileSystem>();
  const guarded =
    <A extends readonly unknown[], R>(work: (...args: A) => R, pathOf: (...args: A) => unknown) =>
    (...args: A): R => {
      disk.writes += 1;
      if (disk.writes < disk.failAt) return work(...args);
      throw Object.assign(new Error(disk.code), { code: disk.code, path: pathOf(...args) });
    };
  const writeSync = guarded(
    (file: number, bytes: Uint8Array, offset?: number) => actual.writeSync(file, bytes, offset),
    () => "riwayat.jsonl",
  );
  const renameSync = guarded(actual.renameSync, (_, target) => target);
  return { ...actual, writeSync, renameSync };
});

/** Files are inspected in this process, so that the failing disk is theirs too. */
vi.mock("#node/archive/inspect-files", async () => {
  const { inspect } = await import("#node/archive/inspect-worker");
  return { inspectFiles: (tasks: Parameters<typeof inspectFiles>[0]) => Promise.resolve(tasks.map(inspect)) };
});

/** What a PDF looks like is looked at elsewhere; here it is only one more file. */
vi.mock("#node/report/table/workbook-pdf", () => ({
  workbookPdf: () => Promise.resolve({ bytes: new Uint8Array([37, 80, 68, 70]), lostCharacters: [] }),
}));

afterEach(() => {
  disk.failAt = Number.POSITIVE_INFINITY;
});

describe("a command that is cut off at any write, and run again", () => {
  it("ends where an undisturbed one ends: minta, terima, rekap", async () => {
    const start = await filledSample();
    for (const made of ["riwayat.jsonl", "permintaan", "arsip"])
      rmSync(join(start, made), { recursive: true, force: true });
    const commands: readonly (readonly string[])[] = [
      ["minta", "FOLDER", ...CYCLE, "--tenggat", "2026-01-20"],
      ["terima", "FOLDER", "FOLDER/isian-contoh"],
      ["sahkan", "FOLDER", "--semua", "--oleh", "Contoh Pemeriksa"],
      ["rekap", "FOLDER"],
    ];
    const undisturbed = copyOf(start);
    const writes: number[] = [];
    for (const command of commands) {
      disk.writes = 0;
      await himpun(...inFolder(command, undisturbed));
      writes.push(disk.writes);
    }
    const expected = await outcomeOf(undisturbed);
    let tried = 0;
    const base = copyOf(start);
    for (const [index, command] of commands.entries()) {
      const points = pointsOf(writes[index] ?? 0);
      for (const point of points) {
        const folder = copyOf(base);
        Object.assign(disk, { writes: 0, failAt: point, code: tried % 2 === 0 ? "ENOSPC" : "EROFS" });
        const cut = await himpun(...inFolder(command, folder));
        disk.failAt = Number.POSITIVE_INFINITY;
        tried += 1;
        expect([command[0], point, cut.exitCode, cut.out]).toEqual([
          command[0],
          point,
          2,
          expect.stringMatching(/penuh|tidak dapat ditulis/),
        ]);
        for (const rest of commands.slice(index)) await himpun(...inFolder(rest, folder));
        expect([command[0], point, await outcomeOf(folder)]).toEqual([command[0], point, expected]);
        rmSync(join(folder, ".."), { recursive: true });
      }
      await himpun(...inFolder(command, base));
    }
    console.log(`interruption: ${tried} of ${writes.reduce((a, b) => a + b, 0)} write points tried`);
    expect(tried).toBeGreaterThan(8);
  });
});

/** Every write of a short command; of a long one the first, the last and an even spread between. */
function pointsOf(writes: number): readonly number[] {
  const some = process.env["HIMPUN_CI"] === undefined ? 3 : 6;
  const most = process.env["HIMPUN_ALL_POINTS"] === undefined ? some : writes;
  if (writes <= most) return Array.from({ length: writes }, (_, index) => index + 1);
  return Array.from({ length: most }, (_, index) => 1 + Math.floor((index * (writes - 1)) / (most - 1)));
}

function inFolder(command: readonly string[], folder: string): readonly string[] {
  return command.map((part) => part.replace("FOLDER", folder));
}

function copyOf(folder: string): string {
  const copy = join(mkdtempSync(join(tmpdir(), "himpun-")), "badan");
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** What a workspace adds up to: the kinds of its events, the state of its units, its figures, and that it proves. */
async function outcomeOf(folder: string): Promise<object> {
  const events = readFileSync(join(folder, "riwayat.jsonl"), "utf8").trim().split("\n");
  const kinds = events.map((line) => (JSON.parse(line) as { event: { kind: string } }).event.kind);
  const status = await himpunJson("status", folder);
  const recap = await himpunJson("rekap", folder);
  const proof = await himpunJson("verifikasi", folder);
  return { kinds, status: status.json, recap: recap.json, proof: proof.exitCode };
}
