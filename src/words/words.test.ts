import { expect, test } from 'vitest';
import { en } from './en.data.ts';
import { languageFor } from './language.ts';
import { nl } from './nl.data.ts';
import { count, printDate, printNumber } from './numerals.ts';

/** Every text of a dictionary by its path; a function by the arguments that it takes. */
function flatten(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') return [[path, `(${words.length})`]];
  return Object.entries(words ?? {}).flatMap(([key, value]) => flatten(value, `${path}.${key}`));
}

test('English has every word that Dutch has, and none is empty', () => {
  const [dutch, english] = [new Map(flatten(nl)), new Map(flatten(en))];
  expect([...english.keys()]).toEqual([...dutch.keys()]);
  for (const [path, text] of english) expect(text, path).not.toBe('');
});

test('a sentence of the interface is not left in Dutch', () => {
  const dutch = new Map(flatten(nl));
  const same = flatten(en).filter(([path, text]) => dutch.get(path) === text && text.includes(' '));
  expect(same).toEqual([]);
});

test('numbers and plurals are those of the language', () => {
  expect([count('nl', 1, 'onderdeel', 'onderdelen'), count('nl', 2104, 'onderdeel', 'onderdelen')]).toEqual([
    '1 onderdeel',
    '2.104 onderdelen',
  ]);
  expect([count('en', 0, 'chapter', 'chapters'), count('en', 2104, 'chapter', 'chapters')]).toEqual([
    '0 chapters',
    '2,104 chapters',
  ]);
  expect(printNumber('nl', -1431.5)).toBe('−1.431,5');
});

test('a date is that of the Netherlands', () => {
  expect(printDate('nl', new Date('2018-12-31T23:30:00Z'))).toBe('1 januari 2019');
});

test('the page is Dutch unless English is preferred to it', () => {
  expect(languageFor(undefined)).toBe('nl');
  expect(languageFor('fr-FR,fr')).toBe('nl');
  expect(languageFor('en-US,en;q=0.9')).toBe('en');
  expect(languageFor('nl-NL,nl;q=0.9,en;q=0.8')).toBe('nl');
  expect(languageFor('nl;q=0.5,en;q=0.8')).toBe('en');
  expect(languageFor('en;q=0, nl;q=x')).toBe('nl');
});
