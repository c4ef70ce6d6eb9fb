import type { CommandKind } from "../cycle/command";
import { DEFAULT_RIGHTS } from "../cycle/rights";
import type { Role } from "../cycle/role";

/** What people call the roles of a cycle where they write a delegation. */
export const ROLE_WORDS: ReadonlyMap<string, Role> = new Map<string, Role>([
  ["kepala", "head"],
  ["kepala badan", "head"],
  ["sekretaris", "secretary"],
  ["kabid", "validator"],
  ["kepala bidang", "validator"],
  ["pemeriksa", "validator"],
  ["pengesah", "validator"],
  ["kasubbid-data", "data-officer"],
  ["kasubbid data", "data-officer"],
  ["pengelola data", "data-officer"],
  ["pelaksana", "filler"],
  ["pengisi", "filler"],
  ["pengelola situs", "publisher"],
]);

/** What people call the commands of a cycle where they write a delegation: the words of the panel and of `himpun`. */
export const COMMAND_WORDS: ReadonlyMap<string, readonly CommandKind[]> = new Map<
  string,
  readonly CommandKind[]
>([
  ["perintah", ["order"]],
  ["disposisi", ["dispose"]],
  ["minta", ["open", "send"]],
  ["ingatkan", ["remind"]],
  ["ajukan", ["draft", "record-refusal", "submit"]],
  ["koreksi", ["correct"]],
  ["sahkan", ["approve"]],
  ["kembalikan", ["return"]],
  ["usul", ["propose"]],
  ["putuskan-usul", ["accept-proposal", "refuse-proposal"]],
  ["serahkan", ["receive"]],
  ["lewati", ["skip"]],
  ["nihil", ["nil"]],
  ["lanjutkan", ["resume"]],
  ["perpanjang", ["extend", "extend-unit"]],
  ["rekap", ["recap"]],
  ["tanda-tangan", ["sign"]],
  ["arahan", ["direct"]],
  ["nomori", ["number-cover"]],
  ["kirim-pengantar", ["send-cover"]],
  ["arsipkan", ["archive"]],
  ["buka-kembali", ["reopen"]],
  ["ajukan-terbit", ["request-publication"]],
  ["tolak-terbit", ["refuse-publication"]],
  ["terbitkan", ["publish"]],
  ["tarik", ["retract"]],
]);

/** The role that a word means; the word itself where it means none. */
export function roleOfWord(word: string): string {
  return ROLE_WORDS.get(word.trim().toLowerCase()) ?? word.trim();
}

/** The commands that a word means; the word itself where it means none. `semua` is all that the role may give. */
export function commandsOfWord(word: string, role: string): readonly string[] {
  const plain = word.trim().toLowerCase();
  if (plain !== "semua") return COMMAND_WORDS.get(plain) ?? [word.trim()];
  return Object.entries(DEFAULT_RIGHTS).flatMap(([kind, roles]) =>
    (roles as readonly string[]).includes(role) ? [kind] : [],
  );
}
