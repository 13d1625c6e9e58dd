import { describe, expect, test } from 'vitest';
import { makeChapter, makeIndicator, makePassage, makeReading, makeReadTable } from '../../tests/make-reading.ts';
import type { Chapter } from '../model/chapter.ts';
import { gatherPublications } from '../recognition/gather/gather-publications.ts';
import { compareEditions } from './compare-editions.ts';
import { type EditionContent, readContent } from './edition-content.ts';
import { freezeEdition } from './freeze-edition.ts';

function edition(...chapters: Partial<Chapter>[]): EditionContent {
  const [publication] = gatherPublications([makeReading({ chapters: chapters.map(makeChapter) })]).publications;
  if (publication === undefined) throw new Error('nothing was gathered');
  return readContent(freezeEdition(publication).content);
}

const at = { file: 'pagina.html' };
const city = { code: '2.1', title: 'Stad' };
const country = { code: '2.2', title: 'Land' };

describe('comparing two editions', () => {
  test('of the same content finds nothing', () => {
    const same = edition({ ...city, passages: [makePassage('Zo is het.')] });
    expect(compareEditions(same, same)).toEqual({ gone: [], added: [], changed: [] });
  });

  test('tells which chapters went and which came, by name', () => {
    expect(compareEditions(edition(city), edition(country))).toEqual({
      gone: [{ slug: '2.1', code: '2.1', title: 'Stad' }],
      added: [{ slug: '2.2', code: '2.2', title: 'Land' }],
      changed: [],
    });
  });

  test('shows a target that was changed, as written before and after', () => {
    const before = edition({ ...city, indicators: [makeIndicator('Projecten', '> 5', 5)] });
    const after = edition({ ...city, indicators: [makeIndicator('Projecten', '> 2', 2)] });
    expect(compareEditions(before, after).changed[0]?.changes).toEqual([
      { sort: 'indicators', gone: ['Projecten · Beoogd 2018: > 5'], added: ['Projecten · Beoogd 2018: > 2'] },
    ]);
  });

  test('a new title under the same code is a changed chapter and not another one', () => {
    const { changed, gone } = compareEditions(edition(city), edition({ ...city, title: 'Stad en regio' }));
    expect(gone).toEqual([]);
    expect(changed[0]?.changes).toEqual([{ sort: 'title', gone: ['2.1 Stad'], added: ['2.1 Stad en regio'] }]);
  });

  test('a sentence that comes twice and then once is one that went', () => {
    const item = (text: string) => ({ text, depth: 0, at });
    const list = (...items: string[]) =>
      makePassage('', { heading: null, blocks: [{ kind: 'list', ordered: false, items: items.map(item), at }] });
    const before = edition({ ...city, passages: [list('Bouwen', 'Bouwen', 'Wonen')] });
    const after = edition({ ...city, passages: [list('Wonen', 'Bouwen')] });
    expect(compareEditions(before, after).changed[0]?.changes).toEqual([
      { sort: 'passages', gone: ['Bouwen'], added: [] },
    ]);
  });

  test('reads every sort of block and statement', () => {
    const cell = (text: string) => ({ text, header: false, marks: [], at });
    const passage = makePassage('', {
      blocks: [
        { kind: 'table', caption: 'Overzicht', rows: [[cell('a'), cell('b')]], at },
        { kind: 'footnote', mark: '*', text: 'Voorlopig.', at },
      ],
    });
    const statements = {
      passages: [passage],
      commitments: [{ text: 'Bouwen', question: 'do', term: null, at }],
      accounts: [{ text: 'Gebouwd', heading: 'Wonen', question: 'done', at }],
      amounts: [
        {
          label: 'Lasten',
          side: null,
          year: 2018,
          raw: '1,5',
          euros: '1.5',
          unit: 'euro',
          rounding: '0.1',
          standing: null,
          unsettled: [],
          column: '2018',
          at,
        },
      ],
      references: [{ text: 'zie 2.2', code: '2.2', title: null, at }],
      mentions: [{ kind: 'partner', name: 'SNN', at }],
    } as const;
    const { changed } = compareEditions(edition(city), edition({ ...city, ...statements }));
    expect(changed[0]?.changes.map(({ sort, added }) => [sort, ...added])).toEqual([
      ['passages', 'Wat willen we bereiken?', 'Overzicht', 'a | b', '* Voorlopig.'],
      ['commitments', 'Bouwen'],
      ['accounts', 'Wonen: Gebouwd'],
      ['amounts', 'Lasten · 2018: 1,5'],
      ['references', 'zie 2.2'],
      ['mentions', 'SNN'],
    ]);
  });

  test('says nothing of a table that was read: its figures and amounts are compared', () => {
    const passage = makePassage('Zo staat het ervoor.');
    const blocks = [...passage.blocks, makeReadTable(['Indicator|Beoogd 2018', 'Projecten|> 5'])];
    const before = edition({ ...city, passages: [passage] });
    expect(compareEditions(before, edition({ ...city, passages: [{ ...passage, blocks }] })).changed).toEqual([]);
  });
});
