import type { Run } from "./run";

const PREFIX = "https://www.googleapis.com/auth/";

/** Scopes of which one is enough, by the start of a call's kind. */
const NEEDED: readonly {
  readonly kinds: RegExp;
  readonly anyOf: readonly string[];
  readonly simple: boolean;
}[] = [
  { kinds: /^SpreadsheetApp\.(open|openById|openByUrl|create)$/, anyOf: ["spreadsheets"], simple: false },
  {
    kinds: /^(Spreadsheet|Sheet|Range|SpreadsheetApp)\.(?!getUi$|new)/,
    anyOf: ["spreadsheets", "spreadsheets.currentonly"],
    simple: true,
  },
  { kinds: /^(DriveApp|File|Folder)\./, anyOf: ["drive", "drive.readonly", "drive.file"], simple: false },
  { kinds: /^MailApp\./, anyOf: ["script.send_mail"], simple: false },
  { kinds: /^UrlFetchApp\./, anyOf: ["script.external_request"], simple: false },
  {
    kinds: /^ScriptApp\.(newTrigger|getProjectTriggers|getUserTriggers|deleteTrigger)$/,
    anyOf: ["script.scriptapp"],
    simple: false,
  },
  {
    kinds: /^(ClockTriggerBuilder|SpreadsheetTriggerBuilder)\.create$/,
    anyOf: ["script.scriptapp"],
    simple: false,
  },
  {
    kinds: /^Ui\.(showSidebar|showModalDialog|showModelessDialog)$/,
    anyOf: ["script.container.ui"],
    simple: false,
  },
];

/** Refuses a call that the run's authorisation or the project's listed scopes do not cover [D; the text is R]. */
export function checkScope(run: Run, kind: string): void {
  const rule = NEEDED.find((one) => one.kinds.test(kind));
  if (rule === undefined) return;
  const needed = rule.anyOf.map((scope) => PREFIX + scope);
  const texts = needed.join(" || ");
  if (run.start.kind === "simple" && !(rule.simple && run.start.authMode !== "NONE")) {
    if (run.start.authMode === "NONE" || !rule.simple) {
      throw new Error(`You do not have permission to call ${kind}. Required permissions: ${texts}`);
    }
  }
  const listed = run.project.manifest.oauthScopes;
  if (listed === undefined || needed.some((scope) => listed.includes(scope))) return;
  throw new Error(`Specified permissions are not sufficient to call ${kind}. Required permissions: ${texts}`);
}
