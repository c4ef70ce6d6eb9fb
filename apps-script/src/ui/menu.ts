/** Builds the menu. It may run without any authorisation, so it touches nothing else. */
export function onOpen(): void {
  const ui = SpreadsheetApp.getUi();
  const ownForms = ui
    .createMenu("Formulir sendiri")
    .addItem("Buat naskah", "buatNaskahFormulir")
    .addItem("Periksa formulir", "periksaFormulir")
    .addItem("Terbitkan formulir", "terbitkanFormulir");
  ui.createMenu("Himpun")
    .addItem("Siapkan buku induk", "siapkanBukuInduk")
    .addItem("Buka permintaan", "bukaPermintaan")
    .addItem("Kumpulkan isian", "kumpulkanIsian")
    .addItem("Impor berkas Excel", "imporBerkas")
    .addItem("Rekap badan", "rekapBadan")
    .addItem("Papan status", "papanStatus")
    .addItem("Langkah kerja", "langkahKerja")
    .addItem("Perintah Kepala", "perintahKepala")
    .addItem("Periksa kode kertas", "periksaKode")
    .addSubMenu(ownForms)
    .addSeparator()
    .addItem("Bantuan", "bantuan")
    .addToUi();
}

/** After installation the file is open already: the menu is built at once. */
export function onInstall(): void {
  onOpen();
}
