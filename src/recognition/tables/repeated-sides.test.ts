import { describe, expect, test } from 'vitest';
import { asParagraphs, recogniseText, restoreText, rowsOfText } from './text.fixture.ts';

describe('lines of amounts', () => {
  test('have a column for each budget slice, and a code of the books before that of the chapter', () => {
    const text =
      'Bedragen x €1.000\nExploitatie Prim.begrot.2019 2019 JS2020 2019 JS2021\nLasten\nTV4.2 4.2 - Gebouwen 1.430 1.590 1.519\nTV5.71 5.71 - (water) recreatie 510 506 500';
    expect(recogniseText(text)).toEqual([
      '4.2 Gebouwen',
      '  Lasten expenses 2019 original "1.430" 1430000',
      '  Lasten expenses 2020 null "1.590" 1590000',
      '  Lasten expenses 2021 null "1.519" 1519000',
      '5.71 (water) recreatie',
      '  Lasten expenses 2019 original "510" 510000',
      '  Lasten expenses 2020 null "506" 506000',
      '  Lasten expenses 2021 null "500" 500000',
    ]);
  });

  test('with more amounts than there are heads are no rows', () => {
    const text = 'Exploitatie Prim.begrot.2019 2019 JS2020\nLasten\nTV4.2 4.2 - Gebouwen 1.430 1.590 1.519';
    expect(rowsOfText(text)).toEqual([]);
  });
});

describe('sides that come back under years', () => {
  const row = '4.622 / 1.952 / 4.529 / 1.187';

  test('end before the code and the title of the first row', () => {
    const heads = 'Taakvelden / 2019 / 2020 / Lasten / Baten / Lasten / Baten';
    const told = ['2019 expenses', '2019 income', '2020 expenses', '2020 income'];
    const read = recogniseText(asParagraphs(`${heads} / 0. Bestuur / 0.1 / Raad / ${row}`));
    expect(read[0]).toMatch(/Raad$/u);
    expect(read.slice(1, 5).map((line) => line.replace(/^ {2}\S+ (\S+) (\S+) .*/u, '$2 $1'))).toEqual(told);
    // a reader would see the same where code and title are one cell; there nothing is said
    const text = asParagraphs(`${heads} / 0.1 Raad / ${row} / 0.2 Griffie / ${row}`);
    expect(recogniseText(text)).toEqual([]);
    expect(JSON.stringify(restoreText(text))).toMatch(/0.1 Raad.*4.622.*0.2 Griffie.*1.187/s);
  });

  test('a side for the first time above coded rows is their title', () => {
    const heads = 'Taakvelden / 2019 / 2020 / 2021';
    // a reader would see that "Lasten" is a title; cut otherwise, a name stands among the amounts, and nothing is said
    const text = asParagraphs(`${heads} / Lasten / 0.1 Raad / 3 / 4 / 5 / 0.2 Griffie / 6 / 7 / 8`);
    expect(recogniseText(text)).toEqual([]);
    expect(JSON.stringify(restoreText(text))).toMatch(/Lasten.*0.1 Raad.*0.2 Griffie/s);
  });

  test('stand below the head over the names', () => {
    const heads = 'Programma / Rekening 2019 / Begroting 2020 / Deelprogramma / Lasten / Baten / Lasten / Baten';
    // a reader would see "Deelprogramma" as the lower head over the names; nothing is said
    const text = asParagraphs(`${heads} / 01. Leven / 01.01 Zorg / ${row} / 01.02 Sport / ${row}`);
    expect(recogniseText(text)).toEqual([]);
    expect(JSON.stringify(restoreText(text))).toMatch(/01.01 Zorg.*4.622.*01.02 Sport.*1.187/s);
  });

  test('that are not as many under each year tell no column', () => {
    const heads = 'Taakvelden / 2019 / 2020 / Lasten / Baten / Saldo';
    expect(rowsOfText(asParagraphs(`${heads} / Raad / 1 / 2 / 3 / 4 / 5 / Griffie / 1 / 2 / 3 / 4 / 5`))).toEqual([]);
  });
});

test('"BV031" is the code of a policy field (beleidsveld), "BV" with a word is a name', () => {
  const table = (row: string) =>
    recogniseText(
      asParagraphs(
        `Bedragen x € 1.000 / Rekening 2022 / Begroting 2023 / ${row} / Lasten / -377 / -506 / Baten / 12 / 130`,
      ),
    );
  expect(table('BV031 Wonen')[0]).toBe('BV031 Wonen');
  expect(table('BV Wonen')[0]).toBe('(deze tabel)');
});
