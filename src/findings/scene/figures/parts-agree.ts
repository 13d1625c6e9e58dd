import type { FigureValue } from '../../../model/notation/value.ts';
import { titleKey } from '../../../model/text/keys.ts';
import type { StatedFigure } from '../../../threading/stated.ts';
import type { IndicatorThread } from '../seen.ts';
import { attainedBy } from './attainment.ts';
import { latestResult } from './results.ts';

/** What the parts of a value count: `% Hanze` and `% RUG`. Null where it has none. */
export function partsOf(value: FigureValue): string | null {
  if (value.type !== 'composite') return null;
  return value.parts.map(({ percent, label }) => `${percent ? '%' : ''}${titleKey(label ?? '')}`).join(' ');
}

/** The parts of a value, each as a figure by itself: the `14.4%` of "60.093 (14.4%)". */
function figuresOf(figure: StatedFigure): readonly StatedFigure[] {
  const { value } = figure;
  if (value.type !== 'composite') return [];
  return value.parts.map(({ number, percent }) => ({ ...figure, value: { type: 'number', number, percent } }));
}

/**
 * Whether the parts of an aim and a result say the same as the numbers in front of them: "60.093 (14.4%)" for "61.000 (14%)" misses the one and meets
 * the other, and is neither met nor missed. So is a result with other parts than that of the year with which its aim compares. Where only one
 * of both has parts, these say nothing.
 */
export function partsAgree(
  thread: IndicatorThread,
  result: StatedFigure,
  aim: StatedFigure,
  outcome: 'met' | 'not-met',
): boolean {
  const wanted = aim.value.type === 'relative' ? latestResult(thread, aim.value.year)?.figure : aim;
  if (wanted === undefined) return true;
  const [own, asked] = [partsOf(result.value), partsOf(wanted.value)];
  if (own === null || asked === null) return true;
  if (own !== asked) return false;
  const parts = figuresOf(wanted);
  return figuresOf(result).every((part, at) => {
    const other = parts[at];
    if (other === undefined) return true;
    const attained = attainedBy(thread, part, other);
    return attained.outcome === 'not-testable' || attained.outcome === outcome;
  });
}
