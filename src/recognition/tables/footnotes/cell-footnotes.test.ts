import { expect, test } from 'vitest';
import type { Cell } from '../../../model/block.ts';
import { footnoteOf } from '../table.fixture.ts';
import { footnoteOfName, footnoteOfValue, indexFootnotes, readFootnoteRow } from './cell-footnotes.ts';

const index = indexFootnotes([
  footnoteOf('2', 'Bron: enquête'),
  footnoteOf('*', 'Voorlopig'),
  footnoteOf('2', 'later'),
]);

function cell(text: string, marks: readonly string[] = []): Cell {
  return { text, header: false, marks, at: { file: 'test.txt' } };
}

test('a mark behind a name points at the first footnote that answers to it', () => {
  expect(footnoteOfName(cell('Rapportcijfer buurt²'), index)).toEqual({
    text: 'Rapportcijfer buurt',
    footnote: 'Bron: enquête',
  });
  expect(footnoteOfName(cell('Rapportcijfer buurt', ['2']), index).footnote).toBe('Bron: enquête');
});

test('a name keeps a number that no footnote answers to', () => {
  expect(footnoteOfName(cell('Vergunningen box 3'), index)).toEqual({ text: 'Vergunningen box 3', footnote: null });
});

test.each(['Lengte van kades *3)', 'Lengte van kades (**)', 'Lengte van kades*'])(
  'a star behind a name is a mark, also where its footnote is unknown: %j',
  (text) => {
    expect(footnoteOfName(cell(text), indexFootnotes([]))).toEqual({ text: 'Lengte van kades', footnote: null });
  },
);

test('the square of a metre is no mark, behind a name or a value', () => {
  expect(footnoteOfName(cell('Woningen per km²'), index)).toEqual({ text: 'Woningen per km²', footnote: null });
  expect(footnoteOfValue(cell('1.200 m²'), index)).toEqual({ text: '1.200 m²', footnote: null });
  expect(footnoteOfName(cell('Water in dam²'), index)).toEqual({ text: 'Water in dam²', footnote: null });
  expect(footnoteOfName(cell('Woningen in Bergum²'), index).text).toBe('Woningen in Bergum');
});

test('a value loses its mark, and keeps a number between brackets that no footnote answers to', () => {
  expect(footnoteOfValue(cell('25.942*'), index)).toEqual({ text: '25.942', footnote: 'Voorlopig' });
  expect(footnoteOfValue(cell('60.093 (8)'), index)).toEqual({ text: '60.093 (8)', footnote: null });
});

test('a cell that is a star alone has the footnote of it, and a number in brackets is a number', () => {
  expect(footnoteOfValue(cell('(*)'), index)).toEqual({ text: '(*)', footnote: 'Voorlopig' });
  expect(footnoteOfValue(cell('(2)'), index)).toEqual({ text: '(2)', footnote: null });
});

test('a row of the table may itself be a footnote', () => {
  expect(readFootnoteRow('(*) gemeten in mei')).toEqual({ mark: '*', text: 'gemeten in mei' });
  expect(readFootnoteRow('12 plannen voor de wijk')).toBeNull();
});
