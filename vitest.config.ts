import { defineConfig } from "vitest/config";

/** Tests that replace modules: each wants modules of its own. The others share them, which saves a quarter of the time. */
const REPLACING = ["test/node-tools/commands/interruption.test.ts", "test/real-input/dki-main-job.test.ts"];

export default defineConfig({
  test: {
    globalSetup: ["test/build-once.ts"],
    testTimeout: 60_000,
    pool: "forks",
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: "shared", include: ["test/**/*.test.ts"], exclude: REPLACING, isolate: false },
      },
      { extends: true, test: { name: "replacing", include: REPLACING } },
    ],
  },
});
