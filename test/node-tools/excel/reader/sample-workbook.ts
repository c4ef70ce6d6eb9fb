import ExcelJS from "exceljs";

/** A workbook with everything a filled form may hold, drawn by exceljs: the start of the corpus. */
export async function sampleWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fillEntrySheet(workbook.addWorksheet("Isian"));
  fillApprovalSheet(workbook.addWorksheet("Pengesahan"));
  const units = workbook.addWorksheet("Acuan & satuan", { state: "hidden" });
  ["orang", "dokumen", "%", "Rp", "km²"].forEach((unit, index) => (units.getCell(index + 1, 1).value = unit));
  workbook.addWorksheet("_himpun", { state: "veryHidden" }).getCell("B2").value = "sidik-jari-1";
  workbook.definedNames.add("Pengesahan!$C$5", "status_isian");
  workbook.definedNames.add("'Acuan & satuan'!$A$1:$A$5", "daftar_satuan");
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function fillEntrySheet(sheet: ExcelJS.Worksheet): void {
  sheet.getCell("A1").value = "FORMULIR DATA KINERJA — TRIWULAN IV";
  sheet.mergeCells("A1:H1");
  sheet.getRow(3).values = [
    "kode",
    "indikator",
    "target",
    "tw1",
    "tw2",
    "capaian",
    "tanggal",
    "periksa",
    "galat",
    "ya",
  ];
  for (let number = 4; number < 40; number += 1) fillRow(sheet, number);
  sheet.getCell("B45").value = {
    richText: [{ text: "Catatan: " }, { font: { bold: true }, text: "isi sel putih saja" }],
  };
  sheet.getCell("B46").value = "  spasi di tepi  ";
  sheet.getCell("B47").value = "dua\nbaris & <tanda> \"kutip\" 'tunggal'";
  sheet.getCell("B48").value = "é – 数 ≥ apa adanya";
  sheet.getCell("C45").value = new Date(Date.UTC(1900, 2, 1));
  sheet.getCell("C46").value = new Date(Date.UTC(2025, 11, 19, 8, 30, 0));
  sheet.getCell("C46").numFmt = "dd/mm/yyyy hh:mm";
  sheet.getCell("XFD1048576").value = "ujung";
}

function fillRow(sheet: ExcelJS.Worksheet, number: number): void {
  const row = sheet.getRow(number);
  row.getCell(1).value = `5.01.0${number % 10}.2.10`;
  row.getCell(2).value = `Persentase dokumen perencanaan yang tersusun tepat waktu ${number % 5}`;
  row.getCell(3).value = number % 7 === 0 ? 0 : number * 1.1;
  row.getCell(4).value = number % 3 === 0 ? "TB" : (number * 1e9) / 7;
  row.getCell(5).value = -number / 3;
  row.getCell(6).value = {
    formula: `IF(N(C${number})=0,0,ROUND(E${number}/C${number},4))`,
    result: number % 7 === 0 ? 0 : -0.303,
  };
  row.getCell(6).numFmt = "0.00%";
  row.getCell(7).value = new Date(Date.UTC(2025, number % 12, 28));
  row.getCell(7).numFmt = `dd" hari "mmm yyyy`;
  row.getCell(8).value = {
    formula: `IF(D${number}="TB","","Realisasi < 0 & "&A${number})`,
    result: number % 3 === 0 ? "" : `Realisasi < 0 & 5.01.0${number % 10}.2.10`,
  };
  row.getCell(9).value = { formula: `1/(C${number}*0)`, result: { error: "#DIV/0!" } };
  row.getCell(10).value = number % 2 === 0 ? true : { formula: `C${number}<0`, result: false };
}

function fillApprovalSheet(sheet: ExcelJS.Worksheet): void {
  sheet.getCell("C5").value = "Diajukan";
  sheet.getCell("C6").value = 123456789012345;
  sheet.getCell("C7").value = 0.1 + 0.2;
  sheet.getCell("C8").value = "196612141992031004";
  sheet.getCell("C9").value = { formula: "SUM(C6:C7)*2", result: 246913578024690.6 };
}
