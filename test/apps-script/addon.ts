import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createRuntime } from "../apps-script-runtime/runtime";
import type { ProjectOptions, Runtime, RuntimeOptions } from "../apps-script-runtime/runtime";

/** The people of the sample agency by their addresses there. */
export const KASUBBID = "subbid.data@contoh.example";

/** A master spreadsheet with the built add-on in it. */
export interface Addon {
  readonly runtime: Runtime;
  readonly master: string;
}

const FOLDER = join(import.meta.dirname, "../../dist/apps-script");

/** How the add-on is installed, besides what the runtime takes. */
export interface AddonOptions extends RuntimeOptions {
  readonly deployment?: ProjectOptions["deployment"];
  /** Who owns the master; the Kasubbid of the sample unless told. */
  readonly owner?: string;
  /** Functions beside the bundle, for what no button does. */
  readonly extraCode?: string;
}

/** Installs the bundle that clasp would push, with its own manifest and pages, as of 15 January 2026, 10.00 WIB. */
export function installAddon(options: AddonOptions = {}): Addon {
  const { deployment = "bound", owner = KASUBBID, extraCode = "" } = options;
  const runtime = createRuntime({ nowMs: Date.UTC(2026, 0, 15, 3), ...options });
  const master = runtime.createSpreadsheet(owner, "Data Kinerja 2025");
  const manifest = JSON.parse(readFileSync(join(FOLDER, "appsscript.json"), "utf8")) as {
    timeZone: string;
    oauthScopes: string[];
  };
  const pages = readdirSync(FOLDER).filter((name) => name.endsWith(".html"));
  const htmlFiles = Object.fromEntries(pages.map((name) => [name, readFileSync(join(FOLDER, name), "utf8")]));
  const code = `${readFileSync(join(FOLDER, "Code.js"), "utf8")}\n${extraCode}`;
  runtime.installScript(code, { file: master, manifest, htmlFiles, deployment });
  return { runtime, master };
}

/** What a page gets from the server; throws where the server answered with a fault. */
export function ask(addon: Addon, person: string, name: string, input: object = {}): unknown {
  const answer = addon.runtime.as(person).call("layanan", { nama: name, isi: input }) as {
    readonly ok: boolean;
    readonly isi?: unknown;
    readonly sebab?: string;
    readonly tindakan?: string;
  };
  if (!answer.ok) throw new Error(`${answer.sebab ?? ""} ${answer.tindakan ?? ""}`);
  return answer.isi;
}

/** Makes the register of the sample agency by the menu. */
export function prepareSample(addon: Addon, owner = KASUBBID): void {
  const kasubbid = addon.runtime.as(owner);
  kasubbid.open();
  kasubbid.answerUi({ button: "YES" }, { button: "OK" });
  kasubbid.clickMenu(["Himpun", "Siapkan buku induk"]);
}

/** The choice of the sample's cycle, as the wizard sends it. */
export const SAMPLE_CHOICE = {
  formulir: "kinerja",
  tahun: 2025,
  triwulan: 4,
  tenggat: "2026-01-20",
  dilewati: [],
  alasan: "",
  pesan: "",
} as const;

/** Opens the cycle of TW IV 2025 for the sample agency. */
export function openSample(addon: Addon): void {
  ask(addon, KASUBBID, "kirimPermintaan", SAMPLE_CHOICE);
}

/** The file of each unit's form, by unit id, as the sheet Siklus lists them; of one cycle where that is named. */
export function formsOf({ runtime, master }: Addon, cycleId?: string): ReadonlyMap<string, string> {
  const rows = runtime.drive
    .values(master, "Siklus")
    .slice(1)
    .filter((row) => cycleId === undefined || row[0] === cycleId);
  return new Map(rows.map((row) => [String(row[1]), String(row[4])]));
}
