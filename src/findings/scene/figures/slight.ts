import type { IndicatorThread } from '../seen.ts';
import { saysNumber } from './aims.ts';
import type { Restatement } from './restatements.ts';
import { readNumber } from './series.ts';

/** Whether any document names a target: then a small difference may be that between met and missed. What was budgeted of a key figure is an estimate. */
function hasTarget({ statements }: IndicatorThread): boolean {
  return statements.some(({ indicator }) =>
    indicator.figures.some((figure) => figure.role === 'target' && saysNumber(figure)),
  );
}

/**
 * Whether two figures of a past year differ so little that nothing hangs on it: of an indicator without a target.
 * @param most as a share of the first figure
 */
export function isSlight(thread: IndicatorThread, { before, now }: Restatement, most: number): boolean {
  const [was, is] = [readNumber(before.figure), readNumber(now.figure)];
  if (was === null || is === null || hasTarget(thread)) return false;
  return Math.abs(is - was) <= most * Math.abs(was);
}
