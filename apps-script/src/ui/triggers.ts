import { resumeJob, runPeriodic } from "../jobs/run-job";

/** Trigger: goes on with a job that did not fit into one run. */
export function lanjutkanPekerjaan(): void {
  resumeJob();
}

/** Trigger, hourly: collects what changed, reminds, and sends what waits. */
export function tugasBerkala(): void {
  runPeriodic();
}
