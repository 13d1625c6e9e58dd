import { expect, test } from 'vitest';
import type { Cell, Table } from '../../model/block.ts';
import type { Question } from '../../model/question.ts';
import { readStatementTable } from './read-statement-table.ts';

const at = { file: 'a' };
const cell = (text: string): Cell => ({ text, header: false, marks: [], at });
const table = (...rows: readonly (readonly string[])[]): Table => ({
  kind: 'table',
  caption: null,
  rows: rows.map((row) => row.map(cell)),
  at,
});
const texts = (one: Table) => readStatementTable(one, 'other').accounts.map((account) => account.text);
const stated = (one: Table, asked: Question = 'other') =>
  readStatementTable(one, asked).commitments.map(({ question, text }) => `${question} ${text}`);

test('each action with its state is an account', () => {
  const found = table(
    ['Prestatie', 'Status', 'Toelichting'],
    ['Loket openen', 'gereed', 'Het loket is in mei geopend.'],
    ['Brug bouwen', 'vertraagd', ''],
  );
  expect(texts(found)).toEqual(['Het loket is in mei geopend.', 'Brug bouwen: vertraagd']);
  expect(readStatementTable(found, 'other').accounts[0]).toMatchObject({ heading: 'Loket openen', question: 'done' });
});

test('each part of the document with its state is an account', () => {
  const found = table(
    ['Beleidsveld', 'Status', 'Toelichting'],
    ['2.1 Bruggen', 'groen', 'De brug is verfd. De kade volgt in het najaar.'],
    ['2.2 Parken', 'oranje', ''],
  );
  expect(texts(found)).toEqual(['De brug is verfd. De kade volgt in het najaar.', '2.2 Parken: oranje']);
  expect(readStatementTable(found, 'intro')).toMatchObject({
    commitments: [],
    accounts: [{ heading: '2.1 Bruggen' }, {}],
  });
  // without a state such a table only explains, and with figures it is one of figures
  expect(texts(table(['Programma', 'Toelichting'], ['Wonen', 'De huur stijgt met de lonen.']))).toEqual([]);
  expect(texts(table(['Programma', 'Stand', 'Bedrag'], ['Wonen', 'vastgesteld', '12.500']))).toEqual([]);
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

test('a goal tree states each goal once, before its efforts', () => {
  const tree = table(
    ['Ambitie', 'Beleidsdoel', 'Beleidsprestatie 2024'],
    ['1. Een schone stad', '1.1 Minder zwerfafval', '1.1.1 Honderd bakken plaatsen'],
    ['1. Een schone stad', '1.1 Minder zwerfafval', '1.1.2 Scholen ruimen op'],
    ['1. Een schone stad', '1.2 Schone lucht', ''],
  );
  expect(stated(tree)).toEqual([
    'achieve Een schone stad',
    'achieve Minder zwerfafval',
    'do Honderd bakken plaatsen',
    'do Scholen ruimen op',
    'achieve Schone lucht',
  ]);
});

test('goals stay commitments where the actions have a state', () => {
  const found = table(['Doel', 'Inspanning', 'Stand van zaken'], ['Schone lucht', 'Bomen planten', 'op schema']);
  expect(stated(found)).toEqual(['achieve Schone lucht']);
  expect(texts(found)).toEqual(['Bomen planten: op schema']);
});

test('bullets in a cell are statements each', () => {
  expect(stated(table(['Doel', 'Acties'], ['Schone lucht', '• Bomen planten • Wegen afsluiten']))).toEqual([
    'achieve Schone lucht',
    'do Bomen planten',
    'do Wegen afsluiten',
  ]);
});

test('without a head that names them the question says what the texts are, beside who or when', () => {
  const rows: [readonly string[], readonly string[]] = [
    ['Omschrijving', 'Wanneer'],
    ['We planten bomen langs de singel', '2024'],
  ];
  expect(stated(table(...rows), 'do')).toEqual(['do We planten bomen langs de singel']);
  expect(stated(table(...rows), 'intro')).toEqual([]);
});

test('where several columns may hold what is asked, and no head says which does, that is in doubt', () => {
  const found = table(
    ['Omschrijving', 'Kern', 'Wanneer'],
    ['Elke wijk krijgt een eigen loket', 'Dichterbij dan het gemeentehuis is', '2026'],
    ['De school krijgt er twee lokalen bij', 'Groei van het aantal leerlingen', '2027'],
  );
  const { commitments, doubts } = readStatementTable(found, 'do');
  expect(commitments).toEqual([]);
  expect(doubts).toMatchObject([
    {
      stake: 'statement',
      text: 'Omschrijving | Kern | Wanneer',
      candidates: [
        { says: { say: 'column', with: { head: 'Omschrijving' } } },
        { says: { say: 'column', with: { head: 'Kern' } } },
      ],
    },
  ]);
});

test('goals with figures are indicators', () => {
  expect(stated(table(['Doel', '2023', '2024'], ['Schone lucht in de stad', '12', '14']))).toEqual([]);
});

test('in a tree with numbers a result is a goal, and what stands last is done for it', () => {
  const tree = table(
    ['Maatschappelijk effect', 'Resultaat', 'Bijdrage'],
    ['1.1 Een schone stad', '1.1.1 Minder zwerfafval op straat', '1.1.1.1 Honderd bakken plaatsen'],
    ['1.1 Een schone stad', '1.1.2 Minder afval thuis', '1.1.2.1 Scholen ruimen samen op'],
  );
  expect(stated(tree)).toEqual([
    'achieve Een schone stad',
    'achieve Minder zwerfafval op straat',
    'do Honderd bakken plaatsen',
    'achieve Minder afval thuis',
    'do Scholen ruimen samen op',
  ]);
});

test('a goal has no code of its branch in front, with one number behind it or more', () => {
  const tree = table(
    ['Ambitie', 'Doel', 'Prestatie'],
    ['P1.1 1 Rust op de dijk', 'P1.1 1.1 Minder verkeer', 'P1.1 1.1.1 Drempels leggen'],
  );
  expect(stated(tree)).toEqual(['achieve Rust op de dijk', 'achieve Minder verkeer', 'do Drempels leggen']);
});

test('a table of figures of which most are "-" states nothing of what was done', () => {
  const rows = ['Opkomst bij de verkiezing', 'Vaardagen van de veerpont'].map((name) => [name, '-', '80,4%', '-', '-']);
  expect(texts(table(['Indicator', '2018', '2019', '2020', '2021'], ...rows))).toEqual([]);
  const dashes = rows.map((row) => row.map((text) => (/\d/.test(text) ? '-' : text)));
  expect(texts(table(['Prestatie', '2018', '2019', '2020', '2021'], ...dashes))).toEqual([]);
});
