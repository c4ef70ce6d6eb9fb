import type { VersionFinding } from "../submission/version-finding";
import { firstOf, short } from "./register-words";
import type { Messages } from "./sentence";

/** The sentences about forms that were filled in an older version. */
export const VERSION_MESSAGES: Messages<VersionFinding> = {
  "version/read-as-older": ({ version, current, kept, converted, aside, added }) => ({
    cause: `Formulir ini versi ${version}, yang berlaku versi ${current}: ${kept} isian dipakai, ${converted} disesuaikan jenisnya, ${aside} disisihkan.`,
    remedy:
      added.length === 0
        ? "Tidak perlu tindakan."
        : `Kolom baru yang belum pernah ditanyakan: ${firstOf(added)}.`,
  }),
  "version/value-aside": ({ label, raw }) => ({
    cause: `"${short(raw)}" di kolom "${label}" disisihkan, karena kolom itu tidak ada lagi atau berganti jenis dalam versi yang berlaku.`,
    remedy: "Isian itu tersimpan dan tidak dihitung; pindahkan ke kolom yang sesuai bila masih diperlukan.",
  }),
};
