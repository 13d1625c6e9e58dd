import { type Extent, extentOf, isBelow, isSamePoint, isWithin, limit, onOneAxis } from './extent.ts';
import { sameMeaning } from './same-meaning.ts';
import type { FigureValue } from './value.ts';

/** Why it can't be said whether a target was met. */
export const untestableReasons = [
  'achieved-missing',
  'achieved-text',
  'achieved-relative',
  'target-missing',
  'target-text',
  'relative-year-missing',
  'relative-year-not-a-number',
  'direction-unknown',
  'units-differ',
  'not-exact',
] as const;
export type UntestableReason = (typeof untestableReasons)[number];

export type Attainment =
  | { readonly outcome: 'met' }
  | { readonly outcome: 'not-met' }
  | { readonly outcome: 'not-testable'; readonly why: UntestableReason };

type RelativeValue = Extract<FigureValue, { type: 'relative' }>;
type ValueIn = (year: number) => FigureValue | null;
type Found = { readonly extent: Extent } | { readonly why: UntestableReason };

/**
 * Whether an achieved value meets its target.
 *
 * A plain number as target means at least that number; where either is a place on a list, it means at most that place.
 * Of a composite the main number counts. An achieved limit (">20") meets a target only when all that it leaves possible does.
 *
 * @param valueIn the achieved value of a year, for a target such as "> dan in 2017"; null when there is none
 */
export function attain(achieved: FigureValue, target: FigureValue, valueIn: ValueIn = () => null): Attainment {
  if (target.type === 'missing') return untestable('target-missing');
  if (target.type === 'text') return untestable('target-text');
  if (achieved.type === 'missing') return untestable('achieved-missing');
  if (achieved.type === 'text') return untestable('achieved-text');
  // What was achieved is said in the very words of the target.
  if (achieved.type === 'relative' && sameMeaning(achieved, target)) return { outcome: 'met' };
  const reached = achieved.type === 'relative' ? relativeExtent(achieved, valueIn) : exactExtent(achieved);
  if ('why' in reached) return untestable(achieved.type === 'relative' ? 'achieved-relative' : reached.why);
  const asked = target.type === 'relative' ? relativeExtent(target, valueIn) : exactExtent(target);
  if ('why' in asked) return untestable(asked.why);
  const both = onOneAxis(reached.extent, asked.extent);
  return both ? judge(both[0], both[1]) : untestable('units-differ');
}

function judge(reached: Extent, asked: Extent): Attainment {
  if (asked.axis === 'ratio') return isSamePoint(reached, asked) ? { outcome: 'met' } : untestable('direction-unknown');
  // More is allowed, unless the target itself is an upper limit. A range of places asks for the worst of them.
  const wanted = asked.limit === 'high' ? asked : { ...asked, high: null, highOpen: false };
  if (isWithin(reached, wanted)) return { outcome: 'met' };
  if (isBelow(reached, wanted) || isBelow(wanted, reached)) return { outcome: 'not-met' };
  return untestable('not-exact');
}

function exactExtent(value: FigureValue): Found {
  const extent = extentOf(value);
  return extent ? { extent } : { why: 'direction-unknown' };
}

/** "> dan in 2017": everything above the value of 2017. Of places and ratios it can't be said what "higher" means. */
function relativeExtent(value: RelativeValue, valueIn: ValueIn): Found {
  const reference = valueIn(value.year);
  if (reference === null || reference.type === 'missing') return { why: 'relative-year-missing' };
  const extent = extentOf(reference);
  if (extent === null) return { why: 'relative-year-not-a-number' };
  if (extent.axis === 'place' || extent.axis === 'ratio') return { why: 'direction-unknown' };
  if (extent.limit !== null || extent.low === null) return { why: 'relative-year-not-a-number' };
  return { extent: limit(extent.axis, value.operator, extent.low) };
}

function untestable(why: UntestableReason): Attainment {
  return { outcome: 'not-testable', why };
}
