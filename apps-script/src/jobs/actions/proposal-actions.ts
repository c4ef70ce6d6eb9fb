import type { Proposal } from "#core/cycle/state";
import { UserFault } from "../../google/user-fault";
import { commandUnknown } from "../../messages/procedure-faults";
import type { Desk } from "../desk";
import type { Action } from "./action";
import { PROBE_TEXT, textOf, textOrNull } from "./action";
import { NEEDED_NOTE, NOTE } from "./fields";

/** What is done to one proposal, named `unit|usul`. */
export const PROPOSAL_ACTIONS: readonly Action[] = [
  {
    id: "terima-usul",
    label: "Terima usul",
    target: "usul",
    fields: [NOTE],
    probe: (desk, target) => {
      const { ids } = proposalAt(desk, target);
      return { kind: "accept-proposal", ...ids, note: null, meetingId: null };
    },
    make: (desk, target, typed) => {
      const { ids, title } = proposalAt(desk, target);
      const note = textOrNull(typed, "catatan");
      const command = { kind: "accept-proposal", ...ids, note, meetingId: null } as const;
      return [{ title: `${title} diterima`, command }];
    },
  },
  {
    id: "tolak-usul",
    label: "Tolak usul",
    target: "usul",
    fields: [NEEDED_NOTE],
    probe: (desk, target) => {
      const { ids } = proposalAt(desk, target);
      return { kind: "refuse-proposal", ...ids, reason: PROBE_TEXT, meetingId: null };
    },
    make: (desk, target, typed) => {
      const { ids, title } = proposalAt(desk, target);
      const reason = textOf(typed, "catatan");
      const command = { kind: "refuse-proposal", ...ids, reason, meetingId: null } as const;
      return [{ title: `${title} ditolak`, command, shown: [`Alasan: ${reason}`] }];
    },
  },
];

function proposalAt({ cycle }: Desk, target: string) {
  const [unitId = "", proposalId = ""] = target.split("|");
  const unit = cycle.units.get(unitId);
  const proposal: Proposal | undefined = unit?.proposals.find((one) => one.proposalId === proposalId);
  if (unit === undefined || proposal === undefined) throw new UserFault(commandUnknown(target));
  const { found, proposed } = proposal;
  const title = `${unit.unitName}: ${proposalId} (${found || "kosong"} → ${proposed})`;
  return { ids: { cycleId: cycle.cycleId, unitId, proposalId }, title };
}
