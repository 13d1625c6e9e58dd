import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { makeImport } from '../../../tests/make-book.ts';
import { makeDocument } from '../../../tests/make-cycle.ts';
import { siteAssets } from '../../../tests/site-assets.ts';
import { openTestRecord, type TestRecord } from '../../../tests/test-record.ts';
import { judgeOrganisation } from '../../features/judgement/commands/judge-organisation.ts';
import { listOrganisations } from '../../features/organisations/queries/list-organisations.ts';
import { importPublication } from '../../features/publications/commands/import-publication.ts';
import { readShared } from '../../record/connection/transaction.ts';
import { createSite } from './site.tsx';

const name = 'Aantal samenwerkingsprojecten met kennisinstellingen';
const bridge = 'Een nieuwe fietsbrug bouwen over het Reitdiep voor scholieren';
const documents = [
  makeDocument('budget', 2018, [
    { title: 'Kennisstad', commitments: [bridge], rows: { [name]: { 'achieved 2016': '2', 'target 2018': '> 5' } } },
  ]),
  makeDocument('annual-report', 2018, [
    {
      title: 'Kennisstad',
      accounts: ['De nieuwe fietsbrug over het Reitdiep is gebouwd en in juni geopend voor scholieren'],
      rows: { [`${name} (nieuw)`]: { 'target 2018': '> 2', 'achieved 2018': '3' } },
    },
  ]),
  makeDocument('budget', 2019, [
    { title: 'Kennisstad en innovatie', commitments: ['Een campus voor energie openen in 2019'] },
  ]),
];

const metadata = z.object({
  url: z.string(),
  tableSchema: z.object({
    columns: z.array(z.object({ titles: z.string(), 'dc:description': z.array(z.object({ '@value': z.string() })) })),
  }),
});

let here: TestRecord;
let site: ReturnType<typeof createSite>;
const faults: unknown[] = [];

beforeAll(async () => {
  here = await openTestRecord();
  const by = { actor: 'test', at: new Date('2026-01-02T03:04:05Z') };
  for (const document of documents)
    await importPublication(here.record, makeImport([document], `/${document.input}`), by);
  for (const { organisationId } of await readShared(here.record, listOrganisations))
    await judgeOrganisation(here.record, organisationId, { ...by, program: 'test' });
  site = createSite({
    record: here.record,
    assets: siteAssets,
    base: 'https://doelspoor.example',
    report: (error) => faults.push(error),
  });
});

afterAll(() => here.close());

async function get(path: string) {
  const response = await site.request(path);
  const body = await response.text();
  const text = body.replace(/<style.*?<\/style>|<[^>]+>/gs, ' ').replace(/[\s\u00a0]+/g, ' ');
  return { status: response.status, headers: response.headers, body, text };
}

/** The first address in a page that begins so. */
async function linkIn(path: string, start: string): Promise<string> {
  const found = new RegExp(`href="(${start}[^"?#]*)`).exec((await get(path)).body)?.[1];
  if (found === undefined) throw new Error(`No link to ${start} on ${path}`);
  return found;
}

/** What a pattern finds in the page. */
async function linkTo(path: string, pattern: RegExp): Promise<string> {
  const found = pattern.exec((await get(path)).body)?.[1];
  if (found === undefined) throw new Error(`${path} has no ${pattern}`);
  return found;
}

const lists = ['sporen', 'voornemens', 'bevindingen', 'stand', 'indicatoren'].map((list) => `/ergens/${list}`);

test.each([...lists, '/regels', '/regels/target-changed', '/methode', '/ergens', '/ergens/jaarverslag-2018/2.1.4'])(
  '%s answers in both languages, and every link on it leads somewhere',
  async (path) => {
    for (const language of ['nl', 'en']) {
      const { status, headers, body } = await get(`${path}?lang=${language}`);
      expect(faults).toEqual([]);
      expect(status).toBe(200);
      expect(headers.get('content-language')).toBe(language);
      expect(body).not.toMatch(/undefined|\[object|NaN/);
    }
    const seen = new Set(
      [...(await get(path)).body.matchAll(/href="(\/(?!assets)[^"#]*)/g)].map(([, href = '']) => href),
    );
    for (const href of seen) {
      const address = href.replaceAll('&amp;', '&');
      expect(`${address} ${(await get(address)).status}`).toBe(`${address} 200`);
    }
  },
);

describe('the thread of a field', () => {
  test('tells in a table what each document said, with the ways to its source and its findings', async () => {
    const path = await linkIn('/ergens/sporen', '/ergens/sporen/kennisstad');
    const { body, text } = await get(path);
    expect(text).toContain('heet hier: 2.1.4 Kennisstad');
    expect(text).toMatch(/> 2 was > 5/);
    expect(text).toContain('gehaald, maar niet > 5');
    expect(text).toContain('niet meer gevonden');
    expect(body).toMatch(/href="\/ergens\/begroting-2018\/2\.1\.4#indicator-[0-9a-f]{10}-target-2018"/);
    expect(body).toMatch(/<th scope="rowgroup" colSpan="4"|<th scope="rowgroup" colspan="4"/);
    expect((await get('/ergens/jaarverslag-2018/2.1.4')).body).toContain(`href="${path}"`);
  });

  test('leads to places that are on the page that it names', async () => {
    const { body } = await get(await linkIn('/ergens/sporen', '/ergens/sporen/kennisstad'));
    const targets = [...body.matchAll(/href="(\/ergens\/[^"#]+)#([^"]+)"/g)];
    expect(targets.length).toBeGreaterThan(3);
    for (const [, path = '', anchor = ''] of targets)
      if (!anchor.startsWith('vraag-')) expect((await get(path)).body, `${path}#${anchor}`).toContain(`id="${anchor}"`);
  });

  test('comes as data too', async () => {
    const path = await linkIn('/ergens/sporen', '/ergens/sporen/kennisstad');
    const data = JSON.parse((await get(`${path}.json`)).body);
    expect(data).toMatchObject({ kind: 'policy-field', organisation: { name: 'Ergens' } });
    expect(data.threads.map(({ kind }: { kind: string }) => kind)).toContain('indicator');
    expect((await get(`${path}.csv`)).body).toContain('indicator,');
  });
});

test('a commitment tells its account and why the two are tied', async () => {
  const { text } = await get(await linkIn('/ergens/voornemens', '/ergens/voornemens/een-nieuwe'));
  expect(text).toContain('Er is verantwoording gevonden in Jaarverslag 2018.');
  expect(text).toMatch(/voorgesteld door het programma/);
  expect(text).toContain('Dat bepalen wij niet');
});

test('an indicator is found at the address of each name that it has had, with one canonical address', async () => {
  const first = await get('/ergens/indicatoren/aantal-samenwerkingsprojecten-met-kennisinstellingen');
  const second = await get('/ergens/indicatoren/aantal-samenwerkingsprojecten-met-kennisinstellingen-nieuw');
  const canonical = ({ body }: { body: string }) => /rel="canonical" href="([^"]+)"/.exec(body)?.[1];
  expect([first.status, second.status]).toEqual([200, 200]);
  expect(canonical(first)).toBe(canonical(second));
  expect(first.text).toContain('Namen door de jaren');
});

describe('findings', () => {
  test('are filtered, counted and given as data under the same filter', async () => {
    const all = JSON.parse((await get('/ergens/bevindingen.json')).body);
    const errors = JSON.parse((await get('/ergens/bevindingen.json?ernst=error')).body);
    expect(all.total).toBeGreaterThan(errors.total);
    expect(errors.findings.map(({ rule }: { rule: string }) => rule)).toContain('target-lowered-and-met');
    expect((await get('/ergens/bevindingen?ernst=error')).text).toContain(
      errors.total === 1 ? '1 bevinding' : `${errors.total} bevindingen`,
    );
    expect((await get('/ergens/bevindingen.csv?ernst=error')).body.trim().split('\r\n')).toHaveLength(errors.total + 1);
    expect((await get('/ergens/bevindingen?ernst=error')).body).toContain('content="noindex"');
    // What keeps a list empty stays to be seen.
    const nothing = (await get('/ergens/bevindingen?ernst=error&jaar=1999')).body;
    expect(nothing).toMatch(/<option value="1999" selected(="")?>1999 \(0\)/);
    expect(nothing).toMatch(/<option value="error" selected(="")?>Fout \(0\)/);
  });

  test('have an address each, with the quotes and the rule', async () => {
    const { body, text } = await get(await linkIn('/ergens/bevindingen', '/ergens/bevindingen/target-lowered'));
    expect(body.match(/<blockquote/g)).toHaveLength(3);
    expect(text).toContain('nog geen uitleg');
    expect(body).toContain('href="/regels/target-lowered-and-met"');
  });
});

test.each([
  '/ergens/sporen/geen',
  '/ergens/voornemens/geen',
  '/ergens/bevindingen/geen',
  '/regels/geen',
  '/nergens/sporen',
  '/nergens/bevindingen.json',
])('%s is a 404 with a way on', async (path) => {
  expect((await get(path)).status).toBe(404);
  expect(faults).toEqual([]);
});

describe('the list of commitments', () => {
  test('shows those that stand so, with how many there are of each', async () => {
    const { text, body } = await get('/ergens/voornemens?lot=answered');
    expect(body).toContain('/ergens/voornemens/een-nieuwe-fietsbrug');
    expect(body).not.toContain('/ergens/voornemens/een-campus');
    expect(text).toContain('1 voornemen ');
    expect(text).toContain('Verantwoord (1)');
    expect(text).toContain('Nog niet zover (1)');
    expect((await get('/ergens/voornemens?lot=not-yet-due')).body).toContain('/ergens/voornemens/een-campus');
  });

  test('keeps to goals or to actions, as page and as data', async () => {
    const slugsOf = async (query: string) =>
      JSON.parse((await get(`/ergens/voornemens.json${query}`)).body).commitments.map(
        ({ thread }: { readonly thread: string }) => thread,
      );
    const [all, actions] = [await slugsOf(''), await slugsOf('?soort=action')];
    expect(actions).toEqual(all);
    expect(await slugsOf('?soort=goal')).toEqual([]);
    expect((await get('/ergens/voornemens?soort=goal')).text).toContain('Met deze keuze zijn er geen voornemens.');
    expect((await get('/ergens/voornemens?soort=action')).text).toContain(`${actions.length} voornemen`);
    expect((await get('/ergens/voornemens?soort=geen')).text).toContain(`${all.length} voornemen`);
  });

  test('keeps to one field, in the order of the documents', async () => {
    const slug = (await linkIn('/ergens/sporen', '/ergens/sporen/kennisstad')).split('/').at(-1);
    const { body } = await get(`/ergens/voornemens?onderdeel=${slug}`);
    expect(body.indexOf('/voornemens/een-nieuwe-fietsbrug')).toBeGreaterThan(0);
    expect(body.indexOf('/voornemens/een-nieuwe-fietsbrug')).toBeLessThan(body.indexOf('/voornemens/een-campus'));
    expect((await get('/ergens/voornemens?onderdeel=geen')).text).toContain('Met deze keuze zijn er geen voornemens.');
  });
});

test('an indicator that got another name stands in the list once', async () => {
  const { body, text } = await get('/ergens/indicatoren');
  expect(body.match(/href="\/ergens\/indicatoren\/[^"#]+"/g)).toHaveLength(1);
  // With how many findings there are about it, which leads to those.
  const [, count] = /2 publicaties, 2018 3 2018 · [a-z ]+ ([1-9]) /.exec(text) ?? [];
  const [, path = '', place = '', said] = /href="([^"#]+)#([^"]+)">(\d)</.exec(body) ?? [];
  expect(said).toBe(count);
  const page = (await get(path)).body;
  const [, list = ''] = page.split(`id="${place}"`);
  expect(list.match(/href="\/ergens\/bevindingen\//g)?.length).toBeGreaterThanOrEqual(Number(count));
});

describe('the state of account', () => {
  test('lists the few cases by itself, and opens another list with the names of what is counted', async () => {
    const closed = (await get('/ergens/stand')).body;
    expect(closed).toContain('/ergens/voornemens/een-nieuwe-fietsbrug');
    expect(closed).not.toContain('/ergens/voornemens/een-campus');
    const { body } = await get('/ergens/stand?lijst=voornemen-nog-niet');
    expect(body).toContain('/ergens/voornemens/een-campus');
    expect(body).toContain('content="noindex"');
  });

  test('says of a finding what it says', async () => {
    const list = await linkTo('/ergens/stand', /lijst=(indicator-vanished-zonder-uitleg)/);
    const { body } = await get(`/ergens/stand?lijst=${list}`);
    expect(body).toMatch(/href="\/ergens\/bevindingen\/indicator-vanished-[^"]+">[^<]{20,}/);
  });

  test('opens nothing at an address that names no list, and its last page beyond it', async () => {
    expect((await get('/ergens/stand?lijst=geen')).status).toBe(200);
    expect((await get('/ergens/stand?lijst=verantwoord&pagina=999')).body).toContain('/een-nieuwe-fietsbrug');
  });
});

test('findings as data come by the thousand, the last page without a next', async () => {
  expect(JSON.parse((await get('/ergens/bevindingen.json')).body).next).toBeNull();
  expect(JSON.parse((await get('/ergens/bevindingen.json?pagina=2')).body)).toMatchObject({ next: null, findings: [] });
});

test('there is no more of the sitemap than the index names', async () => {
  const index = (await get('/sitemap.xml')).body;
  expect([...index.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path]) => path)).toEqual([
    '/sitemap-site.xml',
    '/ergens/sitemap.xml',
  ]);
  expect((await get('/ergens/sitemap-2.xml')).status).toBe(404);
});

test('the sitemap names the threads', async () => {
  const { body } = await get('/ergens/sitemap.xml');
  expect(body).toContain('/ergens/sporen/');
  expect(body).toContain('/ergens/voornemens/een-nieuwe-fietsbrug');
  expect(body).toContain('/ergens/stand');
});

test('a page past the last one of a list is not there, and says where the last one is', async () => {
  for (const list of ['sporen', 'indicatoren', 'voornemens', 'bevindingen', 'zoeken?q=kennisstad&vind=onderdelen']) {
    const query = list.includes('?') ? '&' : '?';
    expect((await get(`/ergens/${list}${query}pagina=1`)).status).toBe(200);
    const { status, body } = await get(`/ergens/${list}${query}pagina=40`);
    expect(status, list).toBe(404);
    expect(body, list).toContain(`href="/ergens/${list.replaceAll('&', '&amp;')}">Naar de laatste pagina (1)</a>`);
  }
});

test('every CSV file of threads and findings says what its columns are, in the order that they stand in', async () => {
  const field = await linkIn('/ergens/sporen', '/ergens/sporen/');
  const commitment = await linkIn('/ergens/voornemens', '/ergens/voornemens/');
  for (const path of [field, commitment, '/ergens/bevindingen']) {
    const page = await get(path);
    expect(page.body).toContain(`href="${path}.csv-metadata.json"`);
    const file = await get(`${path}.csv`);
    expect(file.headers.get('link'), path).toContain(`<${path}.csv-metadata.json>; rel="describedby"`);
    const described = await get(`${path}.csv-metadata.json`);
    expect(described.headers.get('content-type')).toContain('application/csvm+json');
    const { url, tableSchema } = metadata.parse(JSON.parse(described.body));
    expect(path.endsWith(`/${url.replace(/\.csv$/, '')}`), url).toBe(true);
    expect(tableSchema.columns.map((column) => column.titles).join(',')).toBe(file.body.split('\r\n')[0]);
    for (const column of tableSchema.columns)
      expect(column['dc:description'].map(({ '@value': text }) => text)).not.toContain('');
  }
  expect((await get('/ergens/sporen/nergens.csv-metadata.json')).status).toBe(404);
  const finding = await linkIn('/ergens/bevindingen', '/ergens/bevindingen/');
  for (const ending of ['json', 'csv', 'csv-metadata.json'])
    expect((await get(`${finding}.${ending}`)).status, ending).toBe(200);
});

test.each(['bevindingen', 'indicatoren', 'sporen'])(
  'who follows "volgende" from the first of %s comes by all of them in the order of the list, and back',
  async (list) => {
    const href = (body: string, rel: string) =>
      new RegExp(`<a (?:class="[^"]*" )?href="([^"]+)" rel="${rel}"`).exec(body)?.[1];
    const listed = [
      ...(await get(`/ergens/${list}`)).body.matchAll(new RegExp(`href="(/ergens/${list}/[^"?#.]+)"`, 'g')),
    ];
    const inOrder = [...new Set(listed.map(([, address = '']) => address))];
    expect(inOrder.length).toBeGreaterThan(list === 'bevindingen' ? 2 : 0);
    const walked: string[] = [];
    let at = inOrder[0];
    while (at !== undefined && !walked.includes(at)) {
      const before = href((await get(at)).body, 'prev');
      expect(before).toBe(walked.at(-1));
      walked.push(at);
      at = href((await get(at)).body, 'next');
    }
    expect(walked).toEqual(inOrder);
  },
);

describe('what other sites show of a page', () => {
  const pages = async (): Promise<readonly (readonly [page: string, picture: string])[]> => {
    const finding = await linkIn('/ergens/bevindingen', '/ergens/bevindingen/');
    const indicator = await linkIn('/ergens/indicatoren', '/ergens/indicatoren/');
    const field = await linkIn('/ergens/sporen', '/ergens/sporen/');
    return [
      ['/ergens', '/ergens.png'],
      ['/ergens/begroting-2018', '/ergens/begroting-2018.png'],
      [finding, `${finding}.png`],
      [indicator, `${indicator}/kaart.png`],
      [field, `${field}.png`],
      // a chapter has the card of its publication, a list that of the organisation
      [await linkIn('/ergens/begroting-2018', '/ergens/begroting-2018/'), '/ergens/begroting-2018.png'],
      ['/ergens/voornemens', '/ergens.png'],
    ];
  };

  test('is a picture of 1200 by 630 dots', async () => {
    for (const [page, picture] of await pages()) {
      const said = /property="og:image" content="https:\/\/doelspoor\.example([^"]*)"/.exec(
        (await get(page)).body,
      )?.[1];
      expect(said).toBe(picture);
      const response = await site.request(picture);
      expect(response.headers.get('content-type'), picture).toBe('image/png');
      // width and height stand in the first chunk (PNG 3rd edition, 11.2.1)
      const bytes = Buffer.from(await response.arrayBuffer());
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], picture).toEqual([1200, 630]);
    }
  });

  test('of a finding has its sentence and the numbers that it rests on', async () => {
    const finding = await linkTo('/ergens/bevindingen', /href="(\/ergens\/bevindingen\/target-[^"?#]*)/);
    const { text, headers } = await get(`${finding}.svg`);
    expect(headers.get('content-type')).toBe('image/svg+xml');
    for (const said of [
      '> 5 Doel 2018 Begroting 2018',
      '> 2 Doel 2018 Jaarverslag 2018',
      '3 Behaald 2018',
      `doelspoor.example${finding}`,
    ])
      expect(text).toContain(said);
  });

  test.each([
    '/bestaat-niet.png',
    '/ergens/begroting-1999.png',
    '/ergens/begroting-2018.json.png',
    '/ergens/bevindingen/bestaat-niet.png',
    '/ergens/indicatoren/bestaat-niet/kaart.png',
  ])('is not at %s', async (path) => expect((await get(path)).status).toBe(404));
});
