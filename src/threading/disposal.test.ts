import { expect, it } from 'vitest';
import { type Disposal, Disposals } from './disposal.ts';

const confirmed: Disposal = { from: 'a', to: 'b', ruling: 'confirmed', reason: 'zo is het', decision: null };
const rejected: Disposal = { from: 'c', to: 'd', ruling: 'rejected', reason: 'iets anders', decision: 'motie 3' };

it('holds from both ends', () => {
  const disposals = new Disposals([confirmed, rejected]);
  expect(disposals.confirmedFor('a')).toEqual([{ other: 'b', reason: 'zo is het', decision: null }]);
  expect(disposals.confirmedFor('b')).toMatchObject([{ other: 'a' }]);
  expect([disposals.isRejected('c', 'd'), disposals.isRejected('d', 'c')]).toEqual([true, true]);
  expect(disposals.isRejected('a', 'b')).toBe(false);
});

it('says the same whatever the order, and once what was said twice', () => {
  const other: Disposal = { ...confirmed, from: 'b', to: 'a', reason: 'nog eens' };
  const [one, two] = [new Disposals([confirmed, other]), new Disposals([other, confirmed])];
  expect(one.confirmedFor('a')).toEqual(two.confirmedFor('a'));
  expect(one.confirmedFor('a')).toHaveLength(1);
});

it('leaves out what ties a statement to itself', () => {
  expect(new Disposals([{ ...confirmed, to: 'a' }]).confirmedFor('a')).toEqual([]);
});
