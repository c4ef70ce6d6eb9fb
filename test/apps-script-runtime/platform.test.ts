import { describe, expect, it } from "vitest";
import { createRuntime } from "./runtime";
import type { Runtime, RuntimeOptions } from "./runtime";

const OWNER = "kasubbid@bappeda.go.id";
const OTHER = "kabid@bappeda.go.id";
const HOUR = 3_600_000;

function project(
  code: string,
  options: RuntimeOptions = {},
  more: {
    htmlFiles?: Record<string, string>;
    owner?: string;
    manifest?: { timeZone?: string; oauthScopes?: string[] };
  } = {},
): { runtime: Runtime; master: string } {
  const runtime = createRuntime(options);
  const master = runtime.createSpreadsheet(more.owner ?? OWNER, "Himpun");
  runtime.installScript(code, { file: master, ...more });
  return { runtime, master };
}

function run(body: string): unknown {
  return project(`function go() { ${body} }`).runtime.as(OWNER).run("go");
}

describe("triggers and authorisation", () => {
  it("[D] onOpen in AuthMode.NONE builds the menu and may do nothing else", () => {
    const { runtime } = project(`
      function onOpen(e) { SpreadsheetApp.getUi().createMenu("Himpun").addItem("Buka permintaan", "buka").addToUi(); }
      function buka() { return "dibuka"; }`);
    const session = runtime.as(OWNER);
    session.open({ authMode: "NONE" });
    expect(session.clickMenu(["Himpun", "Buka permintaan"])).toBe("dibuka");
  });
  it.each([
    "SpreadsheetApp.openById('x')",
    "DriveApp.getRootFolder()",
    "MailApp.sendEmail('a@b.id', 's', 't')",
    "ScriptApp.newTrigger('x').timeBased().everyHours(1).create()",
    "UrlFetchApp.fetch('x')",
  ])("[D] a simple trigger cannot call %s", (call) => {
    const { runtime } = project(`function onOpen() { ${call}; }`);
    expect(() => {
      runtime.as(OWNER).open();
    }).toThrow("You do not have permission to call");
  });
  it("[D] a simple trigger has 30 seconds, a menu click six minutes, and no catch saves them", () => {
    const { runtime } = project(
      `function onOpen() { try { Utilities.sleep(31000); } catch (e) {} } function go() { while (true) { try { Utilities.sleep(60000); } catch (e) { return; } } }`,
    );
    expect(() => {
      runtime.as(OWNER).open();
    }).toThrow("Exceeded maximum execution time");
    expect(() => runtime.as(OWNER).run("go")).toThrow("Exceeded maximum execution time");
    expect(runtime.runs.map((one) => one.status)).toEqual(["killed", "killed"]);
  });
  it("[D] twenty triggers per user, fired by the clock in order, as their owner", () => {
    const { runtime, master } = project(`
      function tick() { SpreadsheetApp.getActive().getSheets()[0].appendRow([Session.getEffectiveUser().getEmail()]); }
      function go() { ScriptApp.newTrigger("tick").timeBased().everyHours(1).create(); }
      function many() { for (var i = 0; i < 20; i++) go(); }`);
    runtime.as(OWNER).run("go");
    runtime.clock.advance(3 * HOUR + 1000);
    expect(runtime.drive.values(master, "Sheet1")).toEqual([[OWNER], [OWNER], [OWNER]]);
    expect(() => runtime.as(OWNER).run("many")).toThrow("too many triggers");
    expect(runtime.triggers).toHaveLength(20);
  });
  it("[D] a one-shot trigger stays listed until it is deleted", () => {
    const { runtime } = project(`
      function tick() {} function go() { ScriptApp.newTrigger("tick").timeBased().after(60000).create(); }
      function tidy() { ScriptApp.getProjectTriggers().forEach(function (t) { ScriptApp.deleteTrigger(t); }); }`);
    runtime.as(OWNER).run("go");
    runtime.clock.advance(HOUR);
    expect([runtime.runs.length, runtime.triggers.length]).toEqual([2, 1]);
    runtime.as(OWNER).run("tidy");
    expect(runtime.triggers).toEqual([]);
  });
  it("[D] triggers of a person may run 90 minutes a day, and begin again the next day", () => {
    const { runtime } = project(
      `function tick() { Utilities.sleep(300000); } function go() { ScriptApp.newTrigger("tick").timeBased().everyMinutes(30).create(); }`,
      { nowMs: Date.UTC(2026, 6, 1, 8) },
      { owner: "kasubbid@gmail.com" },
    );
    runtime.as("kasubbid@gmail.com").run("go");
    runtime.clock.advance(20 * HOUR);
    const ticks = runtime.runs.filter(({ functionName }) => functionName === "tick");
    expect(ticks.filter(({ status }) => status === "completed")).toHaveLength(18);
    expect(ticks[ticks.length - 1]?.message).toBe("Service using too much computer time for one day");
    runtime.clock.advance(24 * HOUR);
    expect(runtime.runs.filter(({ status }) => status === "completed").length).toBeGreaterThan(30);
  });
  it("[D] an Editor add-on has one clock trigger, at most hourly, and none when installed for a test", () => {
    const code = `function go(minutes) { var b = ScriptApp.newTrigger("tick").timeBased(); (minutes < 60 ? b.everyMinutes(minutes) : b.everyHours(minutes / 60)).create(); }`;
    const runtime = createRuntime();
    const master = runtime.createSpreadsheet(OWNER, "Himpun");
    runtime.installScript(code, { file: master, deployment: "addon" });
    expect(() => runtime.as(OWNER).run("go", 30)).toThrow("more often than once an hour");
    runtime.as(OWNER).run("go", 60);
    expect(() => runtime.as(OWNER).run("go", 120)).toThrow("too many time-based triggers");
    runtime.installScript(code, { file: master, deployment: "addon-test" });
    expect(() => runtime.as(OWNER).run("go", 60)).toThrow("installed for testing");
  });
  it("[D] atHour fires in the script's zone", () => {
    const { runtime } = project(
      `function tick() {} function go() { ScriptApp.newTrigger("tick").timeBased().everyDays(1).atHour(7).create(); }`,
      {},
      { manifest: { timeZone: "Asia/Jayapura" } },
    );
    runtime.as(OWNER).run("go");
    expect(new Date(runtime.triggers[0]?.dueMs ?? 0).toISOString()).toBe("2026-07-01T22:00:00.000Z");
  });
  it("[R] a scope that the manifest does not list is refused · uji 14", () => {
    const { runtime } = project(
      `function go() { MailApp.sendEmail("a@b.id", "s", "t"); }`,
      {},
      { manifest: { oauthScopes: ["https://www.googleapis.com/auth/spreadsheets"] } },
    );
    expect(() => runtime.as(OWNER).run("go")).toThrow(
      "Specified permissions are not sufficient to call MailApp.sendEmail.",
    );
  });
  it("[D] a person's edit fires onEdit; a script's does not", () => {
    const { runtime, master } = project(
      `function onEdit(e) { e.range.offset(0, 1).setValue(e.value + "!"); } function go() { SpreadsheetApp.getActiveSheet().getRange("A2").setValue("x"); }`,
    );
    runtime.as(OWNER).typeInto(master, "Sheet1", "A1", "halo");
    runtime.as(OWNER).run("go");
    expect(runtime.drive.values(master, "Sheet1")).toEqual([
      ["halo", "halo!"],
      ["x", ""],
    ]);
  });
  it("[D] authMode and event types are the enum members a script compares with", () => {
    const { runtime, master } = project(`
      function onOpen(e) { SpreadsheetApp.getActive().getSheets()[0].getRange("A1").setValue(e.authMode === ScriptApp.AuthMode.LIMITED); }
      function tick(e) { SpreadsheetApp.getActive().getSheets()[0].getRange("A2").setValue(e.authMode === ScriptApp.AuthMode.FULL); }
      function go() { var t = ScriptApp.newTrigger("tick").timeBased().after(1000).create(); SpreadsheetApp.getActive().getSheets()[0].getRange("A3").setValue(t.getEventType() === ScriptApp.EventType.CLOCK); }`);
    runtime.as(OWNER).open();
    runtime.as(OWNER).run("go");
    runtime.clock.advance(60_000);
    expect(runtime.drive.values(master, "Sheet1")).toEqual([[true], [true], [true]]);
  });
  it("globals of the script do not outlive a run", () => {
    const { runtime } = project(`var count = 0; function go() { count += 1; return count; }`);
    runtime.as(OWNER).run("go");
    expect(runtime.as(OWNER).run("go")).toBe(1);
  });
});

describe("google.script.run", () => {
  it("[D] private names, Dates, functions and undefined in arrays are refused on the way in", () => {
    const { runtime } = project(`function echo(x) { return x; } function rahasia_() {}`);
    const session = runtime.as(OWNER);
    expect(session.call("echo", { a: [1, null], b: undefined })).toEqual({ a: [1, null] });
    expect(() => session.call("rahasia_")).toThrow("not a function");
    for (const bad of [new Date(0), [undefined], { f: (): number => 1 }])
      expect(() => session.call("echo", bad)).toThrow("illegal value");
  });
  it("[U] an answer that holds a Date arrives as null · uji 10", () => {
    const { runtime } = project(`function at() { return { at: new Date() }; }`);
    expect(runtime.as(OWNER).call("at")).toBeNull();
  });
  it("a person without access cannot call", () => {
    const { runtime } = project(`function echo() {}`);
    expect(() => runtime.as("luar@contoh.id").call("echo")).toThrow("permission");
  });
});

describe("Drive", () => {
  it("[R] a file that is not shared cannot be opened · uji 19", () => {
    const { runtime, master } = project(
      `function make() { return SpreadsheetApp.create("Form").getId(); } function open(id) { return SpreadsheetApp.openById(id).getName(); } function file(id) { return DriveApp.getFileById(id).getName(); }`,
    );
    runtime.drive.share(master, OTHER, "editor");
    const id = String(runtime.as(OWNER).run("make"));
    expect(() => runtime.as(OTHER).run("open", id)).toThrow(
      "You do not have permission to access the requested document.",
    );
    expect(() => runtime.as(OTHER).run("file", id)).toThrow("No item with the given ID could be found.");
    runtime.drive.share(id, OTHER, "editor");
    expect(runtime.as(OTHER).run("open", id)).toBe("Form");
  });
  it("[D] folders, copies, search by change and continuation tokens", () => {
    const { runtime } = project(`
      function go() {
        var folder = DriveApp.createFolder("Siklus TW II");
        ["A", "B", "C"].forEach(function (name) { DriveApp.getFileById(SpreadsheetApp.create("Form " + name).getId()).moveTo(folder); });
        folder.createFile(Utilities.newBlob("isi", "text/csv", "isi.csv"));
        return folder.getId();
      }
      function search(id, since) {
        var found = []; var files = DriveApp.searchFiles("'" + id + "' in parents and modifiedDate > '" + since + "' and title contains 'Form'");
        while (files.hasNext()) found.push(files.next().getName()); return found.sort();
      }
      function pages(id) { var all = DriveApp.getFolderById(id).getFiles(); all.next(); var token = all.getContinuationToken(); var rest = DriveApp.continueFileIterator(token), n = 0; while (rest.hasNext()) { rest.next(); n++; } return n; }`);
    const session = runtime.as(OWNER);
    const id = String(session.run("go"));
    const since = new Date(runtime.clock.nowMs).toISOString();
    expect(session.run("search", id, "2026-01-01T00:00:00")).toEqual(["Form A", "Form B", "Form C"]);
    runtime.clock.advance(HOUR);
    runtime.as(OWNER).typeInto(runtime.drive.find("Form B")?.id ?? "", "Sheet1", "A1", "isi");
    expect(session.run("search", id, since)).toEqual(["Form B"]);
    expect(session.run("pages", id)).toBe(3);
    runtime.drive.asUser(OWNER).trash(runtime.drive.find("Form A")?.id ?? "");
    expect(session.run("search", id, "2026-01-01T00:00:00")).toEqual(["Form B", "Form C"]);
  });
  it("[U] makeCopy keeps names, validations, protections and metadata, and shares with nobody · uji 6", () => {
    expect(
      run(`
      var ss = SpreadsheetApp.getActive(); var sheet = ss.getSheets()[0]; ss.addEditor("${OTHER}");
      ss.setNamedRange("isian", sheet.getRange("A1:B2")); sheet.protect(); ss.addDeveloperMetadata("k", "v");
      var copy = SpreadsheetApp.open(DriveApp.getFileById(ss.getId()).makeCopy("Salinan"));
      return [copy.getName(), copy.getRangeByName("isian").getA1Notation(), copy.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, copy.getDeveloperMetadata().length, copy.getEditors().length];`),
    ).toEqual(["Salinan", "A1:B2", 1, 1, 1]);
  });
  it("[D] 250 new spreadsheets a day for a consumer account", () => {
    const { runtime } = project(
      `function go() { SpreadsheetApp.create("x"); }`,
      { costs: { "SpreadsheetApp.create": 0 } },
      { owner: "a@gmail.com" },
    );
    for (let made = 0; made < 250; made += 1) runtime.as("a@gmail.com").run("go");
    expect(() => runtime.as("a@gmail.com").run("go")).toThrow("Service invoked too many times for one day");
  });
});

describe("mail, stores, locks", () => {
  it("[D] the day's quota counts recipients, and is new the next day", () => {
    const { runtime } = project(
      `
      function go(n) { for (var i = 0; i < n; i++) MailApp.sendEmail({ to: "a@b.go.id,c@d.go.id", subject: "Permintaan", body: "isi", attachments: [Utilities.newBlob("x", "text/csv", "f.csv")] }); return MailApp.getRemainingDailyQuota(); }`,
      {},
      { owner: "a@gmail.com" },
    );
    const session = runtime.as("a@gmail.com");
    expect(session.run("go", 49)).toBe(2);
    expect(() => session.run("go", 2)).toThrow("Service invoked too many times for one day: email.");
    expect(runtime.mails).toHaveLength(50);
    expect(runtime.mails[0]?.attachments[0]?.name).toBe("f.csv");
    runtime.clock.advance(24 * HOUR);
    expect(session.run("go", 1)).toBe(98);
  });
  it("[D] property values hold 9 kB", () => {
    expect(() =>
      run(`PropertiesService.getScriptProperties().setProperty("k", new Array(9300).join("x"));`),
    ).toThrow("Argument too large");
  });
  it("[D] a personal account reads and writes properties 50,000 times a day", () => {
    const { runtime } = project(
      `function go(n) { var p = PropertiesService.getScriptProperties(); for (var i = 0; i < n; i++) p.getProperty("k"); }`,
      { costs: { Properties: 0 } },
      { owner: "a@gmail.com" },
    );
    runtime.as("a@gmail.com").run("go", 50_000);
    expect(() => runtime.as("a@gmail.com").run("go", 1)).toThrow("too many times for one day: properties");
  });
  it("[D] one person has at most thirty runs at once", () => {
    const { runtime } = project("function go() { return SpreadsheetApp.getActive().getName(); }");
    const nested = (depth: number): unknown =>
      runtime.interleave({
        first: () => runtime.as(OWNER).run("go"),
        at: 1,
        second: () => (depth === 1 ? runtime.as(OWNER).run("go") : nested(depth - 1)),
      });
    expect(
      JSON.stringify(nested(29), (_key, one: unknown) => (one instanceof Error ? one.message : one)),
    ).not.toContain("too many scripts");
    expect(
      JSON.stringify(nested(30), (_key, one: unknown) => (one instanceof Error ? one.message : one)),
    ).toContain("too many scripts running simultaneously");
  });
  it("[D] cache entries expire", () => {
    const { runtime } = project(
      `function put() { CacheService.getScriptCache().put("k", "v", 60); } function get() { return CacheService.getScriptCache().get("k"); }`,
    );
    const session = runtime.as(OWNER);
    session.run("put");
    expect(session.run("get")).toBe("v");
    runtime.clock.advance(61_000);
    expect(session.run("get")).toBeNull();
  });
  it("[U] a lock held by another run makes tryLock false and waitLock throw; the end of a run lets go · uji 9", () => {
    const { runtime, master } = project(`
      function hold() { LockService.getScriptLock().waitLock(1000); SpreadsheetApp.getActive().getName(); SpreadsheetApp.getActive().getName(); return "selesai"; }
      function wait() { LockService.getScriptLock().waitLock(5000); return "dapat"; }`);
    runtime.drive.share(master, OTHER, "editor");
    const both = runtime.interleave({
      first: () => runtime.as(OWNER).run("hold"),
      at: 3,
      second: () => runtime.as(OTHER).run("wait"),
    });
    expect(both.first).toEqual({ ok: true, value: "selesai" });
    expect(both.second).toMatchObject({
      ok: false,
      error: { message: "Lock timeout: another process was holding the lock for too long." },
    });
    expect(runtime.as(OTHER).run("wait")).toBe("dapat");
  });
  it("transient faults can be planned by kind, before or after the effect", () => {
    const { runtime, master } = project(
      `function go() { var s = SpreadsheetApp.getActiveSheet(); try { s.appendRow(["a"]); } catch (e) { return e.message; } return "ok"; }`,
    );
    runtime.faults.throwOn("Sheet.appendRow", "Service Spreadsheets timed out", 1, { after: true });
    expect([runtime.as(OWNER).run("go"), runtime.as(OWNER).run("go")]).toEqual([
      "Service Spreadsheets timed out",
      "ok",
    ]);
    expect(runtime.drive.values(master, "Sheet1")).toEqual([["a"], ["a"]]);
  });
});

describe("utilities and pages", () => {
  it("[D] digests are signed bytes", () => {
    const bytes = run(
      `return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "himpun");`,
    ) as number[];
    expect([bytes.length, Math.min(...bytes) < 0]).toEqual([32, true]);
  });
  it("[D] formatDate takes a zone and a Java pattern", () => {
    expect(
      run(
        `return Utilities.formatDate(new Date(Date.UTC(2026, 6, 1, 3, 4, 5)), "Asia/Makassar", "yyyy-MM-dd'T'HH:mm:ss XXX, d MMMM");`,
      ),
    ).toBe("2026-07-01T11:04:05 +08:00, 1 July");
  });
  it("[D] Date answers in the script's zone, whatever the machine's", () => {
    const { runtime } = project(
      `function go() { return new Date(2026, 0, 1).toISOString(); }`,
      {},
      { manifest: { timeZone: "Asia/Jayapura" } },
    );
    expect(runtime.as(OWNER).run("go")).toBe("2025-12-31T15:00:00.000Z");
  });
  it("[D] templates escape for where the text stands", () => {
    const { runtime } = project(
      `function go() { var t = HtmlService.createTemplateFromFile("sidebar"); t.nama = "<b>\\"Seksi A'"; SpreadsheetApp.getUi().showSidebar(t.evaluate().setTitle("Papan")); }
       function sertakan(n) { return HtmlService.createHtmlOutputFromFile(n).getContent(); }`,
      {},
      {
        htmlFiles: {
          sidebar: `<p title="<?= nama ?>"><?= nama ?></p><? for (var i = 0; i < 2; i++) { ?><i><?= i ?></i><? } ?><script>var x = <?= nama ?>;</script><?!= sertakan("gaya") ?>`,
          "gaya.html": "<style></style>",
        },
      },
    );
    runtime.as(OWNER).run("go");
    expect(runtime.as(OWNER).shown).toEqual([
      {
        kind: "sidebar",
        title: "Papan",
        html: `<p title="&lt;b&gt;&#34;Seksi A&#39;">&lt;b&gt;&#34;Seksi A&#39;</p><i>0</i><i>1</i><script>var x = "\\u003cb\\u003e\\"Seksi A\\u0027";</script><style></style>`,
        width: null,
        height: null,
      },
    ]);
  });
  it("prompts take the queued answers", () => {
    const { runtime } = project(
      `function go() { var ui = SpreadsheetApp.getUi(); var r = ui.prompt("Nama?", ui.ButtonSet.OK_CANCEL); return [r.getSelectedButton() === ui.Button.OK, r.getResponseText()]; }`,
    );
    const session = runtime.as(OWNER);
    session.answerUi({ button: "OK", text: "Budi" });
    expect(session.run("go")).toEqual([true, "Budi"]);
    expect(() => session.run("go")).toThrow("No answer is queued");
  });
  it("[R] the PDF export of a sheet needs the token and the right · uji 13", () => {
    expect(
      run(`
      var ss = SpreadsheetApp.getActive(); var url = "https://docs.google.com/spreadsheets/d/" + ss.getId() + "/export?format=pdf&size=5&gid=0";
      var ok = UrlFetchApp.fetch(url, { headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } });
      var no = UrlFetchApp.fetch(url, { muteHttpExceptions: true });
      return [ok.getResponseCode(), ok.getBlob().getContentType(), no.getResponseCode()];`),
    ).toEqual([200, "application/pdf", 401]);
  });
  it("a spreadsheet can be written out as xlsx", async () => {
    const { runtime, master } = project(
      `function go() { var s = SpreadsheetApp.getActiveSheet(); s.getRange("A1:B1").setValues([[2, "x"]]); s.getRange("C1").setFormula("=A1*2"); }`,
    );
    runtime.as(OWNER).run("go");
    const bytes = await runtime.exportXlsx(master);
    expect([bytes[0], bytes[1]]).toEqual([0x50, 0x4b]);
  });
});
