import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReviewItem } from '../../../review/item.ts';
import { decisionsOf, printAnswer } from './answer.ts';
import { readAnswer } from './list-answers.ts';
import { parsePublication } from './publication-answer.ts';

const right = { kind: 'budget', year: '2022', organisation: 'Havermonde' };
const item: ReviewItem = {
  about: 'publication',
  files: ['a.html'],
  read: { kind: 'other', year: null, organisation: null },
  otherwise: [],
  means: null,
  at: { file: 'a.html' },
  count: 1,
  doubt: 1,
};

test('white space around a field and within a name says nothing', () => {
  expect(parsePublication({ kind: 'budget', year: ' 2022 ', organisation: '  Hof \u00a0van\n Twente ' })).toEqual({
    answer: { is: 'publication', kind: 'budget', year: 2022, organisation: 'Hof van Twente' },
  });
});

test.each([
  [{ year: '99999' }, { year: 'wrong' }],
  [{ year: '1899' }, { year: 'wrong' }],
  [{ year: '2e3' }, { year: 'wrong' }],
  [{ year: '-2022' }, { year: 'wrong' }],
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

test('a kind that needs no year can do without', () => {
  expect(parsePublication({ ...right, kind: 'agenda', year: '' })).toMatchObject({ answer: { year: null } });
});

test('whatever is typed, an answer is read back from its address as it was, and decides', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('Regio: Noord'), fc.constant('a:b:c'));
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom('budget', 'agenda', 'x'),
      fc.constantFrom('', '2022'),
      (organisation, kind, year) => {
        const parsed = parsePublication({ kind, year, organisation });
        if (!('answer' in parsed)) return;
        const { is: _, year: said, ...means } = parsed.answer;
        expect(readAnswer(item, printAnswer(parsed.answer))).toEqual(parsed.answer);
        expect(decisionsOf(item, parsed.answer)[0]).toEqual({
          about: 'publication',
          means: { ...means, ...(said !== null && { year: said }) },
        });
      },
    ),
  );
});

test.each(['', 'publication', 'publication:budget:2022:', 'publication:x:2022:A', 'nothing', 'goal'])(
  '%j is no answer to which publication a file is',
  (text) => expect(readAnswer(item, text)).toBeNull(),
);
