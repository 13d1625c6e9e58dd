import { expect, test } from 'vitest';
import type { Block } from '../../../model/block.ts';
import { restoreStatementTables } from './restore-statement-tables.ts';

const show = (block: Block) =>
  block.kind === 'table'
    ? block.rows.map((row) => row.map(({ text, span }) => (span === undefined ? text : `< ${text}`)))
    : block.kind === 'paragraph'
      ? block.text
      : block.kind;

const restore = (...texts: readonly string[]) =>
  restoreStatementTables(
    texts.map((text): Block => ({ kind: 'paragraph', text, at: { file: 'zandwolde.txt', line: 4 } })),
  ).map(show);

test('a state in the middle of a row parts the action from what came of it', () => {
  expect(
    restore(
      'Wat hebben we gedaan?',
      'Activiteit Status Toelichting\nDe brug over de Vliet schilderen Gereed De brug is geschilderd.\nWe planten tachtig linden Deels gereed De helft staat er.',
      'Slot.',
    ),
  ).toEqual([
    'Wat hebben we gedaan?',
    [
      ['Activiteit', 'Status', 'Toelichting'],
      ['De brug over de Vliet schilderen', 'Gereed', 'De brug is geschilderd.'],
      ['We planten tachtig linden', 'Deels gereed', 'De helft staat er.'],
    ],
    'Slot.',
  ]);
});

test('cells on lines of their own are dealt out over the heads for as long as they fit', () => {
  expect(
    restore(
      'Nr.',
      'Doel',
      'Verantwoordelijk',
      '3.a',
      'Niemand slaapt op straat',
      'wethouder Wonen',
      '3.b',
      'Elke buurt heeft een plek om te spelen',
      'burgemeester',
      'Wat hebben we bereikt?',
      'Het gaat beter.',
    ),
  ).toEqual([
    [
      ['Nr.', 'Doel', 'Verantwoordelijk'],
      ['3.a', 'Niemand slaapt op straat', 'wethouder Wonen'],
      ['3.b', 'Elke buurt heeft een plek om te spelen', 'burgemeester'],
    ],
    'Wat hebben we bereikt?',
    'Het gaat beter.',
  ]);
});

test('a row that lost a cell keeps its words over the whole width', () => {
  expect(
    restore('Wat\nWanneer\nTrekker\nWe ruimen het slib uit de haven\nQ3 2027\nheemraad Water\nWe bouwen een sluisdeur'),
  ).toEqual([
    [
      ['Wat', 'Wanneer', 'Trekker'],
      ['We ruimen het slib uit de haven', 'Q3 2027', 'heemraad Water'],
      ['We bouwen een sluisdeur', '< We bouwen een sluisdeur', '< We bouwen een sluisdeur'],
    ],
  ]);
  expect(restore('Actie Status\nWe bouwen een sluisdeur bij de haven')).toEqual([
    [
      ['Actie', 'Status'],
      ['We bouwen een sluisdeur bij de haven', '< We bouwen een sluisdeur bij de haven'],
    ],
  ]);
});

test.each([
  ['a heading and its text', ['Doel', 'We willen dat iedereen kan zwemmen.']],
  ['heads of which no form tells where a row ends', ['Actie Toelichting\nWe bouwen een school. Die is nodig.']],
  ['a sentence', ['Status en planning van de activiteiten staan hieronder.']],
  ['heads with no cell below them', ['Activiteit', 'Status', 'Wat mag het kosten?']],
])('%s stays', (_, texts) => {
  expect(restore(...texts)).toEqual(texts);
});
