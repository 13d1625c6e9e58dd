import { saysNumber } from '../../../findings/scene/figures/aims.ts';
import { type Cell, resultsOfYear } from '../../../findings/scene/figures/results.ts';
import type { IndicatorThread } from '../../../findings/scene/seen.ts';
import type { StatedFigure } from '../../../threading/stated.ts';
import { accountsForYear } from '../../../threading/timeline.ts';

/** As the document writes it, without the word that names its column; of a composite the number that counts. */
export function shortRaw({ raw }: StatedFigure): string {
  const text = raw.trim().replace(/^\p{L}+\s+(?=[<>≤≥\d])/u, '');
  const short = text.length <= 12 ? text : text.replace(/\s*\(.*$/su, '');
  return short.length <= 24 ? short : `${short.slice(0, 23)}…`;
}

/** Whether a document about that year states it. */
export function isOwnYear({ statement }: Cell, year: number): boolean {
  return statement.publication.year === year;
}

/**
 * The result of a year by which it is known: that of the report over the year, or else the one that came out first. What stands under a year alone is
 * not drawn: many such rows are background, and nothing but the rules needs it as a result.
 */
export function firstResult(thread: IndicatorThread, year: number): Cell | null {
  const told = resultsOfYear(thread, year).filter(({ figure }) => figure.role === 'achieved' && saysNumber(figure));
  return told.find((cell) => isOwnYear(cell, year) && accountsForYear(cell.statement.publication)) ?? told[0] ?? null;
}
