import type { Direction } from '../../model/direction.ts';
import type { Said } from '../finding.ts';

/** How an easier aim is said beside the one that it is easier than: a floor asks for less, a ceiling leaves more room. */
export function sayEasierThan(direction: Direction): Said {
  return direction === 'less'
    ? { nl: 'is ruimer dan', en: 'is wider than' }
    : { nl: 'vraagt minder dan', en: 'asks for less than' };
}
