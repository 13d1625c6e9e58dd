import { expect, test } from 'vitest';
import { row } from '../scene.fixture.ts';
import { sourceOfOthers } from './from-others.ts';

test.each([
  ['CBS', 'CBS'],
  ['DUO / Ingrado', 'DUO / Ingrado'],
  ['Bureau Halt', 'Bureau Halt'],
  ['Eigen gegevens', null],
  ['Scheepvaartmuseum', null],
  [null, null],
])('of the source %s the body that counts for the whole country is %s', (source, expected) => {
  expect(sourceOfOthers({ ...row('Winkeldiefstallen', {}), source })).toBe(expected);
});
