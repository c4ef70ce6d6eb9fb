import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CommandKind } from "#core/cycle/command";

/** Where a person gives a command: the verb of the companion, and the action of the panel or the menu of the add-on. */
interface Place {
  readonly verb: string;
  readonly action?: string;
  readonly menu?: string;
}

/** Every command of the cycle; one without a place does not compile. What only follows from another names that one. */
const PLACES: { readonly [K in CommandKind]: Place } = {
  order: { verb: "perintah", menu: "Perintah Kepala" },
  dispose: { verb: "disposisi", action: "disposisi" },
  open: { verb: "minta", menu: "Buka permintaan" },
  revise: { verb: "minta", action: "ganti-versi" },
  extend: { verb: "perpanjang", action: "perpanjang" },
  archive: { verb: "arsipkan", action: "arsipkan" },
  reopen: { verb: "buka-kembali", action: "buka-kembali" },
  recap: { verb: "rekap", action: "rekap" },
  "undo-cycle": { verb: "urungkan", action: "urungkan-terakhir" },
  send: { verb: "minta", menu: "Buka permintaan" },
  remind: { verb: "ingatkan", action: "ingatkan" },
  draft: { verb: "terima", menu: "Kumpulkan isian" },
  "record-refusal": { verb: "terima", menu: "Kumpulkan isian" },
  submit: { verb: "terima", menu: "Kumpulkan isian" },
  correct: { verb: "koreksi", action: "koreksi" },
  return: { verb: "kembalikan", action: "kembalikan" },
  approve: { verb: "sahkan", action: "sahkan" },
  receive: { verb: "serahkan", action: "serahkan" },
  propose: { verb: "usul", action: "usul" },
  "accept-proposal": { verb: "putuskan-usul", action: "terima-usul" },
  "refuse-proposal": { verb: "putuskan-usul", action: "tolak-usul" },
  skip: { verb: "lewati", action: "lewati" },
  nil: { verb: "nihil", action: "nihil" },
  resume: { verb: "lanjutkan", action: "lanjutkan" },
  "extend-unit": { verb: "perpanjang", action: "perpanjang-unit" },
  "undo-unit": { verb: "urungkan", action: "urungkan" },
  sign: { verb: "tanda-tangan", action: "tanda-tangan" },
  direct: { verb: "arahan", action: "arahan" },
  "number-cover": { verb: "nomori", action: "nomori" },
  "send-cover": { verb: "kirim-pengantar", action: "kirim-pengantar" },
  "request-publication": { verb: "publikasi", action: "ajukan-terbit" },
  "refuse-publication": { verb: "publikasi", action: "tolak-terbit" },
  publish: { verb: "publikasi", action: "terbitkan" },
  retract: { verb: "publikasi", action: "tarik" },
  "undo-edition": { verb: "urungkan", action: "urungkan-terakhir" },
};

describe("every command of the cycle can be given on both platforms", () => {
  const root = join(import.meta.dirname, "../..");
  const sources = (folder: string): string =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(join(root, folder, name), "utf8"))
      .join("\n");
  const all = Object.entries(PLACES);

  it("by a verb of the companion", () => {
    const readme = readFileSync(join(root, "README.md"), "utf8");
    expect(all.filter(([, { verb }]) => !readme.includes(`| \`himpun ${verb}`))).toEqual([]);
  });

  it("by an item of the menu", () => {
    const menu = sources("apps-script/src/ui");
    expect(all.filter(([, { menu: item }]) => item !== undefined && !menu.includes(`"${item}"`))).toEqual([]);
  });

  it("or by an action that the panel offers and its server takes", () => {
    const offered = `${sources("apps-script/src/jobs/actions")}${sources("apps-script/src/jobs/tasks")}`;
    const taken = `${sources("apps-script/src/jobs/actions")}${sources("apps-script/src/jobs")}`;
    const isIn = (text: string, action: string): boolean => text.includes(`"${action}"`);
    const actions = all.flatMap(([, { action, menu }]) => (menu === undefined ? [action ?? ""] : []));
    expect(actions.filter((one) => !isIn(offered, one) || !isIn(taken, one))).toEqual([]);
  });
});
