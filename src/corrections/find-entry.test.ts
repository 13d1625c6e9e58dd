import { expect, test } from 'vitest';
import { decide } from './correction.fixture.ts';
import { findEntry } from './find-entry.ts';

const [one, other] = ['019ab000-0000-7000-8000-000000000001', '019AB000-0000-7000-8000-000000000022'].map((id) => ({
  ...decide(),
  id,
}));
const entries = [one, other].filter((entry) => entry !== undefined);

test.each([
  ['019ab000-0000-7000-8000-000000000001', one],
  ['019AB000-0000-7000-8000-00000000002', other],
  ['019ab000-0000-7000-8000-000000000022', other],
  ['019ab', 'several'],
  ['', 'none'],
  ['2', 'none'],
])('%j names %j', (name, found) => {
  expect(findEntry(entries, name)).toBe(found);
});
