import { type Decimal, toDecimal } from '../../../src/model/notation/decimal.ts';
import type { FigureValue } from '../../../src/model/notation/value.ts';
import type { DraftIndicator, DraftValue } from '../book/draft.ts';
import type { Layout } from '../layout/choices.data.ts';

export type Written = { readonly raw: string; readonly value: FigureValue };

/** A number in the notation of the house. */
export function printNumber(number: number, decimals: number, layout: Layout): string {
  const [whole = '', fraction] = Math.abs(number).toFixed(decimals).split('.');
  const mark = { point: '.', space: ' ', none: '' }[layout.thousands];
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, mark);
  // Two points in one number would mean two things.
  const comma = layout.decimals === 'point' && layout.thousands !== 'point' ? '.' : ',';
  return `${number < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : comma + fraction}`;
}

/** The number as an exact decimal, with the digits that the house writes. */
export function exactly(number: number, decimals: number): Decimal {
  return toDecimal(number.toFixed(decimals).replace(/^-(?=0(?:\.0*)?$)/, ''));
}

const missingMarks = {
  dash: ['-', 'not-measured'],
  nnb: ['n.n.b.', 'to-follow'],
  pm: ['p.m.', 'to-follow'],
  empty: ['', 'blank'],
  nb: ['n.b.', 'unknown'],
} as const;

/** A value as the house writes it, and what it means. */
export function writeValue(said: DraftValue, indicator: DraftIndicator, layout: Layout): Written {
  const { unit, decimals, more } = indicator;
  const percent = unit === '%' && layout.percent !== 'bare';
  const behind = percent ? { glued: '%', spaced: ' %', bare: '' }[layout.percent] : withUnit(unit, layout);
  switch (said.is) {
    case 'missing': {
      const [raw, why] = missingMarks[layout.missing];
      return { raw, value: { type: 'missing', why } };
    }
    case 'number':
      return {
        raw: `${printNumber(said.number, decimals, layout)}${behind}`,
        value: { type: 'number', number: exactly(said.number, decimals), percent },
      };
    case 'aim': {
      const sign = layout.aims === 'words' ? (more ? 'minimaal' : 'maximaal') : more ? '≥' : '≤';
      return {
        raw: `${sign} ${printNumber(said.number, decimals, layout)}${behind}`,
        value: {
          type: 'comparison',
          operator: more ? '>=' : '<=',
          number: exactly(said.number, decimals),
          ...(percent ? { percent: true } : {}),
        },
      };
    }
    case 'relative':
      return {
        raw: more ? `> ${said.year}` : `< ${said.year}`,
        value: { type: 'relative', operator: more ? '>' : '<', year: said.year },
      };
  }
}

function withUnit(unit: string, { units }: Layout): string {
  return units === 'with-value' && unit.length <= 4 && unit !== '%' ? ` ${unit}` : '';
}
