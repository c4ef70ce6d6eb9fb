import { anyOfficial } from "#core/office/officials";
import type { Actor } from "#core/cycle/role";
import type { Register } from "#core/register/register";

/** The data officer as the history names him: the person at the keyboard when the register knows him, else the Kasubbid. */
export function dataOfficer(register: Register): Actor {
  const email = Session.getEffectiveUser().getEmail().toLowerCase();
  const known = register.officials.find((official) => email !== "" && official.email.toLowerCase() === email);
  const name = known?.name ?? anyOfficial(register, "kasubbid-data")?.name ?? "Kasubbid Data";
  return { name, role: "data-officer", unitId: null, capacity: "definitive" };
}
