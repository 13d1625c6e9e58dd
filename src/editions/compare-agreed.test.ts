import { expect, test } from 'vitest';
import type { Agreed } from '../model/agreed.ts';
import { compareAgreed } from './compare-agreed.ts';

const agreed: Agreed = {
  levels: { programme: 'Pijler' },
  lights: [
    { name: 'Groen', meaning: 'Op koers.' },
    { name: 'Oranje', meaning: 'Nog te halen.' },
  ],
  calendar: [{ what: 'Naar de raad', day: '2026-10-06' }],
  codes: [],
};

test('a light that means something else, a level of another name and another day are what changed', () => {
  const after: Agreed = {
    ...agreed,
    levels: { programme: 'Opgave' },
    lights: [
      { name: 'Groen', meaning: 'Op koers.' },
      { name: 'Oranje', meaning: 'Niet meer te halen.' },
      { name: 'Rood', meaning: 'Gestopt.' },
    ],
    calendar: [{ what: 'Naar de raad', day: '2026-10-20' }],
  };
  expect(compareAgreed(agreed, after)).toEqual([
    { sort: 'lights', name: 'Oranje', from: 'Nog te halen.', to: 'Niet meer te halen.' },
    { sort: 'lights', name: 'Rood', from: null, to: 'Gestopt.' },
    { sort: 'levels', name: 'programme', from: 'Pijler', to: 'Opgave' },
    { sort: 'calendar', name: 'Naar de raad', from: '2026-10-06', to: '2026-10-20' },
  ]);
});

test('another order, and another name from an official list, are no change of what was agreed', () => {
  const codes = [{ list: 'task-fields', name: '8.3 Wonen en bouwen', unit: null }] as const;
  expect(compareAgreed(agreed, { ...agreed, lights: agreed.lights.toReversed(), codes })).toEqual([]);
  expect(compareAgreed(null, null)).toEqual([]);
});

test('what is agreed for the first time, or no more, has one side', () => {
  const sides = (before: Agreed | null, after: Agreed | null) =>
    compareAgreed(before, after).map(({ from, to }) => [from === null, to === null]);
  expect(sides(null, agreed)).toEqual([
    [true, false],
    [true, false],
    [true, false],
    [true, false],
  ]);
  expect(sides(agreed, null)).toEqual([
    [false, true],
    [false, true],
    [false, true],
    [false, true],
  ]);
});
