import { sizeOfDecimal } from '../../../model/notation/decimal.ts';
import type { Words } from '../../../words/nl.data.ts';
import type { Language } from '../../../words/numerals.ts';
import { printAmount } from '../../statements/pages/present-amounts.ts';
import type { Outcome } from '../stated/compare-amounts.ts';
import type { PrintUnit } from './present-values.ts';

function printSize(difference: string, unit: PrintUnit, language: Language): string {
  return printAmount({ euros: sizeOfDecimal(difference), rounding: null, raw: '' }, unit, language);
}

/** "235 hoger dan begroot": a fact, no judgement. */
export function sayOutcome(
  { against, difference }: Outcome,
  unit: PrintUnit,
  words: Words,
  language: Language,
): string {
  const t = words.fieldMoney;
  const [higher, lower, equal, rounding] =
    against === 'original'
      ? [t.higher, t.lower, t.equal, t.rounding]
      : [t.higherAmended, t.lowerAmended, t.equalAmended, t.roundingAmended];
  if (difference === null) return rounding;
  if (difference === '0') return equal;
  return (difference.startsWith('-') ? lower : higher)(printSize(difference, unit, language));
}

/** "235" and "hoger", against the budget as it was adopted; null where that cannot be told. */
export function sayShortOutcome(
  outcomes: readonly Outcome[],
  unit: PrintUnit,
  words: Words,
  language: Language,
): readonly string[] | null {
  const t = words.fieldMoney.short;
  const outcome = outcomes.find(({ against }) => against === 'original');
  if (outcome === undefined) return null;
  const { difference } = outcome;
  if (difference === null || difference === '0') return [t.equal];
  return [printSize(difference, unit, language), difference.startsWith('-') ? t.lower : t.higher];
}
