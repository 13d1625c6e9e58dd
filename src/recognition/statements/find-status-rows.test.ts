import { expect, test } from 'vitest';
import type { Cell, Table } from '../../model/block.ts';
import { findStatusRows } from './find-status-rows.ts';

const at = { file: 'a' };
const cell = (text: string): Cell => ({ text, header: false, marks: [], at });
const table = (...rows: readonly (readonly string[])[]): Table => ({
  kind: 'table',
  caption: null,
  rows: rows.map((row) => row.map(cell)),
  at,
});
const texts = (one: Table) => findStatusRows([one]).map((account) => account.text);

test('each action with its state is an account', () => {
  const found = table(
    ['Prestatie', 'Status', 'Toelichting'],
    ['Loket openen', 'gereed', 'In mei geopend.'],
    ['Brug bouwen', 'vertraagd', ''],
  );
  expect(texts(found)).toEqual(['Loket openen: gereed. In mei geopend.', 'Brug bouwen: vertraagd']);
  expect(findStatusRows([found])[0]).toMatchObject({ heading: 'Loket openen', question: 'done' });
});

test('a number before the action is passed over', () => {
  expect(texts(table(['Nr.', 'Actie', 'Voortgang'], ['1', 'Bomen planten', 'op schema']))).toEqual([
    'Bomen planten: op schema',
  ]);
});

test('a legend and a table without states are none', () => {
  expect(texts(table(['Stoplicht', 'Betekenis'], ['Groen', 'op schema']))).toEqual([]);
  expect(texts(table(['Actie', 'Wethouder'], ['Bomen planten', 'Jansen']))).toEqual([]);
});
