import { quarterOne } from "../sop-agency";
import type { SopDriver } from "../sop-driver";

/** SOP 001, eight steps: excluded information stops the first request; of the second the page goes back once. */
export async function playPublicInformation(office: SopDriver): Promise<void> {
  office.at("2026-04-06T08:00:00+07:00");
  await office.request("2026-04-10");
  for (const unit of ["U1", "U2", "U3"]) await office.fill(unit, quarterOne(unit, 2));
  await office.approve("U1", { by: "Sekretaris Contoh" });
  await office.approve("U2", { by: "Kabid Dua" });
  await office.approve("U3", { by: "Kabid Tiga" });
  await office.recap("final");
  await office.sign();
  office.at("2026-04-13T08:00:00+07:00");
  await office.askPublication("Data kinerja Triwulan I");
  office.at("2026-04-13T08:05:00+07:00");
  await office.refusePublication("Lampiran memuat data pribadi", "Sekretaris Contoh");
  office.at("2026-04-14T08:00:00+07:00");
  await office.askPublication("Data kinerja Triwulan I tanpa lampiran");
  office.at("2026-04-14T08:05:00+07:00");
  await office.step(2, { by: "Kabid Litbang", choice: "terbuka" });
  office.at("2026-04-14T08:20:00+07:00");
  await office.step(3, { by: "Kasubbid Contoh" });
  await office.step(4, { by: "Kabid Litbang" });
  await office.step(5, { by: "Sekretaris Contoh", choice: "perbaiki", note: "Judul tabel keliru" });
  office.at("2026-04-14T08:35:00+07:00");
  await office.step(3, { by: "Kasubbid Contoh" });
  await office.step(4, { by: "Kabid Litbang" });
  await office.step(5, { by: "Sekretaris Contoh", choice: "setuju" });
  await office.step(6, { by: "Kabid Litbang" });
  office.at("2026-04-14T08:50:00+07:00");
  await office.publish(
    "https://bappeda.contoh.example/kinerja",
    "Tidak ada informasi yang dikecualikan di dalamnya",
  );
}
