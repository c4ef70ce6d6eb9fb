import type { Direction, Nature } from "#core/register/register";

/** Why an indicator of the published tables has its arah and sifat; the tables themselves say neither. */
export type DkiRule =
  "quality" | "coverage" | "growth" | "reduction" | "stock" | "flow" | "bad-itself" | "ceiling";

/** What each rule declares, and the reason for it. */
export const DKI_RULES: {
  readonly [R in DkiRule]: {
    readonly direction: Direction;
    readonly nature: Nature;
    readonly reason: string;
  };
} = {
  quality: {
    direction: "naik",
    nature: "akhir",
    reason: "index, score or level: more is better; its last value stands",
  },
  coverage: {
    direction: "naik",
    nature: "akhir",
    reason: "share that is served, fulfilled or in good state",
  },
  growth: { direction: "naik", nature: "akhir", reason: "growth of, or contribution by, something wanted" },
  reduction: {
    direction: "naik",
    nature: "akhir",
    reason: "measures how much of something bad was taken away: a greater reduction is better",
  },
  stock: { direction: "naik", nature: "akhir", reason: "count of what exists at the end of the year" },
  flow: { direction: "naik", nature: "jumlah", reason: "amount or count that adds up over the year" },
  "bad-itself": {
    direction: "turun",
    nature: "akhir",
    reason:
      "measures the harm itself: flood hazard, flooded area, slums, violence, undernourishment, subsidence",
  },
  ceiling: {
    direction: "turun",
    nature: "akhir",
    reason: "births per woman under a programme that controls population: the target is a ceiling",
  },
};

/** The rule of every indicator, by the table's line in the source; position 1 is indicator no 1. */
export const DKI_DECLARATIONS: { readonly [tableLine: string]: readonly DkiRule[] } = {
  "1401": ["quality", "quality"],
  "1415": ["quality", "coverage"],
  "1427": [
    "coverage",
    "coverage",
    "bad-itself",
    "coverage",
    "reduction",
    "coverage",
    "coverage",
    "coverage",
    "bad-itself",
    "coverage",
    "coverage",
    "coverage",
  ],
  "1441": ["coverage", "coverage", "bad-itself"],
  "1453": ["reduction", "quality", "quality", "coverage", "growth", "coverage"],
  "1465": ["quality", "quality", "coverage"],
  "1483": ["coverage", "coverage", "growth"],
  "1495": ["quality", "quality", "coverage", "bad-itself", "coverage", "bad-itself"],
  "1508": ["quality", "quality", "bad-itself"],
  "1522": ["coverage", "coverage"],
  "1535": [
    "coverage",
    "quality",
    "quality",
    "reduction",
    "coverage",
    "reduction",
    "coverage",
    "growth",
    "growth",
    "coverage",
  ],
  "1547": ["quality", "coverage"],
  "1561": ["growth", "growth"],
  "1575": ["quality", "ceiling"],
  "1588": ["coverage", "stock"],
  "1602": ["quality", "quality", "quality", "coverage"],
  "1614": ["growth", "stock", "coverage"],
  "1626": ["flow", "quality", "quality", "coverage"],
  "1638": ["quality", "coverage", "coverage"],
  "1650": ["quality", "coverage"],
  "1662": ["quality", "quality"],
  "1674": ["quality", "coverage", "quality"],
  "1686": ["quality", "quality"],
  "1698": ["quality", "quality"],
  "1714": ["quality", "flow", "coverage"],
  "1726": ["growth", "growth", "flow", "stock"],
  "1738": ["growth", "growth", "growth"],
  "1750": ["quality", "growth"],
  "1762": ["bad-itself", "growth", "stock", "stock"],
  "1774": ["growth", "growth"],
  "1786": ["growth", "growth"],
  "1800": [
    "quality",
    "quality",
    "coverage",
    "quality",
    "quality",
    "coverage",
    "quality",
    "coverage",
    "flow",
    "growth",
  ],
  "1812": ["quality", "quality"],
  "1826": ["quality", "quality"],
  "1840": ["quality", "quality", "growth", "coverage", "quality", "coverage", "flow", "coverage"],
  "1856": ["quality", "quality", "quality", "quality"],
  "1869": ["quality", "quality"],
  "1881": ["quality", "quality"],
  "1895": ["quality", "quality", "quality"],
  "1918": [
    "quality",
    "quality",
    "quality",
    "quality",
    "quality",
    "quality",
    "quality",
    "quality",
    "quality",
    "quality",
    "quality",
    "quality",
  ],
  "1932": ["quality", "quality", "reduction"],
};
