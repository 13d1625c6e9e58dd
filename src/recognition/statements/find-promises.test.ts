import { expect, test } from 'vitest';
import type { Block } from '../../model/block.ts';
import { findPromises } from './find-promises.ts';

const promised = (text: string, ahead: number | null = 2020) => {
  const block: Block = { kind: 'paragraph', text, at: { file: 'a' } };
  return findPromises([block], ahead).map((commitment) => [commitment.text, commitment.term?.text]);
};

test('who will do what by when is a commitment, also where nobody asked', () => {
  expect(promised('De haven is druk. Wij zullen dit vanaf 2020 vastleggen in een havenplan.')).toEqual([
    ['Wij zullen dit vanaf 2020 vastleggen in een havenplan', 'vanaf 2020'],
  ]);
  expect(promised('Het college gaat in 2021 de kade herstellen.')).toHaveLength(1);
});

test('what is expected to be adopted by a named body is one', () => {
  const text =
    'Nadat de wijken zijn gehoord, volgt een wijkagenda die naar verwachting in de zomer van 2021 wordt vastgesteld door de stuurgroep.';
  expect(promised(text)).toHaveLength(1);
  expect(promised('De wijkagenda is in de zomer van 2021 vastgesteld door de stuurgroep.')).toEqual([]);
});

test.each([
  ['no term', 'Wij zullen de kade herstellen.'],
  ['a year that has gone by', 'Wij gaan in 2018 de kade herstellen.'],
  ['money that moves by itself', 'De lasten zullen in 2021 hoger zijn.'],
  ['nobody acts', 'Het aantal inwoners groeit in 2021.'],
  ['only if', 'Indien het Rijk betaalt, zouden wij in 2021 de kade kunnen herstellen.'],
  ['the text about itself', 'In dit hoofdstuk leest u hoe wij in 2021 de kade herstellen.'],
])('%s: no commitment', (_, text) => {
  expect(promised(text)).toEqual([]);
});
