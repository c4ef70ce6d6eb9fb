import { decimalOf } from "#core/cell/decimal";
import { formatPercent } from "#core/cell/format-number";
import type { ChartData } from "./chart-data";
import { cutLabel, FILLS, FRAME, px, textMark } from "./chart-frame";

const CENTRE = { x: 230, y: 220, radius: 140 } as const;

/** Slices of the first series, clockwise from the top, with their shares named at the right. */
export function pieMarks({ series, categories }: ChartData): readonly string[] {
  const values = (series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total === 0) return [textMark(FRAME.width / 2, CENTRE.y, "Tidak ada data")];
  let from = 0;
  return values.flatMap((value, index) => {
    const start = from;
    from += value / total;
    const fill = FILLS[index % FILLS.length] ?? FILLS[0];
    const y = 90 + index * 22;
    const share = formatPercent(decimalOf(Number(((value / total) * 100).toFixed(2))), 1);
    return [
      value === 0 ? "" : sliceMark(start, from, fill),
      `<rect x="420" y="${y - 10}" width="14" height="10" fill="${fill}" stroke="#000000" stroke-width="0.5"/>`,
      textMark(442, y, `${cutLabel(categories[index] ?? "", 34)}: ${share}`, { anchor: "start" }),
    ];
  });
}

function sliceMark(from: number, to: number, fill: string): string {
  const { x, y, radius } = CENTRE;
  const look = `fill="${fill}" stroke="#FFFFFF" stroke-width="1.5"`;
  if (to - from > 0.9999) return `<circle cx="${x}" cy="${y}" r="${radius}" ${look}/>`;
  const point = (share: number): string => {
    const angle = share * 2 * Math.PI;
    return `${px(x + radius * Math.sin(angle))} ${px(y - radius * Math.cos(angle))}`;
  };
  const large = to - from > 0.5 ? 1 : 0;
  return `<path d="M ${x} ${y} L ${point(from)} A ${radius} ${radius} 0 ${large} 1 ${point(to)} Z" ${look}/>`;
}
