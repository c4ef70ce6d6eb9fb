import type { Sentence } from "#core/messages/sentence";
import { workspaceSentence } from "#core/messages/workspace-messages";
import { CommandFault } from "../archive/command-fault";
import { RegisterFault } from "../archive/register-on-disk";
import type { Report } from "./report";
import { findingJson } from "./report";

/** What to tell about a problem that the user or his machine can mend; null for a fault of ours. */
export function faultReport(problem: unknown): Report | null {
  if (problem instanceof RegisterFault) {
    const { cause, remedy } = problem.sentence;
    return {
      exitCode: 1,
      json: { galat: { sebab: cause, tindakan: remedy }, temuan: problem.said.map(findingJson) },
      lines: [...problem.said.map((said) => ({ kind: "finding", said }) as const), `${cause} ${remedy}`],
    };
  }
  if (problem instanceof CommandFault) return sentenceReport(problem.sentence, problem.exitCode);
  const sentence = machineSentence(problem);
  return sentence === null ? null : sentenceReport(sentence, 2);
}

function sentenceReport({ cause, remedy }: Sentence, exitCode: 1 | 2): Report {
  return { exitCode, json: { galat: { sebab: cause, tindakan: remedy } }, lines: [`${cause} ${remedy}`] };
}

const NOT_WRITABLE = [
  ...["EACCES", "EPERM", "EROFS", "EBUSY", "ETXTBSY"],
  ...["EISDIR", "ENOTDIR", "EEXIST", "ENAMETOOLONG", "ELOOP", "EIO"],
];

/** Problems of the disk: full, read-only, in use, or a place where no folder can be made. */
function machineSentence(problem: unknown): Sentence | null {
  if (!(problem instanceof Error) || !("code" in problem) || typeof problem.code !== "string") return null;
  const path = "path" in problem && typeof problem.path === "string" ? problem.path : "ruang kerja";
  if (problem.code === "ENOSPC" || problem.code === "EDQUOT")
    return workspaceSentence("workspace/disk-full", { path });
  const isWriting = ("syscall" in problem && problem.syscall === "mkdir") || "isWriting" in problem;
  if (NOT_WRITABLE.includes(problem.code) || isWriting)
    return workspaceSentence("workspace/not-writable", { path, reason: problem.code });
  return problem.code === "ENOENT"
    ? workspaceSentence("workspace/unreadable", { path, reason: problem.code })
    : null;
}
