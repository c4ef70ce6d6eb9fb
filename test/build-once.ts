import { execFileSync } from "node:child_process";

/** Builds dist/ before any test, so that no test can pass against a bundle older than its source. */
export default function buildOnce(): void {
  execFileSync(process.execPath, ["node-tools/build/build.mjs"], { stdio: "inherit" });
}
