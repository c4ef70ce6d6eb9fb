import { ADDON_SENTENCES } from "../messages/addon-messages";
import { orNull } from "./or-null";
import { UserFault } from "./user-fault";

const LEDGER_WAIT_MS = 20_000;
const JOB_WAIT_MS = 500;

/** Does `write` while no other run can write to the history; what it wrote is flushed before anybody else reads. */
export function underLedgerLock<T>(write: () => T): T {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(LEDGER_WAIT_MS)) throw new UserFault(ADDON_SENTENCES.ledgerBusy);
  try {
    const answer = write();
    SpreadsheetApp.flush();
    return answer;
  } finally {
    lock.releaseLock();
  }
}

/** Does a long job while nobody else does one in this spreadsheet. The lock ends with the run, however it ends. */
export function underJobLock<T>(job: () => T): T {
  const lock = orNull(LockService.getDocumentLock()) ?? LockService.getUserLock();
  if (!lock.tryLock(JOB_WAIT_MS)) throw new UserFault(ADDON_SENTENCES.jobBusy);
  try {
    return job();
  } finally {
    lock.releaseLock();
  }
}
