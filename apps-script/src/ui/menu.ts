/** Builds the menu. It may run without any authorisation, so it touches nothing else. */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createMenu("Himpun")
    .addItem("Siapkan buku induk", "siapkanBukuInduk")
    .addItem("Buka permintaan", "bukaPermintaan")
    .addItem("Kumpulkan isian", "kumpulkanIsian")
    .addItem("Impor berkas Excel", "imporBerkas")
    .addItem("Rekap badan", "rekapBadan")
    .addItem("Papan status", "papanStatus")
    .addSeparator()
    .addItem("Bantuan", "bantuan")
    .addToUi();
}

/** After installation the file is open already: the menu is built at once. */
export function onInstall(): void {
  onOpen();
}
