import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import type { Addon } from "./addon";

const FOLDER = join(import.meta.dirname, "../../dist/apps-script");

/** Chromium as Debian installs it; null where there is none, and then the tests of pages are skipped. */
export const CHROMIUM =
  ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find((path) => existsSync(path)) ?? null;

/** Stands in for Google's bridge: google.script.run carries a call to the runtime and its answer back. */
const BRIDGE = `
  const runner = (success, failure) => ({
    withSuccessHandler: (next) => runner(next, failure),
    withFailureHandler: (next) => runner(success, next),
    layanan: (call) => {
      fetch("/call", { method: "POST", body: JSON.stringify(call) })
        .then(async (response) => { if (response.ok) return success(await response.json()); throw new Error(await response.text()); })
        .catch((problem) => failure(problem));
    },
  });
  window.google = { script: { run: runner(() => {}, () => {}) } };
`;

/** A browser that was started for some tests. */
export interface PageBrowser {
  /** Opens a page of the built add-on as `person`, as wide as Google shows it. */
  readonly open: (addon: Addon, person: string, page: string, size: PageSize) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A page in the browser, until it is closed. */
export interface OpenPage {
  readonly page: Page;
  /** Writes a picture of the whole page. */
  readonly picture: (path: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts Chromium without a window; `CHROMIUM` must not be null. */
export async function startBrowser(): Promise<PageBrowser> {
  const browser = await chromium.launch({
    executablePath: CHROMIUM ?? "",
    args: ["--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--lang=id-ID"],
  });
  return {
    open: (addon, person, page, size) => openPage(browser, addon, person, page, size),
    close: () => browser.close(),
  };
}

async function openPage(
  browser: Browser,
  addon: Addon,
  person: string,
  name: string,
  size: PageSize,
): Promise<OpenPage> {
  const server = await serve(addon, person, name);
  const { port } = server.address() as AddressInfo;
  const page = await browser.newPage({ viewport: size, locale: "id-ID", deviceScaleFactor: 1 });
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction(`!/^Memuat…/.test(document.getElementById("isi").textContent)`);
  return {
    page,
    picture: async (path) => {
      await page.screenshot({ path, fullPage: true });
    },
    close: async () => {
      await page.close();
      server.close();
      server.closeAllConnections();
      if (faults.length > 0) throw new Error(`faults in page ${name}: ${faults.join("; ")}`);
    },
  };
}

/** Serves one built page, and its calls of google.script.run as `person`. */
async function serve(addon: Addon, person: string, page: string): Promise<Server> {
  const html = readFileSync(join(FOLDER, `${page}.html`), "utf8").replace(
    "<head>",
    () => `<head><script>${BRIDGE}</script>`,
  );
  const server = createServer((request, response) => {
    if (request.url !== "/call") {
      response.setHeader("content-type", "text/html; charset=utf-8").end(html);
      return;
    }
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      try {
        const call: unknown = JSON.parse(Buffer.concat(parts).toString("utf8"));
        response.end(JSON.stringify(addon.runtime.as(person).call("layanan", call)));
      } catch (problem) {
        response.writeHead(500).end(String(problem));
      }
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return server;
}
