import type { Command, Option } from "commander";
import type { Terminal } from "./terminal";

/** What commander says in English, and how it is said here. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown command '(.+?)'/m, 'Perintah "$1" tidak dikenal.'],
  [/^error: unknown option '(.+?)'/m, 'Pilihan "$1" tidak dikenal.'],
  [/^error: missing required argument '(.+?)'/m, "<$1> belum disebut."],
  [/^error: required option '(.+?)' not specified/m, 'Pilihan "$1" belum disebut.'],
  [/^error: option '(.+?)' argument missing/m, 'Pilihan "$1" memerlukan nilai.'],
  [/^error: too many arguments.*$/m, "Terlalu banyak yang disebut."],
  [/\(Did you mean one of (.+?)\?\)/, "Maksud Anda salah satu dari $1?"],
  [/\(Did you mean (.+?)\?\)/, "Maksud Anda $1?"],
];

/** `command` with help, headings and complaints in Indonesian, writing to `terminal` and never ending the process. */
export function inIndonesian(command: Command, terminal: Terminal): Command {
  return command
    .exitOverride()
    .helpOption("-b, --bantuan", "tampilkan bantuan")
    .helpCommand(false)
    .showSuggestionAfterError()
    .configureHelp({
      styleUsage: inWords,
      optionDescription,
      styleSubcommandTerm: inWords,
      styleTitle: (title) =>
        title
          .replace("Usage:", "Cara pakai:")
          .replace("Options:", "Pilihan:")
          .replace("Commands:", "Perintah:")
          .replace("Arguments:", "Yang disebut:"),
    })
    .configureOutput({
      writeOut: terminal.write,
      writeErr: (text) => {
        terminal.writeError(complaintInIndonesian(text));
      },
    });
}

/** What commander complains about, in Indonesian; text that it does not know comes back as it is. */
export function complaintInIndonesian(text: string): string {
  return WORDS.reduce((line, [english, indonesian]) => line.replace(english, indonesian), text);
}

/** `argv` with the asking for help that every other program knows turned into the one that is listed. */
export function withKnownHelp(argv: readonly string[]): readonly string[] {
  return argv.map((word) => (word === "--help" || word === "-h" ? "--bantuan" : word));
}

function inWords(text: string): string {
  return text.replace("[options]", "[pilihan]").replace("[command]", "[perintah]");
}

/** What an option does, with what holds where it is left out; a blank one goes without saying. */
function optionDescription({ description, defaultValue }: Option): string {
  const usual: unknown = defaultValue;
  return typeof usual === "string" && usual !== "" ? `${description} (bila kosong: ${usual})` : description;
}
