import { roundDecimal } from '../../model/notation/decimal.ts';
import type { StatedAmount } from '../../threading/stated.ts';
import type { Quote } from '../finding.ts';
import { quoteText } from '../scene/quotes.ts';
import type { SeenChapter } from '../scene/seen.ts';

/** What an amount is called: its row, its year and the head of its column. */
export function labelOfAmount(amount: StatedAmount): string {
  const column = amount.column.trim();
  const year = amount.year === null || column.includes(String(amount.year)) ? '' : String(amount.year);
  return [amount.label, year, column].filter((part) => part !== '').join(' ');
}

/** An amount as a quote. */
export function quoteAmount(chapter: SeenChapter, amount: StatedAmount): Quote {
  const label = labelOfAmount(amount);
  return quoteText(chapter, { nl: label, en: label }, amount.raw, amount.at);
}

function groupDigits(whole: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, '.');
}

/** An amount in whole euros as Dutch readers write it: `€ 1.482.000`. */
export function printEuros(euros: string): string {
  return `€ ${groupDigits(roundDecimal(euros))}`;
}

/** An amount to the last digit: `€ 1.482.000`, `€ 12,50`. */
export function printExactEuros(euros: string): string {
  const [whole = '', cents] = euros.split('.');
  return `€ ${groupDigits(whole)}${cents === undefined ? '' : `,${cents.padEnd(2, '0')}`}`;
}
