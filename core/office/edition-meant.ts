import type { CycleState, Edition } from "../cycle/state";
import { officeSentence } from "../messages/office-messages";
import { told, untold } from "./told";
import type { Told } from "./told";

/** The edition called `name`; with null the newest final one, else the newest at all. Told why not where there is none. */
export function editionMeant({ editions, cycleId }: CycleState, name: string | null): Told<Edition> {
  const finals = editions.filter(({ family }) => family === "final");
  const newest = finals[finals.length - 1] ?? editions[editions.length - 1];
  if (newest === undefined) return untold(officeSentence("edition/none", { cycleId }));
  if (name === null) return told(newest);
  const found = editions.find(({ editionId }) => editionId === name);
  if (found !== undefined) return told(found);
  const known = editions.map(({ editionId }) => editionId);
  return untold(officeSentence("edition/unknown", { name, known }));
}
