import { quarterOne } from "../sop-agency";
import type { SopDriver } from "../sop-driver";

const MEETING = {
  day: "2026-04-07",
  start: "09.00",
  venue: "Ruang Rapat",
  agenda: "Pembahasan Rencana Kerja",
};

/** SOP 004, five steps: the head gives directions first and signs the improved plan. */
export async function playKalbar(office: SopDriver): Promise<void> {
  office.at("2026-04-06T08:00:00+07:00");
  await office.request("2026-04-10");
  for (const unit of ["U1", "U2", "U3"]) await office.fill(unit, quarterOne(unit, 2));
  office.at("2026-04-07T11:00:00+07:00");
  await office.minute(MEETING, ["Sekretaris Contoh", "Kabid Dua", "Kabid Tiga"]);
  await office.sendBack("U1", { by: "Sekretaris Contoh", note: "Sesuai hasil pembahasan" });
  await office.fill("U1", quarterOne("U1", 3));
  await office.approve("U1", { by: "Sekretaris Contoh" });
  await office.approve("U2", { by: "Kabid Dua" });
  await office.approve("U3", { by: "Kabid Tiga" });
  office.at("2026-04-07T11:20:00+07:00");
  await office.recap("final");
  await office.paper("nota-dinas");
  office.at("2026-04-07T11:30:00+07:00");
  await office.direct("Selaraskan dengan Renstra", ["U2"]);
  office.at("2026-04-08T08:00:00+07:00");
  await office.fill("U2", quarterOne("U2", 3));
  await office.approve("U2", { by: "Kabid Dua" });
  await office.recap("final");
  await office.paper("nota-dinas");
  office.at("2026-04-08T08:10:00+07:00");
  await office.sign();
  await office.paper("pengesahan");
}
