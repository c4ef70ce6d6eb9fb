import { Command, CommanderError, Option } from "commander";
import type { Sentence } from "#core/messages/sentence";
import { faultReport } from "./terminal/fault-report";
import type { CommandContext } from "./commands/command-context";
import { runReturn } from "./commands/kembalikan";
import { runRequest } from "./commands/minta";
import { runStart } from "./commands/mulai";
import { runCheck } from "./commands/periksa";
import { runRecap } from "./commands/rekap";
import { runApprove } from "./commands/sahkan";
import { runStatus } from "./commands/status";
import { runReceive } from "./commands/terima";
import { runVerify } from "./commands/verifikasi";
import { inIndonesian } from "./terminal/commander-words";
import { printReport } from "./terminal/report";
import type { Report } from "./terminal/report";
import type { Terminal } from "./terminal/terminal";

/** Our own fault: something no user can have caused. */
const OUR_FAULT = 70;

/** Runs one command line (without node and the program's name) and gives its exit code. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode = 0;
  const program = buildProgram(terminal, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...argv], { from: "user" });
    return exitCode;
  } catch (problem) {
    if (problem instanceof CommanderError) return problem.exitCode === 0 ? 0 : 2;
    const asJson = argv.includes("--json");
    const fault = faultReport(problem);
    if (fault !== null) {
      printReport(fault, terminal, asJson);
      return fault.exitCode;
    }
    terminal.writeError(`${ourFault().cause} ${ourFault().remedy}\n`);
    terminal.writeError(
      `${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}\n`,
    );
    return OUR_FAULT;
  }
}

type Handler<O> = (options: O, context: CommandContext) => Report | Promise<Report>;

interface CommonOptions {
  readonly json?: boolean;
  readonly coba?: boolean;
}

function buildProgram(terminal: Terminal, done: (exitCode: number) => void): Command {
  const program = inIndonesian(new Command("himpun"), terminal);
  program
    .description("Formulir permintaan data kinerja, pemeriksaan isian, dan rekap yang dapat dibuktikan.")
    .version("0.1.0", "--versi", "tampilkan versi");
  const act = <O>(handler: Handler<O>, options: O, common: CommonOptions): Promise<void> =>
    Promise.resolve(handler(options, { terminal, dryRun: common.coba ?? false })).then((report) => {
      printReport(report, terminal, common.json ?? false);
      done(report.exitCode);
    });
  const verb = (signature: string, description: string): Command =>
    inIndonesian(program.command(signature), terminal)
      .description(description)
      .option("--json", "hasil sebagai JSON");
  const dry = (): Option => new Option("--coba", "kerjakan tanpa menulis apa pun");
  const cycle = (): Option => new Option("--siklus <id>", "siklus selain yang terakhir dibuka");

  verb("mulai <folder>", "Buat ruang kerja baru")
    .option("--contoh", "isi dengan instansi contoh")
    .addOption(dry())
    .action((folder: string, o: CommonOptions & { contoh?: boolean }) =>
      act(runStart, { folder, sample: o.contoh ?? false }, o),
    );
  verb("minta <folder>", "Buka siklus dan buat formulir setiap unit")
    .requiredOption("--formulir <id>", "formulir, mis. kinerja")
    .requiredOption("--tahun <tahun>", "tahun data")
    .option("--triwulan <angka>", "triwulan yang diminta, 1 sampai 4")
    .option("--tenggat <tanggal>", "tenggat, mis. 2025-12-19")
    .addOption(dry())
    .action(
      (
        folder: string,
        o: CommonOptions & { formulir: string; tahun: string; triwulan?: string; tenggat?: string },
      ) =>
        act(
          runRequest,
          {
            folder,
            form: o.formulir,
            year: o.tahun,
            quarter: o.triwulan ?? null,
            deadline: o.tenggat ?? null,
          },
          o,
        ),
    );
  verb("periksa <berkas...>", "Periksa isian tanpa menyimpan apa pun")
    .option("--ruang-kerja <folder>", "ruang kerja asal formulir")
    .action((files: string[], o: CommonOptions & { ruangKerja?: string }) =>
      act(runCheck, { files, folder: o.ruangKerja ?? null }, o),
    );
  verb(
    "terima <folder> <berkas...>",
    "Terima isian: periksa, simpan, catat; yang salah dibuatkan berkas koreksi",
  )
    .addOption(dry())
    .action((folder: string, files: string[], o: CommonOptions) => act(runReceive, { folder, files }, o));
  verb("sahkan <folder> [unit...]", "Sahkan isian unit yang sudah diajukan")
    .option("--semua", "semua unit yang menunggu keputusan")
    .option("--oleh <nama>", "nama pemeriksa", "")
    .addOption(cycle())
    .addOption(dry())
    .action((folder: string, units: string[], o: DecisionFlags) =>
      act(runApprove, decisionOf(folder, units, o), o),
    );
  verb("kembalikan <folder> [unit...]", "Kembalikan isian kepada pengisinya")
    .option("--catatan <teks>", "apa yang perlu diperbaiki (wajib)", "")
    .option("--oleh <nama>", "nama pemeriksa", "")
    .addOption(cycle())
    .addOption(dry())
    .action((folder: string, units: string[], o: DecisionFlags & { catatan: string }) =>
      act(runReturn, { ...decisionOf(folder, units, o), note: o.catatan }, o),
    );
  verb("status <folder>", "Keadaan setiap unit")
    .addOption(cycle())
    .action((folder: string, o: CommonOptions & { siklus?: string }) =>
      act(runStatus, { folder, cycle: o.siklus ?? null }, o),
    );
  verb("rekap <folder>", "Buat rekap badan dari isian yang disahkan")
    .option("--edisi <edisi>", "sementara atau final", "sementara")
    .option("--profil <id>", "profil perhitungan")
    .addOption(cycle())
    .addOption(dry())
    .action((folder: string, o: CommonOptions & { edisi: string; profil?: string; siklus?: string }) =>
      act(runRecap, { folder, cycle: o.siklus ?? null, edition: o.edisi, profile: o.profil ?? null }, o),
    );
  verb("verifikasi <folder>", "Buktikan riwayat, berkas tersimpan, dan setiap edisi").action(
    (folder: string, o: CommonOptions) => act(runVerify, { folder }, o),
  );
  return program;
}

interface DecisionFlags extends CommonOptions {
  readonly semua?: boolean;
  readonly oleh: string;
  readonly siklus?: string;
}

function decisionOf(folder: string, units: readonly string[], flags: DecisionFlags) {
  return { folder, units, all: flags.semua ?? false, who: flags.oleh, cycle: flags.siklus ?? null };
}

function ourFault(): Sentence {
  return {
    cause: "Terjadi kesalahan di dalam program, bukan pada data Anda.",
    remedy: "Ulangi perintahnya; bila tetap terjadi, kirim tulisan di bawah ini kepada pengembang.",
  };
}
