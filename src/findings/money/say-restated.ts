import type { Quote, Said } from '../finding.ts';
import { moneyUnitWords } from '../words/money-unit-words.data.ts';
import { printExactEuros, quoteAmount } from './quote-amount.ts';
import type { Restated, Stated } from './restated.ts';

/** Amounts as one sentence gives them: what they are counted in, and each as it stands there; of other units in euros. */
export type Written = { readonly unit: Said; readonly print: (stated: Stated) => string };

export function writtenIn(together: readonly Restated[]): Written {
  const units = new Set(together.flatMap(({ before, after }) => [before.amount.unit, after.amount.unit]));
  const [unit = 'euro'] = units;
  return units.size === 1
    ? { unit: moneyUnitWords[unit], print: ({ amount }) => amount.raw }
    : { unit: moneyUnitWords.euro, print: ({ euros }) => printExactEuros(euros) };
}

/** Both amounts of each, as quotes. */
export function quoteRestated(together: readonly Restated[]): readonly Quote[] {
  return together.flatMap(({ before, after }) =>
    [before, after].map(({ chapter, amount }) => quoteAmount(chapter, amount)),
  );
}
