import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileForm } from "#core/form/compiled-form";
import type { FormDefinition, InputField } from "#core/form/definition";
import type { RowValue } from "#core/expression/row-value";
import { numberValue, textValue } from "#core/expression/row-value";
import { decimalOf } from "#core/cell/decimal";
import { planRequest } from "#core/form/request-plan";
import { receiveForm } from "#core/submission/receive-form";
import type { ReceivedForm } from "#core/submission/receive-form";
import { versionMapping } from "#core/form/version-mapping";
import { anyForm } from "../definition-sheet/arbitrary-form";
import { profileOf } from "../indicator/sample-profile";
import { snapshotOf } from "./plan-snapshot";

const PERIOD = { year: 2026, quarter: 4 } as const;
const PROFILE = profileOf("permendagri-86-2017");
const KEYS = ["A-1", "A-2"];
const AGENCY = {
  name: "Bappeda Contoh", shortName: "", government: "", address: "", phone: "", email: "", website: "", place: "",
  timeZone: "Asia/Jakarta", agencyField: "",
} as const; // prettier-ignore

const inputsOf = ({ fields }: FormDefinition) =>
  fields.filter((field): field is InputField => field.role === "input");
const rowsOf = ({ fields }: FormDefinition) =>
  KEYS.map((key) => ({
    key,
    values: new Map(
      fields.flatMap((field) =>
        field.role === "given"
          ? [[field.id, textValue(field.id === "kode" ? key : `Indikator ${key}`)] as const]
          : [],
      ),
    ),
  }));

/** Whatever people type into a cell, right or wrong for its column. */
const typed: fc.Arbitrary<RowValue> = fc.oneof(
  fc.integer({ min: -50, max: 99_999 }).map((value) => numberValue(decimalOf(value))),
  fc
    .constantFrom(
      "Ya",
      "12,5",
      "dua belas",
      "TB",
      "BA: belum rilis",
      "=A1",
      "https://contoh.go.id",
      "1.234",
      "21/11/2026",
      "x",
    )
    .map(textValue),
);

/** A form of version `before`, filled, arriving at a cycle that stands on `after`. */
function arrive(
  before: FormDefinition,
  after: FormDefinition,
  cells: readonly (readonly [string, string, RowValue])[],
): ReceivedForm {
  const identity = { agencyId: "a", cycle: "coba-2026", unit: "u", form: "coba", fingerprint: "new" };
  const older = { fingerprint: "old", form: compileForm(before, PERIOD, PROFILE), rows: rowsOf(before) };
  const content = new Map(
    KEYS.map((key) => [
      key,
      new Map(cells.filter(([row]) => row === key).map(([, id, value]) => [id, value])),
    ]),
  );
  const plan = planRequest(
    {
      identity: { ...identity, fingerprint: "old" },
      form: older.form,
      agency: AGENCY,
      unitName: "Unit",
      validatorName: null,
      validatorTitle: "Kabid",
      deadline: null,
      rows: older.rows,
    },
    { typed: content, marks: [], filledBy: null },
  );
  return receiveForm(snapshotOf(plan), {
    identity,
    form: compileForm(after, PERIOD, PROFILE),
    rows: rowsOf(after),
    file: null,
    older,
  });
}

describe("a form of an older version", () => {
  it("arrives with every cell that was typed under its own column or set aside with a finding", () => {
    const filled = fc.tuple(anyForm(), anyForm()).chain(([before, after]) =>
      fc.record({
        before: fc.constant(before),
        after: fc.constant({ ...after, version: 2, period: before.period }),
        values: fc.array(
          fc.array(fc.option(typed, { freq: 2 }), {
            minLength: inputsOf(before).length,
            maxLength: inputsOf(before).length,
          }),
          { minLength: 2, maxLength: 2 },
        ),
      }),
    );
    fc.assert(
      fc.property(filled, ({ before, after, values }) => {
        const cells = KEYS.flatMap((key, row) =>
          inputsOf(before).flatMap((field, index) => {
            const value = values[row]?.[index] ?? null;
            return value === null ? [] : [[key, field.id, value] as const];
          }),
        );
        const { submission, findings } = arrive(before, after, cells);
        const taken = new Map(
          versionMapping(before, after).fields.map((one) => [one.from.id, one.to?.id ?? null]),
        );
        const kept =
          submission?.rows.flatMap(({ key, values: own }) => Object.keys(own).map((id) => `${key} ${id}`)) ??
          [];
        const expected = cells
          .filter(([, id]) => taken.get(id) !== null)
          .map(([key, id]) => `${key} ${taken.get(id) ?? ""}`);
        expect([...kept].sort()).toEqual([...expected].sort());
        const aside = submission?.quarantine.filter(({ why }) => why === "older-version") ?? [];
        expect(aside).toHaveLength(cells.length - kept.length);
        const told = findings.flatMap((finding) =>
          finding.code === "version/read-as-older" ? [finding.values] : [],
        );
        expect(told.map((one) => one.kept + one.converted + one.aside)).toEqual([cells.length]);
        expect(
          findings
            .filter(({ code }) => code === "version/value-aside")
            .map(({ place }) => place.cell)
            .sort(),
        ).toEqual(aside.map(({ cell }) => cell).sort());
        expect(submission).toMatchObject({ fingerprint: "new", madeFrom: "old" });
      }),
      { numRuns: process.env["HIMPUN_CI"] === undefined ? 60 : 600 },
    );
  });
});
