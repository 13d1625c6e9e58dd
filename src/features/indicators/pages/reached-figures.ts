import type { CountedFigure } from '../../evidence/present-counted.ts';
import type { IndicatorStatement } from '../queries/read-indicator-history.ts';

/** What was reached of an indicator in each year, as the last publication says it: a whole number, or null where that says none. */
export function reachedFigures(statements: readonly IndicatorStatement[]): readonly CountedFigure[] {
  const byYear = new Map<number, number | null>();
  for (const { figures } of statements)
    for (const { role, year, value } of figures) {
      if (role !== 'achieved' || year === null) continue;
      const number = value.type === 'number' && !value.percent ? Number(value.number) : null;
      byYear.set(year, number !== null && Number.isInteger(number) ? number : (byYear.get(year) ?? null));
    }
  return [...byYear].map(([year, number]) => ({ year, number }));
}
