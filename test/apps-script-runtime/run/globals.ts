import { Charts } from "../services/platform/charts-enums";
import { CacheService } from "../services/platform/cache";
import { LockService } from "../services/platform/lock";
import { Logger, ScriptConsole } from "../services/platform/logging";
import { MailApp } from "../services/platform/mail-app";
import { PropertiesService } from "../services/platform/properties";
import { ScriptApp } from "../services/platform/script-app";
import { Session } from "../services/platform/session";
import { UrlFetchApp } from "../services/platform/url-fetch";
import { Utilities } from "../services/platform/utilities";
import { DriveApp } from "../services/drive/drive-app";
import { HtmlService } from "../services/html/html-service";
import { MIME_TYPES } from "../services/mime-types";
import { SpreadsheetApp } from "../services/spreadsheet/spreadsheet-app";
import type { Run } from "./run";

/** Puts the Apps Script globals, and nothing else, into a run's context. */
export function installGlobals(run: Run): void {
  const globals: Readonly<Record<string, unknown>> = {
    SpreadsheetApp: new SpreadsheetApp(run),
    DriveApp: new DriveApp(run),
    MailApp: new MailApp(run),
    PropertiesService: new PropertiesService(run),
    CacheService: new CacheService(run),
    LockService: new LockService(run),
    ScriptApp: new ScriptApp(run),
    Session: new Session(run),
    Utilities: new Utilities(run),
    HtmlService: new HtmlService(run),
    UrlFetchApp: new UrlFetchApp(run),
    Charts: new Charts(run),
    Logger: new Logger(run),
    console: new ScriptConsole(run),
    MimeType: run.realm.toScript({ ...MIME_TYPES }),
  };
  for (const [name, value] of Object.entries(globals)) Reflect.set(run.realm.context, name, value);
}
