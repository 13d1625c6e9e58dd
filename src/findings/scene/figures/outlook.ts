import type { StatedFigure } from '../../../threading/stated.ts';
import type { IndicatorThread, PublicationName, SeenIndicator } from '../seen.ts';
import { aimOf, aimRoles, saysNumber } from './aims.ts';

/** Whether a budget has a figure under a head that is a year alone, of its own year or later: what it plans or expects. */
export function isAhead({ role, year }: StatedFigure, { kind, year: own }: PublicationName): boolean {
  return role === 'other' && kind === 'budget' && year !== null && own !== null && year >= own;
}

/**
 * What a budget has for a year to come: an aim, or the one number under a head that is a year alone, of which it does not say that it is an aim.
 * Null where there is none, and of a row that aims at nothing.
 */
export function outlookOf(
  thread: IndicatorThread,
  { indicator, publication }: SeenIndicator,
  year: number,
): StatedFigure | null {
  const aim = aimOf(thread, indicator, year);
  if (aim !== null && saysNumber(aim)) return aim;
  if (!aimRoles(thread).includes('budgeted')) return null;
  const ahead = indicator.figures.filter((figure) => figure.year === year && isAhead(figure, publication));
  const [only] = ahead;
  return ahead.length === 1 && only !== undefined && saysNumber(only) ? only : null;
}
