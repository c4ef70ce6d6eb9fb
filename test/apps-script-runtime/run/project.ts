import type { Script } from "node:vm";

/** Settings of a script project, as in appsscript.json. */
export interface Manifest {
  readonly timeZone?: string;
  /** When given, a service outside these scopes refuses, as for a project that lists its scopes. */
  readonly oauthScopes?: readonly string[];
}

/** A script bound to a spreadsheet. */
/** How the script came to its user: bound to its file, or as an Editor add-on, published or installed for a test. */
export type Deployment = "bound" | "addon" | "addon-test";

export interface Project {
  readonly id: string;
  readonly owner: string;
  /** The container's file id; null for a standalone project. */
  readonly containerId: string | null;
  readonly script: Script;
  readonly manifest: Manifest;
  /** Names the code declares as functions. */
  readonly functionNames: ReadonlySet<string>;
  /** HTML files by name, without `.html`. */
  readonly deployment: Deployment;
  readonly htmlFiles: ReadonlyMap<string, string>;
}
