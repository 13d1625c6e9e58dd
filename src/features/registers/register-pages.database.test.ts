import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemaChecker } from '../../../tests/data/fits-schema.ts';
import { readAtom } from '../../../tests/data/read-atom.ts';
import { linksIn, type Served, serveRecord } from '../../../tests/data/walk.ts';
import { openExampleRecord } from '../../../tests/example-record.ts';
import type { TestRecord } from '../../../tests/test-record.ts';
import { read } from '../../record/connection/transaction.ts';
import { type RegisterKind, registerAddresses, registerKinds } from '../../registers/register-kind.ts';
import { findOrganisation } from '../organisations/queries/find-organisation.ts';
import { countPages, listPages } from '../overviews/sitemap/list-pages.ts';
import { atTheMachine, type Working } from '../people/working.ts';
import { importRegistrations } from './commands/import-registrations.ts';
import { saveRegistration } from './commands/save-registration.ts';
import { withdrawRegistration } from './commands/withdraw-registration.ts';
import { facetNames } from './pages/facet-names.data.ts';
import { listAddresses, type ShownAddress } from './queries/list-addresses.ts';

const file = join(import.meta.dirname, '../../../examples/groningen.registers.json');
const at = new Date('2026-02-01T12:00:00Z');
const fits = schemaChecker('https://doelspoor.example');
let here: TestRecord;
let served: Served;
let organisationId = '';
let machine: Working;
let addresses: readonly ShownAddress[];

beforeAll(async () => {
  here = await openExampleRecord('groningen/begroting-2018', 'groningen/jaarverslag-2017');
  const { rows } = await here.asOwner(`select organisation_id as id from organisation where slug = 'groningen'`);
  organisationId = String(rows[0]?.['id']);
  machine = atTheMachine(organisationId, 'proef');
  const text = await readFile(file, 'utf8');
  const report = await importRegistrations(here.record, { text, isTrial: false, standing: 'shown' }, machine, at);
  if (report.faults.length > 0) throw new Error(JSON.stringify(report.faults));
  await hide();
  addresses = await read(here.record, organisationId, (tx) => listAddresses(tx, organisationId));
  served = await serveRecord(here.record);
}, 300_000);
afterAll(async () => {
  await served.close();
  await here.close();
});

const save = (kind: RegisterKind, standing: 'inside' | 'shown', content: unknown) =>
  saveRegistration(here.record, { kind, id: null, base: 0, standing, content, reason: null }, machine, at);

/** What nobody outside may ever see, each with a word of its own, and a shown thing that leads to all of it. */
async function hide(): Promise<void> {
  const inside = await save('partner', 'inside', { name: 'Geheimkwabbel', form: 'team' });
  const gone = await save('partner', 'shown', { name: 'Wegkwabbel', form: 'team', place: 'Wegstad' });
  await withdrawRegistration(here.record, { id: gone.id, base: 1, reason: 'Redenkwabbel' }, machine, at);
  const times = { consentOn: '2026-01-01', keepUntil: '2030-01-01' };
  await save('partner', 'shown', {
    ...{ name: 'Zichtbare kring', form: 'network', partOf: { id: inside.id } },
    members: [{ member: { id: gone.id }, as: 'lid' }, { member: { name: 'Bekend van naam' } }],
    contacts: [{ name: 'Contactkwabbel', email: 'kwabbel@elders.example', ...times }],
  });
  await save('event', 'shown', {
    ...{ name: 'Zichtbare beurs', kind: 'exhibition', starts: '2027-05-01', partners: [{ id: inside.id }] },
    signUps: [{ company: 'Bedrijfkwabbel', wishes: 'Wenskwabbel', ...times }],
  });
}

const listPath = (kind: RegisterKind, rest = '') => `/groningen/${registerAddresses[kind]}${rest}`;
const pathOf = ({ kind, slug }: ShownAddress) => `${listPath(kind)}/${slug}`;
const usedKinds = () => registerKinds.filter((kind) => addresses.some((one) => one.kind === kind));
const foundIn = (body: string, kind: RegisterKind) =>
  new Set(linksIn(body).filter((href) => href.startsWith(`${listPath(kind)}/`) && !/\/(?:jaar|kaart)\//.test(href)))
    .size;

describe('each register', () => {
  test('has its list, in two languages, with a way to each page', async () => {
    expect(addresses.length).toBeGreaterThan(100);
    for (const kind of registerKinds) {
      const { status, body } = await served.ask(listPath(kind));
      expect(status, kind).toBe(200);
      const own = addresses.filter((one) => one.kind === kind).length;
      expect(foundIn(body, kind), kind).toBe(Math.min(own, 50));
      expect((await served.ask(listPath(kind, '?lang=en'))).body, kind).toContain('<html lang="en"');
    }
  });

  test('can be narrowed by what is in it, and by words and a year', async () => {
    const all = await served.ask(listPath('event'));
    const total = (body: string) => Number(JSON.parse(body).total);
    const whole = total((await served.ask(listPath('event', '.json'))).body);
    const choices = Object.values(facetNames).filter((name) => all.body.includes(`name="${name}"`));
    expect(choices).toContain('soort');
    for (const name of choices) {
      const select = new RegExp(`<select[^>]*name="${name}"[^>]*>([\\s\\S]*?)</select>`).exec(all.body)?.[1] ?? '';
      const [, value = ''] = /<option value="([^"]+)"/.exec(select) ?? [];
      const part = total((await served.ask(listPath('event', `.json?${name}=${encodeURIComponent(value)}`))).body);
      expect(part, `${name}=${value}`).toBeGreaterThan(0);
      expect(part, `${name}=${value}`).toBeLessThanOrEqual(whole);
    }
    const one = JSON.parse((await served.ask(listPath('event', '.json?woorden=zichtbare%20BEURS'))).body);
    expect(one.total).toBe(1);
    expect(total((await served.ask(listPath('event', '.json?woorden=beurs&jaar=2027'))).body)).toBe(1);
    expect(total((await served.ask(listPath('event', '.json?woorden=zichtbare&jaar=2028'))).body)).toBe(0);
    const states = JSON.parse((await served.ask(listPath('relation', '.json?stand=active'))).body).registrations;
    for (const { content } of states) expect(content.states.at(-1).state).toBe('active');
  });

  test('is in the order that is asked, page by page, and past the last page nothing is there', async () => {
    const first = async (orde: string) => linksIn((await served.ask(listPath('event', `?orde=${orde}`))).body);
    expect(await first('begin')).not.toEqual(await first('laatst'));
    const pages = Math.ceil(addresses.filter(({ kind }) => kind === 'partner').length / 50);
    const seen = new Set<string>();
    for (let page = 1; page <= pages; page += 1)
      for (const href of linksIn((await served.ask(listPath('partner', `?pagina=${page}`))).body)) seen.add(href);
    for (const one of addresses) if (one.kind === 'partner') expect(seen).toContain(pathOf(one));
    expect((await served.ask(listPath('partner', `?pagina=${pages + 1}`))).status).toBe(404);
  });

  test('is data that fits its schema, a table with what its columns say, and a feed', async () => {
    for (const kind of usedKinds()) {
      const json = await served.ask(listPath(kind, '.json'));
      expect(fits(json.body), kind).toMatchObject({ faults: null });
      const rows: string[][] = parse((await served.ask(listPath(kind, '.csv'))).body, { bom: true });
      const { tableSchema } = JSON.parse((await served.ask(listPath(kind, '.csv-metadata.json'))).body);
      const titles = tableSchema.columns.map(({ titles: title }: { titles: unknown }) => [title].flat()[0]);
      expect(rows[0]?.length, kind).toBe(titles.length);
      expect(rows.length - 1, kind).toBe(JSON.parse(json.body).registrations.length);
      const feed = await served.ask(listPath(kind, '.atom'));
      expect([feed.status, feed.type], kind).toEqual([200, expect.stringContaining('atom')]);
      expect(readAtom(feed.body), kind).toBeDefined();
    }
  });
});

test('each thing in a register has its page and its data; what leads to what is hidden leaves no trace', async () => {
  for (const one of addresses) {
    expect((await served.ask(pathOf(one))).status, pathOf(one)).toBe(200);
    const json = await served.ask(`${pathOf(one)}.json`);
    expect(fits(json.body), pathOf(one)).toMatchObject({ faults: null });
  }
  for (const kind of usedKinds()) {
    const one = addresses.find((address) => address.kind === kind);
    if (one === undefined) continue;
    expect((await served.ask(`${pathOf(one)}.csv`)).status).toBe(200);
    expect((await served.ask(`${pathOf(one)}?lang=en`)).body).toContain('<html lang="en"');
  }
  const circle = await served.ask('/groningen/partners/zichtbare-kring');
  expect(circle.body).toContain('Bekend van naam');
  expect(circle.body).not.toMatch(/Onderdeel van|<td[^>]*>(?:<span>)?lid</);
  const { content } = JSON.parse((await served.ask('/groningen/partners/zichtbare-kring.json')).body);
  expect(content).toEqual({
    ...{ name: 'Zichtbare kring', form: 'network' },
    members: [{ member: { name: 'Bekend van naam' } }],
  });
}, 120_000);

test('the hub, the network and the data of both tell of what is shown', async () => {
  const hub = await served.ask('/groningen/registers');
  for (const kind of usedKinds()) expect(linksIn(hub.body)).toContain(listPath(kind));
  expect((await served.ask('/groningen/netwerk')).body).toContain('Zichtbare kring');
  expect((await served.ask('/groningen/netwerk?lang=en')).status).toBe(200);
});

test('what is inside, withdrawn or internal is on no page, in no data and in no feed', async () => {
  const forms = ['', '.json', '.csv', '.csv-metadata.json', '.atom', '?lang=en', '?woorden=kwabbel', '?orde=nieuw'];
  const paths = [
    ...registerKinds.flatMap((kind) => forms.map((form) => listPath(kind, form))),
    ...['/groningen/registers', '/groningen/netwerk', '/groningen', '/groningen/sitemap.xml', '/groningen.atom'],
    ...['partners/zichtbare-kring', 'kalender/zichtbare-beurs'].flatMap((path) =>
      ['', '.json', '.csv'].map((form) => `/groningen/${path}${form}`),
    ),
  ];
  for (const path of paths) {
    const { body } = await served.ask(path);
    expect(body.replaceAll('woorden=kwabbel', '').replaceAll('value="kwabbel"', ''), path).not.toMatch(
      /.{0,60}kwabbel.{0,40}/i,
    );
    expect(body, path).not.toMatch(/"(?:contacts|signUps|remindMonths)"|Wegstad/);
  }
  for (const slug of ['geheimkwabbel', 'wegkwabbel', 'bestaat-niet', 'zichtbare-beurs'])
    for (const form of ['', '.json', '.csv'])
      expect((await served.ask(`/groningen/partners/${slug}${form}`)).status, slug).toBe(404);
  expect((await served.ask('/havermonde/partners')).status).toBe(404);
});

test('a hostile question never breaks a register', async () => {
  const hostile = [
    '%00',
    '%',
    '%ED%A0%80',
    "'%20or%201=1--",
    '%F0%9F%92%A9',
    'x'.repeat(600),
    '-1',
    '1e99',
    '%0a',
    '[]',
  ];
  const names = ['woorden', 'jaar', 'orde', 'pagina', 'deel', 'lang', ...Object.values(facetNames)];
  for (const kind of ['partner', 'event'] as const)
    for (const name of names)
      for (const value of hostile)
        for (const form of ['', '.json']) {
          const path = listPath(kind, `${form}?${name}=${value}&${name}=${value}`);
          expect((await served.ask(path)).status, path).toBeLessThan(500);
        }
  for (const value of hostile)
    expect((await served.ask(`/groningen/partners/${encodeURIComponent(value)}`)).status).toBeLessThan(500);
}, 120_000);

test('the sitemap names each of these pages, and counts them', async () => {
  const [pages, counted] = await read(here.record, organisationId, async (tx) => {
    const organisation = await findOrganisation(tx, 'groningen');
    if (organisation === null) throw new Error('No organisation.');
    return [await listPages(tx, organisation), await countPages(tx, organisation)] as const;
  });
  expect(counted).toBe(pages.length);
  const named = new Set(pages.map(({ path }) => path));
  for (const one of addresses) expect(named).toContain(pathOf(one));
  expect(named).toContain('/groningen/netwerk');
  expect([...named].join(' ')).not.toContain('kwabbel');
});
