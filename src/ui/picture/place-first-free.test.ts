import { expect, test } from 'vitest';
import type { Box } from './boxes.ts';
import { type FreeRoom, placeFirstFree, type Try } from './place-first-free.ts';

const at = (left: number, top = 0): Box => ({ left, top, right: left + 10, bottom: top + 10 });
const one = (said: string, box: Box, mayCross = false): Try<string> => ({ said, box, mayCross });
const room = (more: Partial<FreeRoom> = {}): FreeRoom => ({
  within: { left: 0, top: 0, right: 100, bottom: 100 },
  kept: [],
  isOnLine: () => false,
  gap: 0,
  ...more,
});
const placed = (labels: readonly (readonly Try<string>[])[], more: Partial<FreeRoom> = {}) =>
  placeFirstFree(labels, room(more)).map(({ said }) => said);

test('the first try that is free is taken, and is no longer free for what comes after it', () => {
  const tries = (name: string) => [one(`${name} left`, at(0)), one(`${name} right`, at(20))];
  expect(placed([tries('a'), tries('b'), tries('c')])).toEqual(['a left', 'b right']);
});

test('nothing stands outside, nor over what is kept', () => {
  expect(placed([[one('outside', at(95)), one('over a dot', at(0)), one('free', at(20))]], { kept: [at(5)] })).toEqual([
    'free',
  ]);
});

test('on a line only where a try may be', () => {
  const isOnLine = ({ left }: Box) => left === 0;
  expect(placed([[one('clear', at(0)), one('over it', at(0), true)]], { isOnLine })).toEqual(['over it']);
  expect(placed([[one('clear', at(0))]], { isOnLine })).toEqual([]);
});

test('between two labels is a gap', () => {
  expect(placed([[one('a', at(0))], [one('b', at(11))]])).toEqual(['a', 'b']);
  expect(placed([[one('a', at(0))], [one('b', at(11))]], { gap: 3 })).toEqual(['a']);
});
