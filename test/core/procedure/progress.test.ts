import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conformityReport } from "#core/procedure/conformity";
import { conformityRows, conformitySummary } from "#core/procedure/conformity-rows";
import { parseLocalTime, type LocalTime } from "#core/procedure/local-time";
import { parseProcedure } from "#core/procedure/parse-procedure";
import type { Procedure } from "#core/procedure/procedure";
import type { ProcedureFact } from "#core/procedure/procedure-fact";
import { procedureBoard, type BoardRow } from "#core/procedure/progress";
import { BARE_CALENDAR } from "#core/procedure/work-calendar";

function load(id: string): Procedure {
  const parsed = parseProcedure(
    JSON.parse(readFileSync(`sheets-templates/procedures/${id}.sop.json`, "utf8")) as unknown,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.value;
}

function at(text: string): LocalTime {
  const time = parseLocalTime(text, 480);
  if (time === null) throw new Error(`not a time: ${text}`);
  return time;
}

/** A fact such as `16T08:00 form.submitted A`, in November 2026; `5` is a step, `=x` a choice, `~x` a paper, `>x` whom it went to. */
function fact(line: string): ProcedureFact {
  const [when = "", kind = "", ...words] = line.split(" ");
  const paper = words.find((word) => word.startsWith("~"))?.slice(1);
  return {
    kind,
    at: at(`2026-11-${when}`),
    who: "Petugas",
    unitId: words.find((word) => /^[A-Z]$/.test(word)) ?? null,
    reopens: [],
    step: Number(words.find((word) => /^\d+$/.test(word)) ?? 0) || null,
    choice: words.find((word) => word.startsWith("="))?.slice(1) ?? null,
    paper: paper === "notulen" || paper === "nota-dinas" || paper === "undangan-rapat" ? paper : null,
    note: null,
    to: words.find((word) => word.startsWith(">"))?.slice(1) ?? null,
    reference: line,
  };
}

const UNITS = [
  { id: "A", name: "Bidang A" },
  { id: "B", name: "Sekretariat" },
];

function board(id: string, lines: readonly string[], now = "30T16:00"): readonly BoardRow[] {
  const run = {
    procedure: load(id),
    units: UNITS,
    startedAt: at("2026-11-16T07:30"),
    facts: lines.map(fact),
  };
  return procedureBoard(run, BARE_CALENDAR, at(`2026-11-${now}`));
}

/** `5A running`, … for every row that is not waiting. */
function states(rows: readonly BoardRow[]): string {
  return rows
    .filter((row) => row.state !== "waiting")
    .map((row) => `${row.step.number}${row.unit?.id ?? ""} ${row.state}`)
    .join(", ");
}

const ORDERED = ["16T07:45 cycle.ordered", "16T08:15 cycle.disposed"];
const SENT = [
  ...ORDERED,
  "16T08:30 request.sent A",
  "16T08:30 request.sent B",
  "16T09:30 paper.issued ~notulen",
];

describe("the board of SOP Banggai", () => {
  it("begins with the first step alone", () => {
    expect(states(board("banggai-data-kinerja", []))).toBe("1 running");
  });

  it("comes to the Sekretaris by the head's disposition, and ends with his own", () => {
    const toSecretary = ["16T07:45 cycle.ordered", "16T08:00 cycle.disposed >sekretaris"];
    expect(states(board("banggai-data-kinerja", toSecretary))).toBe("1 done, 2 running");
    const onward = [...toSecretary, "16T08:15 cycle.disposed >kasubbid-data"];
    expect(states(board("banggai-data-kinerja", onward))).toBe("1 done, 2 done, 3A running, 3B running");
  });

  it("goes to each unit on its own, and waits for all of them before the meeting", () => {
    const rows = board("banggai-data-kinerja", [...ORDERED, "16T08:30 request.sent A"]);
    expect(states(rows)).toBe("1 done, 2 done, 3A done, 3B running");
  });

  it("makes the unit's recap together with its submission", () => {
    const rows = board("banggai-data-kinerja", [...SENT, "17T10:00 form.submitted A"]);
    expect(states(rows)).toBe(
      "1 done, 2 done, 3A done, 3B done, 4 done, 5A done, 5B running, 6A done, 7A running",
    );
  });

  it("goes back to the filler when the Kabid returns it, and counts both passes", () => {
    const returned = [...SENT, "16T13:30 form.submitted A", "16T14:00 form.returned A"];
    expect(states(board("banggai-data-kinerja", returned))).toContain("5A running, 5B running");
    const rows = board("banggai-data-kinerja", [
      ...returned,
      "16T15:00 form.submitted A",
      "16T15:30 form.approved A",
    ]);
    const of = (number: number) => rows.find((row) => row.step.number === number && row.unit?.id === "A");
    // 09.30–13.30 without the noon break, then 14.00–15.00
    expect([of(5)?.rounds.length, of(5)?.elapsedMinutes]).toEqual([2, 240]);
    expect([of(7)?.rounds.map((round) => round.choice), of(7)?.state]).toEqual([
      ["kembalikan", "setuju"],
      "done",
    ]);
    expect(of(8)?.state).toBe("running");
  });

  it("leaves a skipped unit out, and takes it back when it resumes", () => {
    const skipped = [
      ...SENT,
      "16T10:00 form.submitted A",
      "16T11:00 form.approved A",
      "16T12:00 form.received A",
      "16T14:00 unit.skipped B",
    ];
    expect(states(board("banggai-data-kinerja", skipped))).toBe(
      "1 done, 2 done, 3A done, 3B done, 4 done, 5A done, 5B skipped, 6A done, 6B skipped, 7A done, 7B skipped, 8A done, 8B skipped, 9 running",
    );
    expect(states(board("banggai-data-kinerja", [...skipped, "16T15:00 unit.resumed B"]))).toContain(
      "5B running",
    );
  });

  it("says that a step left no record instead of thinking it done", () => {
    const rows = board("banggai-data-kinerja", [
      ...ORDERED,
      "16T08:30 request.sent A",
      "16T08:30 request.sent B",
      "17T10:00 form.submitted A",
    ]);
    const meeting = rows.find((row) => row.step.number === 4);
    expect([meeting?.state, meeting?.skipReason, meeting?.elapsedMinutes]).toEqual([
      "skipped",
      "tanpa-catatan",
      null,
    ]);
    const early = rows.find((row) => row.step.number === 5 && row.unit?.id === "A");
    expect([early?.state, early?.startedAt, early?.elapsedMinutes]).toEqual(["done", null, null]);
  });

  it("knows nothing of what comes after now", () => {
    expect(states(board("banggai-data-kinerja", SENT, "16T08:00"))).toBe("1 done, 2 running");
  });
});

const RUNS: readonly (readonly [string, readonly string[]])[] = [
  [
    "banggai-data-kinerja",
    [
      ...SENT,
      ..."AB"
        .split("")
        .flatMap((unit) => [
          `17T10:00 form.submitted ${unit}`,
          `17T11:00 form.returned ${unit}`,
          `18T10:00 form.submitted ${unit}`,
          `18T11:00 form.approved ${unit}`,
          `18T12:00 form.received ${unit}`,
        ]),
      "19T10:00 recap.made",
    ],
  ],
  [
    "kesbangpol-renja",
    [
      "16T08:00 cycle.ordered",
      "16T09:00 cycle.opened",
      "16T10:00 request.sent A",
      "16T10:00 request.sent B",
      "16T11:00 paper.issued ~undangan-rapat",
      "17T11:00 paper.issued ~notulen",
      "18T08:00 form.received A",
      "18T09:00 form.received B",
      "19T08:00 step.ticked 7",
      "19T09:00 recap.made",
      "19T10:00 step.decided 9 =perbaiki",
      "19T11:00 recap.made",
      "19T12:00 step.decided 9 =benar",
      "19T13:00 paper.issued ~nota-dinas",
      "19T14:00 edition.directed",
      "20T08:00 recap.made",
      "20T08:30 step.decided 9 =benar",
      "20T09:00 paper.issued ~nota-dinas",
      "20T09:30 edition.signed",
      "20T10:00 cover.numbered",
      "20T11:00 cycle.archived",
    ],
  ],
  [
    "kalbar-renja",
    [
      "16T08:00 request.sent A",
      "16T08:00 request.sent B",
      "17T08:00 paper.issued ~notulen",
      "18T08:00 recap.made",
      "18T09:00 paper.issued ~nota-dinas",
      "18T10:00 edition.directed",
      "19T08:00 recap.made",
      "19T09:00 paper.issued ~nota-dinas",
      "19T10:00 edition.signed",
    ],
  ],
  [
    "bangka-e-planning",
    [
      ..."AB"
        .split("")
        .flatMap((unit) => [
          `16T08:00 request.sent ${unit}`,
          `17T08:00 form.submitted ${unit}`,
          `17T09:00 step.ticked 3 ${unit}`,
          `17T10:00 step.ticked 4 ${unit}`,
          `17T11:00 form.returned ${unit}`,
          `18T08:00 form.submitted ${unit}`,
          `18T09:00 step.ticked 3 ${unit}`,
          `18T10:00 step.ticked 4 ${unit}`,
          `18T11:00 form.approved ${unit}`,
          `18T13:00 step.ticked 6 ${unit}`,
          `18T14:00 form.received ${unit}`,
        ]),
      "19T08:00 recap.made",
      "19T09:00 cover.sent",
    ],
  ],
  [
    "bangka-informasi-publik",
    [
      "16T08:00 publication.requested",
      "16T08:10 step.decided 2 =terbuka",
      "16T08:20 step.ticked 3",
      "16T08:30 step.ticked 4",
      "16T08:40 step.decided 5 =perbaiki",
      "16T08:50 step.ticked 3",
      "16T09:00 step.ticked 4",
      "16T09:10 step.decided 5 =setuju",
      "16T09:20 step.ticked 6",
      "16T09:30 publication.published",
    ],
  ],
];

describe("each SOP", () => {
  it.each(RUNS)("%s runs to its end with its returns taken, and every step's time known", (id, lines) => {
    const rows = board(id, lines);
    expect(rows.filter((row) => row.state !== "done" || row.elapsedMinutes === null)).toEqual([]);
    const report = conformityReport(rows);
    expect([
      report.doneCount === report.expectedCount,
      report.returnCount > 0,
      report.unrecordedCount,
    ]).toEqual([true, true, 0]);
  });

  it("ends at once when the information is excluded from publication", () => {
    const rows = board("bangka-informasi-publik", [
      "16T08:00 publication.requested",
      "16T08:10 publication.refused",
    ]);
    expect(states(rows)).toBe(
      "1 done, 2 done, 3 skipped, 4 skipped, 5 skipped, 6 skipped, 7 skipped, 8 skipped",
    );
  });

  it.each(RUNS)("%s survives any order and any loss of its facts", (id, lines) => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...lines]), (some) => {
        const shuffled = some.map((line, index) => line.replace(/^\S+/, `${16 + (index % 14)}T08:00`));
        for (const row of board(id, shuffled)) {
          expect(row.doneAt !== null).toBe(row.state === "done");
          expect((row.elapsedMinutes ?? 0) >= 0).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("the conformity report", () => {
  const rows = board("banggai-data-kinerja", [...SENT, "18T10:00 form.submitted A"], "19T10:00");
  const report = conformityReport(rows);

  it("sets the time used beside the mutu baku, unit by unit", () => {
    const printed = conformityRows(report, load("banggai-data-kinerja"));
    const brief = printed.map((row) =>
      [row[0], row[1]?.slice(0, 12), row[4], row[5], row[8], row[9]].join(" | "),
    );
    expect(brief).toMatchInlineSnapshot(`
      [
        "1 | Perintah unt | 15 menit | 15 menit | selesai | 16T07:45 cycle.ordered",
        "2 | Sekretaris M | 30 menit | 30 menit | selesai | 16T08:15 cycle.disposed",
        "3 | Kasubbid Dat | 15 menit | terlama 15 menit | 2 dari 2 selesai (Bidang dan Sekretariat) | ",
        " | Bidang A |  | 15 menit | selesai | 16T08:30 request.sent A",
        " | Sekretariat |  | 15 menit | selesai | 16T08:30 request.sent B",
        "4 | Rapat Kabid  | 60 menit | 1 jam | selesai | 16T09:30 paper.issued ~notulen",
        "5 | Jabatan Pela | 480 menit | terlama 2 hari kerja 7 jam | 1 dari 2 selesai (Bidang dan Sekretariat) | ",
        " | Bidang A |  | 1 hari kerja 7 jam 30 menit | selesai | melebihi mutu baku 7 jam 30 menit; 18T10:00 form.submitted A",
        " | Sekretariat |  | 2 hari kerja 7 jam | berjalan | melebihi mutu baku 1 hari kerja 7 jam",
        "6 | Jabatan Pela | 480 menit | terlama 0 menit | 1 dari 2 selesai (Bidang dan Sekretariat) | ",
        " | Bidang A |  | 0 menit | selesai | 18T10:00 form.submitted A",
        " | Sekretariat |  |  | menunggu | ",
        "7 | Kabid Menghi | 480 menit | terlama 7 jam 30 menit | 0 dari 2 selesai (Bidang dan Sekretariat) | ",
        " | Bidang A |  | 7 jam 30 menit | berjalan | ",
        " | Sekretariat |  |  | menunggu | ",
        "8 | Menyampaikan | 15 menit |  | 0 dari 2 selesai (Bidang dan Sekretariat) | ",
        " | Bidang A |  |  | menunggu | ",
        " | Sekretariat |  |  | menunggu | ",
        "9 | Jabatan Pela | 480 menit |  | menunggu | ",
      ]
    `);
  });

  it("sums up in one sentence", () => {
    expect(conformitySummary(report)).toMatchInlineSnapshot(
      `"7 dari 14 pekerjaan selesai; 2 melebihi mutu baku, 0 tanpa catatan, 0 kali dikembalikan."`,
    );
  });
});
