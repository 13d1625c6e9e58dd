import { expect, test } from 'vitest';
import { type Box, crosses } from './boxes.ts';
import { type Label, placeLabels, type Room } from './place-labels.ts';

const style = { size: 10, isBold: false };
const dot = (x: number, y: number): Box => ({ left: x - 5, top: y - 5, right: x + 5, bottom: y + 5 });
const label = (at: Box, more: Partial<Label<string>> = {}): Label<string> => ({
  kind: 'value',
  texts: ['123'],
  style,
  at,
  weight: 1,
  sides: ['above', 'below', 'right', 'left'],
  ...more,
});
const room = (more: Partial<Room> = {}): Room => ({
  within: { left: 0, top: 0, right: 200, bottom: 100 },
  kept: [],
  lines: [],
  ...more,
});

test('a label stands on the best side of its mark, clear of it', () => {
  const [placed] = placeLabels([label(dot(100, 50))], room());
  expect(placed).toMatchObject({ anchor: 'middle', x: 100 });
  expect(placed?.box.bottom).toBeLessThanOrEqual(45);
});

test('at the edge of the room it stands on the next side', () => {
  const [placed] = placeLabels([label(dot(100, 8))], room());
  expect(placed?.box.top).toBeGreaterThan(13);
});

test('it rather keeps clear of a line, and stands over one where it must', () => {
  const over = [
    { x: 0, y: 40 },
    { x: 200, y: 40 },
  ] as const;
  expect(placeLabels([label(dot(100, 50))], room({ lines: [over] }))[0]?.box.top).toBeGreaterThan(50);
  const under = [
    { x: 0, y: 62 },
    { x: 200, y: 62 },
  ] as const;
  const middle = [
    { x: 0, y: 50 },
    { x: 200, y: 50 },
  ] as const;
  expect(placeLabels([label(dot(100, 50))], room({ lines: [over, under, middle] }))[0]?.box.top).toBeLessThan(50);
});

test('what matters more is placed first, and what has no room is left out', () => {
  const narrow = room({ within: { left: 85, top: 30, right: 115, bottom: 60 } });
  const placed = placeLabels(
    [label(dot(100, 50), { kind: 'less' }), label(dot(100, 50), { kind: 'more', weight: 2 })],
    narrow,
  );
  expect(placed.map(({ kind }) => kind)).toEqual(['more']);
});

test('with fewer words where all do not fit', () => {
  const narrow = room({ within: { left: 80, top: 0, right: 120, bottom: 100 } });
  expect(placeLabels([label(dot(100, 50), { texts: ['59.400 (9,4%)', '59.400'] })], narrow)[0]?.text).toBe('59.400');
});

test('a line crosses a box where it enters, ends or begins in it', () => {
  const box = { left: 10, top: 10, right: 20, bottom: 20 };
  expect(crosses({ x: 0, y: 0 }, { x: 30, y: 30 }, box)).toBe(true);
  expect(crosses({ x: 0, y: 15 }, { x: 12, y: 15 }, box)).toBe(true);
  expect(crosses({ x: 12, y: 12 }, { x: 13, y: 13 }, box)).toBe(true);
  expect(crosses({ x: 0, y: 5 }, { x: 30, y: 5 }, box)).toBe(false);
  expect(crosses({ x: 0, y: 30 }, { x: 9, y: 12 }, box)).toBe(false);
});
