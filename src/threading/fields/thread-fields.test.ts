import { describe, expect, it } from 'vitest';
import { makePublication } from '../made-publication.fixture.ts';
import { threadPublications } from '../thread-publications.ts';

type Chapters = Parameters<typeof makePublication>[2];

function fieldsOf(before: Chapters, after: Chapters) {
  const { threads } = threadPublications([
    makePublication('budget', 2019, before),
    makePublication('budget', 2020, after),
  ]);
  return threads.filter(({ kind }) => kind === 'policy-field');
}

function titlesOf(before: Chapters, after: Chapters): string[][] {
  return fieldsOf(before, after).map(({ statements }) =>
    statements.flatMap((statement) => (statement.kind === 'chapter' ? [statement.chapter.title] : [])),
  );
}

describe('threads of chapters', () => {
  it('do not follow a code that went to another field', () => {
    const titles = titlesOf(
      [
        { code: '2.1', title: 'Afval' },
        { code: '2.2', title: 'Jeugdzorg' },
      ],
      [
        { code: '2.1', title: 'Jeugdzorg' },
        { code: '2.2', title: 'Toerisme' },
      ],
    );
    expect(titles).toEqual([['Afval'], ['Jeugdzorg', 'Jeugdzorg'], ['Toerisme']]);
  });

  it('give codes no weight where the whole was renumbered', () => {
    const names = ['Afval', 'Jeugdzorg', 'Toerisme', 'Verkeer'];
    const before = names.map((title, at) => ({ code: `${at + 1}`, title }));
    const after = names.map((title, at) => ({ code: `${((at + 1) % 4) + 1}`, title }));
    expect(titlesOf(before, after)).toEqual(names.map((title) => [title, title]));
  });

  it('keep chapters of a common title apart by the chapter above', () => {
    const programmes = (order: readonly string[]): Chapters =>
      order.flatMap((title) => [
        { title, slug: title },
        { title: 'Inleiding', slug: `${title}-inleiding`, parent: title },
      ]);
    const fields = fieldsOf(programmes(['Wonen', 'Zorg', 'Sport']), programmes(['Sport', 'Wonen', 'Zorg']));
    const parents = fields
      .filter(({ title }) => title === 'Inleiding')
      .map(({ statements }) => statements.map(({ chapter }) => chapter.parent));
    expect(parents).toEqual([
      ['Wonen', 'Wonen'],
      ['Zorg', 'Zorg'],
      ['Sport', 'Sport'],
    ]);
  });

  it.each(['Wat mag het kosten?', 'Inleiding', 'Beleidsindicatoren'])(
    'do not take one page of each of two programmes for one: %s',
    (title) => {
      const page = (programme: string): Chapters => [
        { title: programme, slug: programme },
        { title, slug: `${programme}-page`, parent: programme, wants: ['Bewoners en bedrijven goed helpen'] },
      ];
      const pages = fieldsOf(page('Wonen en bouwen'), page('Zorg en welzijn')).filter((field) => field.title === title);
      expect(pages.map(({ statements }) => statements.length)).toEqual([1, 1]);
      const same = fieldsOf(page('Wonen en bouwen'), page('Wonen en bouwen')).filter((field) => field.title === title);
      expect(same.map(({ statements }) => statements.length)).toEqual([2]);
    },
  );

  it('follow a title of its own to another programme', () => {
    const page = (programme: string): Chapters => [
      { title: programme, slug: programme },
      { title: 'Monumenten', slug: 'monumenten', parent: programme },
    ];
    const fields = fieldsOf(page('Wonen en bouwen'), page('Cultuur')).filter((field) => field.title === 'Monumenten');
    expect(fields.map(({ statements }) => statements.length)).toEqual([2]);
  });

  it('see a field that another went up in', () => {
    const fields = fieldsOf(
      [
        { code: '1', title: 'Wegen', wants: ['Asfalt vernieuwen op de ringweg', 'Bruggen schilderen'] },
        { code: '2', title: 'Parkeren', wants: ['Het parkeertarief verlagen'] },
      ],
      [
        {
          code: '1',
          title: 'Wegen en parkeren',
          wants: ['Asfalt vernieuwen op de ringweg', 'Bruggen schilderen', 'Het parkeertarief verlagen'],
        },
      ],
    );
    expect(fields.flatMap(({ links }) => links.map(({ kind, from }) => `${kind} ${from}`)).toSorted()).toEqual([
      'merged budget-2019/2',
      'renamed budget-2019/1',
    ]);
  });

  it('see a field that was split off from another', () => {
    const wants = [
      'Agenten in de wijk laten lopen',
      'Boetes geven voor zwerfvuil',
      'Camera’s ophangen bij het station',
    ];
    const fields = fieldsOf(
      [{ code: '1', title: 'Veiligheid en handhaving', wants }],
      [
        { code: '1', title: 'Veiligheid', wants: [wants[0] ?? '', wants[2] ?? ''] },
        { code: '2', title: 'Handhaving', wants: [wants[1] ?? ''] },
      ],
    );
    const splits = fields.flatMap(({ links }) => links).filter(({ kind }) => kind === 'split');
    expect(splits).toMatchObject([{ from: 'budget-2019/1', to: 'budget-2020/2' }]);
  });
});
