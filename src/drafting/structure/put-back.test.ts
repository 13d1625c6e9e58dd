import { expect, test } from 'vitest';
import { exampleItems, idOf } from '../draft.fixture.ts';
import type { DraftItem } from '../item.ts';
import { putBack } from './put-back.ts';

const [one, other] = ['01930000-0000-7000-8000-000000000001', '01930000-0000-7000-8000-000000000002'];

function indicator(name: string, from: readonly string[], place = 0): DraftItem {
  const item = exampleItems.find(({ id }) => id === idOf('huizen'))?.item;
  if (item?.kind !== 'indicator') throw new Error('a poor example');
  return { ...item, name, place, origin: { from, reason: null } };
}

test('a version of before is put back where the piece stands now, and ends no trail', () => {
  const old = indicator('Huizen', [one]);
  const merged = indicator('Huizen en flats', [one, other], 4);
  expect(putBack(old, merged, [])).toEqual(indicator('Huizen', [one, other], 4));
  // The other is back in a piece of its own: the merger is undone.
  expect(putBack(old, merged, [{ id: idOf('flats'), item: indicator('Flats', [other]) }])).toEqual(
    indicator('Huizen', [one], 4),
  );
  expect(putBack(old, null, [])).toBe(old);
});
