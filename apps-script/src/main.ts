/** The functions that Google calls by name: menu items, server functions of the pages, triggers. No thoughts here. */
export { onInstall, onOpen } from "./ui/menu";
export {
  bantuan,
  bukaPermintaan,
  imporBerkas,
  kumpulkanIsian,
  langkahKerja,
  papanStatus,
  periksaKode,
  perintahKepala,
  rekapBadan,
  siapkanBukuInduk,
} from "./ui/menu-actions";
export { buatNaskahFormulir, periksaFormulir, terbitkanFormulir } from "./ui/form-actions";
export { layanan } from "./ui/services";
export { lanjutkanPekerjaan, tugasBerkala } from "./ui/triggers";
