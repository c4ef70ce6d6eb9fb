import type { FormDefinition } from "../form/definition";
import type { Profile } from "../indicator/profile";
import { authorSentence } from "../messages/author-messages";
import { sentenceIn } from "../messages/render-finding";
import type { Sentence } from "../messages/sentence";
import { VERSION_RULE_MESSAGES } from "../messages/version-rule-messages";
import type { AnyFinding } from "../validation/finding";
import { hasError } from "../validation/finding";
import { formulaFindings, readDefinition } from "./read-definition";
import type { AuthorContext } from "./read-definition";
import type { SheetSet } from "./sheet-set";
import { versionFindings } from "./version-rules";

/** A finding with its words. */
export interface SaidFinding {
  readonly finding: AnyFinding;
  readonly sentence: Sentence;
}

/** A form as one set of sheets says it, judged as the next version of what was published. */
export interface DraftForm {
  readonly name: string;
  /** null when an error stands in the way of having one. */
  readonly definition: FormDefinition | null;
  /** The version that was published last; null for a form that never was. */
  readonly last: FormDefinition | null;
  readonly said: readonly SaidFinding[];
}

/** Reads and judges one set of sheets: as a form, as formulas of the narrowest program, and as a new version. */
export function draftIn(set: SheetSet, context: AuthorContext, profile: Profile): DraftForm {
  const form = readDefinition(set, context);
  const { name, definition, findings, places } = form;
  const last = context.lastVersion(name);
  const versions = definition === null || last === null ? [] : versionFindings(last, definition, places);
  return {
    name,
    definition,
    last,
    said: [
      ...[...findings, ...formulaFindings(form, profile)].map((finding) => ({
        finding,
        sentence: authorSentence(finding),
      })),
      ...versions.map((finding) => ({ finding, sentence: sentenceIn(VERSION_RULE_MESSAGES, finding) })),
    ],
  };
}

/** True when a draft has an error and can be neither tried nor published. */
export function isFaulty({ definition, said }: DraftForm): boolean {
  return definition === null || hasError(said.map(({ finding }) => finding));
}
