import { describe, expect, test } from 'vitest';
import { readHead } from './heads/read-head.ts';
import { publication } from './table.fixture.ts';
import { asParagraphs, recogniseText } from './text.fixture.ts';

const cells = [
  'Programma 3: Dijken / Indicatoren / Nr. / Omschrijving / Realisatie / Streefwaarde / 2017 / 2018 / 2019 / 2020 / 2021',
  '1 / Boten per sluis / 4,1 / 4,2 / 4,3 / 4,4 / 4,5',
  '2 / Molens die draaien / 7,1 / 7,2 / 7,3 / 7,4 / 7,5',
].join(' / ');
const rolesIn = (year: number) =>
  recogniseText(asParagraphs(cells), { publication: publication('budget', year) })
    .slice(0, 6)
    .map((line) => line.trim().replace(/ ".*$/u, ''));

describe('two heads over a row of years', () => {
  test.each([
    [2020, ['achieved 2017', 'achieved 2018', 'target 2019', 'target 2020', 'target 2021']],
    [2021, ['achieved 2017', 'achieved 2018', 'achieved 2019', 'target 2020', 'target 2021']],
  ])('are told apart by what the budget for %s can know', (year, roles) => {
    expect(rolesIn(year)).toEqual(['Boten per sluis', ...roles]);
  });

  test('of which one says two things of a plan is what is aimed at', () => {
    expect(readHead('Prognose/streefwaarden 2021', { publicationYear: 2020, organisation: null })).toMatchObject({
      role: 'target',
      year: 2021,
    });
  });
});
