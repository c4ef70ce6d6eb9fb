/** What the main job gives on any platform; file names and links are the platform's own. */
export interface SampleRecap {
  readonly json: { readonly [name: string]: unknown };
  readonly ledger: string;
}

/** The sample agency's cycle from the empty register to the recap, played on one platform. */
export interface Platform {
  readonly name: string;
  readonly playSample: () => Promise<SampleRecap>;
}
