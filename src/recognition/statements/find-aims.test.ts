import { expect, test } from 'vitest';
import { textDocument } from '../document-of-text.fixture.ts';
import { recognise } from '../recognise.ts';

const doneOf = (first: string) =>
  recognise(
    textDocument(
      `Begroting 2021\n\n1. Zorg\n\nWat gaan we daarvoor doen?\n\n${first}\n\nHet wijkpunt aan de kade wordt in 2021 verbouwd.\n`,
    ),
  ).chapters.flatMap(({ commitments }) => commitments.map(({ text }) => text));

test('what a sentence says of the list below it is no commitment, whatever its verbs', () => {
  expect(
    doneOf('In dit overzicht staat wat er in 2021 voor gezond worden op het programma staat, in volgorde van belang.'),
  ).toEqual(['Het wijkpunt aan de kade wordt in 2021 verbouwd']);
  expect(doneOf('De brug bij de sluis wordt in 2021 geschilderd.')).toHaveLength(2);
});
