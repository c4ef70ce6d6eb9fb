import type { Sentence } from "#core/messages/sentence";

/** A command that cannot go on because of what the user gave it; told as a sentence with cause and remedy. */
export class CommandFault extends Error {
  readonly sentence: Sentence;
  /** Exit code: 2 for wrong use, 1 for a finding in the user's data. */
  readonly exitCode: 1 | 2;

  constructor(sentence: Sentence, exitCode: 1 | 2 = 2) {
    super(`${sentence.cause} ${sentence.remedy}`);
    this.name = "CommandFault";
    this.sentence = sentence;
    this.exitCode = exitCode;
  }
}
