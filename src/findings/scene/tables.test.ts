import { expect, it } from 'vitest';
import { threadPublications } from '../../threading/thread-publications.ts';
import { mostNamed } from '../words/say-rows.ts';
import { quoteStatement } from './quotes.ts';
import { budget, row } from './scene.fixture.ts';
import { setScene } from './scene.ts';
import { byTable, tellTable } from './tables.ts';

/** The rows of two chapters with as many each, two of one indicator after each other. */
function rowsOf(count: number) {
  const indicators = Array.from({ length: count }, (_, at) => row(`Aantal ${at}`, { 'target 2018': `${at}` }));
  const { pages } = setScene(threadPublications([budget(2018, { indicators }, { code: '2.2', indicators })]));
  return pages.flatMap((page) =>
    page.indicators.map((one, at) => {
      const thread = { kind: 'indicator' as const, slug: `${Math.floor(at / 2)}`, links: [] };
      return { indicator: { thread, statements: [], isReplaced: false }, row: one, at };
    }),
  );
}

it('rows go together by their chapter and by what they are told apart by, in the order that is asked for', () => {
  const tables = byTable(rowsOf(3), { apart: ({ at }) => at === 0, order: (one, other) => other.at - one.at });
  expect(tables.map((table) => table.map(({ at }) => at))).toEqual([[0], [2, 1], [0], [2, 1]]);
});

it('one row is its indicator, more are their chapter with each indicator once, and as many are quoted as named', () => {
  const [table, one] = [byTable(rowsOf(mostNamed + 2))[0], byTable(rowsOf(1))[0]];
  if (table === undefined || one === undefined) throw new Error('no table');
  const quotesOf = ({ row: own }: (typeof table)[0]) => [quoteStatement(own)];
  expect(tellTable(one, 'verkeer', quotesOf).subject).toEqual({ kind: 'indicator', thread: '0' });
  const { subject, indicators, evidence } = tellTable(table, 'verkeer', quotesOf);
  expect(subject).toEqual({ kind: 'chapter', thread: 'verkeer', title: 'Bereikbaarheid' });
  expect(indicators).toEqual(['0', '1', '2', '3', '4', '5', '6']);
  expect(evidence).toHaveLength(mostNamed);
  expect(tellTable(table, 'verkeer', quotesOf, table.length).evidence).toHaveLength(table.length);
});
