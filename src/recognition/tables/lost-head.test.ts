import { describe, expect, test } from 'vitest';
import { asParagraphs, recogniseText } from './text.fixture.ts';

const read = (cells: string) => recogniseText(asParagraphs(cells));
const settled = (cells: string) => read(cells).filter((line) => line.startsWith('  ') && !line.endsWith('?'));

describe('a row with fewer cells than there are heads', () => {
  test('is not filled up with heads', () => {
    const cells =
      'Aantal per sluis / Realisatie 2017 / Realisatie 2018 / Streefwaarde 2019 / Realisatie 2019 / Streefwaarde 2020';
    expect(settled(`${cells} / Boten / 3,8 / 2,9 / 3,5`)).toEqual([]);
  });

  test('has no sure place under those that are counted off from the end', () => {
    const heads = 'Indicator / Streefwaarde / Begroot 2016 / Rekening 2016 / Begroot 2017 / Begroot 2018';
    expect(settled(`${heads} / 8.2 / Boten / 20 / 21 / 22 / 23 / 8.3 / Molens / 30 / 31 / 32 / 33`)).toEqual([]);
  });
});

describe('heads over heads that can be divided in several ways', () => {
  const cells = [
    'Indicatoren / Referentie / Werkelijk / Begroting / Werkelijk / jaar / cijfer / 2021 / 2022 / 2023 / 2023',
    'Boten / 2020 / 97 / 100 / 98 / 99 / 95',
    'Molens / 2020 / 77 / 76 / 75 / 78 / 79',
  ].join(' / ');

  test('leave open what the ways say otherwise, and say the rest', () => {
    const [boats, ...lines] = read(cells).slice(0, 6);
    expect(boats).toBe('Boten');
    expect(lines.map((line) => line.replace(/ ".*"/u, ''))).toEqual([
      '  reference 2020 97',
      '  achieved 2021 100',
      '  other 2022 98 ?',
      '  budgeted 2023 99',
      '  achieved 2023 95',
    ]);
  });
});

test('a value with a remark in brackets is a cell of its row', () => {
  expect(
    read('Indicator / Nulmeting / Doel 2019 / Realisatie 2019 / Boten / 94 / 96 (toename van 2%) / 100')
      .slice(0, 4)
      .map((line) => line.slice(0, 17)),
  ).toEqual(['Boten', '  baseline - "94"', '  target 2019 "96', '  achieved 2019 "']);
});

test('a group of rows with a year in its name heads no column', () => {
  const cells =
    'Indicatoren: / Streefwaarde / 2014 / 2015 / 2016 / Sluizen en bruggen in 2020 / Boten / 1 / 2 / 3 / 4 / Molens / 5 / 6 / 7 / 8';
  expect(read(cells).filter((line) => line.includes('"4"'))).toEqual(['  other 2016 "4" 4']);
});

test('a minus set apart from its number is no bullet', () => {
  const cells = 'Kengetal / Rekening 2017 / Rekening 2018 / Ruimte / 1,10 % / - 2,20 % / Schuld / 3,10 % / 4,20 %';
  expect(read(cells)[2]).toContain('-2.2');
});

test('a number tied to a name by a dash is that of a row and no value', () => {
  const lines = [
    'Programma Realisatie 2021 Begroting 2022',
    'Lasten',
    '7.1-Boten 4.171 4.696',
    '7.2-Molens en sluizen 686 664',
  ];
  expect(recogniseText(lines.join('\n')).join('\n')).toContain('7.1-Boten\n  Lasten expenses 2021 actual "4.171"');
});

test('a number behind words below "Bron" is of no known column, and the values before it are of theirs', () => {
  const heads = 'Graadmeter / Werkelijk 2014 / Werkelijk 2015 / Raming 2017 / Bron';
  const boats = 'Boten aan de kade / 12,5 / 12,9 / 13,5 / Havendienst / 44,1';
  const locks = 'Wachttijd bij de sluis / 22 / 21 / 20 / Sluiswachter / 24';
  const mills = 'Nieuwe molens / 3 / 4 / 5 / Molenbond / 7';
  const said = settled([heads, boats, locks, mills].join(' / '));
  expect(said).toHaveLength(9);
  expect(said.slice(0, 3)).toEqual([
    '  achieved 2014 "12,5" 12.5',
    '  achieved 2015 "12,9" 12.9',
    '  budgeted 2017 "13,5" 13.5',
  ]);
  expect(said.join(' ')).not.toMatch(/44,1|"24"|"7"/u);
});
