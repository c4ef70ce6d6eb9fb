import type { MatchedTable } from "./match-columns";
import { nearMiss } from "./near-miss";
import { reportRepeatedKeys } from "./parsed-rows";
import type { ParsedRow } from "./parsed-rows";
import { ROLES } from "./roles";
import { readRupiah } from "./read-figures";
import type { Role, Unit, UnitKind, UnitLimits, UnitTerm } from "./register";
import { rowReader } from "./row-reader";
import type { RowReader } from "./row-reader";
import { normaliseHeader } from "./table-columns";

const KINDS: readonly UnitKind[] = ["sekretariat", "bidang", "opd"];

/** Who validates a unit of each kind unless the register says otherwise. */
const DEFAULT_VALIDATOR: { readonly [K in UnitKind]: Role } = {
  sekretariat: "sekretaris",
  bidang: "kabid",
  opd: "kepala",
};

/** Ids name files and sheets: at most 31 letters, digits, hyphens, points and underscores, no point at the end. */
const SAFE_ID = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,29}[A-Za-z0-9_-])?$/;
const RESERVED_ID = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** The rows of `unit`: ids that can name a file, unique without regard to case; validators that exist. */
export function parseUnits(matched: MatchedTable): readonly ParsedRow<Unit>[] {
  const rows = matched.rows.map((row) => {
    const reader = rowReader(matched, row);
    return { reader, value: readUnit(reader) };
  });
  reportRepeatedKeys(rows, "id", ({ id }) => id);
  const units = rows.map(({ value }) => value);
  const settled = rows.map(({ reader, value }) => ({
    reader,
    value: resolved(reader, value, units),
  }));
  reportCircles(settled);
  return settled;
}

function readUnit(reader: RowReader): Unit {
  const id = reader.requiredCode("id");
  const kind = reader.choice(
    "jenis",
    KINDS,
    (text) => KINDS.find((one) => one === normaliseHeader(text)) ?? null,
  );
  if (id !== "" && (!SAFE_ID.test(id) || RESERVED_ID.test(id)))
    reader.report("id", "error", {
      code: "register/unit-id",
      values: { found: id, suggestion: safeIdOf(id) },
    });
  const unit = {
    id,
    name: reader.required("nama"),
    kind: kind ?? "bidang",
    validator: reader.text("validator"),
  };
  const term = readTerm(reader);
  const limits = readLimits(reader);
  return { ...unit, ...(term === null ? {} : { term }), ...(limits === null ? {} : { limits }) };
}

/** The pagu indikatif of a unit, for its Renja; null when none is set. */
function readLimits(reader: RowReader): UnitLimits | null {
  const limits = {
    total: readRupiah(reader, "pagu_indikatif"),
    penunjang: readRupiah(reader, "pagu_penunjang"),
    urusan: readRupiah(reader, "pagu_urusan"),
  };
  return Object.values(limits).every((limit) => limit === null) ? null : limits;
}

/** The dates and successors of a unit; null when nothing of them is given. */
function readTerm(reader: RowReader): UnitTerm | null {
  const [from, until] = [reader.date("mulai"), reader.date("sampai")];
  const successors = reader
    .text("penerus")
    .split(/[;,+]/)
    .map((id) => id.trim())
    .filter((id) => id !== "");
  if (from !== null && until !== null && from > until)
    reader.report("sampai", "error", { code: "register/dates-reversed", values: { from, until } });
  return from === null && until === null && successors.length === 0 ? null : { from, until, successors };
}

/** The term with successors as their own rows spell them; one that is no unit is an error. */
function resolveTerm(reader: RowReader, { term }: Unit, units: readonly Unit[]): UnitTerm | undefined {
  if (term === undefined) return undefined;
  const ids = units.map(({ id }) => id);
  const successors = term.successors.map((found) => {
    const id = ids.find((one) => one.toLowerCase() === found.toLowerCase());
    if (id === undefined)
      reader.report("penerus", "error", {
        code: "register/unit-unknown",
        values: { found, suggestion: nearMiss(found, ids) },
      });
    return id ?? found;
  });
  return { ...term, successors };
}

function resolved(reader: RowReader, unit: Unit, units: readonly Unit[]): Unit {
  const term = resolveTerm(reader, unit, units);
  const validator = resolveValidator(reader, unit, units);
  return term === undefined ? { ...unit, validator } : { ...unit, validator, term };
}

function safeIdOf(id: string): string | null {
  const slug = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 31)
    .replace(/^-+|-+$/g, "");
  return slug === "" || RESERVED_ID.test(slug) ? null : slug;
}

/** The validator as a role or as the id of a unit, spelt as in its own row; the default of the kind when blank. */
function resolveValidator(reader: RowReader, unit: Unit, units: readonly Unit[]): string {
  const found = unit.validator;
  if (found === "") return DEFAULT_VALIDATOR[unit.kind];
  const role = ROLES.find((one) => one === found.toLowerCase().replace(/[\s_]+/g, "-"));
  const other = units.find(({ id }) => id.toLowerCase() === found.toLowerCase());
  if (role !== undefined || other !== undefined) return role ?? other?.id ?? found;
  const ids = units.map(({ id }) => id).filter((id) => id !== "");
  const near = nearMiss(found, [...ROLES, ...ids]);
  const allowed = near === null ? [...ROLES, ...ids] : [near];
  reader.report("validator", "error", { code: "register/validator-unknown", values: { found, allowed } });
  return DEFAULT_VALIDATOR[unit.kind];
}

/** Units that wait for each other's validator would never be validated. */
function reportCircles(rows: readonly ParsedRow<Unit>[]): void {
  const byId = new Map(rows.map(({ value }) => [value.id, value]));
  for (const { reader, value } of rows) {
    const circle: string[] = [];
    let current: Unit | undefined = value;
    while (current !== undefined && !circle.includes(current.id)) {
      circle.push(current.id);
      current = byId.get(current.validator);
    }
    if (current?.id !== value.id) continue;
    reader.report("validator", "error", {
      code: "register/validator-circle",
      values: { circle: [...circle, value.id] },
    });
  }
}
