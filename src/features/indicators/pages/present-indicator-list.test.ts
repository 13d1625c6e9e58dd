import { expect, test } from 'vitest';
import { exampleContext, groningen } from '../../fields/pages/kennisstad.fixture.ts';
import { presentIndicatorList } from './present-indicator-list.ts';

const indicators = Array.from({ length: 201 }, (_, at) => ({
  ...{
    slug: `indicator-${at}`,
    title: `Indicator ${at}`,
    firstYear: 2017,
    lastYear: 2018,
    publications: 2,
    findings: 0,
  },
}));
const listed = { organisation: groningen, indicators, lanes: new Map() };
const context = exampleContext('nl', '/groningen/indicatoren');

test('a list of more indicators than are drawn on a page goes on on the next', () => {
  const rows = [1, 2, 3].map((pagina) => presentIndicatorList(listed, { pagina }, context).rows);
  expect(rows.map(({ length }) => length)).toEqual([100, 100, 1]);
  expect(rows[2]?.[0]).toMatchObject({ text: 'Indicator 200', extent: '2 publicaties, 2017–2018', latest: null });
});
