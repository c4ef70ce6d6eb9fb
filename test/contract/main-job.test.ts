import { describe, expect, it } from "vitest";
import { verifyChain } from "#core/ledger/chain";
import { encodeLedger, parseLedger } from "#core/ledger/jsonl";
import { sha256 } from "#node/archive/sha256";
import { filesPlatform } from "./files-platform";
import { sheetsPlatform } from "./sheets-platform";
import { withoutFiles } from "./without-files";

/** Each platform plays the sample once. */
const PLATFORMS = [filesPlatform, sheetsPlatform].map(({ name, playSample }) => {
  let played: ReturnType<typeof playSample> | null = null;
  return { name, play: () => (played ??= playSample()) };
});

describe.each(PLATFORMS)("the sample agency on $name", ({ play }) => {
  it("gives the figures of the contract and a history that proves itself", async () => {
    const { json, ledger } = await play();
    expect(json["cakupan"]).toEqual({ diminta: 6, masuk: 5, disahkan: 5 });
    const reading = parseLedger(ledger);
    expect(reading.fault).toBeNull();
    expect(verifyChain(reading.entries, sha256)).toBeNull();
    expect(encodeLedger(reading.entries)).toBe(ledger);
  });
});

describe("both platforms", () => {
  it("give the same recap, names of files apart", async () => {
    const [files, sheets] = await Promise.all(PLATFORMS.map(({ play }) => play()));
    expect(withoutFiles(sheets?.json)).toEqual(withoutFiles(files?.json));
  });

  it("tell the same events, hashes of files apart", async () => {
    const [files, sheets] = await Promise.all(PLATFORMS.map(({ play }) => play()));
    const kinds = (ledger: string | undefined): readonly string[] =>
      parseLedger(ledger ?? "").entries.map(({ event }) => event.kind);
    expect([...kinds(sheets?.ledger)].sort()).toEqual([...kinds(files?.ledger)].sort());
  });
});
