import { describe, expect, it } from "vitest";
import { comparableLedger, kindsOf } from "./comparable-ledger";
import { fileDriver } from "./file-driver";
import { playBanggai } from "./scripts/banggai";
import { playEPlanning } from "./scripts/e-planning";
import { playKalbar } from "./scripts/kalbar";
import { playKesbangpol } from "./scripts/kesbangpol";
import { playPublicInformation } from "./scripts/public-information";
import { sopAgency } from "./sop-agency";
import type { SopDriver } from "./sop-driver";
import { STATED_EVENTS } from "./stated-events";

type Script = (office: SopDriver) => Promise<void>;

const SCRIPTS: readonly (readonly [procedure: string, kind: "bidang" | "opd", Script])[] = [
  ["banggai-data-kinerja", "bidang", playBanggai],
  ["kesbangpol-renja", "bidang", playKesbangpol],
  ["kalbar-renja", "bidang", playKalbar],
  ["bangka-e-planning", "opd", playEPlanning],
  ["bangka-informasi-publik", "bidang", playPublicInformation],
];

describe("the five procedures on files, every actor played, every return taken", () => {
  it.each(SCRIPTS)("%s runs from its first step to its last", async (procedure, kind, play) => {
    const office = await fileDriver(sopAgency(procedure, kind));
    await play(office);
    expect(await office.openSteps()).toEqual([]);
    expect(kindsOf(office.ledger())).toEqual(STATED_EVENTS[procedure]);
    expect((await office.himpun("verifikasi")).exitCode).toBe(0);
  });

  it("plays the same script twice into equal ledgers, ids and times apart", async () => {
    const [first, second] = [
      await fileDriver(sopAgency("kalbar-renja", "bidang")),
      await fileDriver(sopAgency("kalbar-renja", "bidang")),
    ];
    await playKalbar(first);
    await playKalbar(second);
    expect(comparableLedger(second.ledger())).toEqual(comparableLedger(first.ledger()));
  });
});
