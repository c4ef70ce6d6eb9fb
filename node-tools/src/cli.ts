import { processTerminal } from "./terminal/terminal";
import { run } from "./run";

// Who reads the output may stop reading, as `| head` does: that is no fault of anybody.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (problem: NodeJS.ErrnoException) => {
    if (problem.code !== "EPIPE") throw problem;
    process.exit();
  });
}

process.exitCode = await run(process.argv.slice(2), processTerminal());
