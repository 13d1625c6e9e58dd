import { expect, test } from 'vitest';
import { wordsIn } from '../../../words/language.ts';
import { sayDecided } from './say-decided.ts';

const nl = wordsIn('nl');

test.each([
  [[{}], null],
  [[{ corrected: ['a', 'b'], checked: [] }], 'Gelezen door het programma, en door een mens op 2 punten gecorrigeerd'],
  [[{ corrected: ['a'], checked: ['a'] }], 'Gelezen door het programma, en door een mens op 1 punt nagekeken'],
  [
    [{ corrected: ['a', 'b'], checked: ['b'] }, { corrected: ['c', 'd'], checked: ['c'] }, {}],
    'Gelezen door het programma, en door een mens op 2 punten gecorrigeerd en op 2 nagekeken',
  ],
  [
    [
      { corrected: ['a'], checked: ['a'] },
      { corrected: ['a'], checked: [] },
    ],
    'Gelezen door het programma, en door een mens op 1 punt gecorrigeerd',
  ],
  // An edition of before does not tell the two apart.
  [
    [{ corrected: ['a'] }, { corrected: ['b'], checked: ['b'] }],
    'Gelezen door het programma, en op 2 punten door een mens nagekeken of verbeterd',
  ],
])('%j', (sources, sentence) => {
  expect(sayDecided(sources, nl)).toBe(sentence);
});
