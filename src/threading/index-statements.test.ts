import { expect, it } from 'vitest';
import { indexStatements } from './index-statements.ts';
import { makePublication } from './made-publication.fixture.ts';

const made = (wants: readonly string[]) =>
  indexStatements(makePublication('budget', 2018, [{ code: '1', title: 'Wegen', wants }]))[0]?.commitments ?? [];

it('a statement keeps its key when another comes before it', () => {
  const [only] = made(['Bruggen schilderen']);
  const [, second] = made(['Wegen asfalteren', 'Bruggen schilderen']);
  expect(second?.key).toBe(only?.key);
});

it('capitals and signs make no other key, other words do', () => {
  const [one, two] = [made(['Bruggen schilderen.'])[0], made(['bruggen schilderen'])[0]];
  expect(one?.key).toBe(two?.key);
  expect(made(['Bruggen verven'])[0]?.key).not.toBe(one?.key);
});

it('the same words twice have keys of their own', () => {
  const keys = made(['Bruggen schilderen', 'Bruggen schilderen', '', '***']).map(({ key }) => key);
  expect(new Set(keys).size).toBe(4);
});

it('long texts that begin the same have keys of their own', () => {
  const long = 'brug '.repeat(60);
  const keys = made([`${long} een`, `${long} twee`]).map(({ key }) => key);
  expect(new Set(keys).size).toBe(2);
  expect(keys.some((key) => key.endsWith('-2'))).toBe(false);
});
