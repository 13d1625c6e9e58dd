import { expect, test } from 'vitest';
import { plain, plainLine, wordsOf } from './plain.ts';

// What each way of folding makes of what sets them apart: `plain` lies under keys and addresses in the record.
test.each([
  ['Coördinatie', 'coordinatie', 'coordinatie'],
  ['CO₂ per m²', 'co2 per m2', 'co₂ per m²'],
  ['ﬁets', 'fiets', 'ﬁets'],
  ['Straße', 'straße', 'straße'],
  ['auto’s', 'auto’s', "auto's"],
  [' ge\u00adheel\u00a0 anders', ' ge\u00adheel  anders', 'geheel anders'],
])('%j is plain as %j and as a line %j', (text, asWords, asLine) => {
  expect([plain(text), plainLine(text)]).toEqual([asWords, asLine]);
});

test('words are without signs, accents and capitals', () => {
  expect(wordsOf('De MKB-winst: 2,5% in Súdwest.')).toEqual(['de', 'mkb', 'winst', '2', '5', 'in', 'sudwest']);
});

test('many accents in a row take no more than their turn', () => {
  expect(plainLine(`e${'\u0301\u0323'.repeat(200_000)}`)).toBe('e');
});
