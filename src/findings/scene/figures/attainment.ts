import type { Direction } from '../../../model/direction.ts';
import { type Attainment, attain } from '../../../model/notation/attain.ts';
import type { FigureValue } from '../../../model/notation/value.ts';
import type { StatedFigure } from '../../../threading/stated.ts';
import type { IndicatorThread } from '../seen.ts';
import { directionOf } from './direction.ts';
import { latestResult } from './results.ts';
import { isSameNumber } from './same-number.ts';

/** A plain number as aim means at least that number; where less is better it means at most that number. */
function asLimit(target: FigureValue, direction: Direction): FigureValue {
  if (direction !== 'less' || (target.type !== 'number' && target.type !== 'composite')) return target;
  const { number, percent } = target;
  return { type: 'comparison', operator: '<=', number, ...(percent && { percent }) };
}

/**
 * Whether a result meets an aim of the same indicator, with the results of other years from all documents at hand. Only where the direction of
 * the indicator is known: of a plain number it says which side is good, and aims that contradict each other about it say nothing.
 */
export function attainedBy(thread: IndicatorThread, result: StatedFigure, aim: StatedFigure): Attainment {
  const direction = directionOf(thread);
  const attained = attain(
    result.value,
    asLimit(aim.value, direction),
    (year) => latestResult(thread, year)?.figure.value ?? null,
  );
  if (attained.outcome === 'not-testable') return attained;
  if (direction === 'unknown') return { outcome: 'not-testable', why: 'direction-unknown' };
  const isPlain = aim.value.type === 'number' || aim.value.type === 'composite';
  if (direction === 'stay' && isPlain) return { outcome: isSameNumber(result, aim) ? 'met' : 'not-met' };
  return attained;
}
