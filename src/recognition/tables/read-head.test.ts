import { describe, expect, test } from 'vitest';
import { indicatorKindOf, readHead } from './heads/read-head.ts';

const context = { publicationYear: 2021, organisation: 'Laarbeek' };

function say(head: string): string {
  const meaning = readHead(head, context);
  if (meaning.type === 'attribute') return meaning.attribute;
  return meaning.type === 'value' ? `${meaning.role} ${meaning.year ?? '-'}` : meaning.type;
}

describe('a head says the role and the year of its column', () => {
  test.each([
    ['Behaald\n 2014', 'achieved 2014'],
    ['Realisatie 2016', 'achieved 2016'],
    ['Werkelijk', 'achieved -'],
    ['Rekening 2019', 'achieved 2019'],
    ['Rek. 2019', 'achieved 2019'],
    ['Jaarrekening 2018', 'achieved 2018'],
    ['Jaarstukken 2019', 'achieved 2019'],
    ['Stand 31-12-2019', 'achieved 2019'],
    ['Uitkomst 2020', 'achieved 2020'],
    ['R2019', 'achieved 2019'],
    ['W2018', 'achieved 2018'],
    ['2019 R', 'achieved 2019'],
    ['Realisatie t-1', 'achieved 2020'],
    ['Begroting 2017', 'budgeted 2017'],
    ['Begr. 2020', 'budgeted 2020'],
    ['B2021', 'budgeted 2021'],
    ['2022 B', 'budgeted 2022'],
    ['2017 (begroting)', 'budgeted 2017'],
    ['Begroting na wijziging 2020', 'budgeted 2020'],
    ['Raming 2022 t/m 2025', 'budgeted 2022'],
    ['Prognose 2021', 'budgeted 2021'],
    ['Actuele begroting 2020', 'budgeted 2020'],
    ['Beoogd\n2017', 'target 2017'],
    ['Streef-\nwaarde', 'target -'],
    ['Streefwaarde 2022', 'target 2022'],
    ['Doel 2022', 'target 2022'],
    ['Norm', 'target -'],
    ['Target 2020', 'target 2020'],
    ['Nulmeting', 'baseline -'],
    ['0-meting 2015', 'baseline 2015'],
    ['Startwaarde', 'baseline -'],
    ['Landelijk', 'reference -'],
    ['Nederland 2018', 'reference 2018'],
    ['Neder land', 'reference -'],
    ['gemiddelde gemeente < 25.000 inwoners', 'reference -'],
    ['Vergelijkingsgroep', 'reference -'],
    ['Vergelijkend cijfer', 'reference -'],
    ['Benchmark', 'reference -'],
    ['Provincie Groningen', 'reference -'],
    ['Laarbeek', 'achieved -'],
    ['Gemeente Laarbeek', 'achieved -'],
    ['2017', 'other 2017'],
    ["'17", 'other 2017'],
    ['2016/2017', 'other 2016'],
    ['1 jan 2020', 'other 2020'],
    ['31-12-2019', 'other 2019'],
  ])('%j is %s', (head, expected) => {
    expect(say(head)).toBe(expected);
  });
});

describe('a head says which attribute its column holds', () => {
  test.each([
    ['Prestatie indicator(en)', 'name'],
    ['Effectindicator(en)', 'name'],
    ['Prestatie-indicatoren', 'name'],
    ['Effect- en prestatie-indicatoren', 'name'],
    ['Beleidsindicator', 'name'],
    ['Naam Indicator:', 'name'],
    ['Verplichte indicator', 'name'],
    ['meet eenheid', 'unit'],
    ['Eenheid:', 'unit'],
    ['Bron', 'source'],
    ['Meetfrequentie', 'frequency'],
    ['actualiteit', 'period'],
    ['Peiljaar', 'period'],
    ['Perio-de', 'period'],
    ['Jaar waarop cijfer betrekking heeft', 'period'],
    ['verplicht volgens BBV j/n', 'mandatory'],
    ['Nr.', 'number'],
    ['Taakveld', 'field'],
    ['Toelichting', 'remark'],
    ['Voordeel/ Nadeel', 'sign'],
  ])('%j is the %s', (head, expected) => {
    expect(say(head)).toBe(expected);
  });
});

test('a head of neither is unknown, an empty one and a remark about an empty column are empty', () => {
  expect(say('Zomaar iets')).toBe('unknown');
  expect(say('In de tabel staat per taakveld de waarde.')).toBe('unknown');
  expect(say('\u00a0')).toBe('empty');
  expect(say('(lege 5e kolom)')).toBe('empty');
  expect(say('Verschil')).toBe('difference');
});

test('the kind of indicator stands in the head or in the title', () => {
  expect(indicatorKindOf('Effectindicator(en)')).toBe('effect');
  expect(indicatorKindOf('Prestatie indicator(en)')).toBe('performance');
  expect(indicatorKindOf('Effect- en prestatie-indicatoren')).toBeNull();
  expect(indicatorKindOf('Verplichte beleidsindicatoren')).toBe('mandatory');
  expect(indicatorKindOf('Basisset beleidsindicatoren')).toBe('mandatory');
  expect(indicatorKindOf('Beleidsindicator')).toBeNull();
  expect(indicatorKindOf('Effecten van beleid')).toBeNull();
});

test('a head of a megabyte is read in no time', () => {
  const started = performance.now();
  for (const text of ['*'.repeat(1_000_000), ' '.repeat(1_000_000), '1'.repeat(1_000_000), 'a- '.repeat(300_000)])
    say(text);
  expect(performance.now() - started).toBeLessThan(500);
});
