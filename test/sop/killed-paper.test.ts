import { expect, it } from "vitest";
import { sopAgency } from "./sop-agency";
import { sheetsDriver } from "./sheets-driver";

/** How many service calls lie between two cuts; every call is tried with HIMPUN_CI. */
const STRIDE = process.env["HIMPUN_CI"] === undefined ? 61 : 1;

it("a paper that was cut off at any service call goes out once, with one number and one PDF", { timeout: 600_000 }, async () => {
  const office = sheetsDriver(sopAgency("banggai-data-kinerja", "bidang"));
  await office.request("2026-04-13");
  const { runtime } = office.addon;
  const issue = (): string => office.give("Kasubbid Contoh", "surat", ["U2"], { jenis: "nota-dinas" });
  const start = runtime.snapshot();
  const { total } = runtime.countCalls(issue);
  for (let at = 1; at <= total; at += STRIDE) {
    runtime.restore(start);
    runtime.faults.killAt(at);
    expect(issue).toThrow();
    runtime.faults.clear();
    expect(issue()).toContain("Nomor");
    const issued = office.ledger().filter(({ event }) => event.kind === "paper.issued");
    expect(issued).toHaveLength(1);
    const files = runtime.drive.list().filter(({ trashed }) => !trashed).map(({ name }) => name);
    expect(files.filter((name) => name.startsWith("nota-dinas-U2"))).toHaveLength(1);
    expect(files.filter((name) => name.startsWith("Surat "))).toHaveLength(1);
  }
}); // prettier-ignore
