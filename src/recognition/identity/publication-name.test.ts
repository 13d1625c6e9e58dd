import { describe, expect, test } from 'vitest';
import { findPublicationName } from './publication-name.ts';

const names: readonly (readonly [string, string, number | null, number | null])[] = [
  ['Jaarverslag 2017', 'annual-report', 2017, null],
  ['Programmabegroting 2021-2024', 'budget', 2021, null],
  ['Meerjarenbegroting 2019-2022', 'budget', 2019, null],
  ['Voortgangsrapportage 2022-II', 'progress-report', 2022, 2],
  ['2e Bestuursrapportage 2021', 'progress-report', 2021, 2],
  ['Tweede Voortgangsrapportage 2023', 'progress-report', 2023, 2],
  ['1e beleidsrapportage 2017', 'progress-report', 2017, 1],
  ['Jaarstukken 2022', 'annual-report', 2022, null],
  ['Tussentijdse rapportage 2022', 'progress-report', 2022, null],
  ['Tweede tussentijdse rapportage (Turap) 2019', 'progress-report', 2019, 2],
  ['tussentijdse-rapportage-2022', 'progress-report', 2022, null],
  ['Financiële rapportage 2020', 'progress-report', 2020, null],
  ['Voorjaarsbericht 2019', 'progress-report', 2019, null],
  ['Bestuursrapportage 2', 'progress-report', null, 2],
  ['Berap II 2021', 'progress-report', 2021, 2],
  ['Marap 3 2020', 'progress-report', 2020, 3],
  ['8-maandsrapportage 2019', 'progress-report', 2019, null],
  ['Najaarsbijstelling 2021', 'progress-report', 2021, null],
  ['Begrotingsmonitor 2022', 'progress-report', 2022, null],
  ['Perspectievennota 2017', 'spring-memorandum', 2017, null],
  ['Kaderbrief 2023-2026', 'spring-memorandum', 2023, null],
  ['Gemeenterekening 2016', 'annual-report', 2016, null],
  ['Programmarekening 2015', 'annual-report', 2015, null],
  ['Kadernota 2020', 'spring-memorandum', 2020, null],
  ['Perspectiefnota 2021 - 2024', 'spring-memorandum', 2021, null],
  ['Zomernota 2019', 'spring-memorandum', 2019, null],
  ['Uitvoeringsagenda 2021', 'agenda', 2021, null],
  ['https://begroting2017.groningen.nl/p10857/2-1-4-promoten', 'budget', 2017, null],
  ['https://groningen.jaarverslag-2018.nl/p1/x', 'annual-report', 2018, null],
  ['https://drimmelen.begrotingsapp.nl/jaarstukken-2022/programma/x', 'annual-report', 2022, null],
  ['https://groningen.publicaties.app/pub/voortgangsrapportage2022-2/1/p2', 'progress-report', 2022, 2],
  ['https://schagen2017.1ebeleidsrapportage.nl/p675/inleiding', 'progress-report', 2017, 1],
  ['https://nederbetuwe202202.bestuursrapportage.nl/p6558', 'progress-report', 2022, 2],
  ['https://eijsden-margraten.begrotingsapp.nl/programmabegroting--2021-2024/programma', 'budget', 2021, null],
];

const agreements: readonly (readonly [string, number | null, number | null, boolean])[] = [
  ['Coalitieakkoord 2022-2026', 2022, 2026, true],
  ['Bestuursakkoord 2019 – 2023', 2019, 2023, true],
  ['collegeprogramma 2018/2022', 2018, 2022, true],
  ['Collegeprogramma (2022 – 2026)', 2022, 2026, true],
  ['Coalitieprogramma 2018-’22', 2018, 2022, true],
  ['Raadsakkoord 2022 t/m 2026', 2022, 2026, true],
  ['Coalitieakkoord ‘De handen ineen’ 2022 - 2026', 2022, 2026, true],
  ['Coalitieakkoord 2022-2026 De handen ineen', 2022, 2026, false],
  ['2022-2026 Coalitieakkoord', 2022, 2026, true],
  ['Coalitieakkoord gemeente Groningen 2022-2026', 2022, 2026, true],
  ['https://www.voorbeeld.nl/coalitieakkoord-2022-2026', 2022, 2026, false],
  ['Coalitieakkoord_2022_2026.pdf', 2022, 2026, false],
  ['Coalitieakkoord 2022', 2022, null, true],
  ['Coalitieakkoord', null, null, true],
  ['Coalitieakkoord, begroot voor 2020-2050', null, null, false],
];

describe('findPublicationName', () => {
  test.each(agreements)('the agreement %s', (text, year, endYear, whole) => {
    expect(findPublicationName(text)).toMatchObject({
      kind: 'coalition-agreement',
      year,
      endYear,
      sequence: null,
      whole,
    });
  });

  test('what only names an agreement is none', () => {
    expect(findPublicationName('Begroting 2023: uitwerking van het coalitieakkoord 2022-2026')).toMatchObject({
      kind: 'budget',
      year: 2023,
      endYear: null,
    });
    expect(findPublicationName('De coalitieakkoordenbank')).toBeNull();
  });

  test.each(names)('%s', (text, kind, year, sequence) => {
    expect(findPublicationName(text)).toMatchObject({ kind, year, sequence });
  });

  test.each(['Begrotingswijziging', 'https://x.begrotingsapp.nl/', 'Bouwraming', 'Het college', ''])(
    '%s names no publication',
    (text) => {
      expect(findPublicationName(text)).toBeNull();
    },
  );

  test('a number behind a report is its own only at the end or before a year', () => {
    expect(findPublicationName('Bestuursrapportage 2 wegen')?.sequence).toBeNull();
    expect(findPublicationName('Begroting 2 2020')?.sequence).toBeNull();
    expect(findPublicationName('Tussentijdse cijfers over de rapportage 2022')).toBeNull();
  });

  test('a line that says something else beside the name is not its title', () => {
    expect(findPublicationName('Jaarstukken 2022 Gemeente Urk')?.whole).toBe(true);
    expect(findPublicationName('Programmaplan en begroting 2020')?.whole).toBe(true);
    expect(findPublicationName('Begroting op deelprogramma')?.whole).toBe(false);
    expect(findPublicationName('Leeswijzer Programmabegroting')?.whole).toBe(false);
    expect(findPublicationName('De jaarrekening 2021 sluit met een tekort')?.whole).toBe(false);
  });
});

test('a line is the name of a document alone when nothing is glued to it', () => {
  expect(findPublicationName('Jaarverslag 2018')?.whole).toBe(true);
  expect(findPublicationName('Jaarverslag 201818')?.whole).toBe(false);
});

test('the version of a document is part of its name, other words behind it are not', () => {
  expect(findPublicationName('Programmabegroting 2031-2034 Versie 2.0 04.11.2030')?.whole).toBe(true);
  expect(findPublicationName('Programmabegroting 2031-2034 in een andere versie 2.0')?.whole).toBe(false);
});
