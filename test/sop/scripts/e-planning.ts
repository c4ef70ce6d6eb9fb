import { quarterOne } from "../sop-agency";
import type { SopDriver } from "../sop-driver";

const UNITS = ["U1", "U2", "U3"];

/** SOP 000, nine steps over OPD: the Sekretaris sends one draft back, and a reviewer's change is proposed and taken. */
export async function playEPlanning(office: SopDriver): Promise<void> {
  office.at("2026-04-06T08:00:00+07:00");
  await office.request("2026-04-10");
  office.at("2026-04-07T08:00:00+07:00");
  for (const unit of UNITS) await office.fill(unit, quarterOne(unit, 2));
  office.at("2026-04-08T08:00:00+07:00");
  for (const unit of UNITS) await office.step(3, { by: "Kasubbid Contoh", unit });
  office.at("2026-04-09T08:00:00+07:00");
  for (const unit of UNITS) await office.step(4, { by: "Kasubbid Contoh", unit });
  await office.propose("U2", "U2-A:realisasi_tw1", "3", "Satu dokumen belum dihitung", "Kasubbid Contoh");
  office.at("2026-04-10T08:00:00+07:00");
  await office.settle("U2", "usul-1", true, "Benar", "Sekretaris Contoh");
  await office.sendBack("U2", {
    by: "Sekretaris Contoh",
    note: "Kerjakan usul yang diterima",
    cells: ["U2-A:realisasi_tw1"],
  });
  await office.approve("U1", { by: "Sekretaris Contoh" });
  await office.approve("U3", { by: "Sekretaris Contoh" });
  office.at("2026-04-13T08:00:00+07:00");
  await office.fill("U2", { "U2-A realisasi_tw1": 3, status_isian: "Diajukan" });
  await office.step(3, { by: "Kasubbid Contoh", unit: "U2" });
  await office.step(4, { by: "Kasubbid Contoh", unit: "U2" });
  await office.approve("U2", { by: "Sekretaris Contoh" });
  office.at("2026-04-13T09:00:00+07:00");
  for (const unit of UNITS) await office.step(6, { by: "Kasubbid Contoh", unit });
  office.at("2026-04-14T08:00:00+07:00");
  await office.handOver(UNITS);
  office.at("2026-04-14T08:45:00+07:00");
  await office.recap("final");
  await office.sign();
  await office.number();
  office.at("2026-04-14T09:30:00+07:00");
  await office.sendCover("Kepala OPD");
}
