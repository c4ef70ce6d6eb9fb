import { runCollect, resumeJob } from "../jobs/run-job";

/** Trigger: goes on with a job that did not fit into one run. */
export function lanjutkanPekerjaan(): void {
  resumeJob();
}

/** Trigger, hourly: collects what changed. */
export function tugasBerkala(): void {
  runCollect(null);
}
