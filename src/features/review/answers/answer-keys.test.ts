import { describe, expect, test } from 'vitest';
import type { ReviewItem } from '../../../review/item.ts';
import { keyOf, keyOfExtent } from './answer-keys.ts';
import { type Choice, listChoices, listYears, printChoice } from './list-answers.ts';

const seen = { at: { file: 'a.html' }, count: 1, doubt: 1 };
const heading: Extract<ReviewItem, { about: 'heading' }> = {
  ...{ ...seen, about: 'heading', words: 'waar staan we', isNumbered: false, isMixed: false, style: 'h3' },
  ...{ texts: ['Waar staan we?'], means: { is: 'question', question: 'done' }, second: null },
};
const column: Extract<ReviewItem, { about: 'column' }> = {
  ...{ ...seen, about: 'column', head: 'Raming 2020', cells: ['12'] },
  means: { is: 'value', role: 'other', year: 'head' },
};
const row: ReviewItem = { ...seen, about: 'row', name: 'Lasten', cells: ['12'], means: null };
const statement: Extract<ReviewItem, { about: 'statement' }> = {
  ...{ ...seen, about: 'statement', text: 'Wij bouwen een brug.', means: null, candidates: ['account', 'nothing'] },
};

const keysOf = (item: ReviewItem, choices: readonly Choice[] = listChoices(item)) =>
  Object.fromEntries(choices.map((choice) => [printChoice(choice), keyOf(item, choice)]));

describe('the key of an answer', () => {
  test.each<[string, ReviewItem, ReviewItem]>([
    ['what fits next best stands first', heading, { ...heading, second: { is: 'goal' } }],
    ['it was read as a chapter', heading, { ...heading, means: { is: 'chapter', level: 'other' } }],
    ['a column holds words', column, { ...column, head: 'Status', cells: ['groen'], means: null }],
    ['of a text something else is likelier', statement, { ...statement, candidates: ['nothing'] }],
  ])('is the same where %s', (_, one, other) => {
    const [before, after] = [keysOf(one), keysOf(other)];
    const both = Object.keys(after).filter((choice) => choice in before);
    expect(both.length).toBeGreaterThan(1);
    for (const choice of both) expect([choice, after[choice]]).toEqual([choice, before[choice]]);
  });

  test.each([heading, column, row, statement])('is there for each of %o, and of no two the same', (item) => {
    const keys = Object.values(keysOf(item));
    expect(keys).not.toContain(null);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect('lnpyz').not.toContain(key);
  });

  test('is the same for a year of any role, also where the head tells none', () => {
    const plain = { ...column, head: 'Raming' };
    const [known, unknown] = [
      keysOf(column, listYears(column, 'value:target')),
      keysOf(plain, listYears(plain, 'value:target')),
    ];
    expect(known).toMatchObject({ 'value:target:head': '1', 'value:target:0': '2', 'value:target:-1': '3' });
    expect(unknown).toMatchObject({ 'value:target:0': '2', 'value:target:-1': '3', 'value:target:': '5' });
    expect(keysOf(column, listYears(column, 'value:achieved'))).toMatchObject({ 'value:achieved:-1': '3' });
  });
});

test('how far a choice reaches has its key also where the publication is not known', () => {
  expect((['body', 'publication', 'file'] as const).map((extent) => keyOfExtent(heading, extent))).toEqual([
    ...['Enter', '2', '3'],
  ]);
});
