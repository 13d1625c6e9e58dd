import { describe, expect, test } from 'vitest';
import { gridOf, settingOf } from '../../interpret/interpret.fixture.ts';
import { interpret } from '../../interpret/interpret.ts';
import { rowsOf } from '../section.ts';
import { splitSorts } from './split-sorts.ts';

/** The sections of a table: its titles, whether it is money, and the first text of each row. */
function split(...lines: readonly string[]): readonly string[] {
  const [best] = interpret(gridOf(lines), settingOf());
  return (best?.parts ?? []).flatMap((part) =>
    splitSorts({ titles: part.titles, columns: part.columns, rows: rowsOf(part) }).map(
      ({ section, isMoney }) =>
        `${section.titles.join()}${isMoney ? ' €' : ''}: ${section.rows.map(({ cells }) => cells[0]?.text).join(', ')}`,
    ),
  );
}

const head = 'Indicator | Eenheid | Realisatie 2019 | Begroting 2021';

describe('a table goes on with money below indicators', () => {
  test('from the first of rows that are lasten and baten', () => {
    expect(split(head, 'Boten | aantal | 4 | 5', 'Lasten | | 400 | 500', 'Baten | | 300 | 200')).toEqual([
      ': Boten',
      ' €: Lasten, Baten',
    ]);
  });

  test.each(['Uitgaven (x € 1.000)', 'Inkomsten'])('from a row of %s', (side) => {
    expect(split(head, 'Boten | aantal | 4 | 5', `${side} | | 400 | 500`)).toEqual([': Boten', ` €: ${side}`]);
  });

  test('but not from what is spent on something', () => {
    expect(split(head, 'Boten | aantal | 4 | 5', 'Uitgaven aan sport | euro | 400 | 500')).toEqual([
      ': Boten, Uitgaven aan sport',
    ]);
  });

  test('but not from the name of what is counted by the head', () => {
    const named = 'Uitgaven aan sport per inwoner | < | < | <';
    expect(
      split(head, 'Boten | aantal | 4 | 5', named, 'Laarbeek | euro | 40 | 50', 'Nederland | euro | 30 | 20'),
    ).toEqual([': Boten, Uitgaven aan sport per inwoner, Laarbeek, Nederland']);
  });

  test('from a title that says so', () => {
    expect(split(head, 'Boten | aantal | 4 | 5', 'Lasten en baten | < | < | <', 'Haven | | 400 | 500')).toEqual([
      ': Boten',
      'Lasten en baten €: Haven',
    ]);
  });

  test('and back to indicators at a title of those', () => {
    const lines = ['Boten | aantal | 4 | 5', 'Lasten | | 400 | 500', 'Indicatoren | < | < | <', 'Molens | % | 4 | 5'];
    expect(split(head, ...lines)).toEqual([': Boten', ' €: Lasten', 'Indicatoren: Molens']);
  });

  test('and back at the title of rows that count, which says nothing of money', () => {
    const money = ['Financieel (x € 1.000) | < | < | <', 'Opbrengst | | 400 | 500'];
    const counted = ['Sociaal | < | < | <', 'Totaal aantal buren | | 4 | 5', 'Winkels | | 4 | 5'];
    expect(split(head, 'Boten | aantal | 4 | 5', ...money, ...counted)).toEqual([
      ': Boten',
      'Financieel (x € 1.000) €: Opbrengst',
      'Sociaal: Totaal aantal buren, Winkels',
    ]);
    const other = ['Reserves | < | < | <', 'Haven | | 4 | 5'];
    expect(split(head, 'Boten | aantal | 4 | 5', ...money, ...other)).toHaveLength(2);
  });
});

describe('a table is of one sort', () => {
  test('where a row of lasten holds no number', () => {
    expect(split(head, 'Boten | aantal | 4 | 5', 'Lasten | | n.b. | ')).toEqual([': Boten, Lasten']);
  });

  test('where an indicator is about kosten', () => {
    expect(split(head, 'Boten | aantal | 4 | 5', 'Kosten per boot | euro | 400 | 500')).toHaveLength(1);
  });

  test('where all of it is money: what it is, other words tell', () => {
    expect(split('Programma | 2019 | 2021', 'Haven | 1 | 2', 'Lasten | 4 | 5')).toEqual([': Haven, Lasten']);
  });
});
