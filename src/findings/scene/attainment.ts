import { type Attainment, attain } from '../../model/notation/attain.ts';
import type { FigureValue } from '../../model/notation/value.ts';
import type { StatedFigure } from '../../threading/stated.ts';
import { type Direction, directionOf } from './direction.ts';
import { latestResult } from './results.ts';
import type { IndicatorThread } from './scene.ts';

/** A plain number as aim means at least that number; where less is better it means at most that number. */
function asLimit(target: FigureValue, direction: Direction): FigureValue {
  if (direction !== 'lower' || target.type !== 'number') return target;
  const { number, percent } = target;
  return { type: 'comparison', operator: '<=', number, ...(percent && { percent }) };
}

/** Whether a plain number as aim says nothing about which side of it is good. */
function isOpen(thread: IndicatorThread, direction: Direction): boolean {
  if (direction !== null) return direction === 'neither';
  return thread.statements.some(({ indicator }) => indicator.kind === 'mandatory');
}

/** Whether a result meets an aim of the same indicator, with the results of other years from all documents at hand. */
export function attainedBy(thread: IndicatorThread, result: StatedFigure, aim: StatedFigure): Attainment {
  const direction = directionOf(thread);
  const isPlain = aim.value.type === 'number' || aim.value.type === 'composite';
  if (isPlain && isOpen(thread, direction)) return { outcome: 'not-testable', why: 'direction-unknown' };
  return attain(
    result.value,
    asLimit(aim.value, direction),
    (year) => latestResult(thread, year)?.figure.value ?? null,
  );
}
