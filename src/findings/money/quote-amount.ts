import { roundDecimal } from '../../model/notation/decimal.ts';
import type { StatedAmount } from '../../threading/stated.ts';
import type { Quote } from '../finding.ts';
import { quoteText } from '../scene/quotes.ts';
import type { SeenChapter } from '../scene/seen.ts';

/** An amount as a quote; its label is its row, its year and the head of its column. */
export function quoteAmount(chapter: SeenChapter, amount: StatedAmount): Quote {
  const column = amount.column.trim();
  const year = amount.year === null || column.includes(String(amount.year)) ? '' : String(amount.year);
  const label = [amount.label, year, column].filter((part) => part !== '').join(' ');
  return quoteText(chapter, { nl: label, en: label }, amount.raw, amount.at);
}

/** An amount in whole euros as Dutch readers write it: `€ 1.482.000`. */
export function printEuros(euros: string): string {
  return `€ ${roundDecimal(euros).replace(/\B(?=(\d{3})+$)/g, '.')}`;
}
