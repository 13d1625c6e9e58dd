import { expect, test } from 'vitest';
import { exampleContext, groningen, judged, kennisstad } from '../field/kennisstad.fixture.ts';
import { keyNumbers } from './key-numbers.ts';
import { presentState } from './present-state.ts';

const { findings, listed, state } = judged(kennisstad);
const context = exampleContext('nl', '/groningen/stand');
const view = presentState(
  { organisation: groningen, state, commitments: listed('commitment'), indicators: listed('indicator'), findings },
  context,
);

test('no share stands without what it is a part of', () => {
  for (const { value } of keyNumbers(state.total, context)) expect(value).toMatch(/^(\d+ van de \d+|geen)$/);
});

test('what is counted adds up to the number above it', () => {
  const [commitments] = view.sections;
  const [part, whole] = (commitments?.value ?? '').split(' van de ').map(Number);
  expect(commitments?.counted[0]?.count).toBe(part);
  expect(commitments?.counted.reduce((sum, { count }) => sum + count, 0)).toBe(whole);
});

test('what is left out is told with its reason, and every count names what it counts', () => {
  const [commitments] = view.sections;
  const notDue = commitments?.leftOut[0];
  expect(notDue?.count).toBeGreaterThan(0);
  expect(notDue?.items.map(({ text }) => text)).toContain('Marketing Groningen een nieuwe opdracht geven');
  for (const { counted, leftOut } of view.sections)
    for (const { count, items, more } of [...counted, ...leftOut])
      expect(count === 0 || items.length > 0 || more !== null).toBe(true);
});
