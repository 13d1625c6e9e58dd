import { expect, test } from 'vitest';
import { readHtml } from '../../../reading/html/read-html.ts';
import { recogniseLayout } from '../../../recognition/recognise.ts';
import { openItems } from '../items/open-items.ts';
import type { Opened } from '../items/opened.ts';
import { makingsOf } from './makings-of.ts';
import { extentsOf } from './reach.ts';

function open(name: string): Opened {
  const file = `/stukken/${name}`;
  const html = '<h1>Zorg</h1><h2>Wat gaan we doen?</h2><ul><li>Wij bouwen.</li></ul>';
  const document = { file, format: 'html' as const, ...readHtml(html, file), sha256: name };
  return { document, name, recognised: recogniseLayout(document) };
}

const [first, second, third] = [open('a/1.html'), open('a/2.html'), open('b/1.html')];
const all = [first, second, third];
const answer = {
  is: 'publication',
  kind: 'budget',
  year: 2022,
  endYear: null,
  sequence: null,
  organisation: 'Ergens',
} as const;
const whole = { kind: 'budget', year: 2022, organisation: 'Ergens' };

function itemOf(opened: Opened) {
  const item = openItems(all, () => []).find(
    (one) => one.item.about === 'publication' && one.item.files.includes(opened.document.file),
  )?.item;
  if (item === undefined) throw new Error('not asked');
  return item;
}

function make(opened: Opened, extent: 'file' | 'folder' | 'here') {
  return makingsOf({ item: itemOf(opened), opened, all }, answer, extent).map(({ reach, decision }) => [
    reach.organisation ?? reach.publication ?? reach.file,
    decision.means,
  ]);
}

test('a decision for one file reaches that file, whatever its body is', () => {
  expect(make(first, 'file')).toEqual([['a/1.html', whole]]);
});

test('for its folder it is a decision for each file that is asked about', () => {
  expect(make(second, 'folder')).toEqual([
    ['a/1.html', whole],
    ['a/2.html', whole],
  ]);
});

test('for all documents here the body is decided, and the year of no other file', () => {
  expect(make(first, 'here')).toEqual([
    [null, { organisation: 'Ergens' }],
    ['a/1.html', whole],
  ]);
});

function extentsFrom(opened: Opened, others: readonly Opened[]) {
  return extentsOf({ item: itemOf(opened), opened, all: others }, answer);
}

test('all documents here can be chosen where none of them is of another body', () => {
  const of = (name: string) => ({
    ...third,
    recognised: { ...third.recognised, reading: { ...third.recognised.reading, organisation: name } },
  });
  expect(extentsFrom(first, [...all, of('ergens')])).toContain('here');
  expect(extentsFrom(first, [...all, of('Nergens')])).not.toContain('here');
});

test('a folder can be chosen where more than one file of it is asked about', () => {
  expect(extentsFrom(first, all)).toEqual(['file', 'folder', 'here']);
  expect(extentsFrom(third, all)).toEqual(['file', 'here']);
});
