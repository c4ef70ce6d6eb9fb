/** What was put right in single segments: a leading zero in the fourth, a sub code filled up to four digits. */
export type SegmentRepair = "code/leading-zero" | "code/short-sub-code";

/** What is wrong with the segments; `segment` is 1-based, `expected` the digits allowed there. */
export type SegmentFault =
  | {
      readonly code: "code/segment";
      readonly segment: number;
      readonly found: string;
      readonly expected: string;
    }
  | {
      readonly code: "code/lost-zero";
      readonly segment: number;
      readonly found: string;
      readonly suggestion: string;
    }
  | { readonly code: "code/incomplete"; readonly found: string }
  | { readonly code: "code/too-long"; readonly segmentCount: number };

/** Segments as the standard has them, or the first fault. */
export type RepairedSegments =
  | { readonly segments: readonly string[]; readonly repairs: readonly SegmentRepair[] }
  | { readonly fault: SegmentFault };

interface SegmentRule {
  readonly pattern: RegExp;
  readonly expected: string;
}

const TWO_DIGITS: SegmentRule = { pattern: /^\d{2}$/, expected: "2 digit" };

const RULES: readonly SegmentRule[] = [
  { pattern: /^(?:[1-8]|X)$/, expected: "1-8" },
  { pattern: /^(?:\d{2}|XX)$/, expected: "2 digit" },
  TWO_DIGITS,
  { pattern: /^[1-8]$/, expected: "1-8" },
  TWO_DIGITS,
  { pattern: /^\d{4}$/, expected: "4 digit" },
];

/** The segments of a code, the repairable ones repaired; the first that cannot be is the fault. */
export function repairSegments(segments: readonly string[]): RepairedSegments {
  if (segments.length > RULES.length)
    return { fault: { code: "code/too-long", segmentCount: segments.length } };
  const repaired = segments.map(repairSegment);
  for (const [index, segment] of repaired.entries()) {
    const fault = faultOf(repaired, segment, index);
    if (fault !== null) return { fault };
  }
  const repairs: SegmentRepair[] = [];
  if (repaired[3] !== segments[3]) repairs.push("code/leading-zero");
  if (repaired[5] !== segments[5]) repairs.push("code/short-sub-code");
  return { segments: repaired, repairs };
}

function repairSegment(segment: string, index: number): string {
  if (index === 3) return segment.replace(/^0(?=[1-8]$)/, "");
  return index === 5 && /^\d{2}$/.test(segment) ? `00${segment}` : segment;
}

function faultOf(segments: readonly string[], segment: string, index: number): SegmentFault | null {
  const rule = RULES[index];
  if (rule === undefined) return { code: "code/too-long", segmentCount: segments.length };
  const mixesX = index === 1 && (segments[0] === "X") !== (segment === "XX");
  if (rule.pattern.test(segment) && !mixesX) return null;
  if (rule === RULES[1] && segments.length === 2 && /^[1-9]$/.test(segment) && !mixesX) {
    return {
      code: "code/lost-zero",
      segment: 2,
      found: segment,
      suggestion: `${segments[0] ?? ""}.${segment}0`,
    };
  }
  return { code: "code/segment", segment: index + 1, found: segment, expected: rule.expected };
}
