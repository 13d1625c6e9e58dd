import { describe, expect, it } from 'vitest';
import { type MadeChapter, makePublication } from '../made-publication.fixture.ts';
import type { StatedPublication } from '../stated.ts';
import { threadPublications } from '../thread-publications.ts';

type Rows = NonNullable<MadeChapter['measures']>;

function budget(year: number, measures: Rows, title = 'Vrije tijd'): StatedPublication {
  return makePublication('budget', year, [{ code: '5.1', title, measures }]);
}

/** The names that were held to be one indicator, per thread. */
function namesOf(...publications: readonly StatedPublication[]): string[][] {
  return threadPublications(publications)
    .threads.filter(({ kind }) => kind === 'indicator')
    .map(({ statements }) =>
      statements.flatMap((statement) => (statement.kind === 'indicator' ? [statement.indicator.name] : [])),
    );
}

describe('threads of indicators', () => {
  it('keep near twins apart, also where they changed places', () => {
    const first = { 'Aantal bezoekers website': [], 'Aantal bezoekers museum': [] };
    const second = { 'Bezoekers museum': [], 'Bezoekers website': [] };
    expect(namesOf(budget(2018, first), budget(2019, second))).toEqual([
      ['Aantal bezoekers website', 'Bezoekers website'],
      ['Aantal bezoekers museum', 'Bezoekers museum'],
    ]);
  });

  it('keep those over and under a limit apart, of which all words are the same', () => {
    expect(namesOf(budget(2018, { 'Jeugd 18-': [] }), budget(2019, { 'Jeugd 18+': [] }))).toEqual([
      ['Jeugd 18-'],
      ['Jeugd 18+'],
    ]);
  });

  it('do not take a twin for the one that is gone', () => {
    expect(
      namesOf(budget(2018, { 'Aantal bezoekers website': [] }), budget(2019, { 'Aantal bezoekers museum': [] })),
    ).toEqual([['Aantal bezoekers website'], ['Aantal bezoekers museum']]);
  });

  it('know one whose name is parted or joined, whatever its aim became', () => {
    const before = { 'Fietsers op de ringroute': [['target', 2018, '> 5']] } as const;
    const after = { 'Fietsers op de ring-route': [['target', 2018, '> 2']] } as const;
    expect(namesOf(budget(2018, before), budget(2019, after))).toEqual([
      ['Fietsers op de ringroute', 'Fietsers op de ring-route'],
    ]);
  });

  it('know a renamed one by its figures', () => {
    const before = { 'Ranglijst kennisoverdracht': [['achieved', 2017, '52.773']] } as const;
    const after = { 'Ranglijst universiteiten': [['achieved', 2017, '52.773']] } as const;
    expect(namesOf(budget(2018, before), budget(2019, after))).toEqual([
      ['Ranglijst kennisoverdracht', 'Ranglijst universiteiten'],
    ]);
  });

  it('know one by the beginning of its name, however much explanation came or went', () => {
    const long =
      'Aantal bezoekers (van het zwembad en de ijsbaan samen, ook leerlingen die met hun school kwamen, per kalenderjaar)';
    const dashed =
      'Cliëntervaring – aandeel ouders en jeugdigen dat bij het laatste onderzoek een voldoende of meer gaf';
    const others = { 'Leden van sportverenigingen': [], 'Bezoekers van het archief': [] };
    const before = { [long]: [], Cliëntervaring: [], ...others };
    const after = { [dashed]: [], 'Aantal bezoekers': [], ...others };
    expect(namesOf(budget(2018, before), budget(2019, after)).slice(0, 2)).toEqual([
      [long, 'Aantal bezoekers'],
      ['Cliëntervaring', dashed],
    ]);
  });

  it('do not take two explanations of one beginning for one', () => {
    expect(
      namesOf(
        budget(2018, { 'Bezoekers (zwembad De Kolk, de sporthal)': [] }),
        budget(2019, { 'Bezoekers (raadhuis en archief)': [] }),
      ),
    ).toHaveLength(2);
  });

  it('keep one name in two fields two indicators', () => {
    const made = (year: number) =>
      makePublication('budget', year, [
        { code: '1', title: 'Musea', measures: { Klanttevredenheid: [['achieved', 2017, '8,1']] } },
        { code: '2', title: 'Sport', measures: { Klanttevredenheid: [['achieved', 2017, '7,2']] } },
      ]);
    const threads = threadPublications([made(2018), made(2019)]).threads.filter(({ kind }) => kind === 'indicator');
    expect(threads.map(({ statements }) => statements.map(({ chapter }) => chapter.title))).toEqual([
      ['Musea', 'Musea'],
      ['Sport', 'Sport'],
    ]);
  });

  it('see a whole set that makes way for another as one replacement', () => {
    const before = { 'Bekendheid merk': [], 'Volgers op sociale media': [] };
    const after = { 'Positie op ranglijst': [], 'Benchmark campussen': [] };
    const { replacements, statements } = threadPublications([budget(2018, before), budget(2019, after)]);
    const yearsOf = (keys: readonly string[] = []) => [
      ...new Set(keys.map((key) => statements.get(key)?.publication.year)),
    ];
    expect(replacements.map(({ gone, added }) => [yearsOf(gone), yearsOf(added)])).toEqual([[[2018], [2019]]]);
    expect(replacements[0]?.gone).toHaveLength(2);
    expect(replacements[0]?.added).toHaveLength(2);
  });
});
