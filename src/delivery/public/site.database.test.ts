import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { makeImport } from '../../../tests/make-book.ts';
import { makeChapter, makePassage, makeReading, makeReadTable } from '../../../tests/make-reading.ts';
import { siteAssets } from '../../../tests/site-assets.ts';
import { openTestRecord, type TestRecord } from '../../../tests/test-record.ts';
import { hashContent } from '../../editions/freeze-edition.ts';
import { importPublication } from '../../features/publications/commands/import-publication.ts';
import type { Decimal } from '../../model/notation/decimal.ts';
import type { FigureValue } from '../../model/notation/value.ts';
import type { Reading } from '../../model/reading.ts';
import type { Indicator } from '../../model/statement.ts';
import { nl } from '../../words/nl.data.ts';
import { createSite } from './site.tsx';

const at = { file: '2-1-4.html', line: 7 };
const title = '(Inter)nationaal promoten van onze kennissectoren';
const missing: FigureValue = { type: 'missing', why: 'not-measured' };
const over = (number: Decimal): FigureValue => ({ type: 'comparison', operator: '>', number });

function projects(cells: readonly (readonly ['achieved' | 'target', number, string, FigureValue])[]): Indicator {
  const figures = cells.map(([role, year, raw, value]) => ({
    role,
    year,
    unsettled: [],
    column: `${role} ${year}`,
    raw,
    value,
    settled: [],
    footnote: null,
    at,
  }));
  return {
    kind: 'performance',
    name: 'Aantal profileringsprojecten',
    unit: null,
    frequency: null,
    source: null,
    footnote: 'Voorlopig.',
    certainty: null,
    figures,
    at,
  };
}

const parents = [{ code: '2', title: 'Economie en werkgelegenheid', level: 'programme' }] as const;

function budget(aim: string): Reading {
  return makeReading({
    input: '2-1-4.html',
    sha256: aim,
    address: 'https://begroting2018.groningen.nl/p1/2-1-4',
    notes: [{ at, text: 'Lees voor', why: { say: 'of-site', with: {} } }],
    chapters: [
      makeChapter({
        code: '2.1.4',
        title,
        level: 'policy-field',
        parents,
        passages: [
          makePassage(aim),
          makePassage('We doen mee met de NG4, zie verder 2.1.3.', { question: 'do', heading: 'Wat gaan we doen?' }),
        ],
        indicators: [
          projects([
            ['achieved', 2016, '-', missing],
            ['target', 2018, '> 5', over('5')],
          ]),
        ],
        references: [
          { text: 'zie verder 2.1.3', code: '2.1.3', title: null, at },
          { text: 'zie ook bedrijvige stad', code: null, title: 'bedrijvige stad', at },
        ],
        amounts: [
          {
            label: 'Lasten',
            side: 'expenses',
            year: 2018,
            raw: '=2.390',
            euros: '2390000',
            unit: 'thousand',
            rounding: '1000',
            standing: 'original',
            unsettled: [],
            column: 'Begroting 2018',
            at,
          },
        ],
        at,
      }),
      makeChapter({
        code: '2.1.3',
        title: 'Samenwerken <b>versterken</b>',
        level: 'policy-field',
        parents,
        passages: [makePassage('Samen met de regio.')],
      }),
    ],
  });
}

const table = makeReadTable(['Indicator|Beoogd 2018|Behaald 2018', 'Aantal profileringsprojecten|> 2|3'], {
  read: { indicators: 1, figures: 2, amounts: 0 },
});

/** An indicator with the cells of the second row of that table. */
function inTable(indicator: Indicator): Indicator {
  const cell = (column: number) => ({ ...table.at, cell: [2, column] as const });
  const figures = indicator.figures.map((figure, index) => ({ ...figure, at: cell(index + 2) }));
  return { ...indicator, certainty: 1, figures, at: cell(1) };
}

const wanted = makePassage('We wilden meer dan twee projecten voor de kennisstad.');

const report = makeReading({
  input: 'jaarverslag-2-1-4.html',
  publication: { kind: 'annual-report', year: 2018, endYear: null, sequence: null, title: null },
  chapters: [
    makeChapter({
      code: '2.1.4',
      title,
      level: 'policy-field',
      passages: [{ ...wanted, heading: 'Wat wilden we bereiken?', blocks: [...wanted.blocks, table] }],
      indicators: [
        inTable(
          projects([
            ['target', 2018, '> 2', over('2')],
            ['achieved', 2018, '3', { type: 'number', number: '3', percent: false }],
          ]),
        ),
      ],
    }),
  ],
});

let here: TestRecord;
let site: ReturnType<typeof createSite>;
const faults: unknown[] = [];

beforeAll(async () => {
  here = await openTestRecord();
  const by = { actor: 'test', at: new Date('2026-01-02T03:04:05Z') };
  for (const reading of [
    budget('We willen meer dan vijf projecten.'),
    budget('We willen meer dan vijf projecten voor de kennisstad.'),
    report,
  ])
    await importPublication(here.record, makeImport([reading], `/${reading.publication.kind}`), by);
  site = createSite({
    record: here.record,
    assets: siteAssets,
    base: 'https://doelspoor.example',
    report: (error) => faults.push(error),
  });
});

afterAll(() => here.close());

async function get(path: string, language = 'nl') {
  const response = await site.request(path, { headers: { 'accept-language': language } });
  const body = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body,
    text: body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '),
  };
}

/** Every page of the site that has an address of its own. */
const addresses = [
  '/',
  '/groningen',
  '/groningen/begroting-2018',
  '/groningen/begroting-2018@1',
  '/groningen/begroting-2018/2.1.4',
  '/groningen/begroting-2018@1/2.1.4',
  '/groningen/begroting-2018/2',
  '/groningen/jaarverslag-2018/2.1.4',
  '/groningen/indicatoren',
  '/groningen/indicatoren/aantal-profileringsprojecten',
  '/groningen/zoeken?q=projecten',
  '/zoeken?q=projecten&jaar=2018&soort=budget',
  '/groningen/vergelijk',
  '/groningen/vergelijk?van=begroting-2018/2.1.4',
  '/over',
  '/toegankelijkheid',
];

test.each(addresses)('%s answers in both languages, with no word of the other left in', async (path) => {
  for (const language of ['nl', 'en']) {
    const { status, headers, body } = await get(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
    expect(faults).toEqual([]);
    expect(status).toBe(200);
    expect(headers.get('content-language')).toBe(language);
    expect(body).toMatch(new RegExp(`^<!doctype html><html lang="${language}" `));
    expect(body).not.toMatch(/undefined|\[object|NaN/);
    for (const [, href = ''] of body.matchAll(/href="(\/(?!assets)[^"#]*)/g))
      if (!/\.(json|csv|csv-metadata\.json)(\?|$)/.test(href) && !href.includes('lang='))
        throw new Error(`${href} on ${path} forgets the language`);
  }
});

test('every link on every page leads somewhere', async () => {
  const seen = new Set<string>();
  for (const path of addresses)
    for (const [, href = ''] of (await get(path)).body.matchAll(/(?:href|action)="(\/(?!assets)[^"#]*)/g))
      seen.add(href.replaceAll('&amp;', '&'));
  for (const href of seen) expect(`${href} ${(await get(href)).status}`).toBe(`${href} 200`);
  expect(seen.size).toBeGreaterThan(20);
});

describe('a chapter', () => {
  test('shows what was written, what it means, and where it comes from', async () => {
    const { text, body } = await get('/groningen/begroting-2018/2.1.4');
    expect(text).toContain('We willen meer dan vijf projecten voor de kennisstad.');
    expect(text).toContain('> 5 meer dan 5');
    expect(text).toContain('streepje');
    expect(text).toContain('Voorlopig.');
    expect(text).toContain('2-1-4.html, regel 7');
    expect(body).toContain('href="https://begroting2018.groningen.nl/p1/2-1-4"');
  });

  test('shows a table in its passage as it stands, once, with what was read from it and how sure that is', async () => {
    const { body, text } = await get('/groningen/jaarverslag-2018/2.1.4');
    const [passage = ''] = /<h2[^>]*id="passage-0".*?<\/details>/.exec(body) ?? [];
    expect(passage).toContain('<th scope="col">Indicator</th>');
    expect(passage).toMatch(
      /<th scope="row" id="indicator-[0-9a-f]{10}"><span id="indicator-0" class="ds-place"><\/span><a class="nl-link" href="\/groningen\/indicatoren\/aantal-profileringsprojecten">/,
    );
    expect(passage).toMatch(/<td class="ds-digits" id="indicator-[0-9a-f]{10}-achieved-2018">3<\/td>/);
    expect(passage).toContain('<span aria-hidden="true">> 2</span> <span class="ds-hidden">meer dan 2</span>');
    expect(text).toContain('Hieruit gelezen: 1 indicator, 2 cijfers. Deze lezing is zeker.');
    expect(body).not.toContain('id="indicatoren"');
    expect(body.match(/id="indicator-0"/g)).toHaveLength(1);
    expect((await get('/groningen/jaarverslag-2018/2.1.4?lang=en')).body).toContain(
      '<details lang="en"><summary>Read from this: 1 indicator, 2 figures. This reading is certain.</summary>',
    );
  });

  test('links a reference within its own publication, and says of another that only a part is here', async () => {
    const { body, text } = await get('/groningen/begroting-2018/2.1.4');
    expect(body).toContain('<a class="nl-link" href="/groningen/begroting-2018/2.1.3">zie verder 2.1.3</a>.');
    expect(text).toContain('zie ook bedrijvige stad Niet te openen: van deze publicatie is hier een deel.');
  });

  test('says of an older edition that there is a newer one, and keeps the old text', async () => {
    const { text } = await get('/groningen/begroting-2018@1/2.1.4');
    expect(text).toContain('U leest editie 1.');
    expect(text).toContain('We willen meer dan vijf projecten.');
    expect((await get('/groningen/begroting-2018@1/2.1.4')).body).toContain('href="/groningen/begroting-2018@1/2.1.3"');
  });

  test('escapes what a source wrote', async () => {
    const { body } = await get('/groningen/begroting-2018/2.1.3');
    expect(body).toContain('Samenwerken &lt;b>versterken');
    expect(body).not.toContain('<b>versterken');
  });

  test('keeps Dutch content marked as Dutch when the interface is English', async () => {
    const { body } = await get('/groningen/begroting-2018/2.1.4?lang=en');
    expect(body).toContain('<html lang="en" ');
    expect(body).toMatch(/<h1[^>]* lang="nl"/);
    expect(body).toContain('dash');
  });
});

test('a publication tells its editions, what changed between them, and what could not be placed', async () => {
  const { text } = await get('/groningen/begroting-2018');
  expect(text).toContain('1 onderdeel gewijzigd');
  expect(text).toContain('Eerste editie');
  expect(text).toContain('Lees voor');
  expect(text).toContain('Dit hoort bij de website of de bladzijde en niet bij het document.');
});

describe('a whole publication on one page', () => {
  test('has the text of each chapter, under its heading, which leads to the page of the chapter', async () => {
    const { body } = await get('/groningen/begroting-2018/geheel');
    expect(body).toMatch(/<h2 [^>]*id="2\.1\.3"[^>]*>.*?<a href="\/groningen\/begroting-2018\/2\.1\.3">/s);
    expect(body).toContain('We doen mee met de NG4');
    expect(body).toContain('Samen met de regio.');
    expect(body).toMatch(/<th scope="row">Lasten/);
  });

  test('has each name of a place once, and each of its own links leads to one', async () => {
    const { body } = await get('/groningen/begroting-2018/geheel');
    const places = [...body.matchAll(/ id="([^"]*)"/g)].map(([, place]) => place);
    expect(new Set(places).size).toBe(places.length);
    const named = [...body.matchAll(/ (?:href="#|aria-labelledby=")([^"]*)"/g)].map(([, place]) => place);
    expect(named.length).toBeGreaterThan(3);
    for (const place of named) expect(places).toContain(place);
  });

  test('may be one chapter with all under it, or an older edition, which says so', async () => {
    const programme = await get('/groningen/begroting-2018/geheel/2');
    expect(programme.body).toContain('We doen mee met de NG4');
    expect((await get('/groningen/begroting-2018/geheel/2.1.3')).body).not.toContain('We doen mee met de NG4');
    const older = await get('/groningen/begroting-2018@1/geheel');
    expect(older.body).toContain(nl.edition.older(1, 2));
  });

  test.each(['/groningen/begroting-2018/geheel/9.9', '/groningen/begroting-1999/geheel', '/groningen/geheel/geheel'])(
    'is not at %s',
    async (path) => expect((await get(path)).status).toBe(404),
  );
});

test('an indicator draws both targets, has its table beside it, and says that they differ', async () => {
  const { body, text } = await get('/groningen/indicatoren/aantal-profileringsprojecten');
  const [, wide = ''] = /<svg class="ds-chart__wide"(.*?)<\/svg>/s.exec(body) ?? [];
  // a bracket each, that which was replaced is broken, and one of the legend
  const brackets = [...wide.matchAll(/<path d="M[\d.]+ [\d.]+v7h[\d.]+v-7"[^>]*>/g)].map(([path]) => path);
  expect(brackets.map((path) => path.includes('dasharray'))).toEqual([true, false, false]);
  expect(text).toContain('Beoogd 2018: > 5 (Begroting 2018); > 2 (Jaarverslag 2018)');
  expect(text).toContain('Alle cijfers');
});

describe('the chart of an indicator', () => {
  const path = '/groningen/indicatoren/aantal-profileringsprojecten';

  test('is a picture that says by itself what it is, of which body and documents, and where it is from', async () => {
    const { body, headers } = await get(`${path}.svg`);
    expect(headers.get('content-type')).toBe('image/svg+xml');
    for (const words of [
      'Aantal profileringsprojecten',
      'Groningen · 2016–2018',
      'Bron: Groningen, Begroting 2018, Jaarverslag 2018',
    ])
      expect(body).toContain(words);
    expect(body).toContain('Grafiek: Doelspoor');
    expect(body).not.toMatch(/var\(--|class=|<style/);
  });

  test('is in Dutch for every reader, unless its address asks for English', async () => {
    expect((await get(`${path}.svg`, 'en')).body).toContain('behaald');
    expect((await get(`${path}.svg?lang=en`)).body).toContain('achieved');
  });

  test('is given as dots too', async () => {
    const { headers } = await get(`${path}.png`);
    expect(headers.get('content-type')).toBe('image/png');
  });

  test('may be framed on other sites, where it leads to its page', async () => {
    const { headers, body } = await get(`${path}/inbedden`);
    expect(headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(body).toMatch(
      /<a class="nl-link" href="[^"]*\/groningen\/indicatoren\/aantal-profileringsprojecten[^"]*" target="_blank"/,
    );
    expect(body).not.toContain('<script');
  });

  test('is nowhere where there is none', async () => {
    for (const nowhere of ['bestaat-niet.svg', 'bestaat-niet.png', 'bestaat-niet/inbedden', '.svg'])
      expect((await get(`/groningen/indicatoren/${nowhere}`)).status, nowhere).toBe(404);
  });
});

test('a comparison marks the words that changed and the figure that differs', async () => {
  const { body, text } = await get('/groningen/vergelijk?van=begroting-2018/2.1.4&met=jaarverslag-2018/2.1.4');
  expect(body).toMatch(/<del>.*?vijf/);
  expect(body).toMatch(/<ins>.*?twee/);
  expect(text).toMatch(/Beoogd 2018 > 5 > 2 anders/);
});

test('a closed list of a comparison says which publication was chosen, and a heading that is the question stands once', async () => {
  const { body } = await get('/groningen/vergelijk?van=begroting-2018/2.1.4&met=jaarverslag-2018/2.1.4');
  const chosen = [...body.matchAll(/<option value="[^"]+" selected>([^<]*)/g)].map(([, text]) => text);
  expect(chosen).toEqual([
    expect.stringMatching(/^Begroting 2018: 2\.1\.4 /),
    expect.stringMatching(/^Jaarverslag 2018: 2\.1\.4 /),
  ]);
  const headings = [...body.matchAll(/<h[23][^>]*>(.*?)<\/h[23]>/g)].map(([, html = '']) =>
    html.replace(/<[^>]+>/g, ' ').trim(),
  );
  for (const question of Object.values(nl.questions))
    expect(headings.filter((heading) => heading.endsWith(question)).length, question).toBeLessThanOrEqual(1);
});

test('a search finds text, marks it, and links to the place on the page', async () => {
  const { body } = await get('/groningen/zoeken?q=kennisstad');
  expect(body).toMatch(/<mark class="nl-mark">kennisstad<\/mark>/);
  const [, path = '', anchor = ''] = /href="(\/groningen\/[^"#]+)#([^":]+):~:text=[^"]+"/.exec(body) ?? [];
  expect((await get(path)).body).toContain(`id="${anchor}"`);
});

test('what has one name in many years is found with its document', async () => {
  const { body } = await get('/groningen/zoeken?q=projecten&vind=onderdelen');
  const titles = [...body.matchAll(/<a class="nl-link" href="[^"]+">([^<]+)<\/a><\/h3>/g)].map(([, text]) => text);
  expect(titles.length).toBeGreaterThan(1);
  for (const text of titles) expect(text).toMatch(/ · (?:Begroting|Jaarverslag) 20\d\d$/);
});

test('a search that finds nothing helps on', async () => {
  const { status, text } = await get('/groningen/zoeken?q=xyzzyqwerty&jaar=2018');
  expect(status).toBe(200);
  expect(text).toContain('Niets gevonden voor “xyzzyqwerty”');
  expect(text).toContain('Zoek zonder filters');
});

describe('an address that leads nowhere', () => {
  test.each([
    '/nergens',
    '/groningen/begroting-1999',
    '/groningen/begroting-2018/9.9.9',
    '/groningen/begroting-2018@7/2.1.4',
    '/groningen/indicatoren/geen',
    '/%E0%A4%A',
    '/groningen/begroting-2018/a/b',
    "/groningen/begroting-2018/'%00",
  ])('%s is a 404 with a way on', async (path) => {
    const { status, body } = await get(path);
    expect(faults).toEqual([]);
    expect(status).toBe(404);
    expect(body).toContain('Deze pagina is er niet');
    expect(body).toContain('name="robots" content="noindex"');
  });
});

test('an address with capitals leads to the one without, and never to another host', async () => {
  for (const [path, to] of [
    ['/Groningen', '/groningen'],
    ['/GRONINGEN/Begroting-2018/2.1.4?lang=en', '/groningen/begroting-2018/2.1.4?lang=en'],
    ['/groningen/begroting-2018.JSON', '/groningen/begroting-2018.json'],
  ] as const) {
    const { status, headers } = await get(path);
    expect([status, headers.get('location')]).toEqual([301, to]);
    expect((await get(to)).status).toBe(200);
  }
  expect((await get('/Nergens')).status).toBe(404);
  expect((await get('//Groningen/')).status).toBe(404);
});

test('an address with a slash behind it leads to the page, and never to another host', async () => {
  for (const [path, to] of [
    ['/groningen/', '/groningen'],
    ['/groningen/begroting-2018/2.1.4//?lang=en', '/groningen/begroting-2018/2.1.4?lang=en'],
  ] as const) {
    const { status, headers } = await get(path);
    expect([status, headers.get('location')]).toEqual([301, to]);
    expect((await get(to)).status).toBe(200);
  }
  expect((await get('//elders.example/')).status).toBe(404);
});

describe('data', () => {
  test('of a publication carries the content that its hash is over', async () => {
    const { body } = await get('/groningen/begroting-2018.json');
    const content = body.slice(body.indexOf('"content":') + '"content":'.length, -1);
    expect(JSON.parse(body).edition.sha256).toBe(hashContent(content));
  });

  test('of a chapter holds raw text and meaning of every figure', async () => {
    const data = JSON.parse((await get('/groningen/begroting-2018/2.1.4.json')).body);
    expect(data.indicators[0].figures).toEqual([
      expect.objectContaining({ raw: '-', value: missing, role: 'achieved', year: 2016 }),
      expect.objectContaining({ raw: '> 5', value: over('5'), role: 'target', year: 2018 }),
    ]);
    expect(data.amounts[0]).toMatchObject({ euros: '2390000', standing: 'original' });
  });

  test('of a chapter holds its tables, and of each figure the cell that it was read from', async () => {
    const { passages, indicators } = JSON.parse((await get('/groningen/jaarverslag-2018/2.1.4.json')).body);
    expect(passages[0].blocks[1]).toMatchObject({ kind: 'read-table', certainty: 1, at: { table: 1 } });
    expect(indicators[0].figures[1].at).toMatchObject({ table: 1, cell: [2, 3] });
  });

  test('as CSV cannot run as a formula', async () => {
    const { body, headers } = await get('/groningen/begroting-2018/2.1.4.csv');
    expect(headers.get('content-type')).toContain('text/csv');
    expect(body).toContain(",'=2.390,");
    expect(body).toContain(',-,missing,not-measured,');
    expect((await get('/groningen/begroting-2018.csv')).body).toContain("'=2.390");
  });

  test('the file of a publication has the rows of its chapters, cell for cell, and says what its columns are', async () => {
    const rowsIn = (body: string) => body.trimEnd().split('\r\n').slice(1);
    const { body, headers } = await get('/groningen/jaarverslag-2018.csv');
    const ofChapter = rowsIn((await get('/groningen/jaarverslag-2018/2.1.4.csv')).body);
    expect(ofChapter.length).toBeGreaterThan(1);
    expect(rowsIn(body)).toEqual(expect.arrayContaining(ofChapter));
    const [, address = ''] = /^<([^>]+)>; rel="describedby"/.exec(headers.get('link') ?? '') ?? [];
    const described = await get(address);
    expect(described.headers.get('content-type')).toContain('application/csvm+json');
    const { url, tableSchema } = z
      .object({ url: z.string(), tableSchema: z.object({ columns: z.array(z.object({ titles: z.string() })) }) })
      .parse(JSON.parse(described.body));
    expect(url).toBe('jaarverslag-2018.csv');
    expect(tableSchema.columns.map(({ titles }) => titles).join(',')).toBe(body.split('\r\n')[0]);
  });

  test('as CSV says of each figure from which cell of which table it was read', async () => {
    const { body } = await get('/groningen/jaarverslag-2018/2.1.4.csv');
    const [heads = '', ...rows] = body.trimEnd().split('\r\n');
    const first = heads.split(',').indexOf('tabel');
    expect(heads.split(',').slice(first, first + 4)).toEqual(['tabel', 'tabelrij', 'tabelkolom', 'bijschrift']);
    expect(
      rows.map((row) =>
        row
          .split(',')
          .slice(first, first + 4)
          .join(),
      ),
    ).toEqual(['1,2,2,', '1,2,3,']);
  });
});

test('the sitemaps name the pages, and robots stay out of the searches', async () => {
  expect((await get('/sitemap.xml')).body).toContain('<loc>https://doelspoor.example/groningen/sitemap.xml</loc>');
  expect((await get('/groningen/sitemap.xml')).body).toContain(
    '<loc>https://doelspoor.example/groningen/begroting-2018/2.1.4</loc>',
  );
  expect((await get('/robots.txt')).body).toContain('Disallow: /zoeken');
});

test('who may be told of a weakness is said where that was set, and nowhere else', async () => {
  const path = '/.well-known/security.txt';
  expect((await get(path)).status).toBe(404);
  const told = createSite({
    record: here.record,
    assets: siteAssets,
    securityContact: 'mailto:cert@havermonde.example',
  });
  const response = await told.request(path);
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  // Kept, its date would pass while nothing changes.
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.text()).toMatch(/^Contact: mailto:cert@havermonde\.example\n/);
});

test('a page differs by language, and what is open data may be taken in by any site', async () => {
  expect((await get('/groningen')).headers.get('vary')).toBe('accept-language');
  const { headers } = await get('/groningen/jaarverslag-2018/2.1.4.csv');
  expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
});
