import { compareDecimals, type Decimal, negateDecimal } from '../decimal.ts';
import type { NotationSaying } from '../notation-facts.ts';
import { longestValue, readableText, withoutFootnoteMarks } from './cell-text.ts';
import type { Marks } from './marks.ts';
import { type Quantity, readQuantity } from './quantity.ts';

/** A number with nothing after it. `settled` says what was in doubt and how it was settled. */
export type ParsedNumber = {
  readonly number: Decimal;
  readonly percent: boolean;
  readonly settled: readonly NotationSaying[];
};

/**
 * Reads a cell that holds one number and nothing else: "1.482", "€ 2.446", "- 15.498", "−3", "(34)" and "34-" (negative),
 * "€ 18.795 x € 1.000", "2,4 mln", "7,8 %", with or without a footnote mark. Letters such as the N and V of nadelig and
 * voordelig are not read here. Null for everything else; nothing throws.
 */
export function parseNumber(raw: string, marks?: Marks): ParsedNumber | null {
  const text = readableText(raw);
  const quantity = text.length > longestValue ? null : readWholeNumber(withoutFootnoteMarks(text), marks);
  if (quantity === null) return null;
  return { number: quantity.number, percent: quantity.percent, settled: quantity.settled };
}

/** As `parseNumber`, from a readable text. */
export function readWholeNumber(text: string, marks?: Marks): Quantity | null {
  const bracketed = /^(-?) ?(€?) ?\(([^()]+)\)$/.exec(text);
  const quantity = readQuantity(bracketed ? (bracketed[3] ?? '').trim() : text, marks);
  if (quantity === null) return null;
  if (bracketed)
    return quantity.rest === '' && compareDecimals(quantity.number, '0') >= 0
      ? negative(quantity, 'brackets-negative')
      : null;
  if (quantity.rest === '-' && compareDecimals(quantity.number, '0') >= 0) return negative(quantity, 'dash-negative');
  return quantity.rest === '' || quantity.rest === '.' ? quantity : null;
}

function negative(quantity: Quantity, say: 'brackets-negative' | 'dash-negative'): Quantity {
  return {
    ...quantity,
    number: negateDecimal(quantity.number),
    rest: '',
    settled: [...quantity.settled, { say, with: {} }],
  };
}
