import type { ServiceAnswer } from "../page-types";

/** The bridge that Google puts into a page. */
interface ScriptRunner {
  readonly withSuccessHandler: (handle: (answer: ServiceAnswer) => void) => ScriptRunner;
  readonly withFailureHandler: (handle: (problem: Error) => void) => ScriptRunner;
  readonly layanan: (call: { readonly nama: string; readonly isi: object }) => void;
}

declare const google: { readonly script: { readonly run: ScriptRunner } };

/** A service that answered with a fault, in words. */
export class ServiceFault extends Error {
  readonly remedy: string;

  constructor(cause: string, remedy: string) {
    super(cause);
    this.remedy = remedy;
  }
}

/** Asks the server for a service. `T` is what that service is known to give; a fault rejects with ServiceFault. */
export function ask<T>(name: string, input: object = {}): Promise<T> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((answer) => {
        if (answer.ok) resolve(answer.isi as T);
        else reject(new ServiceFault(answer.sebab, answer.tindakan));
      })
      .withFailureHandler((problem) => {
        reject(
          new ServiceFault(
            "Sambungan ke Google terputus.",
            `Periksa jaringan, lalu ulangi. Pekerjaan yang sudah berjalan tidak hilang. (${problem.message})`,
          ),
        );
      })
      .layanan({ nama: name, isi: input });
  });
}
