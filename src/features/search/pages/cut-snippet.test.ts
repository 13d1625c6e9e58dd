import { expect, test } from 'vitest';
import { hitMarks } from '../queries/present-hits.ts';
import { cutSnippet } from './cut-snippet.ts';

const { start, end } = hitMarks;

test('what stands between the marks is a hit', () => {
  expect(cutSnippet(`de ${start}samenwerking${end} met <b>`)).toEqual([
    { text: 'de ', isHit: false },
    { text: 'samenwerking', isHit: true },
    { text: ' met <b>', isHit: false },
  ]);
});

test('a mark without its end loses no text', () => {
  const pieces = cutSnippet(`een ${start}half`);
  expect(pieces.map(({ text }) => text).join('')).toBe('een half');
});
