import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DiffPiece } from '../../../ui/side-by-side/side-by-side.tsx';
import { diffTexts } from './diff-texts.ts';

const joined = (side: readonly (readonly DiffPiece[])[]) =>
  side.map((pieces) => pieces.map(({ text }) => text).join(''));
const changed = (side: readonly (readonly DiffPiece[])[]) =>
  side.flatMap((pieces) => pieces.filter(({ change }) => change !== 'same').map(({ text }) => text.trim()));

test('only the words that changed are marked, each on its own side', () => {
  const { from, to } = diffTexts(
    ['Ons doel is meer dan vijf projecten in 2018.'],
    ['Ons doel is meer dan twee projecten in 2018.'],
  );
  expect(changed(from)).toEqual(['vijf']);
  expect(changed(to)).toEqual(['twee']);
});

test('the same text has no marks', () => {
  const { from, to } = diffTexts(['Een alinea.', 'Nog een.'], ['Een alinea.', 'Nog een.']);
  expect([...changed(from), ...changed(to)]).toEqual([]);
});

test('a paragraph that came is wholly marked', () => {
  const { from, to } = diffTexts(['Eerste alinea.'], ['Eerste alinea.', 'Tweede komt erbij.']);
  expect(joined(from)).toEqual(['Eerste alinea.']);
  expect(changed(to).join(' ')).toBe('Tweede komt erbij.');
});

test('both sides keep their own text, word for word', () => {
  const words = fc.array(fc.constantFrom('wij', 'doen', 'dat', 'niet', 'wel', '2018', 'projecten,', '(en)', 'é'), {
    minLength: 1,
    maxLength: 12,
  });
  const paragraphs = fc.array(
    words.map((list) => list.join(' ')),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(paragraphs, paragraphs, (before, after) => {
      const { from, to } = diffTexts(before, after);
      expect(joined(from)).toEqual(before);
      expect(joined(to)).toEqual(after);
    }),
  );
});

test('a text that is too long is shown without marks, and says so', () => {
  const long = 'woord '.repeat(10_000);
  const { from, isTooLong } = diffTexts([long], ['kort']);
  expect(isTooLong).toBe(true);
  expect(joined(from)).toEqual([long]);
});
