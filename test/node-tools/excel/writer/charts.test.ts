import { describe, expect, it } from "vitest";
import { CHARTS, chartPlan } from "./chart-plan";
import { readParts } from "./read-back";

async function chartPart(number: number): Promise<string> {
  return (await readParts(chartPlan())).get(`xl/charts/chart${number}.xml`) ?? "";
}

describe("charts", () => {
  it("stand in one drawing with their alternative texts", async () => {
    const drawing = (await readParts(chartPlan())).get("xl/drawings/drawing1.xml") ?? "";
    expect(drawing.match(/<xdr:graphicFrame /g)).toHaveLength(CHARTS.length);
    expect(drawing).toContain('descr="Kolom capaian dan serapan lima unit; terendah &quot;Bidang Litbang&quot; 48,9 persen."');
    expect(drawing).toContain("<xdr:to><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>25</xdr:row>");
  }); // prettier-ignore

  it("carry the values of the plan's cells, results of formulas included", async () => {
    expect(await chartPart(1)).toContain(
      `<c:f>'Rekap'!$B$2:$B$6</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="5"/><c:pt idx="0"><c:v>91.25</c:v></c:pt>`,
    );
    expect(await chartPart(1)).toContain('<c:pt idx="2"><c:v>Bidang Fisik &amp; Prasarana</c:v></c:pt>');
    expect(await chartPart(4)).toContain('<c:pt idx="1"><c:v>70</c:v></c:pt>');
  });

  it("tell series apart without colour", async () => {
    expect(await chartPart(1)).toContain('<a:pattFill prst="wdUpDiag">');
    expect(await chartPart(3)).toMatch(/prstDash val="solid".*symbol val="circle".*prstDash val="dash".*symbol val="square"/);
  }); // prettier-ignore

  it("name a sheet that is not there", async () => {
    const [first] = CHARTS;
    if (first === undefined) throw new Error("no chart");
    const chart = { ...first, categories: { ...first.categories, sheet: "Lain" } };
    const plan = { ...chartPlan(), sheets: [{ name: "Rekap", state: "visible", edits: [{ kind: "chart", chart }] }] } as const;
    await expect(readParts(plan)).rejects.toThrow("sheet/unknown at chart: Lain");
  }); // prettier-ignore
});
