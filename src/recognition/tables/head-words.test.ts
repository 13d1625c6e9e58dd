import { describe, expect, test } from 'vitest';
import { readHead } from './heads/read-head.ts';
import { asParagraphs, recogniseText, restoreText, rowsOfText } from './text.fixture.ts';

function say(head: string): string {
  const meaning = readHead(head, { publicationYear: 2021, organisation: 'Laarbeek' });
  if (meaning.type === 'attribute') return meaning.attribute;
  return meaning.type === 'value' ? `${meaning.role} ${meaning.year ?? '-'}` : meaning.type;
}

describe('short words of heads, and words that only look like them', () => {
  test.each([
    ['NL', 'reference -', 'NL Alert', 'unknown'],
    ['Prog/Par', 'field', 'Prognose/Parkeren', 'budgeted -'],
    ['Prog. / Paragraaf', 'field', 'Progressie / Partners', 'unknown'],
    ['Streven', 'target -', 'Nastrevenswaardig', 'unknown'],
    ['Streven 2022', 'target 2022', 'Zweven 2022', 'unknown'],
    ['0-waarde', 'baseline -', '10-waarden', 'achieved -'],
    ['Vergelijk', 'reference -', 'Onvergelijk', 'unknown'],
    ['Ref.', 'reference -', 'Refter', 'unknown'],
    ['BBV/Laarbeek', 'mandatory', 'BBV en Laarbeek', 'unknown'],
  ])('%s is %s, %s is %s', (head, meaning, near, other) => {
    expect([say(head), say(near)]).toEqual([meaning, other]);
  });
});

describe('numbered titles over rows of places', () => {
  const heads = 'Nr. / Indicator / Eenheid / Bron / 2016 / 2017';

  test('name the indicator of the rows below', () => {
    const cells = `${heads} / 1 / Boten / Laarbeek / 1 / 2 / Landelijk / 3 / 4 / 2 / Molens / Laarbeek / 5 / 6 / Landelijk / 7 / 8`;
    // a reader would see two indicators with two places each; without anything below "Eenheid" and "Bron" nothing is said
    expect(recogniseText(asParagraphs(cells))).toEqual([]);
    expect(JSON.stringify(restoreText(asParagraphs(cells)))).toMatch(/Boten.*Laarbeek.*Landelijk.*Molens.*Laarbeek/s);
  });

  test('are none where values stand behind the name', () => {
    const cells = `${heads} / 1 / Boten / aantal / LISA / 1 / 2 / 2 / Molens / aantal / LISA / 5 / 6`;
    expect(rowsOfText(asParagraphs(cells))[0]?.slice(1)).toEqual([
      '1 | Boten | aantal | LISA | 1 | 2',
      '2 | Molens | aantal | LISA | 5 | 6',
    ]);
  });
});
