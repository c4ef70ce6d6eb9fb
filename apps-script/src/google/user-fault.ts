import type { Sentence } from "#core/messages/sentence";

/** Something that a person can mend: it reaches the screen as a sentence with cause and remedy, not as a stack. */
export class UserFault extends Error {
  readonly sentence: Sentence;

  constructor(sentence: Sentence) {
    super(`${sentence.cause} ${sentence.remedy}`);
    this.name = "UserFault";
    this.sentence = sentence;
  }
}
