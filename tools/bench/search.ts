import { search } from '../../src/features/search/queries/search.ts';
import type { Record } from '../../src/record/connection/record.ts';
import { read, readShared } from '../../src/record/connection/transaction.ts';
import { type BenchPart, judge, quantile, round } from './bench-part.ts';
import { withRecord } from './bench-record.ts';
import { importInvented } from './import-invented.ts';
import { makeSearchQueries } from './search-queries.ts';

const rounds = 3;

async function fill(record: Record): Promise<number> {
  let passages = 0;
  for (const year of [2016, 2017, 2018, 2019, 2020]) {
    for (const kind of ['budget', 'annual-report'] as const) {
      const size = { chapters: 500, passagesEach: 20, indicatorsEach: 1 };
      await importInvented(record, { ...size, seed: year * 10 + kind.length, kind, year });
      passages += size.chapters * size.passagesEach;
    }
  }
  return passages;
}

/** Times the queries on a filled record; each figure is one search with the transaction around it, in milliseconds. */
async function timeSearches(record: Record, queries: readonly string[]): Promise<Map<string, number[]>> {
  const organisation = await readShared(record, (tx) =>
    tx.selectFrom('organisation').select('organisation_id').executeTakeFirstOrThrow(),
  );
  const id = organisation.organisation_id;
  const times = new Map<string, number[]>(queries.map((query) => [query, []]));
  for (let at = 0; at <= rounds; at += 1) {
    for (const text of queries) {
      const start = performance.now();
      await read(record, id, (tx) =>
        search(tx, id, { text, year: null, kind: null, group: null, offset: 0, limit: 0, best: 3 }),
      );
      // The first round warms up.
      if (at > 0) times.get(text)?.push(performance.now() - start);
    }
  }
  return times;
}

export const searchPart: BenchPart = {
  name: 'search',
  goal: 'p95 of 200 queries over 100,000 passages below 50 ms',
  run: (say) =>
    withRecord(async (record) => {
      const passages = await fill(record);
      const queries = makeSearchQueries();
      const times = await timeSearches(record, queries);
      const all = [...times.values()].flat();
      say(`${queries.length} queries, ${rounds} rounds, ${passages} passages`);
      say(
        `p50 ${round(quantile(all, 0.5))} ms, p99 ${round(quantile(all, 0.99))} ms, longest ${round(Math.max(...all))} ms`,
      );
      const slowest = [...times].sort(([, left], [, right]) => Math.min(...right) - Math.min(...left)).slice(0, 5);
      say(`slowest: ${slowest.map(([query, took]) => `${query} ${round(Math.min(...took))}`).join(', ')}`);
      return judge(say, 'p95', quantile(all, 0.95), { atMost: 50 }, ' ms');
    }),
};
