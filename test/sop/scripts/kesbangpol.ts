import { quarterOne } from "../sop-agency";
import type { SopDriver } from "../sop-driver";

const MEETING = {
  day: "2026-04-08",
  start: "09.00",
  venue: "Ruang Rapat",
  agenda: "Pembahasan Rencana Kerja",
};

/** SOP 002, thirteen steps: the Sekretaris corrects the draft once (9), and the head gives directions once (11). */
export async function playKesbangpol(office: SopDriver): Promise<void> {
  office.at("2026-04-06T08:00:00+07:00");
  await office.order("Susun Rencana Kerja");
  office.at("2026-04-06T10:00:00+07:00");
  await office.request("2026-04-15");
  office.at("2026-04-07T08:00:00+07:00");
  await office.invite(MEETING);
  office.at("2026-04-08T11:00:00+07:00");
  await office.minute(MEETING, ["Kepala Contoh", "Sekretaris Contoh"]);
  office.at("2026-04-09T09:00:00+07:00");
  for (const unit of ["U1", "U2", "U3"]) await office.fill(unit, quarterOne(unit, 2));
  await office.sendBack("U2", { by: "Kabid Dua", note: "Lengkapi data" });
  await office.fill("U2", quarterOne("U2", 3));
  await office.approve("U1", { by: "Sekretaris Contoh" });
  await office.approve("U2", { by: "Kabid Dua" });
  await office.approve("U3", { by: "Kabid Tiga" });
  office.at("2026-04-09T13:30:00+07:00");
  await office.handOver(["U1", "U2", "U3"]);
  office.at("2026-04-14T09:00:00+07:00");
  await office.step(7, { by: "Kasubbid Contoh" });
  office.at("2026-04-15T09:00:00+07:00");
  await office.recap("sementara");
  office.at("2026-04-15T13:00:00+07:00");
  await office.step(9, { by: "Sekretaris Contoh", choice: "perbaiki", note: "Sesuaikan narasi Bab III" });
  office.at("2026-04-16T09:00:00+07:00");
  await office.recap("final");
  await office.step(9, { by: "Sekretaris Contoh", choice: "benar" });
  office.at("2026-04-16T10:00:00+07:00");
  await office.paper("nota-dinas");
  office.at("2026-04-16T10:30:00+07:00");
  await office.direct("Perbaiki target Bidang Tiga", ["U3"]);
  office.at("2026-04-17T08:00:00+07:00");
  await office.fill("U3", quarterOne("U3", 3));
  await office.approve("U3", { by: "Kabid Tiga" });
  await office.recap("final");
  await office.step(9, { by: "Sekretaris Contoh", choice: "benar" });
  await office.paper("nota-dinas");
  office.at("2026-04-17T09:00:00+07:00");
  await office.sign();
  await office.number();
  await office.sendCover("Kepala Bappeda Provinsi");
  await office.archive("Lemari arsip A-1");
}
