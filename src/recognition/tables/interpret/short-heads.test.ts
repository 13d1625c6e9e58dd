import { describe, expect, test } from 'vitest';
import { gridRowsOf } from './interpret.fixture.ts';
import { setShortHeads } from './short-heads.ts';

/** The heads over each column in each way, the likeliest first: two rows of heads, then a row of the body. */
function set(...lines: readonly string[]): readonly string[] {
  const [upper, lower, ...body] = gridRowsOf(lines);
  if (upper === undefined || lower === undefined) throw new Error('no rows');
  return setShortHeads(upper, lower, body).map(({ storeys }) => storeys.map((texts) => texts.join(' > ')).join(' | '));
}

describe('a lower row that is shorter than the table', () => {
  test('stands below the heads that need a role, between those of words', () => {
    expect(
      set(
        'Indicator | Eenheid | Beginwaarde | 2012 | 2013 | 2015 | Bron',
        'Peiling | Peiling | Inzet',
        'Bruggen | % | 7,1 | 7,1 | 7,2 | 7,5 | Beheerder',
      )[0],
    ).toBe('Indicator | Eenheid | Beginwaarde | 2012 > Peiling | 2013 > Peiling | 2015 > Inzet | Bron');
  });

  test('and has more heads than the upper one where one covers several', () => {
    expect(
      set('Graadmeter | 2015 | 2016', 'Realisatie | Realisatie | Doel | Nederland', 'Bruggen | 48 | 51 | 50 | 52')[0],
    ).toBe('Graadmeter | 2015 > Realisatie | 2016 > Realisatie | 2016 > Doel | 2016 > Nederland');
  });

  test('comes back under each of them', () => {
    expect(
      set(
        'Indicator | 1 maart 2014 | 1 maart 2015',
        'Jaar | Zandlo | Ref. | Jaar | Zandlo | Ref.',
        'Bruggen | 2012 | 26 | 63 | 2013 | 44 | 74',
      )[0],
    ).toBe(
      'Indicator | 1 maart 2014 > Jaar | 1 maart 2014 > Zandlo | 1 maart 2014 > Ref. | 1 maart 2015 > Jaar | 1 maart 2015 > Zandlo | 1 maart 2015 > Ref.',
    );
  });
});

describe('no such row', () => {
  test.each([
    ['is one of as many cells', ['Indicator | 2019 | 2020', 'naam | doel | doel', 'Bruggen | 1 | 2']],
    ['is one with an empty corner', ['Indicator | Realisatie | | Bron', ' | 2019 | 2020 | ', 'Bruggen | 1 | 2 | CBS']],
    ['is the first row of the body', ['Naam | 2019 | 2020 | 2021', 'Bruggen | - | | ', 'Kades | 1 | 2 | 3']],
    ['has an empty place between its cells', ['Naam | 2019 | 2020 | Bron', 'a | | b | ', 'Bruggen | 1 | 2 | CBS']],
  ])('%s', (_, lines) => {
    expect(set(...lines)).toEqual([]);
  });
});
