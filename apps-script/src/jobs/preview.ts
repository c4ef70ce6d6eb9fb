import { formatDate } from "#core/cell/format-date";
import { addDays } from "#core/cell/civil-date";
import type { CivilDate } from "#core/cell/civil-date";
import { askedUnits, cycleBasis, requestFor, unitsWithoutRows } from "#core/office/cycle-basis";
import { agencyMoment } from "#core/office/agency-clock";
import { readLedger } from "../google/ledger-sheet";
import { sha256 } from "../google/sha256";
import { hasPeriodicTrigger } from "../google/continuation";
import { officeFolders, openOffice } from "./office";
import type { RequestChoice } from "./open-request";
import { formOfName, ownForms } from "./own-forms";
import { loadRegister } from "./register";
import { formBasisOf } from "./form-basis";
import { knownForms } from "./templates";
import { unitPeople } from "./unit-people";
import type { RequestDefaults, RequestPreview } from "../ui/page-types";

/** The forms there are, and the quarter that ended last with two weeks to fill. */
export function requestDefaults(): RequestDefaults {
  const office = openOffice();
  const { register } = loadRegister(office.book);
  const { entries } = readLedger(office.ledgerSheet);
  const { archive } = officeFolders(office);
  const own = ownForms(entries).map(({ id }) => formOfName(archive, entries, id));
  const today = agencyMoment(Date.now(), register.agency.timeZone).day;
  const ended = endedQuarter(today);
  return {
    formulir: [...knownForms(), ...own].map(({ id, title, period }) => ({
      id,
      nama: title,
      periode: period,
    })),
    tahun: ended.year,
    triwulan: ended.quarter,
    tenggat: addDays(today, 14),
    berkala: hasPeriodicTrigger(),
  };
}

/** The quarter that ended last before `today`. */
export function endedQuarter(today: CivilDate): { readonly year: number; readonly quarter: number } {
  const [year = 2000, month = 1] = today.split("-").map(Number);
  const quarter = Math.ceil(month / 3) - 1;
  return quarter === 0 ? { year: year - 1, quarter: 4 } : { year, quarter };
}

/** New spreadsheets a day: what Google grants a personal account, and one of an organisation. */
function filesPerDay(): number {
  return /@(gmail|googlemail)\.com$/i.test(Session.getEffectiveUser().getEmail()) ? 250 : 3200;
}

/** The cycle, the forms and their receivers for a choice, with what is worth knowing first. Writes nothing. */
export function previewRequest(choice: RequestChoice): RequestPreview {
  const office = openOffice();
  const { register, warnings } = loadRegister(office.book);
  const { entries, cycles } = readLedger(office.ledgerSheet);
  const definition = formOfName(officeFolders(office).archive, entries, choice.formId);
  const formBasis = formBasisOf(office.book, register, definition);
  const basis = cycleBasis({ agencyId: office.agencyId, register, formBasis, period: choice.period }, sha256);
  const isOpen = cycles.get(basis.cycleId)?.opening != null;
  const units = askedUnits(basis).map((unit) => ({
    id: unit.id,
    nama: unit.name,
    baris: requestFor(basis, unit, choice.deadline).rows.length,
    penerima: unitPeople(register, unit).everyone,
  }));
  const asked = units.filter(({ id }) => !choice.skipped.includes(id));
  // One more for the Kasubbid's own notice.
  const recipients = asked.reduce((sum, { penerima }) => sum + penerima.length, 1);
  const quota = MailApp.getRemainingDailyQuota();
  const without = asked.filter(({ penerima }) => penerima.length === 0).map(({ nama }) => nama);
  const empty = unitsWithoutRows(basis).map(({ name }) => name);
  return {
    siklus: basis.cycleId,
    sudahDibuka: isOpen,
    tenggat: choice.deadline === null ? "tanpa tenggat" : formatDate(choice.deadline),
    unit: units,
    catatan: [
      ...(isOpen ? ["Siklus ini sudah dibuka: yang sudah dikirim dibiarkan, yang belum dilengkapi."] : []),
      ...(without.length === 0
        ? []
        : [
            `Belum punya alamat surel: ${without.join(", ")}. Formulir Excel-nya dilampirkan pada surat untuk Anda sendiri.`,
          ]),
      ...(empty.length === 0 ? [] : [`Tidak diminta karena belum punya indikator: ${empty.join(", ")}.`]),
      ...(asked.length <= filesPerDay()
        ? []
        : [`Google mengizinkan ${filesPerDay()} berkas baru sehari untuk akun ini; sisanya dibuat besok.`]),
      ...(recipients <= quota
        ? []
        : [`Jatah surat hari ini tinggal ${quota} penerima dari ${recipients}; sisanya dikirim besok.`]),
      ...(warnings === 0 ? [] : [`${warnings} temuan ringan ada di lembar Temuan Buku Induk.`]),
    ],
  };
}
