import { describe, expect, it } from "vitest";
import { comparableLedger, kindsOf } from "./comparable-ledger";
import { fileDriver } from "./file-driver";
import { playBanggai } from "./scripts/banggai";
import { playEPlanning } from "./scripts/e-planning";
import { playKalbar } from "./scripts/kalbar";
import { playKesbangpol } from "./scripts/kesbangpol";
import { playPublicInformation } from "./scripts/public-information";
import { sopAgency } from "./sop-agency";
import { sheetsDriver } from "./sheets-driver";
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

describe("the five procedures, every actor played, every return taken", () => {
  it.each(SCRIPTS)(
    "%s runs to its last step, on files and in Sheets alike",
    async (procedure, kind, play) => {
      const agency = sopAgency(procedure, kind);
      const files = await fileDriver(agency);
      await play(files);
      expect(await files.openSteps()).toEqual([]);
      expect(kindsOf(files.ledger())).toEqual(STATED_EVENTS[procedure]);
      expect((await files.himpun("verifikasi")).exitCode).toBe(0);
      const sheets = sheetsDriver(agency);
      await play(sheets);
      expect(await sheets.openSteps()).toEqual([]);
      expect(comparableLedger(sheets.ledger())).toEqual(comparableLedger(files.ledger()));
    },
  );
});
