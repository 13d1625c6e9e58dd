import { describe, expect, test } from 'vitest';
import { columnKinds } from './column-kind.ts';
import { headnessOf, weighHead } from './head-evidence.ts';

const context = { publicationYear: 2021, organisation: 'Laarbeek' };

/** The kind that a head speaks for most. */
function kindOf(...storeys: readonly string[]): string | undefined {
  const { support } = weighHead(storeys, context);
  return columnKinds.toSorted((left, right) => (support[right] ?? -20) - (support[left] ?? -20))[0];
}

describe('a head speaks for a kind of column', () => {
  test.each([
    ['Indicator', 'name'],
    ['Eenheid', 'unit'],
    ['Bron', 'source'],
    ['Peildatum', 'period'],
    ['Nr.', 'code'],
    ['Taakveld', 'topic'],
    ['Toelichting', 'remark'],
    ['Realisatie 2019', 'value'],
    ['Verschil', 'value'],
    ['Lasten', 'value'],
    ['', 'empty'],
  ])('%j for %s', (head, kind) => {
    expect(kindOf(head)).toBe(kind);
  });

  test('so strongly that numbers below the head of an attribute are no values', () => {
    expect(weighHead(['Bron'], context).support.value).toBeLessThan(-5);
  });

  test('but a year in unknown words speaks for a value', () => {
    expect(weighHead(['Zweven'], context).isUnknown).toBe(true);
    expect(kindOf('Zweven')).not.toBe('value');
    expect(kindOf('Zweven 2022')).toBe('value');
  });

  test('of an indicator more for the name than one of a subject', () => {
    const nameOf = (head: string) => weighHead([head], context).support.name ?? 0;
    expect(nameOf('Indicator')).toBeGreaterThan(nameOf('Onderwerp'));
  });
});

describe('storeys of a head are understood together', () => {
  test('a role above a year', () => {
    expect(weighHead(['Realisatie', '2019'], context)).toMatchObject({ role: 'achieved', year: 2019, isTorn: false });
  });

  test('a date above a head of its own', () => {
    expect(kindOf('1 maart 2019', 'Jaar')).toBe('period');
    expect(weighHead(['1 maart 2019', 'Ref.'], context)).toMatchObject({ role: 'reference', year: 2019 });
  });

  test('one that repeats the one above counts once', () => {
    expect(weighHead(['Realisatie', 'Realisatie', '2019'], context).text).toBe('Realisatie 2019');
  });

  test('an unknown word above a year may be any role, and is no head of names', () => {
    expect(weighHead(['Telling', '2019'], context)).toMatchObject({ isUnknown: true, isBareYear: false, year: 2019 });
    expect(weighHead(['Omschrijving', '2019'], context).isTorn).toBe(true);
  });

  test('with two years contradict each other', () => {
    expect(weighHead(['2018', '2019'], context).isTorn).toBe(true);
    expect(weighHead(['2019', 'Realisatie 2019'], context).isTorn).toBe(false);
    expect(weighHead(['Indicator 2019'], context).isTorn).toBe(true);
  });
});

test('a head is a year and nothing else, or the body itself, or has two roles', () => {
  expect(weighHead(['2019'], context)).toMatchObject({ isBareYear: true, role: null, year: 2019 });
  expect(weighHead(['Laarbeek'], context)).toMatchObject({ own: true, role: 'achieved' });
  expect(weighHead(['Realisatie / Begroting', '2019'], context).splitRoles).toEqual(['achieved', 'budgeted']);
  expect(weighHead(['Realisatie / Rekening', '2019'], context).splitRoles).toBeNull();
});

describe('a text can be a head', () => {
  test.each(['Indicator', 'Realisatie', 'Verschil', '2019', 'Lasten', 'Laarbeek'])('%s', (text) => {
    expect(headnessOf(text, context)).toBeGreaterThan(0.5);
  });

  test.each(['', 'Boten', 'Aantal molens in de wijk'])('%j says nothing of it', (text) => {
    expect(headnessOf(text, context)).toBe(0);
  });

  test('an order about a year is a value', () => {
    expect(headnessOf('≥ 2018', context)).toBe(-1);
  });
});
