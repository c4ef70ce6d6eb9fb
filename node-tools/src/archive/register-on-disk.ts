import { formFindingSentence, sentenceIn } from "#core/messages/render-finding";
import { CSV_MESSAGES } from "#core/messages/csv-messages";
import { REGISTER_MESSAGES } from "#core/messages/register-messages";
import type { Sentence } from "#core/messages/sentence";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { parseRegister } from "#core/register/parse-register";
import type { Register } from "#core/register/register";
import type { CsvFinding } from "#core/register/csv-finding";
import type { RegisterFinding } from "#core/register/register-finding";
import { hasError, NOWHERE } from "#core/validation/finding";
import { readRegisterFolder } from "../csv/read-register-folder";
import { crc32WithNode, inflateWithNode } from "../excel/reader/inflate-with-node";
import { readWorkbook } from "../excel/reader/read-workbook";
import type { SaidFinding } from "../terminal/report";
import { faultFinding } from "./read-form-file";
import type { Workspace } from "./workspace";

/** A register that cannot be used: every finding is told, then what to do. */
export class RegisterFault extends Error {
  readonly said: readonly SaidFinding[];
  readonly sentence: Sentence;

  constructor(said: readonly SaidFinding[]) {
    const errors = said.filter(({ finding }) => finding.severity === "error").length;
    const sentence = workspaceSentence("register/unusable", { errors });
    super(sentence.cause);
    this.name = "RegisterFault";
    this.said = said;
    this.sentence = sentence;
  }
}

/** The register of a workspace with what is worth knowing about it; throws RegisterFault when it has an error. */
export function loadRegister(workspace: Workspace): {
  readonly register: Register;
  readonly said: readonly SaidFinding[];
} {
  const read = readRegisterFolder(workspace.folder, {
    readWorkbook: (bytes) => readWorkbook(bytes, { inflate: inflateWithNode, crc32: crc32WithNode }),
  });
  if (read.fault !== null) {
    const finding = faultFinding(read.fault.fault, { ...NOWHERE, file: read.fault.file });
    throw new RegisterFault([{ finding, sentence: formFindingSentence(finding) }]);
  }
  const { register, findings } = parseRegister(read.tables);
  const all: readonly (RegisterFinding | CsvFinding)[] = [...read.findings, ...findings];
  const said = all.map((finding) => ({
    finding,
    sentence: sentenceIn({ ...CSV_MESSAGES, ...REGISTER_MESSAGES }, finding),
  }));
  if (hasError(all)) throw new RegisterFault(said);
  return { register, said };
}
