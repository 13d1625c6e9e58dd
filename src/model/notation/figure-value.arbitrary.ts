import fc from 'fast-check';
import { shortestDecimal, sizeOfDecimal, toDecimal } from './decimal.ts';
import { parseValue } from './parse-value.ts';
import type { FigureValue, MissingReason, Operator } from './value.ts';
import { writtenValues } from './written-values.ts';

const operator = fc.constantFrom<Operator[]>('>', '>=', '<', '<=');
const amount = fc.oneof(
  fc.integer({ min: -3_000_000, max: 3_000_000 }).map((number) => toDecimal(String(number))),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(shortestDecimal),
  // As written: with zeros at the end.
  fc
    .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 9999 }), fc.boolean())
    .map(([whole, after, isNegative]) =>
      toDecimal(`${isNegative ? '-' : ''}${whole}.${String(after).padStart(4, '0')}`),
    ),
);
const size = amount.map(sizeOfDecimal);
const label = fc
  .constantFrom('Hanze', 'RUG', 'waarvan niet', 'HBO- en WO', 'Team 4')
  .filter((name) => !name.includes(' en '));
const part = fc.record({ number: amount, percent: fc.boolean(), label: fc.option(label) });
const place = fc.integer({ min: 1, max: 999 });

/** What cells are made of; put into a value at a wrong place it makes something that is nearly a value. */
const piece = fc.constantFrom(
  ...(
    '> < >= ≥ = - – − + ± 2 8,5 9.64 1.054 1,054 12.345,67 60.093 2017 0 % % procent mln mld € EUR ( ) ; , : . * ¹ 1) ' +
    'Hanze RUG waarvan Beoogd dan in op en of meer minder minimaal Top Plaats e nr. n.b. ntb fte per inwoner x 1.000 nihil'
  ).split(' '),
  ' ',
  '\u00a0',
  '\u200b',
  '\uFEFF',
);
const pieces = fc.array(piece, { maxLength: 6 }).map((words) => words.join(''));
const written = fc.constantFrom(...writtenValues.map(([raw]) => raw));
const nearlyWritten = fc
  .tuple(written, fc.nat(30), fc.nat(3), fc.oneof(piece, fc.constant('')), fc.oneof(written, pieces, fc.constant('')))
  .map(([raw, at, gone, put, after]) => raw.slice(0, at) + put + raw.slice(at + gone) + after);

/** What may stand in a cell: anything at all, and often nearly a value. */
export const anyCell = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), pieces, nearlyWritten, nearlyWritten);

/** Any value that a cell can have. */
export const anyValue: fc.Arbitrary<FigureValue> = fc.oneof(
  fc.record({ type: fc.constant('number' as const), number: amount, percent: fc.boolean() }),
  fc.record({ type: fc.constant('comparison' as const), operator, number: amount }),
  fc.record({
    type: fc.constant('comparison' as const),
    operator,
    number: amount,
    percent: fc.constant(true as const),
  }),
  fc.record({ type: fc.constant('relative' as const), operator, year: fc.integer({ min: 1900, max: 2099 }) }),
  fc.record({
    type: fc.constant('missing' as const),
    why: fc.constantFrom<MissingReason[]>('not-measured', 'to-follow', 'unknown', 'blank'),
  }),
  fc.record({
    type: fc.constant('rank' as const),
    number: place,
    form: fc.constantFrom('top' as const, 'place' as const),
  }),
  fc
    .tuple(place, fc.integer({ min: 1, max: 50 }))
    .map(([number, more]) => ({ type: 'rank' as const, number, to: number + more, form: 'place' as const })),
  fc.record({ type: fc.constant('ratio' as const), left: size, right: size }),
  fc.record({
    type: fc.constant('composite' as const),
    number: amount,
    percent: fc.boolean(),
    parts: fc.array(part, { minLength: 1, maxLength: 4 }),
  }),
  anyCell.map((raw) => parseValue(raw).value),
);
