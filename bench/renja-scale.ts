import { performance } from "node:perf_hooks";
import renjaForm from "#templates/forms/renja.form.json";
import permendagri from "#templates/profiles/permendagri-86-2017.profil.json";
import { civilDateOf } from "#core/cell/civil-date";
import type { CodeList } from "#core/codelist/code-entry";
import { indexCodes } from "#core/codelist/code-index";
import { importCodes } from "#core/codelist/import-codes";
import { codeSearch } from "#core/codelist/search-codes";
import { parseDefinition } from "#core/form/definition";
import { formListsFor } from "#core/form/form-lists";
import { planRequest } from "#core/form/request-plan";
import { parseProfile } from "#core/indicator/profile";
import { askedUnits, cycleBasis, requestFor } from "#core/office/cycle-basis";
import { blankSignature } from "#core/paper/signature";
import { textRow } from "#core/register/register-tables";
import type { RegisterTable } from "#core/register/register-tables";
import type { Agency } from "#core/register/register";
import { buildRenja } from "#core/renja/build-renja";
import { planRenjaWorkbook } from "#core/renja/plan-renja-workbook";
import { NO_FIGURES } from "#core/renja/renja-row";
import type { RenjaRow } from "#core/renja/renja-row";
import { NOWHERE } from "#core/validation/finding";
import { sha256 } from "#node/archive/sha256";
import { crc32WithNode, inflateWithNode } from "#node/excel/reader/inflate-with-node";
import { readWorkbook } from "#node/excel/reader/read-workbook";
import { writeWorkbook } from "#node/excel/writer/write-workbook";
import { workbookPdf } from "#node/report/table/workbook-pdf";
import { benchRegister } from "./agency";

/**
 * One thing that was timed once: `millis` of wall time, `cpuMillis` of processor time (what counts on a busy machine),
 * and the heap in use after it.
 */
export interface RenjaTiming {
  readonly what: string;
  readonly millis: number;
  readonly cpuMillis: number;
  readonly megabytes: number;
}

const AGENCY: Agency = {
  ...{ name: "Pemerintah Kabupaten", shortName: "Kabupaten", government: "Pemerintah Kabupaten Contoh" },
  ...{ address: "", phone: "", email: "", website: "", place: "Kota Contoh" },
  timeZone: "Asia/Jakarta",
  agencyField: "5.01",
};

/** Times the import of 10.000 codes, a search in them, and Renjas of 400, 2.000 and 20.000 rows (quick: 400 only). */
export async function timeRenja(isQuick: boolean): Promise<readonly RenjaTiming[]> {
  const timings: RenjaTiming[] = [];
  const timed = async <T>(what: string, work: () => T | Promise<T>): Promise<T> => {
    const start = performance.now();
    const cpu = process.cpuUsage();
    const result = await work();
    const used = process.cpuUsage(cpu);
    const cpuMillis = Math.round((used.user + used.system) / 1000);
    const millis = Math.round((performance.now() - start) * 10) / 10;
    timings.push({ what, millis, cpuMillis, megabytes: Math.round(process.memoryUsage().heapUsed / 1e6) });
    return result;
  };
  const table = codeTable();
  const { list } = await timed("impor 10.000 kode", () => importCodes(table));
  const search = await timed("indeks pencarian", () => codeSearch(list));
  await timed("cari dua kata", () => search.find("rapat koordinasi"));
  const codes = indexCodes(list);
  const known = list.entries.filter(({ level }) => level === "sub-kegiatan").map(({ code }) => code);
  const today = civilDateOf(2026, 3, 1);
  if (today === null) throw new Error("no such day");
  await timeForms(list, timed);
  for (const count of isQuick ? [400] : [400, 2_000, 20_000]) {
    const rows = renjaRows(count, known);
    const input = { year: 2027, agency: AGENCY, units: [], rows, codes, ceilings: [] };
    const renja = await timed(`gulung naik ${count} baris`, () => buildRenja(input));
    const plan = await timed(`rencana buku ${count} baris`, () =>
      planRenjaWorkbook(renja, blankSignature("Kepala,"), today),
    );
    await timed(`tulis xlsx ${count} baris`, () => writeWorkbook(plan));
    const sheets = plan.sheets.filter(({ name }) => name === "Tabel 4.1");
    if (count <= 2_000)
      await timed(`PDF Tabel 4.1 ${count} baris`, () => workbookPdf({ ...plan, sheets }, new Date(0)));
  }
  return timings;
}

type Timed = <T>(what: string, work: () => T | Promise<T>) => Promise<T>;

/** What the drop-downs of form Renja cost: a form with the agency's own codes, and one with every code of the list. */
async function timeForms(codes: CodeList, timed: Timed): Promise<void> {
  const definition = parseDefinition(renjaForm);
  const profile = parseProfile(permendagri);
  if (!definition.ok || !profile.ok) throw new Error("the shipped form or profile does not parse");
  const register = benchRegister(1, 1);
  for (const otherFields of [[], "all"] as const) {
    const made = formListsFor(definition.definition, { codes, register, otherFields });
    if (!made.ok || made.lists === null) throw new Error("the form needs the list of codes");
    const { lists } = made;
    const formBasis = { definition: definition.definition, profile: profile.profile, lists };
    const period = { year: 2027, quarter: 4 } as const;
    const basis = cycleBasis({ agencyId: "badan-contoh", register, formBasis, period }, sha256);
    const [unit] = askedUnits(basis);
    if (unit === undefined) throw new Error("no unit");
    const what = `${lists.codes?.entries.length ?? 0} kode`;
    const plan = await timed(`formulir Renja, ${what}`, () => planRequest(requestFor(basis, unit, null)));
    const bytes = await timed(`tulis formulir, ${what}`, () => writeWorkbook(plan));
    await timed(`buka formulir, ${what} (${Math.round(bytes.length / 1024)} kB)`, () =>
      readWorkbook(bytes, { inflate: inflateWithNode, crc32: crc32WithNode, sharedFormulas: "as-shared" }),
    );
  }
}

const two = (value: number): string => String(value).padStart(2, "0");

/** 10.000 codes: 8 bidang, 5 program each, 5 kegiatan each, 50 sub kegiatan each, as far as they go. */
function codeTable(): RegisterTable {
  const rows: string[][] = [["kode", "nama"]];
  for (let field = 1; field <= 8; field += 1) {
    rows.push([`5.${two(field)}`, `Bidang urusan ${field}`]);
    for (let program = 2; program <= 6; program += 1) {
      rows.push([`5.${two(field)}.${two(program)}`, `Program pembangunan ${field} ${program}`]);
      for (let activity = 1; activity <= 5; activity += 1) {
        const code = `5.${two(field)}.${two(program)}.2.${two(activity)}`;
        rows.push([code, `Kegiatan koordinasi ${activity}`]);
        for (let sub = 1; sub <= 49; sub += 1)
          rows.push([`${code}.${two(sub)}`, `Penyelenggaraan rapat koordinasi ${field} ${program} ${sub}`]);
      }
    }
  }
  return { file: "kode.csv", sheet: null, rows: rows.map((cells, index) => textRow(index + 1, cells)) };
}

function renjaRows(count: number, codes: readonly string[]): readonly RenjaRow[] {
  return Array.from({ length: count }, (_, index) => ({
    key: String(index),
    unit: `opd-${Math.floor(index / codes.length)}`,
    place: { ...NOWHERE, rowNumber: index + 1 },
    code: codes[(index * 7919) % codes.length] ?? "",
    name: "",
    indicator: {
      name: `Jumlah dokumen hasil ${index}`,
      measure: "Dokumen",
      nature: "jumlah",
      figures: {
        ...NO_FIGURES,
        targetN: { kind: "number", decimal: "2" },
        targetNext: { kind: "number", decimal: "2" },
      },
    },
    budget: 100_000_000 + index,
    budgetNext: 110_000_000 + index,
    location: "Kabupaten Contoh",
    fundSource: "1.2 Pendapatan Transfer",
    nationalPriority: "",
    regionalPriority: "Tata kelola",
    targetGroup: "Perangkat Daerah",
    note: "",
  }));
}
