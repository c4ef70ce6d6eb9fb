import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
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
      window.__calls = (window.__calls || 0) + 1;
      fetch("/call", { method: "POST", body: JSON.stringify(call) })
        .then(async (response) => { if (response.ok) return success(await response.json()); throw new Error(await response.text()); })
        .catch((problem) => failure(problem))
        .finally(() => { window.__calls -= 1; });
    },
  });
  window.google = { script: { run: runner(() => {}, () => {}) } };
  const settled = async () => { do { await new Promise((done) => setTimeout(done, 60)); } while (window.__calls > 0); };
  const find = async (selector, text) => {
    for (let tries = 0; tries < 100; tries += 1) {
      const found = [...document.querySelectorAll(selector)].find((one) => !text || one.textContent.includes(text));
      if (found) return found;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error("no " + selector + " " + (text || ""));
  };
  const click = async (text, selector = "button") => { (await find(selector, text)).click(); await settled(); };
`;

/** What is seen of a page in the end. */
export interface SeenPage {
  readonly html: string;
}

/**
 * Opens a page of the built add-on in a real browser as `person`, plays `script` in it (with `find`, `click` and
 * `settled` at hand), and gives the page as it stands then. `picture` names a screenshot to be written.
 */
export async function playPage(
  addon: Addon,
  person: string,
  page: string,
  play: {
    readonly script: string;
    readonly picture: string;
    readonly width: number;
    readonly height: number;
    readonly files?: { readonly [name: string]: Uint8Array };
  },
): Promise<SeenPage> {
  const html = readFileSync(join(FOLDER, `${page}.html`), "utf8").replace(
    "<head>",
    () => `<head><script>${BRIDGE}</script>`,
  );
  const act = `<script>(async () => { await settled(); ${play.script} })().catch((problem) => { document.body.dataset.gagal = problem.message; }).finally(() => { document.body.dataset.selesai = "ya"; });</script>`;
  const server = createServer((request, response) => {
    if (request.url === "/call") {
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
      return;
    }
    const file = play.files?.[decodeURIComponent((request.url ?? "").slice(1))];
    if (file !== undefined) response.end(file);
    else
      response
        .setHeader("content-type", "text/html; charset=utf-8")
        .end(html.replace("</body>", () => `${act}</body>`));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const profile = mkdtempSync(join(tmpdir(), "himpun-chromium-"));
  const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", `--user-data-dir=${profile}`, "--timeout=12000", "--virtual-time-budget=20000", `--window-size=${play.width},${play.height}`, `--screenshot=${play.picture}`, "--dump-dom"]; // prettier-ignore
  try {
    const { stdout } = await promisify(execFile)(CHROMIUM ?? "", [...flags, `http://127.0.0.1:${port}/`], {
      timeout: 60_000,
      maxBuffer: 1e8,
    });
    const failure = /data-gagal="([^"]*)"/.exec(stdout)?.[1];
    if (failure !== undefined) throw new Error(`the play of ${page} failed: ${failure}`);
    return { html: stdout };
  } finally {
    server.close();
    server.closeAllConnections();
    rmSync(profile, { recursive: true, force: true });
  }
}
