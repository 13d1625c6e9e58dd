import { expect, test } from 'vitest';
import type { Block } from '../../model/block.ts';
import { statingBlocks } from './stating-blocks.ts';

const stating = (...texts: readonly string[]) =>
  statingBlocks(
    texts.map((text): Block => ({ kind: 'paragraph', text, at: { file: 'veenland.txt' } })),
    { ofFigures: new Set(['bezoekers van het zwembad', 'kassasysteem']) },
  ).map((block) => (block.kind === 'paragraph' ? block.text : ''));

test('the name and the source of an indicator on lines of their own state nothing, a sentence about them does', () => {
  expect(
    stating('Bezoekers van het zwembad', 'Bron: Kassasysteem', 'Kassasysteem', 'Het kassasysteem is vervangen.'),
  ).toEqual(['Het kassasysteem is vervangen.']);
});

test('rows of numbers state nothing, a sentence with numbers in it does', () => {
  const told =
    'In 2024 zijn 12 van de 14 bruggen hersteld; dat kostte 310.000 euro in plaats van de 290.000 die er waren.';
  expect(stating('Leden van de bibliotheek 3.104 3.220 3.410\nUitleningen per lid 11,4 11,9 12,0', told)).toEqual([
    told,
  ]);
});
