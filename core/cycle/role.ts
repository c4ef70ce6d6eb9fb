/**
 * What a person may be in a cycle. Which office (kabid, sekretaris, kasubbid data …) carries which role is the
 * agency's data; `validator` is the one who approves for a unit, `publisher` runs the public site.
 */
export type Role = "head" | "secretary" | "validator" | "data-officer" | "filler" | "publisher";

/** How a role is held: by appointment, as Plt. (vacant office), Plh. (absent holder), or by delegation. */
export type Capacity = "definitive" | "plt" | "plh" | "delegate";

/** Who gives a command. `unitId` null means for the whole agency. */
export interface Actor {
  readonly name: string;
  readonly role: Role;
  readonly unitId: string | null;
  readonly capacity: Capacity;
}
