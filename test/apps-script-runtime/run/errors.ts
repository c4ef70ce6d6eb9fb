/** Ends a run whatever the script catches: once one is thrown, every later service call of that run throws it again. */
export class FatalError extends Error {
  override readonly name: string = "FatalError";
}

/** The run was killed on purpose at a service call. */
export class RunKilled extends FatalError {
  override readonly name = "RunKilled";
}

/** The run used up its time. */
export class TimeExceeded extends FatalError {
  override readonly name = "TimeExceeded";
}

/** A member this runtime does not stand for; never to be taken for Google's answer. */
export class NotImplemented extends FatalError {
  override readonly name = "NotImplemented";

  constructor(what: string) {
    super(`not implemented: ${what}`);
  }
}

/** The test asked for something the runtime cannot do, e.g. a dialog without a queued answer. */
export class TestSetupError extends FatalError {
  override readonly name = "TestSetupError";
}

/** An exception that left the script, as the person or the log would see it. */
export class ScriptError extends Error {
  override readonly name = "ScriptError";
}

/** The message of anything thrown, whichever realm it comes from. */
export function messageOf(thrown: unknown): string {
  if (typeof thrown === "object" && thrown !== null && "message" in thrown) return String(thrown.message);
  return String(thrown);
}
