/** What planning and evaluating gives on any platform; file names are the platform's own. */
export interface PlayedRenja {
  readonly renja: object;
  readonly evaluation: object;
}

/** The sample agency's Renja from request to final edition, and its evaluation of four quarters, on one platform. */
export interface RenjaPlatform {
  readonly name: string;
  readonly play: () => Promise<PlayedRenja>;
}
