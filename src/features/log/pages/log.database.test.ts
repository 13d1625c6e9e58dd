import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeBook, makeImport } from '../../../../tests/make-book.ts';
import { openTestRecord, type TestRecord } from '../../../../tests/test-record.ts';
import { createSite } from '../../../delivery/public/site.tsx';
import { read, readShared } from '../../../record/connection/transaction.ts';
import { listOrganisations } from '../../organisations/queries/list-organisations.ts';
import { importPublication } from '../../publications/commands/import-publication.ts';
import { publishHead } from '../commands/publish-head.ts';
import { listPublishedHeads, type PublishedHead } from '../queries/list-published-heads.ts';

let here: TestRecord;
let head: PublishedHead;
/** The page as it was before the first head was published. */
let before = '';
let get: (path: string) => Promise<{ status: number; kept: string | null; body: string }>;

beforeAll(async () => {
  here = await openTestRecord();
  const assets = {
    css: '/a.css',
    overviewCss: '/b.css',
    chapterCss: '/c.css',
    threadTableCss: '/c.css',
    reviewCss: '/d.css',
    workCss: '/w.css',
    writeJs: '/w.js',
    font: '/a.woff2',
    icon: '/a.svg',
  };
  const site = createSite({ record: here.record, assets });
  get = async (path) => {
    const response = await site.request(path);
    return { status: response.status, kept: response.headers.get('cache-control'), body: await response.text() };
  };
  await importPublication(here.record, makeImport(makeBook(1)), { actor: 'jansen', at: new Date() });
  const organisationId = (await readShared(here.record, listOrganisations))[0]?.organisationId ?? '';
  before = (await get('/groningen/logboek')).body;
  await publishHead(here.record, organisationId);
  const [published] = await read(here.record, organisationId, (tx) => listPublishedHeads(tx, organisationId));
  if (published === undefined) throw new Error('nothing was published');
  head = published;
});
afterAll(() => here.close());

describe('the log of an organisation', () => {
  test('says so where nothing was published yet', () => {
    expect(before).toContain('Er is nog niets gepubliceerd.');
  });

  test('is found from its page, and shows each day with the whole hash and an address of its own', async () => {
    expect((await get('/groningen')).body).toContain('href="/groningen/logboek"');
    const { status, kept, body } = await get('/groningen/logboek');
    expect([status, kept]).toEqual([200, 'no-store']);
    expect(body).toContain(head.hash);
    expect(body).toContain(`href="/groningen/logboek/${head.day}"`);
    expect((await get(`/groningen/logboek/${head.day}`)).body).toContain(head.hash);
  });

  test('is there as data, by day and as a whole, without who did what', async () => {
    const expected = { organisation: 'groningen', day: head.day, sequence: 2, hash: head.hash };
    const day = await get(`/groningen/logboek/${head.day}.json`);
    const organisation = { slug: 'groningen' };
    expect(JSON.parse(day.body)).toMatchObject({ ...expected, organisation });
    const all = await get('/groningen/logboek.json');
    expect(JSON.parse(all.body)).toMatchObject({ organisation, heads: [expected] });
    expect(day.body + all.body).not.toContain('jansen');
  });

  test.each([
    '/groningen/logboek/2020-01-01',
    '/groningen/logboek/2020-01-01.json',
    '/groningen/logboek/2020-13-99',
    '/groningen/logboek/gisteren',
    '/nergens/logboek',
    '/nergens/logboek/2020-01-01',
  ])('has nothing at %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});
