import { expect, test } from 'vitest';
import type { PublicationKind } from '../../../model/publication.ts';
import { absentColumns } from './absent-columns.ts';

const publication = (kind: PublicationKind, year: number, chapters = 10) => ({
  slug: `${kind}-${year}`,
  kind,
  year,
  endYear: null,
  sequence: null,
  title: '',
  editionId: '',
  edition: 1,
  frozenAt: new Date(0),
  chapters,
  isInPart: false,
  standing: null,
});
const budgets = (...years: readonly number[]) => years.map((year) => publication('budget', year));
const absent = (has: readonly number[], at: readonly ReturnType<typeof publication>[]) =>
  absentColumns(budgets(...has), at).map(({ slug }) => slug);

test('a document between two that have the field is told, and the first one after the last', () => {
  expect(absent([2015, 2017], budgets(2014, 2015, 2016, 2017, 2018, 2019))).toEqual(['budget-2016', 'budget-2018']);
});

test('a document of which something was left out says nothing', () => {
  const [first, second, third] = budgets(2015, 2016, 2017);
  if (first === undefined || second === undefined || third === undefined) throw new Error('There are three.');
  expect(absent([2015, 2017], [first, { ...second, isInPart: true, standing: null }, third])).toEqual([]);
});

test('nothing is told where every document of the kind has it', () => {
  expect(absent([2015, 2016], budgets(2015, 2016))).toEqual([]);
});

test('a kind of document that never has the field says nothing', () => {
  expect(absent([2015, 2017], [...budgets(2015, 2017), publication('agenda', 2016)])).toEqual([]);
});

test('a document of which only a piece is at hand says nothing', () => {
  expect(absent([2015, 2017], [...budgets(2015, 2017), publication('budget', 2016, 4)])).toEqual([]);
});
