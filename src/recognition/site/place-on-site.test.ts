import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SitePlace } from '../../model/site-place.ts';
import { htmlDocument } from '../document-of-text.fixture.ts';
import { recognise } from '../recognise.ts';

/** The chapters of a page that a site places so, each with those above it. */
function chaptersOf(
  html: string,
  above: readonly string[],
  name: string | null,
  by: SitePlace['by'] = 'menu',
): string[] {
  const place: SitePlace = { above, name, by, order: 1 };
  const { chapters } = recognise({ ...htmlDocument(html), place });
  return chapters.map(({ code, title, level, parents }) => {
    const names = [...parents, { code, title }].map((one) => [one.code, one.title].filter(Boolean).join(' '));
    return `${names.join(' > ')} (${level})`;
  });
}

const goal = '<ul><li>Meer werk in de haven.</ul>';
const asks = `<h2>Wat willen we bereiken?</h2>${goal}`;

describe('a page in its place in the site', () => {
  test.each<[string, string, readonly string[], string | null, readonly string[]]>([
    [
      'that has a question for its heading',
      `<h1>Wat willen we bereiken?</h1>${goal}`,
      ['Programma 2 Economie'],
      '2.1 Werk',
      ['2 Economie > 2.1 Werk (subprogramme)'],
    ],
    [
      'that answers a question of the chapter above',
      `<h1>Doelen</h1>${goal}`,
      ['Programma 2 Economie'],
      'Wat willen we bereiken?',
      ['2 Economie (programme)'],
    ],
    [
      'that has a title without a number',
      `<h1>Werk</h1>${asks}`,
      ['2 Economie'],
      '2.1 Werk',
      ['2 Economie > 2.1 Werk (subprogramme)'],
    ],
    [
      'that has a title of its own',
      `<h1>Aan de slag</h1>${asks}`,
      ['2 Economie'],
      '2.1 Werk',
      ['2 Economie > 2.1 Aan de slag (subprogramme)'],
    ],
    [
      'that has a code of its own',
      `<h1>2.3 Toerisme</h1>${asks}`,
      ['2 Economie'],
      '2.1 Werk',
      ['2 Economie > 2.3 Toerisme (subprogramme)'],
    ],
    [
      'that has the chapter above for its heading',
      `<h1>Programma 2 Economie</h1>${asks}`,
      ['2 Economie'],
      '2.1 Werk',
      ['2 Economie > 2.1 Werk (subprogramme)'],
    ],
    [
      'of which the menu shows the begin',
      `<h1>Werk en inkomen</h1>${asks}`,
      ['2 Economie'],
      '2.1 Werk en in…',
      ['2 Economie > 2.1 Werk en inkomen (subprogramme)'],
    ],
    ['below what only folds out', `<h1>Werk</h1>${asks}`, ["Programma's"], 'Werk', ['Werk (programme)']],
    [
      'below paragraphs',
      '<h1>Grond</h1><p>De gemeente koopt grond waar zij bouwt.</p>',
      ['Paragrafen'],
      'Grond',
      ['Paragrafen > Grond (paragraph)'],
    ],
    [
      'in a menu with a word of its own',
      `<h1>Werk</h1>${asks}`,
      ['Koers 2 Economie'],
      'Spoor 2.1 Werk',
      ['2 Economie > 2.1 Werk (subprogramme)'],
    ],
    [
      'that the site has no title for',
      `<h1>Werk</h1>${asks}`,
      ['2 Economie'],
      null,
      ['2 Economie > Werk (subprogramme)'],
    ],
  ])('%s', (_, html, above, name, chapters) => {
    expect(chaptersOf(html, above, name)).toEqual(chapters);
  });

  test('of which nothing tells what is above it is as it is without', () => {
    expect(chaptersOf(`<h1>Werk</h1>${asks}`, [], 'Iets anders', null)).toEqual(['Werk (other)']);
  });

  test('keeps all that it states, whatever the site says', () => {
    const title = fc.constantFrom(
      'Programma 2 Economie',
      '2.1 Werk',
      'Werk…',
      'Wat mag het kosten?',
      'Contact',
      "Programma's",
      'Home',
      '…',
      'Paragrafen',
      '',
    );
    const body = fc.constantFrom(
      `<h1>Werk</h1>${asks}`,
      asks,
      `<h1>2 Economie</h1><h2>2.1 Werk</h2>${asks}<h2>2.2 Toerisme</h2>${asks}`,
    );
    fc.assert(
      fc.property(body, fc.array(title, { maxLength: 4 }), fc.option(title), (html, above, name) => {
        const place: SitePlace = { above, name, by: 'menu', order: 1 };
        const texts = (placed: boolean) => {
          const { chapters } = recognise({ ...htmlDocument(html), ...(placed && { place }) });
          return chapters.flatMap(({ commitments }) => commitments.map(({ text }) => text)).toSorted();
        };
        expect(texts(true)).toEqual(texts(false));
      }),
      { numRuns: 60 },
    );
  });

  test('takes time with the number of its chapters', () => {
    const html = Array.from(
      { length: 6_000 },
      (_, at) => `<h1>Deel ${at} van de stad</h1><p>Tekst over ${at}.</p>`,
    ).join('');
    const document = htmlDocument(html);
    const timeOf = (place: SitePlace | null) => {
      const start = process.cpuUsage();
      recognise({ ...document, ...(place && { place }) });
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1e6;
    };
    const without = timeOf(null);
    expect(timeOf({ above: ['2 Economie'], name: '2.1 Werk', by: 'menu', order: 1 })).toBeLessThan(without * 2 + 1);
  });
});
