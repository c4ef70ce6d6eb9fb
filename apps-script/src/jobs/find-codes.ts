import { codeSearch } from "#core/codelist/search-codes";
import { LEVEL_NAMES } from "#core/messages/renja-texts";
import { UserFault } from "../google/user-fault";
import { NO_CODES, nothingFound } from "../messages/table-messages";
import type { CommandAnswer } from "../ui/page-types";
import type { Desk } from "./desk";
import { codesOf } from "./form-basis";

/** The codes of the master whose names or indicators hold these words, or that begin so; the best first. */
export function findCodes({ office }: Desk, words: string): CommandAnswer {
  const codes = codesOf(office.book);
  if (codes === null) throw new UserFault(NO_CODES);
  const found = codeSearch(codes).find(words);
  return {
    berhasil: found.length > 0,
    baris:
      found.length === 0
        ? [nothingFound(words)]
        : found.map(({ code, level, name }) => `${code} ${name} (${LEVEL_NAMES[level]})`),
    ...{ lanjut: null, tautan: null },
  };
}
