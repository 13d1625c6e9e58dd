import { expect, test } from 'vitest';
import type { Block, Cell } from '../../model/block.ts';
import { findLegend, isStatusWord, withoutLegendAsked } from './legend.ts';

const at = { file: 'a' };
const line = (text: string): Block => ({ kind: 'paragraph', text, at });
const cell = (text: string): Cell => ({ text, header: false, marks: [], at });
const legendOf = (...blocks: readonly Block[]) => [...findLegend(blocks)].length;

test.each(['groen', 'volgens planning', 'niet gehaald', 'ligt op schema', '✓', 'In uitvoering.'])(
  '%s is the name of a state',
  (text) => {
    expect(isStatusWord(text)).toBe(true);
  },
);

test.each(['Groene daken op school', 'Het loket is geopend', 'De planning van het zwembad', ''])(
  '%s is not',
  (text) => {
    expect(isStatusWord(text)).toBe(false);
  },
);

test('states below each other are a legend, one between texts is not', () => {
  expect(legendOf(line('goed'), line('aandachtspunt'), line('Het loket is open.'))).toBe(2);
  expect(legendOf(line('Loket openen'), line('gereed'), line('Brug bouwen'), line('vertraagd'))).toBe(0);
});

test('a sentence or a table that says what colours mean is one', () => {
  expect(legendOf(line('Met een stoplicht geven we aan hoe het loopt.'))).toBe(1);
  const rows = [
    [cell('Kleur'), cell('Betekenis')],
    [cell('Groen'), cell('alles gaat goed')],
    [cell('Rood'), cell('er is vertraging')],
  ];
  expect(legendOf({ kind: 'table', caption: null, rows, at })).toBe(1);
});

test('a heading above a legend alone asks nothing; a question in full does', () => {
  const blocks = [line('goed'), line('slecht')];
  expect(withoutLegendAsked({ question: 'done', heading: 'Voortgang', blocks, at }).question).toBe('other');
  expect(withoutLegendAsked({ question: 'done', heading: 'Wat hebben we gedaan?', blocks, at }).question).toBe('done');
});
