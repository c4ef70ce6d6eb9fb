import { describe, expect, it } from "vitest";
import type { ChartData } from "#node/report/table/chart-data";
import { chartSvg } from "#node/report/table/chart-svg";

const DATA: ChartData = {
  type: "column",
  title: "Capaian <unit>",
  altText: "Grafik capaian",
  categories: ["Sekretariat", "Bidang Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah"],
  positions: [null, null],
  pointNames: [],
  series: [{ name: "Capaian (%)", values: [80, 40] }],
  horizontal: "Unit",
  vertical: "Persen",
};

function draw(more: Partial<ChartData>): string {
  return chartSvg({ ...DATA, ...more });
}

/** The values of one attribute of all bars, the legend's samples left out. */
function bars(svg: string, attribute: string): readonly number[] {
  return [...svg.matchAll(/<rect ([^>]*)>/g)].map(([, text = ""]) =>
    Number(new RegExp(` ?${attribute}="([^"]*)"`).exec(text)?.[1]),
  );
}

describe("charts as SVG", () => {
  it("say nothing where there is nothing, and in words what is seen", () => {
    const none = draw({ series: [{ name: "Capaian (%)", values: [null, null] }] });
    expect(none).toContain("Tidak ada data");
    expect(draw({})).toContain("<title>Capaian &lt;unit&gt;</title><desc>Grafik capaian</desc>");
  });

  it("draw bars in proportion from zero: upright in columns, level in bars", () => {
    const [tall = 0, short = 0] = bars(draw({}), "height");
    expect(tall / short).toBeCloseTo(2, 1);
    const [long = 0, half = 0] = bars(draw({ type: "bar" }), "width");
    expect(long / half).toBeCloseTo(2, 1);
  });

  it("break long names into lines that fit, in whole words", () => {
    const texts = [...draw({ type: "bar" }).matchAll(/<text [^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(texts).toEqual(
      expect.arrayContaining(["Bidang Perencanaan, Pengendalian dan", "Evaluasi Pembangunan Daerah"]),
    );
  });

  it("put the points of a scatter where both figures say, with their names", () => {
    const svg = draw({
      type: "scatter",
      positions: [80, 100],
      pointNames: ["Sekretariat", "Bidang A"],
      series: [{ name: "Serapan (%)", values: [50, 90] }],
    });
    const places = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map((one) =>
      one.slice(1).map(Number),
    );
    const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = places;
    expect(x2).toBeGreaterThan(x1);
    expect(y2).toBeLessThan(y1);
    expect(svg).toContain(">Bidang A</text>");
  });

  it("tell series apart without colour, and leave a gap where a quarter has no figure", () => {
    const svg = draw({
      type: "line",
      categories: ["I", "II", "III"],
      series: [
        { name: "Capaian (%)", values: [10, null, 30] },
        { name: "Serapan (%)", values: [5, 10, 20] },
      ],
    });
    const paths = [...svg.matchAll(/<path d="([^"]*)"([^>]*)>/g)];
    expect(paths[0]?.[1]?.match(/M/g)).toHaveLength(2);
    expect(paths[1]?.[2]).toContain("stroke-dasharray");
    expect(svg).toContain(">Serapan (%)</text>");
  });

  it("shorten amounts as people say them", () => {
    const svg = draw({ series: [{ name: "Pagu", values: [54_100_000_000, 250_000_000] }] });
    expect(svg).toContain(">54,1 M</text>");
    expect(svg).toContain(">250 jt</text>");
  });
});
