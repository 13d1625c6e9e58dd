import { expect, test } from 'vitest';
import { lane, result, stretch } from './lane.fixture.ts';
import { usedColumns } from './used-columns.ts';

test('publications that say nothing in a lane take no room where time runs down', () => {
  const columns = ['a', 'b', 'c', 'd', 'e'].map((key) => ({ key, kind: 'Begroting', year: key }));
  const used = usedColumns(
    lane({ stretches: [stretch(2017, [0, 2], [3, 1])], results: [result(2017, 3, 5)], end: { at: 4, text: 'weg' } }),
    columns,
  );
  expect(used.columns.map(({ key }) => key)).toEqual(['a', 'd', 'e']);
  expect(used.lane.stretches[0]?.aims.map(({ at }) => at)).toEqual([0, 1]);
  expect(used.lane.results[0]?.at).toBe(1);
  expect(used.lane.end?.at).toBe(2);
});
