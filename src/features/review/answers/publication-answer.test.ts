import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReviewItem } from '../../../review/item.ts';
import { decisionsOf, printAnswer } from './answer.ts';
import { readAnswer } from './list-answers.ts';
import { parsePublication } from './publication-answer.ts';

const right = { kind: 'budget', year: '2022', organisation: 'Havermonde' };
const year2022 = { year: 2022, endYear: null, sequence: null };
const item = {
  about: 'publication',
  files: ['a.html'],
  read: { kind: 'other', year: null, endYear: null, sequence: null, organisation: null },
  otherwise: [],
  means: null,
  at: { file: 'a.html' },
  count: 1,
  doubt: 1,
} satisfies ReviewItem;

test('white space around a field and within a name says nothing', () => {
  expect(parsePublication({ kind: 'budget', year: ' 2022 ', organisation: '  Hof \u00a0van\n Twente ' })).toEqual({
    answer: { is: 'publication', kind: 'budget', ...year2022, organisation: 'Hof van Twente' },
  });
});

test.each([
  [{ year: '99999' }, { year: 'wrong' }],
  [{ year: '1899' }, { year: 'wrong' }],
  [{ year: '2e3' }, { year: 'wrong' }],
  [{ year: '-2022' }, { year: 'wrong' }],
  [{ year: '2022-2022' }, { year: 'wrong' }],
  [{ year: '2022-2101' }, { year: 'wrong' }],
  [{ year: '2022-0' }, { year: 'wrong' }],
  [{ year: '2022-100' }, { year: 'wrong' }],
  [{ year: '' }, { year: 'missing' }],
  [{ kind: 'novel' }, { kind: 'unknown' }],
  [{ kind: '__proto__' }, { kind: 'unknown' }],
  [{ organisation: '' }, { organisation: 'missing' }],
  [{ organisation: '12 - ?' }, { organisation: 'missing' }],
  [{ organisation: 'a'.repeat(10_000) }, { organisation: 'long' }],
  [{ organisation: 'Haver\u0000monde' }, { organisation: 'signs' }],
  [{ organisation: 'Haver\u202emonde' }, { organisation: 'signs' }],
  [{ organisation: 'Haver\ud800monde' }, { organisation: 'signs' }],
  [
    { kind: '', year: 'x', organisation: ' ' },
    { kind: 'unknown', year: 'wrong', organisation: 'missing' },
  ],
])('of %o each field says what is wrong with it', (typed, faults) => {
  expect(parsePublication({ ...right, ...typed })).toEqual({ faults });
});

test.each([
  ['2022-2026', { year: 2022, endYear: 2026, sequence: null }],
  ['2022 – 2026', { year: 2022, endYear: 2026, sequence: null }],
  ['2022-2', { year: 2022, endYear: null, sequence: 2 }],
  ['2022', year2022],
])('the years %j', (typed, period) => {
  expect(parsePublication({ ...right, year: typed })).toEqual({
    answer: { is: 'publication', kind: 'budget', ...period, organisation: 'Havermonde' },
  });
});

test('that a document is of one year is said where it was read as a term, or as one of more', () => {
  const answer = { is: 'publication', kind: 'progress-report', ...year2022, organisation: 'Havermonde' } as const;
  const means = { kind: 'progress-report', year: 2022, organisation: 'Havermonde' };
  const term = { ...item, read: { ...item.read, year: 2022, endYear: 2026 } };
  const second = { ...item, read: { ...item.read, year: 2022, sequence: 2 } };
  expect(decisionsOf(item, answer)).toEqual([{ about: 'publication', means }]);
  expect(decisionsOf(term, answer)).toEqual([{ about: 'publication', means: { ...means, endYear: null } }]);
  expect(decisionsOf(second, answer)).toEqual([{ about: 'publication', means: { ...means, sequence: null } }]);
  expect(decisionsOf(item, { ...answer, sequence: 2 })).toEqual([
    { about: 'publication', means: { ...means, sequence: 2 } },
  ]);
});

test('a kind that needs no year can do without', () => {
  expect(parsePublication({ ...right, kind: 'agenda', year: '' })).toMatchObject({ answer: { year: null } });
});

test('whatever is typed, an answer is read back from its address as it was, and decides', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('Regio: Noord'), fc.constant('a:b:c'));
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom('budget', 'agenda', 'x'),
      fc.constantFrom('', '2022', '2022-2026', '2022-2', '2022-2026-1'),
      (organisation, kind, year) => {
        const parsed = parsePublication({ kind, year, organisation });
        if (!('answer' in parsed)) return;
        const { is: _, ...said } = parsed.answer;
        const means = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));
        expect(readAnswer(item, printAnswer(parsed.answer))).toEqual(parsed.answer);
        expect(decisionsOf(item, parsed.answer)[0]).toEqual({
          about: 'publication',
          means,
        });
      },
    ),
  );
});

test.each(['', 'publication', 'publication:budget:2022:', 'publication:x:2022:A', 'nothing', 'goal'])(
  '%j is no answer to which publication a file is',
  (text) => expect(readAnswer(item, text)).toBeNull(),
);
