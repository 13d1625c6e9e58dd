import { expect, test } from 'vitest';
import { addressOf, chapterPath, printEditionName, readEditionName, withoutSlashes } from './addresses.ts';
import { readForm, readVoice } from './request.ts';

test('a language that the reader chose in the address stays in every link', () => {
  expect(addressOf({ language: 'en', explicit: true }, '/groningen/begroting-2018/2.1.4#indicator-1')).toBe(
    '/groningen/begroting-2018/2.1.4?lang=en#indicator-1',
  );
  expect(addressOf({ language: 'en', explicit: false }, '/groningen')).toBe('/groningen');
});

test('a query keeps what is filled in only', () => {
  expect(addressOf({ language: 'nl', explicit: false }, '/zoeken', { q: 'a & b', jaar: null, soort: '' })).toBe(
    '/zoeken?q=a+%26+b',
  );
});

test('an edition is named behind the publication', () => {
  expect(readEditionName('begroting-2018@2')).toEqual({ publication: 'begroting-2018', edition: 2 });
  expect(readEditionName('begroting-2018')).toEqual({ publication: 'begroting-2018', edition: null });
  for (const wrong of ['', 'a@0', 'a@', 'a@1.5', 'a b', '../x', 'a@99999999'])
    expect(readEditionName(wrong)).toBeNull();
  for (const name of ['begroting-2018@2', 'begroting-2018'])
    expect(printEditionName(readEditionName(name) ?? { publication: '', edition: null })).toBe(name);
});

test('a slug cannot break out of its address', () => {
  expect(chapterPath('groningen', { publication: 'b', edition: 1 }, 'a/../?x')).toBe('/groningen/b@1/a%2F..%2F%3Fx');
});

test('a code with points is no data format', () => {
  expect(readForm('2.1.4')).toEqual({ name: '2.1.4', form: 'page' });
  expect(readForm('2.1.4.json')).toEqual({ name: '2.1.4', form: 'json' });
  expect(readForm('2.1.4.csv')).toEqual({ name: '2.1.4', form: 'csv' });
});

test('the address decides the language before the browser does', () => {
  expect(readVoice(new URL('http://x/?lang=en'), 'nl')).toEqual({ language: 'en', explicit: true });
  expect(readVoice(new URL('http://x/?lang=fr'), 'en-GB,en;q=0.9')).toEqual({ language: 'en', explicit: false });
});

test('a slash behind a path is taken off, and no path becomes the name of a host', () => {
  expect(withoutSlashes('/groningen/')).toBe('/groningen');
  expect(withoutSlashes('/groningen/begroting-2018//')).toBe('/groningen/begroting-2018');
  for (const path of ['/groningen', '/', '//', '//elders.example/', '']) expect(withoutSlashes(path)).toBeNull();
});
