import { quarterOne } from "../sop-agency";
import type { SopDriver } from "../sop-driver";

const MEETING = {
  day: "2026-04-07",
  start: "13.30",
  venue: "Ruang Rapat",
  agenda: "Pengisian format data kinerja",
};
const PARTICIPANTS = ["Sekretaris Contoh", "Kabid Dua", "Kabid Tiga", "Pelaksana Dua"];

/** SOP 003, nine steps: an order becomes an agency recap; Kabid Tiga sends one form back for one cell. */
export async function playBanggai(office: SopDriver): Promise<void> {
  office.at("2026-04-06T08:00:00+07:00");
  await office.order("Kumpulkan data kinerja Triwulan I");
  office.at("2026-04-06T08:25:00+07:00");
  await office.dispose("kasubbid-data", "Buat format permintaan data");
  office.at("2026-04-06T08:40:00+07:00");
  await office.request("2026-04-13");
  office.at("2026-04-07T14:30:00+07:00");
  await office.minute(MEETING, PARTICIPANTS);
  office.at("2026-04-08T09:00:00+07:00");
  await office.fill("U1", quarterOne("U1", 2));
  await office.fill("U2", quarterOne("U2", 2));
  await office.fill("U3", quarterOne("U3", 3));
  office.at("2026-04-08T13:00:00+07:00");
  await office.approve("U1", { by: "Sekretaris Contoh" });
  await office.approve("U2", { by: "Kabid Dua" });
  await office.sendBack("U3", {
    by: "Kabid Tiga",
    note: "Periksa jumlah dokumen",
    cells: ["U3-A:realisasi_tw1"],
  });
  office.at("2026-04-09T09:00:00+07:00");
  await office.fill("U3", { "U3-A realisasi_tw1": 2, status_isian: "Diajukan" });
  office.at("2026-04-09T10:00:00+07:00");
  await office.approve("U3", { by: "Kabid Tiga" });
  await office.paper("berita-acara", "U3");
  office.at("2026-04-09T11:00:00+07:00");
  await office.handOver(["U1", "U2", "U3"]);
  office.at("2026-04-10T10:00:00+07:00");
  await office.recap("final");
}
