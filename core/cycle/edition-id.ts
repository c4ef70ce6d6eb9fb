import type { EditionFamily } from "./edition-event";
import type { CycleState, Edition } from "./state";

/** The editions of the final family, oldest first: `final`, `perbaikan-1`, … */
export function finalEditions(cycle: CycleState): readonly Edition[] {
  return cycle.editions.filter((edition) => edition.family === "final");
}

/** The newest edition of `family`, or null. */
export function latestEdition(cycle: CycleState, family: EditionFamily): Edition | null {
  const own = cycle.editions.filter((edition) => edition.family === family);
  return own[own.length - 1] ?? null;
}

/** The id of the next edition: `sementara`, `sementara-2`, …; `final`, then `perbaikan-1`, `perbaikan-2`, … */
export function nextEditionId(cycle: CycleState, family: EditionFamily): string {
  const made = cycle.editions.filter((edition) => edition.family === family).length;
  if (family === "provisional") return made === 0 ? "sementara" : `sementara-${made + 1}`;
  return made === 0 ? "final" : `perbaikan-${made}`;
}

/**
 * The folder for an edition: its id, with `-<cycleId>` appended while another cycle holds that name. `owners` gives the
 * cycle of each folder that exists; asking again for the same edition gives the same folder.
 */
export function editionFolderName(
  editionId: string,
  cycleId: string,
  owners: ReadonlyMap<string, string>,
): string {
  let name = editionId;
  while ((owners.get(name) ?? cycleId) !== cycleId) name = `${name}-${cycleId}`;
  return name;
}
