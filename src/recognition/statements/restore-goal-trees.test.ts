import { expect, test } from 'vitest';
import type { Block } from '../../model/block.ts';
import { restoreGoalTrees } from './restore-goal-trees.ts';

const restore = (text: string) =>
  restoreGoalTrees([{ kind: 'paragraph', text, at: { file: 'a' } }]).map((block: Block) =>
    block.kind === 'table'
      ? block.rows.map((row) => row.map((cell) => cell.text))
      : block.kind === 'paragraph'
        ? block.text
        : '',
  );

test('numbers that get longer from column to column make the rows again', () => {
  expect(
    restore(
      'Doelenboom\nAmbitie Doel Inspanningen 2024\nA1 1. De stad is schoon A1 1.1 Minder zwerfafval 1.1.1 - Afval: honderd bakken plaatsen\n1.1.2 - Scholen: samen opruimen met de\nwijk',
    ),
  ).toEqual([
    'Doelenboom',
    [
      ['Ambitie', 'Doel', 'Inspanningen 2024'],
      ['A1 1. De stad is schoon', 'A1 1.1 Minder zwerfafval', '1.1.1 - Afval: honderd bakken plaatsen'],
      ['A1 1. De stad is schoon', 'A1 1.1 Minder zwerfafval', '1.1.2 - Scholen: samen opruimen met de wijk'],
    ],
  ]);
});

test.each([
  'Doelen en acties\n1. De stad is schoon',
  'Doel Acties\nDe stad is schoon. Dat kost 12 miljoen.',
  'Doel Acties\n1. De stad is schoon\n2. De lucht ook',
])('other texts stay: %s', (text) => {
  expect(restore(text)).toEqual([text]);
});
