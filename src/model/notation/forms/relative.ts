import type { FigureValue } from '../value.ts';
import { readOperator } from './operator.ts';
import { directions } from './operator-words.ts';

// What may stand between the operator and the year: "> dan in 2017", "hoger dan het niveau van 2015", "≥ realisatie 2016".
const between =
  /^(?:(?:dan|in|het|de|jaar|jaarrekening|rekening|realisatie|behaald|behaalde|gerealiseerd|werkelijk|resultaat|score|stand|niveau|van|nulmeting|gelijk|aan|ten|opzichte|t\.o\.v\.?|tov|than|as|high|low|equal|to) )+((?:19|20)\d\d)(?: niveau)?$/i;
const sinceYear =
  /^(?:een )?(\p{L}+) (?:ten opzichte van|t\.?o\.?v\.?|vergeleken met|in vergelijking met|dan in|dan|sinds|compared to|since) (?:(?:het|de|jaar|realisatie|niveau|resultaat|score|nulmeting|van|in) )*((?:19|20)\d\d)$/iu;
/** After these words a bare year is a year: a number is "meer dan" or "minder dan", a year is "hoger dan" or "lager dan". */
const beforeYear = new Set(['hoger dan', 'lager dan', 'higher than', 'lower than', 'niet hoger dan', 'niet lager dan']);

/** Reads a target that is relative to the value of a year: "> dan in 2017", "lager dan 2016", "daling t.o.v. 2015". */
export function readRelative(text: string): FigureValue | null {
  if (text.length > 120) return null;
  const since = sinceYear.exec(text);
  const direction = directions.get((since?.[1] ?? '').toLowerCase());
  if (since && direction) return { type: 'relative', operator: direction, year: Number(since[2]) };
  const lead = readOperator(text);
  if (lead === null) return null;
  const year = beforeYear.has(lead.phrase) ? /^(?:19|20)\d\d$/.exec(lead.rest)?.[0] : undefined;
  const found = year ?? between.exec(lead.rest)?.[1];
  return found === undefined ? null : { type: 'relative', operator: lead.operator, year: Number(found) };
}
