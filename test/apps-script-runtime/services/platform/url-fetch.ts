import type { CheckedSubset } from "../../run/checked-subset";
import { NotImplemented } from "../../run/errors";
import { exposed } from "../../run/expose";
import type { Run } from "../../run/run";
import { RUN, ScriptObject } from "../../run/script-object";
import { roleOf } from "../../world/drive-state";
import { Blob } from "../blob";
import { exportedPdf } from "../pdf";

const EXPORT = /^https:\/\/docs\.google\.com\/spreadsheets\/d\/([\w-]+)\/export\?(.*)$/;

/** Only the PDF export of a spreadsheet is stood for; other addresses throw by name. */
export class UrlFetchApp
  extends ScriptObject
  implements CheckedSubset<GoogleAppsScript.URL_Fetch.UrlFetchApp>
{
  readonly className = "UrlFetchApp";

  fetch(url: string, params: GoogleAppsScript.URL_Fetch.URLFetchRequestOptions = {}): HttpResponse {
    const parts = EXPORT.exec(url);
    if (parts === null) throw new NotImplemented(`UrlFetchApp.fetch(${url})`);
    const query = new URLSearchParams(parts[2]);
    const { items, spreadsheets } = this[RUN].machine.world.state;
    const item = items.get(parts[1] ?? "");
    const authorised = JSON.stringify(params.headers ?? {}).includes(`Bearer token-of-${this[RUN].user}`);
    if (item === undefined) return this.#answer(404, null, "", params);
    if (!authorised || roleOf(items, item, this[RUN].user) === "none")
      return this.#answer(401, null, "", params);
    const gid = query.get("gid");
    const sheet = spreadsheets.get(item.id)?.sheets.find((one) => gid === null || String(one.id) === gid);
    if (sheet === undefined || query.get("format") !== "pdf") return this.#answer(400, null, "", params);
    const title = `${item.name} ${gid === null ? "" : sheet.name} ${parts[2] ?? ""}`;
    return this.#answer(200, exportedPdf(title), `${item.name}.pdf`, params);
  }

  #answer(
    code: number,
    bytes: Uint8Array | null,
    name: string,
    params: GoogleAppsScript.URL_Fetch.URLFetchRequestOptions,
  ): HttpResponse {
    if (code >= 400 && params.muteHttpExceptions !== true)
      throw new Error(`Request failed for https://docs.google.com returned code ${code}.`);
    return new HttpResponse(this[RUN], code, bytes ?? new Uint8Array(), name);
  }
}
exposed(UrlFetchApp);

export class HttpResponse extends ScriptObject {
  readonly className = "HTTPResponse";
  readonly #code: number;
  readonly #bytes: Uint8Array;
  readonly #name: string;

  constructor(run: Run, code: number, bytes: Uint8Array, name: string) {
    super(run);
    this.#code = code;
    this.#bytes = bytes;
    this.#name = name;
  }

  getResponseCode(): number {
    return this.#code;
  }
  getBlob(): Blob {
    return new Blob(this[RUN], this.#bytes, "application/pdf", this.#name);
  }
  getContent(): number[] {
    return this.getBlob().getBytes();
  }
  getContentText(): string {
    return this.getBlob().getDataAsString();
  }
}
exposed(HttpResponse);
