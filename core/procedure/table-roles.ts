import type { ProcedureRole } from "./procedure";
import { slugOf } from "./table-cells";
import type { TableHeader } from "./table-header";

/** The names of those who do a step: the first is the actor, the others take part. `[]` when the row names nobody. */
export function namesInRow(row: readonly string[], header: TableHeader): readonly string[] {
  const roleIndex = header.columns.get("role");
  const written = roleIndex === undefined ? "" : (row[roleIndex] ?? "");
  const marked = header.actors
    .filter((actor) => (row[actor.columnIndex] ?? "").trim() !== "")
    .map((actor) => actor.name);
  const names = isOneOfActors(header, roleIndex) ? marked : [...written.split(/[,;\n]/), ...marked];
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ""))];
}

/** When actors have columns of their own, a cell under the group's first heading is a mark, not a name. */
function isOneOfActors(header: TableHeader, roleIndex: number | undefined): boolean {
  return roleIndex === undefined || header.actors.some((actor) => actor.columnIndex === roleIndex);
}

/** One role for each different name, in order; names with the same letters and digits are one role. */
export function rolesOf(names: readonly string[]): readonly ProcedureRole[] {
  const roles = new Map<string, ProcedureRole>();
  for (const label of names) {
    const id = slugOf(label);
    if (!roles.has(id)) roles.set(id, { id, label, writtenAs: [], registerRole: registerRoleOf(label) });
  }
  return [...roles.values()];
}

const REGISTER_ROLES: readonly (readonly [RegExp, string])[] = [
  [/^(kepala|ka\.?)\s*(badan|dinas|bappeda|instansi|opd|skpd)/i, "kepala"],
  [/^sekretaris/i, "sekretaris"],
  [/^(kabid|kepala bidang)/i, "kabid"],
  [/^(kasubb?ag|kasubb?id|kepala sub)/i, "kasubbid-data"],
  [/pelaksana|^staf/i, "pelaksana"],
];

/** The register's role that a title most likely means; null when none, to be set by hand. */
function registerRoleOf(label: string): string | null {
  return REGISTER_ROLES.find(([pattern]) => pattern.test(label.trim()))?.[1] ?? null;
}
