import { expect, test } from 'vitest';
import { limits } from '../limits.ts';
import { relieveMemory } from './relieve-memory.ts';

const { relieveFromBytes, relieveFromGrowth } = limits.isolation;

/** A program of which so much can't be given back: each look at its size gives how often memory was collected so far. */
function program(inUse: number) {
  let collected = 0;
  const look = (size: number): number => {
    let now = size;
    relieveMemory(
      relieveFromBytes,
      () => now,
      () => {
        collected += 1;
        now = Math.min(now, inUse);
      },
    );
    return collected;
  };
  // It has only just begun: nothing of a program before it is remembered.
  look(0);
  return look;
}

test('memory is given back once it has grown, and not again while what is left is in use', () => {
  const inUse = relieveFromBytes + 1;
  const look = program(inUse);
  expect(look(relieveFromBytes)).toBe(0);
  expect(look(inUse + 1)).toBe(1);
  expect(look(inUse * relieveFromGrowth)).toBe(1);
  expect(look(inUse * relieveFromGrowth + 1)).toBe(2);
});

test('what has gone since counts as in use no longer', () => {
  const look = program(relieveFromBytes * 3);
  look(relieveFromBytes * 4);
  expect(look(relieveFromBytes)).toBe(1);
  expect(look(relieveFromBytes * relieveFromGrowth + 1)).toBe(2);
});
