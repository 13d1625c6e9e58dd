import { array, assert, constantFrom, integer, property, record, string } from 'fast-check';
import { expect, test } from 'vitest';
import { areOver, isWithin } from '../picture/boxes.ts';
import { drawLane } from './draw-lane.ts';
import { groundAcross, groundDown } from './grounds.ts';
import { lane, lowered, result, stretch } from './lane.fixture.ts';
import { boxOf } from './place-labels.ts';
import type { PictureLane } from './trail-picture-view.ts';

const words = {
  met: 'gehaald',
  missed: 'niet gehaald',
  onlyNow: 'alleen door het latere doel',
  was: (text: string) => `was ${text}`,
  forYear: (year: number) => `voor ${year}`,
};

function check(drawn: PictureLane, columns: number): void {
  for (const ground of [groundAcross(columns), groundDown(columns)]) {
    const { labels, dots, width, height } = drawLane(drawn, ground, words);
    const boxes = labels.map((label) => boxOf(label, label.place));
    for (const [at, box] of boxes.entries()) {
      expect(isWithin(box, { left: ground.left, top: 0, right: width, bottom: height })).toBe(true);
      for (const other of boxes.slice(0, at)) expect(areOver(box, other)).toBe(false);
      for (const { x, y } of dots)
        expect(areOver(box, { left: x - 8, top: y - 8, right: x + 8, bottom: y + 8 })).toBe(false);
    }
  }
}

test('what a lowered aim tells is all in the picture, both ways', () => {
  for (const ground of [groundAcross(5), groundDown(5)]) {
    const { labels } = drawLane(lowered, ground, words);
    const texts = labels.map(({ text }) => text);
    for (const text of ['3', '> 5', '> 2', 'was > 5', 'niet meer gevonden']) expect(texts).toContain(text);
  }
  const across = drawLane(lowered, groundAcross(5), words).labels;
  expect(across.map(({ aside }) => aside)).toContain('alleen door het latere doel');
});

test('words never lie on each other, on a dot or outside, whatever the series', () => {
  const series = array(
    record({
      aim: integer({ min: 0, max: 999 }),
      later: integer({ min: 0, max: 999 }),
      reached: integer({ min: 0, max: 999_999 }),
      text: string({ maxLength: 22 }),
      outcome: constantFrom('met', 'missed', 'only-now', 'untold' as const),
    }),
    { minLength: 1, maxLength: 7 },
  );
  assert(
    property(series, (years) => {
      const columns = years.length * 2 + 1;
      check(
        lane({
          stretches: years.map(({ aim, later }, at) => stretch(2010 + at, [at * 2, aim], [at * 2 + 1, later])),
          results: years.map(({ reached, text, outcome }, at) => ({
            ...result(2010 + at, at * 2 + 1, reached, outcome),
            text,
          })),
          remarks: years.map(({ text }, at) => ({ at, text })),
          end: { at: columns - 1, text: 'niet meer gevonden' },
        }),
        columns,
      );
    }),
    { numRuns: 200 },
  );
});

test('the line from a result to its aim does not run through its number', () => {
  const missed = lane({
    stretches: [
      stretch(2022, [0, 2400], [2, 2400]),
      stretch(2023, [1, 2450], [4, 2450]),
      stretch(2024, [3, 2450], [6, 2450]),
    ],
    results: [result(2022, 2, 2470), result(2023, 4, 2395, 'missed'), result(2024, 6, 2520)],
  });
  const { labels, dots } = drawLane(missed, groundDown(7), words);
  const label = labels.find(({ text }) => text === '2395');
  const dot = dots.find(({ outcome }) => outcome === 'missed');
  if (label === undefined || dot === undefined) throw new Error('What was missed is not in the picture.');
  const stem = { left: dot.x, top: dot.y - 1, right: dot.x + 60, bottom: dot.y + 1 };
  expect(areOver(boxOf(label, label.place), stem)).toBe(false);
});
