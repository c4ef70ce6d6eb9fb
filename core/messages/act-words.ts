/**
 * What a person can do, and where the tables of the register are, as sentences name it on the platform that says them. Sentences import it as `#act-words`: the
 * companion gets the commands below, the add-on's bundle the menu paths of `apps-script/src/messages/act-words.ts`.
 */
export const ACTS = {
  start: "himpun mulai",
  request: "himpun minta",
  status: "himpun status",
  steps: "himpun sop",
  recap: "himpun rekap",
  verify: "himpun verifikasi",
  control: "himpun kendali",
  meeting: "himpun rapat",
  exportArchive: "himpun ekspor atau menu Ekspor arsip",
  draftForm: "himpun formulir baru",
  checkForm: "himpun formulir periksa <berkas>, atau menu Himpun > Periksa formulir",
  tryForm: "himpun formulir coba <folder> <berkas>",
  publishForm: "himpun formulir terbitkan <folder> <berkas>",
  unitTable: "unit.csv",
  officialTable: "pejabat.csv",
  nameHolder: 'lengkapi pejabat.csv, atau sebut namanya dengan --oleh "nama"',
} as const;

/** The words of one platform for everything that a sentence can ask for. */
export type ActWords = { readonly [A in keyof typeof ACTS]: string };
