import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeChapter, makeIndicator, makePassage, makeReading } from '../../../tests/make-reading.ts';
import type { Chapter } from '../../model/chapter.ts';
import type { Reading } from '../../model/reading.ts';
import { gatherPublications } from './gather-publications.ts';

function pages(...chapters: Partial<Chapter>[]): Reading[] {
  return chapters.map((chapter, index) =>
    makeReading({ input: `pagina-${index}.html`, sha256: `${index}`, chapters: [makeChapter(chapter)] }),
  );
}

/** The tree as indented lines: the form in which a person checks it. */
function outline(readings: readonly Reading[]): string[] {
  const chapters = gatherPublications(readings).publications[0]?.chapters ?? [];
  return chapters.map(({ depth, slug, title }) => `${'  '.repeat(depth)}${slug} ${title}`);
}

const programme = { code: '2', title: 'Economie en werkgelegenheid', level: 'programme' } as const;
const subprogramme = { code: '2.1', title: 'Groningen Kennisstad', level: 'subprogramme' } as const;

describe('the tree of chapters', () => {
  test('comes from the codes, and a chapter that is only named above a page is there with its title', () => {
    const readings = pages(
      { code: '2.1.10', title: 'Tiende', level: 'policy-field', parents: [programme] },
      { code: '2.1.4', title: 'Promoten', level: 'policy-field', parents: [programme] },
      { ...subprogramme },
    );
    expect(outline(readings)).toEqual([
      '2 Economie en werkgelegenheid',
      '  2.1 Groningen Kennisstad',
      '    2.1.4 Promoten',
      '    2.1.10 Tiende',
    ]);
  });

  test('leading zeros make no difference', () => {
    const readings = pages(
      { code: '02.1', title: 'Kennisstad' },
      { code: '2.1', title: 'Kennisstad' },
      { code: '02.1.4', title: 'Promoten' },
    );
    expect(outline(readings)).toEqual(['2.1 Kennisstad', '  2.1.4 Promoten']);
  });

  test('a parent named by its title alone is the chapter with that title, whichever file comes first', () => {
    const named = { code: null, title: 'Economie en Werkgelegenheid', level: 'programme' } as const;
    const readings = pages(
      { code: '2.1.4', title: 'Promoten', level: 'policy-field', parents: [named] },
      { ...programme },
    );
    expect(outline(readings)).toEqual(['2 Economie en werkgelegenheid', '  2.1.4 Promoten']);
  });

  test('of two chapters with the title that a page names, it lies under the one that its code begins with', () => {
    const named = { code: null, title: 'Algemeen', level: 'other' } as const;
    const readings = pages(
      { code: '1.1', title: 'Algemeen' },
      { code: '2.1', title: 'Algemeen' },
      { code: '2.1.3', title: 'Innovatie', parents: [named] },
    );
    expect(outline(readings)).toContain('  2.1.3 Innovatie');
    expect(gatherPublications(readings).publications[0]?.chapters.find(({ slug }) => slug === '2.1.3')?.parent).toBe(
      '2.1',
    );
  });

  test('the first subprogramme of one programme is not that of another', () => {
    const readings = pages(
      {
        code: '1',
        title: 'Wonen',
        level: 'subprogramme',
        parents: [{ code: '8', title: 'Ruimte', level: 'programme' }],
      },
      { code: '1', title: 'Kennisstad', level: 'subprogramme', parents: [programme] },
    );
    expect(outline(readings)).toEqual(['2 Economie en werkgelegenheid', '  2.1 Kennisstad', '8 Ruimte', '  8.1 Wonen']);
  });

  test('an introduction without a code stays in front where the files have it there', () => {
    const book = makeReading({
      chapters: [
        makeChapter({ title: 'Leeswijzer' }),
        makeChapter({ code: '1', title: 'Wonen' }),
        makeChapter({ code: '2', title: 'Werken' }),
      ],
    });
    expect(outline([book])).toEqual(['leeswijzer Leeswijzer', '1 Wonen', '2 Werken']);
  });

  test('chapters that name each other as parent do not hang', () => {
    const [a, b] = [
      { code: null, title: 'A', level: 'other' } as const,
      { code: null, title: 'B', level: 'other' } as const,
    ];
    const slugs = outline(pages({ ...a, parents: [b] }, { ...b, parents: [a] })).map((line) => line.trim());
    expect(slugs.toSorted()).toEqual(['a A', 'b B']);
  });

  test('ten thousand levels are as good as three', () => {
    const parents = Array.from(
      { length: 10_000 },
      (_, at) => ({ code: null, title: `Laag ${at}`, level: 'other' }) as const,
    );
    const chapters = gatherPublications(pages({ title: 'Diep', parents })).publications[0]?.chapters;
    expect(chapters?.at(-1)?.depth).toBe(10_000);
  });
});

describe('pages of one chapter', () => {
  const first = { code: '2.1.4', title: 'Promoten', passages: [makePassage('Eerst dit.')] };

  test('are put together in order', () => {
    const readings = pages(first, { ...first, passages: [makePassage('Dan dat.')] });
    const [chapter] = gatherPublications(readings).publications[0]?.chapters ?? [];
    expect(chapter?.passages.map(({ blocks }) => blocks[0])).toMatchObject([
      { text: 'Eerst dit.' },
      { text: 'Dan dat.' },
    ]);
  });

  test('that say word for word the same come once, and a note says so', () => {
    const publication = gatherPublications(pages(first, first)).publications[0];
    expect(publication?.chapters[0]?.passages).toHaveLength(1);
    expect(publication?.notes.map(({ why }) => why)).toEqual([{ say: 'twin', with: { input: 'pagina-0.html' } }]);
  });

  test('that say the same come once, also where an earlier program said otherwise how it read them', () => {
    const read = makeIndicator('Bruggen', '> 5', 5);
    const [figure] = read.figures;
    if (figure === undefined) throw new Error('no figure');
    const settled = [{ say: 'nil-is-zero', with: {} }] as const;
    const told = { ...read, figures: [{ ...figure, settled }] };
    const publication = gatherPublications(pages({ ...first, indicators: [read] }, { ...first, indicators: [told] }));
    expect(publication.publications[0]?.chapters[0]?.indicators).toHaveLength(1);
  });

  test('with one code and two titles are both kept, and a note names them', () => {
    const publication = gatherPublications(pages(first, { ...first, title: 'Handel' })).publications[0];
    expect(publication?.chapters.map(({ slug }) => slug)).toEqual(['2.1.4', '2.1.4-2']);
    expect(publication?.notes).toEqual([expect.objectContaining({ text: '2.1.4 Promoten / 2.1.4 Handel' })]);
  });
});

describe('publications', () => {
  test('are told apart by organisation, kind, years and sequence', () => {
    const chapters = [makeChapter({ title: 'Inleiding' })];
    const report = { kind: 'progress-report', year: 2022, endYear: null, sequence: 2, title: null } as const;
    const readings = [
      makeReading({ chapters }),
      makeReading({ chapters, organisation: 'Leiden' }),
      makeReading({ chapters, publication: report }),
      makeReading({ chapters, publication: { ...report, sequence: 1 } }),
      makeReading({
        chapters,
        publication: { kind: 'coalition-agreement', year: 2022, endYear: 2026, sequence: null, title: null },
      }),
    ];
    expect(
      gatherPublications(readings).publications.map(({ organisation, slug, title }) => [
        organisation.slug,
        slug,
        title,
      ]),
    ).toEqual([
      ['groningen', 'begroting-2018', 'Gemeentebegroting 2018'],
      ['groningen', 'coalitieakkoord-2022-2026', 'Coalitieakkoord 2022-2026'],
      ['groningen', 'voortgangsrapportage-2022-1', 'Voortgangsrapportage 2022-1'],
      ['groningen', 'voortgangsrapportage-2022-2', 'Voortgangsrapportage 2022-2'],
      ['leiden', 'begroting-2018', 'Gemeentebegroting 2018'],
    ]);
  });

  test('a page outside the cycle is a publication by its title, and its address never hides another part of the site', () => {
    const publication = { kind: 'other', year: null, endYear: null, sequence: null, title: null } as const;
    const readings = ['Eén regionaal profiel', 'Kalender', 'Logboek', 'Stand'].map((title) =>
      makeReading({ publication, organisation: 'Regio Groningen-Assen', chapters: [makeChapter({ title })] }),
    );
    const found = gatherPublications(readings).publications;
    expect(found.map(({ slug }) => slug)).toEqual([
      'een-regionaal-profiel',
      'kalender-pagina',
      'logboek-pagina',
      'stand-pagina',
    ]);
    expect(found[0]?.organisation).toEqual({
      slug: 'regio-groningen-assen',
      name: 'Regio Groningen-Assen',
      kind: 'region',
    });
  });

  test('a file without organisation or year is refused with the reason', () => {
    const chapters = [makeChapter({})];
    const identity = { kind: 'budget', endYear: null, sequence: null, title: null, year: null } as const;
    const { refused, publications } = gatherPublications([
      makeReading({ input: 'b', chapters, publication: identity }),
      makeReading({ input: 'a', chapters, organisation: null }),
      makeReading({ input: 'c' }),
    ]);
    expect(publications).toEqual([]);
    expect(refused.map(({ input, why }) => `${input} ${why}`)).toEqual([
      'a no-organisation',
      'b no-year',
      'c no-chapter',
    ]);
  });

  test('a cover that states nothing goes with its publication; with a note it is refused, so that nothing is lost', () => {
    const chapters = [makeChapter({})];
    const note = { at: { file: 'd' }, text: 'Lasten', why: { say: 'table-in-no-chapter', with: {} } } as const;
    const { refused, publications } = gatherPublications([
      makeReading({ input: 'c' }),
      makeReading({ input: 'd', notes: [note] }),
      makeReading({ input: 'e', chapters }),
    ]);
    expect(publications.map((one) => one.chapters.length)).toEqual([1]);
    expect(refused).toEqual([{ input: 'd', why: 'no-chapter' }]);
  });

  test('do not depend on the order in which the files are given', () => {
    const title = fc.constantFrom('Economie', 'Wonen', 'Zorg', '');
    const code = fc.constantFrom(null, '1', '01', '1.1', '1.1.2', '2', '5A');
    const level = fc.constantFrom('programme', 'subprogramme', 'other');
    const chapter = fc.record({
      title,
      code,
      level,
      parents: fc.array(fc.record({ title, code, level }), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(chapter, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (chapters, order) => {
        const readings = pages(...chapters.map((given, at) => ({ ...given, passages: [makePassage(`Zin ${at}.`)] })));
        const shuffled = readings
          .map((reading) => ({ reading, at: order.next().value ?? 0 }))
          .toSorted((a, b) => a.at - b.at);
        const outcome = gatherPublications(shuffled.map(({ reading }) => reading));
        expect(outcome).toEqual(gatherPublications(readings));
        const passages = outcome.publications[0]?.chapters.flatMap((gathered) => gathered.passages) ?? [];
        expect(passages).toHaveLength(chapters.length);
      }),
    );
  });
});

describe('what a chapter is', () => {
  const parents = [{ code: '2', title: 'Stad', level: 'programme' }] as const;
  const page = (input: string, code: string, nature: Reading['nature']) =>
    makeReading({ input, nature, chapters: [makeChapter({ code, title: `Veld ${code}`, parents })] });

  function naturesIn(...readings: readonly Reading[]) {
    const [publication] = gatherPublications(readings).publications;
    return Object.fromEntries(publication?.chapters.map(({ slug, nature }) => [slug, nature]) ?? []);
  }

  test('is what its own file is, not what the files beside it are', () => {
    expect(naturesIn(page('a.html', '2.1', []), page('b.html', '2.2', ['retold', 'in-part']))).toMatchObject({
      '2.1': [],
      '2.2': ['retold', 'in-part'],
    });
  });

  test('is all that its files are, where several tell of it', () => {
    const more = { ...page('c.html', '2.1', ['in-part']), sha256: 'c' };
    const extra = {
      ...more,
      chapters: more.chapters.map((chapter) => ({ ...chapter, level: 'policy-field' as const })),
    };
    expect(naturesIn(page('a.html', '2.1', ['retold']), extra)['2.1']).toEqual(['retold', 'in-part']);
  });

  test('of one that is only named is what the first file is that names it, and in part', () => {
    expect(naturesIn(page('a.html', '2.1', ['retold']))['2']).toEqual(['retold', 'in-part']);
  });
});
