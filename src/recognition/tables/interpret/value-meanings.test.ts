import { describe, expect, test } from 'vitest';
import { publication } from '../table.fixture.ts';
import type { ColumnKind } from './column-kind.ts';
import { weighHead } from './head-evidence.ts';
import { readMeanings } from './value-meanings.ts';

/** Columns as `kind: head`, storeys of a head parted by ` > `; what each value means as `role year @period`. */
function mean(kinds: readonly string[], of = publication('annual-report', 2021), organisation = 'Laarbeek') {
  const columns = kinds.map((column) => {
    const [kind = '', head = ''] = column.split(': ');
    return { kind: kindOf(kind), stack: { storeys: head.split(' > ').filter((text) => text !== ''), marks: [] } };
  });
  const stacks = columns.map(({ stack }) => stack);
  const heads = stacks.map(({ storeys }) => weighHead(storeys, { publicationYear: of.year, organisation }));
  return readMeanings(
    columns.map(({ kind }) => kind),
    heads,
    stacks,
    of,
  ).flatMap((meaning) => {
    if (meaning === null) return [];
    const { role, year, own, open } = meaning.value;
    const period = meaning.period === null ? '' : ` @${meaning.period}`;
    return [`${role}${own ? ' (own)' : ''} ${year ?? '-'}${period}${open.map((one) => ` ?${one}`).join('')}`];
  });
}

function kindOf(name: string): ColumnKind {
  if (name === 'value' || name === 'period' || name === 'role' || name === 'subject') return name;
  return 'name';
}

test('two columns of one role without a year leave open of which years they are, and so does a budget between them', () => {
  const columns = ['name', 'value: Realisatie', 'value: Begroting', 'value: Realisatie', 'value: Streefwaarde'];
  expect(mean(columns, { ...publication('other', 2021), year: null })).toEqual([
    'achieved - ?year',
    'budgeted - ?year',
    'achieved - ?year',
    'target -',
  ]);
});

describe('a column of periods', () => {
  test('dates the values at its right until the next one', () => {
    const columns = [
      'name',
      'period: Jaar',
      'value: Werkelijk',
      'value: Landelijk',
      'period: Jaar',
      'value: Werkelijk',
    ];
    expect(mean(columns)).toEqual(['achieved - @1', 'reference - @1', 'achieved - @4']);
  });

  test('before each value leaves what stands behind the last pair without a year', () => {
    const pairs = ['name', 'period: Jaar', 'value: Realisatie', 'period: Jaar', 'value: Begroting'];
    expect(mean([...pairs, 'value: Laatste score', 'value: Vorige score'])).toEqual([
      'achieved - @1',
      'budgeted - @3',
      'achieved - ?year',
      'achieved - ?year',
    ]);
  });

  test('before each of two values says nothing of their role where their heads say none', () => {
    expect(mean(['name', 'period: Jaar', 'value: Waarde', 'period: Jaar', 'value: Waarde'])).toEqual([
      'other - @1',
      'other - @3',
    ]);
    expect(mean(['name', 'period: Jaar', 'value: Waarde'])).toEqual(['achieved - @1']);
  });

  test('of the rows of one indicator says nothing of the role of a value, also where another column is its baseline', () => {
    expect(mean(['period: Jaar', 'value: Waarde'])).toEqual(['other - @0']);
    expect(mean(['period: Jaar', 'value: Beginwaarde', 'value: Waarde'])).toEqual(['baseline - @0', 'other - @0']);
    expect(mean(['period: Jaar', 'value: Streefwaarde', 'value: Waarde'])).toEqual(['target - @0', 'achieved - @0']);
  });

  test('leaves an aim at its left without a year', () => {
    const columns = [
      'name',
      'value: Streefwaarde',
      'period: Jaar',
      'value: Realisatie',
      'period: Jaar',
      'value: Realisatie',
    ];
    expect(mean(columns)).toEqual(['target -', 'achieved - @2', 'achieved - @4']);
  });

  test('that is the last and the only one dates what was measured before it', () => {
    expect(mean(['name', 'value: Realisatie', 'period: Peiljaar'])).toEqual(['achieved - @2']);
    expect(mean(['name', 'value: Streefwaarde', 'period: Peiljaar'])).toEqual(['target -']);
  });

  test('of measuring does not date an aim behind it', () => {
    expect(mean(['name', 'period: Peildatum', 'value: Realisatie', 'value: Streefwaarde'])).toEqual([
      'achieved - @1',
      'target -',
    ]);
  });

  test('below a head that is a date goes before that date', () => {
    const columns = [
      'name',
      'period: 1 maart 2019 > Jaar',
      'value: 1 maart 2019 > Laarbeek',
      'value: 1 maart 2019 > Ref.',
    ];
    expect(mean(columns, publication('budget', 2020))).toEqual(['achieved (own) - @1', 'reference - @1']);
  });

  test('beside the name of a publication says that its figure was measured then', () => {
    const columns = ['name', 'period: Jaar waarop het cijfer betrekking heeft', 'value: Cijfer begroting 2018'];
    expect(mean(columns)).toEqual(['achieved - @1']);
  });
});

describe('a column without a year', () => {
  test('is of the year of an annual report where it stands beside the other role', () => {
    expect(mean(['name', 'value: Begroting', 'value: Realisatie'])).toEqual(['budgeted 2021', 'achieved 2021']);
  });

  test('stays without one where another column has one', () => {
    expect(mean(['name', 'value: Realisatie 2020', 'value: Realisatie'])).toEqual(['achieved 2020', 'achieved -']);
  });

  test('is of the budget where it is the only budget', () => {
    expect(mean(['name', 'value: Realisatie 2019', 'value: Begroting'], publication('budget', 2021))).toEqual([
      'achieved 2019',
      'budgeted 2021',
    ]);
  });

  test('has an open year where another column says the same', () => {
    expect(mean(['name', 'value: Streefwaarde', 'value: Streefwaarde'])).toEqual(['target - ?year', 'target - ?year']);
  });

  test('may be one of two comparisons', () => {
    expect(mean(['name', 'value: Nederland', 'value: Provincie'])).toEqual(['reference -', 'reference -']);
  });
});

describe('the role of a column', () => {
  test('is open below unknown words, and so is the year where there is no head', () => {
    expect(mean(['name', 'value: Zweven 2022'])).toEqual(['other 2022 ?role']);
    expect(mean(['name', 'value'])).toEqual(['other - ?role ?year']);
  });

  test('is not open below a bare year or where a column tells it of each row', () => {
    expect(mean(['name', 'value: 2022'])).toEqual(['other 2022']);
    expect(mean(['name', 'role: Soort', 'value: Zweven'])).toEqual(['other -']);
  });

  test('of a name beside a comparison is that of the body itself', () => {
    expect(mean(['name', 'value: Heidebeek', 'value: Nederland'])).toEqual(['achieved (own) -', 'reference -']);
    expect(mean(['name', 'value: Heidebeek', 'value: Zweven 3'])).toEqual(['other - ?role', 'other - ?role']);
  });

  test('of a head with two roles over a row of years is the first of them for years that are known', () => {
    const columns = [2018, 2019, 2020, 2021].map((year) => `value: Realisatie / Begroting > ${year}`);
    expect(mean(['name', ...columns], publication('budget', 2021))).toEqual([
      'achieved 2018',
      'achieved 2019',
      'budgeted 2020',
      'budgeted 2021',
    ]);
  });
});

test('a difference has no year of its own', () => {
  expect(mean(['name', 'value: Realisatie 2020', 'value: Verschil 2020'])[1]).toBe('other -');
});
