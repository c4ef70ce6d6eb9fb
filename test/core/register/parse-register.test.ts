/*
 * 1 A register without a fault has no finding and carries exact values.
 * 2 Headers: exact, normalised, alias; near misses are asked about; titles above them are skipped.
 * 3 Each kind of fault is named at its cell, all at once, and its row is left out and counted.
 * 4 Pagu belongs to the sub kegiatan and is counted once.
 * 5 What the tables say together: duties without a holder, the same indicator twice, empty units.
 * 6 Nothing typed makes the parser throw.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRegister } from "#core/register/parse-register";
import { textRow } from "#core/register/register-tables";
import { indicatorsWith, places, sampleTables } from "./sample-tables";

describe("1 a sound register", () => {
  const { register, findings } = parseRegister(sampleTables());

  it("has no finding", () => {
    expect(places(findings)).toEqual([]);
  });

  it("keeps decimals as exact text and pagu as whole rupiah", () => {
    expect(register.indicators[1]).toMatchObject({
      code: "B-1",
      unit: "ekonomi",
      targetYear: { kind: "single", value: "3.5" },
      targetQuarters: [null, null, null, { kind: "single", value: "3.5" }],
      baseline: null,
      budget: 25_000_000,
    });
  });

  it("survives JSON unchanged", () => {
    expect(JSON.parse(JSON.stringify(register))).toEqual(register);
  });

  it("gives each kind of unit its validator", () => {
    expect(register.units.map(({ validator }) => validator)).toEqual(["sekretaris", "kabid"]);
  });
});

describe("2 headers", () => {
  const withHeader = (from: string, to: string): readonly string[] =>
    places(parseRegister(sampleTables({ indikator: indicatorsWith({}).replace(from, to) })).findings);

  it.each([
    ["satuan", "SATUAN", []],
    ["target_tw1", "Target TW 1", []],
    ["target_tw2", "Target TW II", ["column-alias@1:Target TW II"]],
    ["sumber_data", "catatan", ["column-missing@1", "column-unknown@1:catatan"]],
    ["sumber_data", "sumber_dta", ["column-missing@1", "column-unknown@1:sumber_dta"]],
    ["satuan", "satuann", ["column-missing@1", "column-unknown@1:satuann", "rows-left-out"]],
    ["sumber_data", "Satuan", ["column-missing@1", "column-repeated@1:Satuan"]],
  ])("%s → %s", (from, to, expected) => {
    expect(withHeader(from, to)).toEqual(expected);
  });

  it("offers the column that was probably meant", () => {
    const { findings } = parseRegister(
      sampleTables({ indikator: indicatorsWith({}).replace("satuan", "satuann") }),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ values: { found: "satuann", suggestion: "satuan" } }),
    );
  });

  it("skips titles above the header and keeps row numbers", () => {
    const indikator = `DAFTAR INDIKATOR\n${indicatorsWith({ "3.arah": "" })}`;
    expect(places(parseRegister(sampleTables({ indikator })).findings)).toEqual([
      "title-rows",
      "value-missing@4:arah",
      "rows-left-out",
    ]);
  });

  it.each([
    ["instansi", ["table-missing"]],
    ["unit", ["table-missing"]],
    ["indikator", ["table-missing"]],
  ] as const)("says that %s is missing, once", (name, expected) => {
    const findings = parseRegister(sampleTables({ [name]: null })).findings;
    expect(places(findings).filter((place) => place === "table-missing")).toEqual(expected);
    expect(findings.every(({ code }) => code !== "register/unit-unknown")).toBe(true);
  });
});

describe("3 faults of cells", () => {
  it.each([
    ["kode", "", "value-missing@3:kode"],
    ["kode", "a-1", "value-repeated@3:kode"],
    ["kode", "1,96E+17", "code-damaged@3:kode"],
    ["arah", "", "value-missing@3:arah"],
    ["arah", "naek", "choice-unknown@3:arah"],
    ["sifat", "total", "choice-unknown@3:sifat"],
    ["target_tahun", "1.234", "number-ambiguous@3:target_tahun"],
    ["target_tahun", "banyak", "number-unreadable@3:target_tahun"],
    ["target_tahun", "80-90", "single-expected@3:target_tahun"],
    ["target_tahun", "90-80", "range-reversed@3:target_tahun"],
    ["target_tw4", "N/A", "number-unreadable@3:target_tw4"],
    ["pagu", "1.000.000,50", "budget-invalid@3:pagu"],
    ["pagu", "-5", "budget-invalid@3:pagu"],
    ["pagu", "99999999999999999999", "number-unreadable@3:pagu"],
    ["pagu", "seratus", "number-unreadable@3:pagu"],
    ["kode_sub_kegiatan", "5.1.02.2.01.0005", "sub-activity-code@3:kode_sub_kegiatan"],
    ["kode_sub_kegiatan", "5.01.02", "sub-activity-level@3:kode_sub_kegiatan"],
  ])("%s %j leaves its row out", (column, text, expected) => {
    const { register, findings } = parseRegister(
      sampleTables({ indikator: indicatorsWith({ [`3.${column}`]: text }) }),
    );
    expect(places(findings)).toEqual([expected, "rows-left-out"]);
    expect(register.indicators.map(({ code }) => code)).toEqual(["A-1"]);
  });

  it.each([
    ["target_tahun", "0", "target-zero@3:target_tahun"],
    ["target_tahun", "", "target-blank@3:target_tahun"],
    ["target_tahun", "-4", "target-negative@3:target_tahun"],
    ["baseline", "belum diukur tahun lalu", "baseline-unused@3:baseline"],
    ["kode_sub_kegiatan", "5.01.02.02.01.0005", "sub-activity-repaired@3:kode_sub_kegiatan"],
    ["kode_sub_kegiatan", "X.XX.02.2.01.0005", "sub-activity-repaired@3:kode_sub_kegiatan"],
    ["kode_sub_kegiatan", "", "sub-activity-none:kode_sub_kegiatan"],
    ["pagu", "", "budget-none:pagu"],
  ])("%s %j is told and keeps its row", (column, text, expected) => {
    const { register, findings } = parseRegister(
      sampleTables({ indikator: indicatorsWith({ [`3.${column}`]: text }) }),
    );
    expect(places(findings)).toEqual([expected]);
    expect(register.indicators).toHaveLength(2);
  });

  it("wants a band for rentang, and reads one", () => {
    const rentang = (target: string) =>
      parseRegister(
        sampleTables({
          indikator: indicatorsWith({ "3.arah": "rentang", "3.target_tahun": target, "3.target_tw4": "" }),
        }),
      );
    expect(places(rentang("85").findings)).toEqual(["range-expected@3:target_tahun", "rows-left-out"]);
    expect(places(rentang("").findings)).toEqual(["range-expected@3:target_tahun", "rows-left-out"]);
    expect(rentang("80,5 – 90").register.indicators[1]?.targetYear).toEqual({
      kind: "range",
      low: "80.5",
      high: "90",
    });
  });

  it("tells every fault of a row, not the first", () => {
    const indikator = indicatorsWith({ "3.kode": "", "3.arah": "", "3.satuan": "", "3.target_tahun": "x" });
    expect(places(parseRegister(sampleTables({ indikator })).findings)).toEqual([
      "value-missing@3:kode",
      "value-missing@3:arah",
      "value-missing@3:satuan",
      "number-unreadable@3:target_tahun",
      "rows-left-out",
    ]);
  });

  it("compares the quarters of a summed indicator with its year", () => {
    const indikator = indicatorsWith({ "2.target_tw4": "2" });
    expect(places(parseRegister(sampleTables({ indikator })).findings)).toEqual([
      "quarters-sum@2:target_tahun",
    ]);
  });

  it("leaves a CSV record out whose values have moved", () => {
    const indikator = `${indicatorsWith({})}|5`;
    expect(places(parseRegister(sampleTables({ indikator })).findings)).toEqual([
      "value-outside@3",
      "rows-left-out",
    ]);
  });

  it.each([
    ["id", "bidang/ekonomi", "unit-id@2:id"],
    ["id", "CON", "unit-id@2:id"],
    ["jenis", "bidan", "choice-unknown@2:jenis"],
    ["validator", "kabidd", "validator-unknown@2:validator"],
    ["validator", "u", "validator-circle@2:validator"],
  ])("unit: %s %j", (column, text, expected) => {
    const row = { id: "u", nama: "Unit", jenis: "bidang", validator: "", [column]: text };
    const unit = `id|nama|jenis|validator\n${row.id}|${row.nama}|${row.jenis}|${row.validator}`;
    const { findings } = parseRegister(sampleTables({ unit, pejabat: null, indikator: null }));
    expect(places(findings)).toContain(expected);
  });

  it.each([
    ["nip", "19700101199501100", "nip-length@2:nip"],
    ["nip", "1,97001E+17", "nip-damaged@2:nip"],
    ["nip", "197001011995011000", "nip-odd@2:nip"],
    ["email", "satu@contoh", "email@2:email"],
    ["peran", "kabidd", "choice-unknown@2:peran"],
    ["unit", "", "value-missing@2:unit"],
    ["mulai", "31/02/2025", "date-unreadable@2:mulai"],
    ["sampai", "2024-12-31", "dates-reversed@2:sampai"],
  ])("pejabat: %s %j", (column, text, expected) => {
    const row = {
      unit: "ekonomi",
      peran: "kabid",
      nama: "Contoh",
      nip: "",
      email: "",
      mulai: "2025-01-01",
      sampai: "",
    };
    const changed = { ...row, [column]: text };
    const pejabat = `${Object.keys(row).join("|")}\n${Object.values(changed).join("|")}`;
    expect(places(parseRegister(sampleTables({ pejabat })).findings)).toContain(expected);
  });

  it.each([
    ["tempat|Kota Contoh", "tempat|", "value-missing@4:nilai"],
    ["tempat|Kota Contoh", "tmpat|Kota", "key-unknown@4:kunci"],
    ["tempat|Kota Contoh", "pemerintah|Kota", "value-repeated@4:kunci"],
    ["tempat|Kota Contoh", "zona_waktu|Jakarta", "choice-unknown@4:nilai"],
    ["tempat|Kota Contoh", "bidang_urusan|5.1", "choice-unknown@4:nilai"],
  ])("instansi: %s → %s", (from, to, expected) => {
    const instansi = "kunci|nilai\nnama_badan|Badan\npemerintah|Pemkab\ntempat|Kota Contoh".replace(from, to);
    expect(places(parseRegister(sampleTables({ instansi })).findings)).toContain(expected);
  });

  it("reads WITA", () => {
    const instansi = "kunci|nilai\nnama_badan|B\npemerintah|P\ntempat|T\nzona_waktu|WITA";
    expect(parseRegister(sampleTables({ instansi })).register.agency.timeZone).toBe("Asia/Makassar");
  });
});

describe("4 pagu", () => {
  const budgets = (cells: Readonly<Record<string, string>>) => {
    const indikator = indicatorsWith({ "4.kode": "B-2", "4.indikator": "Lain", ...cells }, 1);
    const { register, findings } = parseRegister(sampleTables({ indikator }));
    return { found: places(findings), budgets: register.indicators.map(({ budget }) => budget) };
  };

  it("is kept on the first row when repeated equal", () => {
    expect(budgets({})).toEqual({ found: [], budgets: [1_000_000, 25_000_000, null] });
  });

  it("may stand on the first row only", () => {
    expect(budgets({ "4.pagu": "" })).toEqual({ found: [], budgets: [1_000_000, 25_000_000, null] });
  });

  it("is moved to the first row, and told, when typed on a later one", () => {
    expect(budgets({ "3.pagu": "" })).toEqual({
      found: ["budget-moved@4:pagu"],
      budgets: [1_000_000, 25_000_000, null],
    });
  });

  it("may not differ", () => {
    expect(budgets({ "4.pagu": "25000001" })).toEqual({
      found: ["budget-conflict@4:pagu", "rows-left-out"],
      budgets: [1_000_000, 25_000_000],
    });
  });

  it("goes to the next row when the first one is left out", () => {
    expect(budgets({ "3.arah": "" })).toEqual({
      found: ["value-missing@3:arah", "rows-left-out"],
      budgets: [1_000_000, 25_000_000],
    });
  });

  it("is not shared by two units", () => {
    expect(budgets({ "4.unit": "sekretariat", "4.pagu": "7" }).budgets).toEqual([1_000_000, 25_000_000, 7]);
  });
});

describe("5 the tables together", () => {
  it("names each duty without a holder and the units concerned", () => {
    const pejabat = "unit|peran|nama|nip|pangkat|email\nsekretariat|sekretaris|Contoh||| ";
    const { findings } = parseRegister(sampleTables({ pejabat }));
    const duties = findings.flatMap((finding) =>
      finding.code === "register/official-missing" ? [finding.values] : [],
    );
    expect(duties).toEqual([
      { duty: "kepala", units: [] },
      { duty: "kasubbid-data", units: [] },
      { duty: "pelaksana", units: ["Sekretariat", "Bidang Ekonomi"] },
      { duty: "validator", units: ["Bidang Ekonomi"] },
    ]);
  });

  it("finds the same indicator in two units, whatever its spelling", () => {
    const indikator = indicatorsWith({ "3.indikator": "jumlah  rapat", "3.satuan": "KALI" });
    expect(places(parseRegister(sampleTables({ indikator })).findings)).toEqual([
      "same-indicator@3:indikator",
    ]);
  });

  it("finds one code under two names", () => {
    const indikator = indicatorsWith({ "3.kode_sub_kegiatan": "5.01.01.2.06.0009" });
    expect(places(parseRegister(sampleTables({ indikator })).findings)).toEqual([
      "sub-activity-name@3:sub_kegiatan",
    ]);
  });

  it("notes a unit without indicators", () => {
    const indikator = indicatorsWith({ "3.unit": "sekretariat" });
    expect(places(parseRegister(sampleTables({ indikator })).findings)).toEqual(["unit-empty@3"]);
  });

  it("asks which unit was meant, and notes the one that is left without indicators", () => {
    const { findings } = parseRegister(sampleTables({ indikator: indicatorsWith({ "3.unit": "ekonmi" }) }));
    expect(places(findings)).toEqual(["unit-empty@3", "unit-unknown@3:unit", "rows-left-out"]);
    expect(findings[1]?.values).toEqual({ found: "ekonmi", suggestion: "ekonomi" });
  });

  it("does not blame a row for its unit's fault", () => {
    const unit = "id|nama|jenis|validator\nsekretariat|Sekretariat|sekretariat|\nekonomi|Ekonomi|bidan|";
    expect(places(parseRegister(sampleTables({ unit })).findings)).toContain("unit-faulty@3:unit");
  });
});

describe("6 anything typed", () => {
  const words = fc.constantFrom(
    "",
    "kode",
    "unit",
    "arah",
    "naik",
    "5.01.02.2.01.0005",
    "__proto__",
    "1.234",
    "=1+1",
  );
  const rows = fc.array(fc.array(fc.oneof(words, fc.string()), { maxLength: 8 }), { maxLength: 8 });

  it("is a finding, never an exception", () => {
    fc.assert(
      fc.property(rows, rows, rows, rows, (instansi, unit, pejabat, indikator) => {
        const table = (file: string, texts: readonly (readonly string[])[]) => ({
          file,
          sheet: null,
          rows: texts.map((cells, index) => textRow(index + 1, cells)),
        });
        const { register } = parseRegister({
          instansi: table("a", instansi),
          unit: table("b", unit),
          pejabat: table("c", pejabat),
          indikator: table("d", indikator),
        });
        expect(JSON.parse(JSON.stringify(register))).toEqual(register);
      }),
    );
  });
});
