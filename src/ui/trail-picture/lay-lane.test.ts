import { expect, test } from 'vitest';
import { lane, lowered, result, stretch } from './lane.fixture.ts';
import { layLane } from './lay-lane.ts';

test('an aim that was changed drops between the budget and the report, and its result lies between both', () => {
  const { drops, dots, aims } = layLane(lowered);
  expect(drops).toHaveLength(1);
  const [drop] = drops;
  expect(drop?.from.along).toBeGreaterThan(2.5);
  expect(drop?.to.along).toBeLessThan(3.5);
  const reached = dots.find(({ outcome }) => outcome === 'only-now');
  expect(reached?.height).toBeLessThan(drop?.from.height ?? 0);
  expect(reached?.height).toBeGreaterThan(drop?.to.height ?? 1);
  expect(aims.filter(({ tone }) => tone !== 'first').map(({ tone, text }) => `${tone} ${text}`)).toEqual([
    'former > 5',
    'changed > 2',
  ]);
});

test('an aim that stays is one line from the budget to the report', () => {
  const { bars, drops, ghosts } = layLane(
    lane({ stretches: [stretch(2017, [0, 2], [2, 2])], results: [result(2017, 2, 3)] }),
  );
  expect(drops).toEqual([]);
  expect(ghosts).toEqual([]);
  expect(bars).toHaveLength(1);
  expect(bars[0]?.from.along).toBeLessThan(0.5);
  expect(bars[0]?.to.along).toBeGreaterThan(2.5);
});

test('where something else is measured from a year on, the line of results begins anew', () => {
  const broken = { ...stretch(2019, [2, 9]), breaks: 'andere naam' };
  const { runs, breaks } = layLane(
    lane({
      stretches: [stretch(2017, [0, 2]), stretch(2018, [1, 2]), broken],
      results: [result(2017, 1, 3), result(2018, 2, 4), result(2019, 3, 9)],
    }),
  );
  expect(runs.map((run) => run.length)).toEqual([2, 1]);
  expect(breaks.map(({ text }) => text)).toEqual(['andere naam']);
});

test('what is not found any more fades towards the publication that does not have it', () => {
  const { fade, end } = layLane(lowered);
  expect(fade?.from.along).toBe(3.5);
  expect(end).toMatchObject({ along: 4.5, text: 'niet meer gevonden' });
  expect(layLane({ ...lowered, end: null }).fade).toBeNull();
  expect(layLane({ ...lowered, end: { at: 1, text: 'vervangen' } }).fade).toBeNull();
});
