import { describe, expect, test } from 'vitest';
import { asLines, asParagraphs, recogniseText, rowsOfText } from '../../text.fixture.ts';

describe('cards of which each cell is a paragraph', () => {
  const labels = (unit: string, before: string, now: string, aim: string) =>
    `Eenheid / ${unit} / Realisatie 2020 / ${before} Realisatie 2021 / ${now} / Streefwaarde 2021 / ${aim}`;
  const cards = asParagraphs(
    `Geplante hagen / ${labels('km', '12 /', '14', '15')} / Open speelplekken / ${labels('plekken', '', '9', '10')}`,
  );

  test('are the rows of one table, with what comes back as its heads', () => {
    expect(rowsOfText(cards)).toEqual([
      [
        ' | Eenheid | Realisatie 2020 | Realisatie 2021 | Streefwaarde 2021',
        'Geplante hagen | km | 12 | 14 | 15',
        'Open speelplekken | plekken |  | 9 | 10',
      ],
    ]);
  });

  test('keep their values in place where a cell left no trace', () => {
    expect(recogniseText(cards)).toContainEqual(expect.stringContaining('achieved 2021 "9"'));
  });
});

describe('rows of the body and of others below each name', () => {
  const entry = (name: string, own: string, other: string) =>
    `${name} / Gemeente / ${own} / Nederland / ${other} / Eenheid: / km / Bron: / Wegwijzer`;
  const table = (first: string) =>
    asParagraphs(
      `Indicator / Realisatie 2020 / Realisatie 2021 / Streefwaarde 2021 / ${entry('Aangelegde fietspaden', first, '21 / 22 / 23')} / ${entry('Herstelde kades', '4 / 5 / 6', '7 / 8 / 9')}`,
    );

  test('are figures of the name above them', () => {
    const read = recogniseText(table('11 / 12 / 13')).join('\n');
    expect(read).toMatch(/Aangelegde fietspaden[\s\S]*achieved 2020 "11"[\s\S]*target 2021 "13"/u);
    expect(read).toMatch(/Herstelde kades[\s\S]*achieved 2021 "5"/u);
  });

  test('of which a cell is lost give figures of no known year, and the others keep theirs', () => {
    const read = recogniseText(table('11 / 12')).join('\n');
    expect(read).toContain('other - "11" 11 ?');
    expect(read).toMatch(/Herstelde kades[\s\S]*achieved 2021 "5"/u);
  });
});

describe('years below each other under the name of an indicator', () => {
  const table = (name: string, last: string) =>
    `${name}\n\n${asLines(`Jaar / Realisatie / Streefwaarde / 2020 / 31 / 32 / 2021 / ${last}`)}`;
  const both = `${table('Herstelde kades', '33 / 34')}\n\n${table('Gesnoeide wilgen', '44')}`;

  test('are one table each', () => {
    expect(rowsOfText(both)).toEqual([
      ['Jaar | Realisatie | Streefwaarde', '2020 | 31 | 32', '2021 | 33 | 34'],
      ['Jaar | Realisatie | Streefwaarde | ', '2020 | 31 | 32 | ', '2021 |  |  | 44'],
    ]);
  });
});

test('chapters that come back are no tables', () => {
  const chapter = (name: string) =>
    asParagraphs(`${name} / Wat willen we bereiken? / Minder stof / Wat gaan we doen? / 12`);
  expect(rowsOfText(`${chapter('Wegen')}\n\n${chapter('Water')}\n\n${chapter('Wonen')}`)).toEqual([]);
});
