import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { parseLedger } from "#core/ledger/jsonl";
import { run } from "#node/run";
import { type } from "../node-tools/commands/office";
import type { SopAgency } from "./sop-agency";
import type { SopDriver, SopMeeting, StepReport, Typed } from "./sop-driver";

/** A procedure on files: every call is a command line, given at the time that the script set. */
export interface FileDriver extends SopDriver {
  readonly folder: string;
  /** As `fill`, in the form of another cycle than the script's. */
  readonly fillIn: (cycle: string, unit: string, values: Typed) => Promise<void>;
  /** Runs any other command line in this office's folder; gives its exit code and output. */
  readonly himpun: (
    verb: string,
    ...argv: readonly string[]
  ) => Promise<{ readonly exitCode: number; readonly out: string }>;
}

const CYCLE = "kinerja-2026-tw1";
const PERIOD = ["--formulir", "kinerja", "--tahun", "2026", "--triwulan", "1"] as const;

/** A new office on disk. */
export async function fileDriver(agency: SopAgency): Promise<FileDriver> {
  const folder = join(mkdtempSync(join(tmpdir(), "himpun-sop-")), "badan");
  afterAll(() => {
    rmSync(join(folder, ".."), { recursive: true, force: true });
  });
  let now = "2026-04-01T08:00:00+07:00";
  const himpun = async (verb: string, ...argv: readonly string[]) => {
    const out: string[] = [];
    const exitCode = await run([verb, folder, ...argv], {
      write: (text) => void out.push(text),
      writeError: (text) => void out.push(text),
      isInteractive: false,
      hasColor: false,
      now: () => new Date(now),
    });
    return { exitCode, out: out.join("") };
  };
  const must = async (verb: string, ...argv: readonly string[]): Promise<string> => {
    const { exitCode, out } = await himpun(verb, ...argv);
    if (exitCode !== 0) throw new Error(`himpun ${verb} ${argv.join(" ")} ended with ${exitCode}:\n${out}`);
    return out;
  };
  const done = (verb: string, ...argv: readonly string[]): Promise<void> =>
    must(verb, ...argv).then(() => undefined);
  const fillIn = async (cycle: string, unit: string, values: Typed): Promise<void> => {
    const inbox = join(folder, "..", "masuk");
    mkdirSync(inbox, { recursive: true });
    const filled = join(inbox, `${unit}.xlsx`);
    const returned = join(folder, "koreksi", `${unit}.xlsx`);
    copyFileSync(existsSync(returned) ? returned : join(folder, "permintaan", cycle, `${unit}.xlsx`), filled);
    await type(filled, values);
    await must("terima", filled);
  };
  await must("mulai");
  for (const [name, text] of Object.entries(agency.tables))
    writeFileSync(join(folder, "buku-induk", name), text);
  setProcedure(folder, agency.procedure);

  return {
    folder,
    himpun,
    at: (moment) => {
      now = moment;
    },
    order: (instruction) => done("perintah", ...PERIOD, "--isi", instruction),
    dispose: (to, note) => done("disposisi", "--kepada", to, "--catatan", note),
    request: (deadline) => done("minta", ...PERIOD, "--tenggat", deadline),
    invite: (meeting) => done("surat", "--jenis", "undangan", ...meetingOptions(meeting)),
    minute: (meeting, participants) =>
      done("surat", "--jenis", "notulen", ...meetingOptions(meeting), "--peserta", ...participants),
    paper: (kind, unit) => done("surat", "--jenis", kind, ...(unit === undefined ? [] : ["--unit", unit])),
    fill: (unit, values) => fillIn(CYCLE, unit, values),
    fillIn,
    sendBack: (unit, { by, note = "", cells = [] }) =>
      done(
        "kembalikan",
        unit,
        "--oleh",
        by,
        "--catatan",
        note,
        ...(cells.length === 0 ? [] : ["--sel", ...cells]),
      ),
    approve: (unit, { by }) => done("sahkan", unit, "--oleh", by),
    handOver: (units) => done("serahkan", ...units),
    propose: (unit, cell, value, reason, by) =>
      done("usul", unit, "--sel", cell, "--nilai", value, "--alasan", reason, "--oleh", by),
    settle: (unit, proposal, accept, note, by) =>
      done("putuskan-usul", unit, proposal, accept ? "--terima" : "--tolak", "--catatan", note, "--oleh", by),
    step: (number, report) => done("langkah", String(number), ...stepOptions(report)),
    recap: (family) => done("rekap", "--edisi", family),
    sign: () => done("tanda-tangan"),
    direct: (direction, units) =>
      done("arahan", "--isi", direction, ...(units.length === 0 ? [] : ["--unit", ...units])),
    number: () => done("nomori"),
    sendCover: (to) => done("kirim-pengantar", "--kepada", to),
    archive: (place) => done("arsipkan", "--tempat", place),
    askPublication: (note) => done("publikasi", "ajukan", "--catatan", note),
    refusePublication: (reason, by) => done("publikasi", "tolak", "--alasan", reason, "--oleh", by),
    publish: (address, excludedCheck) =>
      done("publikasi", "terbitkan", "--alamat", address, "--periksa", excludedCheck),
    ledger: () => parseLedger(readFileSync(join(folder, "riwayat.jsonl"), "utf8")).entries,
    openSteps: async () => openStepsIn(await must("sop", "--json")),
  };
}

function setProcedure(folder: string, procedure: string): void {
  const path = join(folder, "himpun.json");
  const settings = JSON.parse(readFileSync(path, "utf8")) as object;
  writeFileSync(path, JSON.stringify({ ...settings, sop: procedure, nomorSurat: { unit: "BAPPEDA" } }));
}

function meetingOptions({ day, start, venue, agenda }: SopMeeting): readonly string[] {
  return ["--tanggal", day, "--jam", start, "--tempat", venue, "--acara", agenda];
}

function stepOptions({ by, unit, choice, note }: StepReport): readonly string[] {
  const options = { "--oleh": by, "--unit": unit, "--pilih": choice, "--catatan": note };
  return Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [name, value]));
}

interface PrintedStep {
  readonly nomor: number;
  readonly unit: string | null;
  readonly keadaan: string;
}

function openStepsIn(printed: string): readonly string[] {
  const { langkah } = JSON.parse(printed) as { readonly langkah: readonly PrintedStep[] };
  return langkah
    .filter(({ keadaan }) => keadaan !== "done")
    .map(({ nomor, unit, keadaan }) => `${nomor} ${unit ?? "badan"} ${keadaan}`);
}
