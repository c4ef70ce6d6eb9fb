import { TASK_TEXTS } from "#core/messages/task-texts";
import { taskList } from "#core/office/task-list";
import type { Task } from "#core/office/task-list";
import { unitNamer, withBegunCycle } from "../office/office-session";
import type { OfficePlace } from "../office/office-session";
import { sessionBoard } from "../office/session-board";
import type { Report, ReportLine } from "../terminal/report";
import type { CommandContext } from "./command-context";

/** Tells what waits in the cycle, person by person; `who` narrows it to one of them. Writes nothing. */
export function runTasks(
  options: OfficePlace & { readonly who: string | null },
  context: CommandContext,
): Promise<Report> {
  return withBegunCycle(options, { ...context, dryRun: true }, (session) => {
    const { cycle, register, offices, today } = session;
    const board = sessionBoard(session, null);
    const nameOf = unitNamer(session);
    const groups = [...byPerson(taskList({ cycle, register, offices, today, board }))].filter(
      ([person]) => options.who === null || isNamed(person, options.who),
    );
    return {
      exitCode: 0,
      json: {
        siklus: cycle.cycleId,
        tugas: groups.flatMap(([person, tasks]) =>
          tasks.map(({ office, unitId, text, deadline, lateDays }) => ({
            ...{ nama: person, jabatan: office, unit: unitId, tugas: text },
            ...{ tenggat: deadline, terlambat_hari: lateDays },
          })),
        ),
      },
      lines: [
        { kind: "title", text: `Tugas yang menunggu · siklus ${cycle.cycleId}` },
        groups.length === 0 ? TASK_TEXTS.none : taskTable(groups, nameOf),
      ],
    };
  });
}

function taskTable(
  groups: readonly (readonly [string, readonly Task[]])[],
  nameOf: (unitId: string) => string,
): ReportLine {
  return {
    kind: "table",
    head: ["Nama", "Unit", "Tugas", "Tenggat"],
    rows: groups.flatMap(([person, tasks]) =>
      tasks.map(({ unitId, text, deadline, lateDays }, index) => [
        index === 0 ? person : "",
        unitId === null ? "" : nameOf(unitId),
        text,
        deadline === null ? "" : TASK_TEXTS.due(deadline, lateDays),
      ]),
    ),
  };
}

/** The tasks of each person, in the order in which people come up; what nobody holds stands under the office's name. */
function byPerson(tasks: readonly Task[]): ReadonlyMap<string, readonly Task[]> {
  const groups = new Map<string, Task[]>();
  for (const task of tasks) {
    const people = task.people.length === 0 ? [TASK_TEXTS.nobody(task.office)] : task.people;
    for (const person of people) groups.set(person, [...(groups.get(person) ?? []), task]);
  }
  return groups;
}

/** True for the name as typed, with or without degrees, whatever its case. */
function isNamed(person: string, typed: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim();
  return plain(person) === plain(typed) || plain(person.split(",")[0] ?? "") === plain(typed);
}
