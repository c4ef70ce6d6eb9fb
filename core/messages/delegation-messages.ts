import { formatDate } from "../cell/format-date";
import type { DelegationDoubt } from "../office/delegation-doubts";
import { ROLE_LABELS } from "./cycle-messages";

/** What is doubtful about a delegation, in one or two sentences. */
export function delegationSentence({ code, delegation }: DelegationDoubt): string {
  const { holder, delegate, role, unitId, until } = delegation;
  switch (code) {
    case "delegation/ended":
      return `Pelimpahan dari ${holder} kepada ${delegate} berakhir ${formatDate(until)}. Hapus barisnya, atau perpanjang harinya.`;
    case "delegation/no-such-office": {
      const office = `${ROLE_LABELS[role]}${unitId === null ? "" : ` unit ${unitId}`}`;
      return `Pelimpahan dari ${holder} tidak berlaku: menurut buku induk ia bukan ${office}. Samakan nama, peran, dan unitnya; pemeriksa disebut bersama unitnya.`;
    }
    case "delegation/no-address":
      return `Penerima pelimpahan ${delegate} belum punya alamat surel di lembar pejabat, sehingga akunnya tidak dikenali. Tambahkan barisnya dengan alamat itu.`;
  }
}
