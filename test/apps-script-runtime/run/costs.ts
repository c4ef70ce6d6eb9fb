/** Virtual milliseconds of service calls; the last matching entry wins. Reported figures, rounded [R]. */
export type CostTable = Readonly<Record<string, number>>;

/**
 * Default costs. With them 4,000 cells written cost 50 ms and 0.6 s at the flush, and 400 single writes each flushed cost
 * 12 s, as reported.
 */
export const DEFAULT_COSTS: CostTable = {
  read: 5,
  write: 10,
  readPerCell: 0.002,
  writePerCell: 0.01,
  flush: 20,
  flushPerCell: 0.145,
  "SpreadsheetApp.create": 2000,
  "SpreadsheetApp.openById": 300,
  "SpreadsheetApp.open": 300,
  "SpreadsheetApp.openByUrl": 300,
  "SpreadsheetApp.flush": 0,
  "Spreadsheet.copy": 3000,
  "Spreadsheet.insertSheet": 300,
  "Sheet.copyTo": 500,
  "Sheet.insertChart": 300,
  DriveApp: 200,
  File: 50,
  Folder: 100,
  FileIterator: 20,
  FolderIterator: 20,
  "File.makeCopy": 3000,
  "File.addEditor": 800,
  "File.addEditors": 900,
  "File.addViewer": 800,
  "File.addViewers": 900,
  "File.removeEditor": 500,
  "File.removeViewer": 500,
  "File.setSharing": 500,
  "File.moveTo": 500,
  "Folder.createFolder": 500,
  "Folder.createFile": 700,
  "DriveApp.createFolder": 500,
  "DriveApp.createFile": 700,
  "DriveApp.searchFiles": 400,
  Protection: 30,
  "MailApp.sendEmail": 400,
  Properties: 30,
  "Properties.setProperty": 62,
  "Properties.setProperties": 62,
  "Properties.deleteProperty": 62,
  Cache: 3,
  "Cache.put": 93,
  "Cache.putAll": 93,
  Lock: 40,
  ScriptApp: 100,
  "UrlFetchApp.fetch": 1500,
  "UrlFetchApp.fetchAll": 1500,
  "Utilities.sleep": 0,
};

const WRITES =
  /^(set|clear|append|insert|delete|add|remove|merge|hide|show|unhide|move|sort|protect|copy|create|put|break|auto)/;

/** Whether a call changes something, judged by its name. */
export function isWrite(kind: string): boolean {
  return WRITES.test(kind.slice(kind.indexOf(".") + 1));
}

/** Cost of one call over `cells` cells. */
export function costOf(costs: CostTable, kind: string, cells: number): number {
  const exact = costs[kind];
  if (exact !== undefined) return exact;
  const byClass = costs[kind.slice(0, kind.indexOf("."))];
  if (byClass !== undefined) return byClass;
  if (/\.(?:clear|break|remove|delete|hide|show)/.test(kind)) return costs["write"] ?? 0;
  return isWrite(kind)
    ? (costs["write"] ?? 0) + cells * (costs["writePerCell"] ?? 0)
    : (costs["read"] ?? 0) + cells * (costs["readPerCell"] ?? 0);
}

const LOCAL_CLASSES =
  /^(?:\w*Builder|Blob|HtmlOutput|HtmlTemplate|HtmlService|Logger|console|Menu|TextStyle|RichTextValue|PromptResponse|User|Session|DataValidation|ConditionalFormatRule|BooleanCondition|HTTPResponse|Charts|Color|RgbColor|AuthorizationInfo|Trigger|enum)\./;
const LOCAL_CALLS =
  /^(?:Range\.(?:getRow|getRowIndex|getColumn|getLastRow|getLastColumn|getNumRows|getNumColumns|getHeight|getWidth|getA1Notation|getCell|offset|getSheet|getGridId|canEdit|is(?:Start|End)\w*)|Sheet\.(?:getRange|getRangeList|getParent|getSheetId|newChart|createDeveloperMetadataFinder)|Spreadsheet\.(?:getId|getUrl|getRange|createDeveloperMetadataFinder)|SpreadsheetApp\.(?:new\w+|getUi)|Utilities\.(?!sleep)\w+|PropertiesService\.\w+|CacheService\.\w+|LockService\.\w+|ScriptApp\.(?:newTrigger|getScriptId|getOAuthToken|getAuthorizationInfo)|RangeList\.getRanges|File(?:Iterator)?\.(?:getId|getUrl|hasNext)|Folder(?:Iterator)?\.(?:getId|getUrl|hasNext)|DeveloperMetadataFinder\.with\w+|DeveloperMetadataLocation\.\w+|Ui\.create\w+|Cache\.toString)$/;

/** Calls answered without Google's servers (positions, builders, text functions): free, not counted, no place for a fault. */
export function isLocal(kind: string): boolean {
  return LOCAL_CLASSES.test(kind) || LOCAL_CALLS.test(kind);
}
