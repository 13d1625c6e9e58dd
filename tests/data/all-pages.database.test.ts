import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { routeKind } from '../../src/delivery/public/route-kind.ts';
import { layDown } from '../../src/features/laid-down/lay-down.ts';
import { atTheMachine } from '../../src/features/people/working.ts';
import { importRegistrations } from '../../src/features/registers/commands/import-registrations.ts';
import { dataKinds } from '../../src/frame/data/data-kinds.data.ts';
import { kindOf, plainRoute } from '../attack/site-kinds.ts';
import { isOneOfMany } from '../crawl.ts';
import { openExampleRecord } from '../example-record.ts';
import type { TestRecord } from '../test-record.ts';
import { fewRegisters } from './few-registers.ts';
import { isMoment, schemaChecker } from './fits-schema.ts';
import { readAtom } from './read-atom.ts';
import { type Answer, linksIn, type Served, serveRecord, walk } from './walk.ts';

const base = 'https://doelspoor.example';
/**
 * Texts of our own are no data, and neither is a form to write to us; what other sites frame is a part of a page that is. Each page else is.
 */
const withoutData = new Set([
  'registers',
  'network',
  'calendar',
  'about',
  'glossary',
  'report',
  'field.embed',
  'indicator.embed',
]);

let own: TestRecord;
let served: Served;
let answers: ReadonlyMap<string, Answer>;
beforeAll(async () => {
  const documents = ['groningen/begroting-2018', 'groningen/jaarverslag-2017'];
  for (const name of ['coalitieakkoord-2022-2026', 'begroting-2022']) documents.push(`havermonde/${name}.html`);
  own = await openExampleRecord(...documents);
  const { rows } = await own.asOwner(`select organisation_id as id from organisation where slug = 'groningen'`);
  const machine = atTheMachine(String(rows[0]?.['id']), 'proef');
  const laid = { what: 'overdue', content: { isPublic: true }, reason: 'Een proef.', base: null } as const;
  await layDown(own.record, laid, machine, new Date());
  const given = { text: fewRegisters, isTrial: false, standing: 'shown' } as const;
  const { faults } = await importRegistrations(own.record, given, machine, new Date());
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  served = await serveRecord(own.record);
  const from = [
    '/',
    '/zoeken?q=wonen',
    '/groningen/zoeken?q=studenten',
    '/volg?wat=groningen%2Chavermonde',
    '/gegevens',
    '/bestaat-niet',
    '/groningen/weg.csv',
    // Other sites link to what they frame or show; here that is only told.
    '/groningen/sporen/samenwerken-met-kennisinstellingen/inbedden',
    '/groningen/indicatoren/aantal-bezoekers-aan-website-city-of-talent/inbedden',
    '/groningen/indicatoren/aantal-bezoekers-aan-website-city-of-talent/kaart.png',
  ];
  const comparison = '/groningen/vergelijk?van=begroting-2018%2F2.1.4&met=jaarverslag-2017%2F2.1.4';
  answers = await walk(served, [...from, comparison], isOneOfMany);
}, 600_000);
afterAll(async () => {
  await served.close();
  await own.close();
});

const pagesOf = () =>
  [...answers.values()].filter(({ type, status }) => type.startsWith('text/html') && status === 200);
const ofType = (type: string) => [...answers.values()].filter((one) => one.type.startsWith(type) && one.status === 200);

describe('every page of a site', () => {
  test('was met, of every route', () => {
    const met = new Set([...answers.keys()].map((path) => kindOf(path).replace(/ as .*/, '')));
    const routes = served.routes.map(plainRoute);
    const machines = [
      '/organisaties',
      '/robots.txt',
      '/sitemap.xml',
      '/sitemap-site.xml',
      '/.well-known/security.txt',
      '/:organisation/sitemap',
    ];
    // There only where an organisation laid that down, which no example did.
    const wanted = ['/:organisation/thema/:file'];
    expect(routes.filter((route) => !met.has(route) && ![...machines, ...wanted].includes(route))).toEqual([]);
    expect(pagesOf().length).toBeGreaterThan(60);
  });

  test('is in a sitemap, and what is there is a page', async () => {
    const locations = async (path: string) =>
      [...(await served.ask(path)).body.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, at = '']) => at.slice(base.length));
    const named: string[] = [];
    for (const part of await locations('/sitemap.xml')) named.push(...(await locations(part)));
    // Answers, forms, what has its words on other pages, months, which their year has, and days of the log.
    const isLeftOut = (path: string) =>
      /[?@]|\/(?:zoeken|melden|inbedden|volg)$|\/(?:geheel|logboek|maand)\/|\/geheel$/.test(path);
    const pages = pagesOf().flatMap(({ path }) => (isLeftOut(path) ? [] : [path]));
    expect(pages.filter((path) => !named.includes(path))).toEqual([]);
    for (const path of named) expect((answers.get(path) ?? (await served.ask(path))).status, path).toBe(200);
    expect(new Set(named).size).toBe(named.length);
  });

  test('has its data beside it, and says under which licence', () => {
    for (const { path, body } of pagesOf()) {
      if (withoutData.has(routeKind(path))) continue;
      const links = linksIn(body);
      for (const ending of ['.json', '.csv'])
        expect(
          links.some((link) => link.replace(/\?.*/, '').endsWith(ending)),
          `${path} ${ending}`,
        ).toBe(true);
      expect(body, path).toContain('rel="alternate" type="text/csv"');
      if (path.startsWith('/groningen')) expect(body, path).toContain('geen licentie opgegeven');
    }
  });

  test('may be framed by no site, but where it is made for that', () => {
    for (const { path, headers } of answers.values()) {
      const isMadeForThat = /\/inbedden(?:\?|$)/.test(path);
      expect(headers.get('x-frame-options'), path).toBe(isMadeForThat ? null : 'DENY');
      expect(headers.get('content-security-policy'), path).toContain(
        `frame-ancestors ${isMadeForThat ? '*' : "'none'"}`,
      );
    }
  });
});

describe('data', () => {
  test('answers with what it is', () => {
    const types = {
      '.json': 'application/json',
      '.csv': 'text/csv',
      '.csv-metadata.json': 'application/csvm+json',
      '.atom': 'application/atom+xml',
    };
    const endings = z.enum(['.json', '.csv', '.csv-metadata.json', '.atom']);
    const asked = [...answers.values()].filter(({ path }) => /\.(?:json|csv|atom)(?:\?|$)/.test(path));
    expect(asked.length).toBeGreaterThan(150);
    for (const { path, status, type } of asked) {
      if (path === '/groningen/weg.csv') continue;
      const ending = endings.parse(/(?:\.csv-metadata)?\.(?:json|csv|atom)(?=\?|$)/.exec(path)?.[0]);
      expect([status, type.split(';')[0]], path).toEqual([200, types[ending]]);
    }
  });

  test('fits the schema that it names, which is served where it says', async () => {
    const check = schemaChecker(base);
    const kinds = new Set<string>();
    for (const { path, body } of ofType('application/json')) {
      if (path.startsWith('/schema/')) continue;
      const { schema, faults } = check(body);
      expect(faults, path).toBeNull();
      kinds.add(schema);
    }
    const all = Object.entries(dataKinds).map(([kind, version]) => `${base}/schema/${kind}.${version}.json`);
    expect([...kinds].toSorted()).toEqual(all.toSorted());
    for (const address of kinds) {
      const { status, body } = await served.ask(address.slice(base.length));
      expect([status, JSON.parse(body).$id], address).toEqual([200, address]);
    }
  });

  test('as CSV has the headings of its metadata, as many cells in each row, and in each what its column says', async () => {
    for (const { path, headers, body } of ofType('text/csv')) {
      const [, described = ''] = /^<([^>]+)>; rel="describedby"/.exec(headers.get('link') ?? '') ?? [];
      const metadata = columnsOf((await served.ask(described)).body);
      const [heads = [], ...rows]: string[][] = parse(body);
      expect(heads, path).toEqual(metadata.map(({ titles }) => titles));
      for (const row of rows)
        row.forEach((cell, index) => {
          const { datatype = '', required = false } = metadata[index] ?? {};
          const where = `${path} ${heads[index]}: ${cell}`;
          if (required) expect(cell, where).not.toBe('');
          if (cell !== '') expect(fits(cell, datatype), where).toBe(true);
        });
    }
  });

  test('of a retold document says so in words, with where the original is: in JSON, in each row and beside the file', async () => {
    const said = /^Hervertelling; |^Hervertelling, |^Deels hervertelling/;
    const ofGroningen = (type: string) => ofType(type).filter(({ path }) => path.startsWith('/groningen'));
    for (const { path, body } of ofGroningen('application/json')) {
      const { nature, rights, originals } = JSON.parse(body);
      if (nature.includes('retold'))
        expect([rights.nl, originals[0]], path).toEqual([expect.stringMatching(said), isPage]);
    }
    let rowsSaid = 0;
    for (const { path, headers, body } of ofGroningen('text/csv')) {
      const [, described = ''] = /^<([^>]+)>; rel="describedby"/.exec(headers.get('link') ?? '') ?? [];
      const { 'dc:rights': rights, 'dc:source': source } = JSON.parse((await served.ask(described)).body);
      const [heads = [], ...rows]: string[][] = parse(body);
      const [nature, rightsAt] = [heads.indexOf('aard'), heads.indexOf('over_de_tekst')];
      for (const row of rows.filter((cells) => cells[nature]?.includes('retold'))) {
        expect(row[rightsAt], path).toMatch(said);
        expect([rights[0]['@value'], source[0]['@id']], path).toEqual([expect.stringMatching(said), isPage]);
        rowsSaid += 1;
      }
    }
    expect(rowsSaid).toBeGreaterThan(100);
  });

  test('as a feed is Atom, with an entry that says what it is', () => {
    const feeds = ofType('application/atom+xml');
    expect(feeds.length).toBeGreaterThan(20);
    for (const { path, body } of feeds) {
      const { id, entries, updated } = readAtom(body);
      expect(id, path).toBe(base + path);
      expect(new Set(entries.map((entry) => entry.id)).size, path).toBe(entries.length);
      expect(
        entries.every((entry) => entry.updated <= updated),
        path,
      ).toBe(true);
      for (const { summary, link } of entries) {
        expect(link.startsWith(`${base}/`), path).toBe(true);
        expect(summary, path).toMatch(/Hervertelling|Verzonnen/);
      }
    }
  });

  test('that is not there says so in text, not as a page, and so does a picture', async () => {
    const answer = answers.get('/groningen/weg.csv');
    expect(answer).toMatchObject({ status: 404, type: expect.stringContaining('text/plain') });
    expect(answer?.body).toContain('/gegevens');
    for (const path of ['/groningen/sporen/weg', '/groningen/indicatoren/weg', '/nergens/sporen/weg', '/weg'])
      for (const ending of ['.svg', '.png']) {
        const { status, type, body } = await served.ask(path + ending);
        expect([status, type], path + ending).toEqual([404, 'text/plain; charset=utf-8']);
        expect(body, path).toContain('geen afbeelding');
      }
  });
});

const isPage = expect.stringMatching(/^https:\/\//);

const columns = z.object({
  tableSchema: z.object({
    columns: z.array(z.object({ titles: z.string(), datatype: z.string(), required: z.boolean().optional() })),
  }),
});

function columnsOf(metadata: string) {
  return columns.parse(JSON.parse(metadata)).tableSchema.columns;
}

/** Whether a cell is of a datatype of CSV on the Web. */
function fits(cell: string, datatype: string): boolean {
  const forms: Readonly<Record<string, RegExp>> = {
    integer: /^-?\d+$/,
    decimal: /^-?\d+(?:\.\d+)?$/,
    boolean: /^(?:true|false)$/,
    anyURI: /^https?:\/\//,
  };
  return datatype === 'dateTime' ? isMoment(cell) : (forms[datatype]?.test(cell) ?? datatype === 'string');
}
