import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeBook, makeImport } from '../../../tests/make-book.ts';
import { siteAssets } from '../../../tests/site-assets.ts';
import { openTestRecord, type TestRecord } from '../../../tests/test-record.ts';
import { createSite } from '../../delivery/public/site.tsx';
import { read, readShared, write } from '../../record/connection/transaction.ts';
import { listOrganisations } from '../organisations/queries/list-organisations.ts';
import { importPublication } from '../publications/commands/import-publication.ts';
import { verifyReports } from '../verification/verify-reports.ts';
import { keepReport, mostOpen } from './commands/keep-report.ts';

let here: TestRecord;
let site: ReturnType<typeof createSite>;
let organisationId = '';
const at = new Date('2026-01-02T03:04:05Z');
const secret = 'geheim-van-een-lezer';
const given = {
  address: '/groningen/begroting-2018',
  kind: 'missing',
  message: `De tabel ${secret} ontbreekt.`,
  email: `${secret}@voorbeeld.nl`,
} as const;

beforeAll(async () => {
  here = await openTestRecord();
  await importPublication(here.record, makeImport(makeBook(2)), { actor: 'test', at });
  organisationId = (await readShared(here.record, listOrganisations))[0]?.organisationId ?? '';
  site = createSite({ record: here.record, assets: siteAssets, base: 'https://doelspoor.example' });
});
afterAll(() => here.close());

const rowsOf = async (table: string) => (await here.asOwner(`select * from ${table}`)).rows;

async function post(fields: Readonly<Record<string, string>>, mayKeep = 'yes') {
  const body = new URLSearchParams({
    over: '/groningen/begroting-2018',
    soort: 'misread',
    tekst: 'Dit klopt niet.',
    ...fields,
  });
  const response = await site.request('/groningen/melden', {
    method: 'POST',
    body: body.toString(),
    headers: { 'accept-language': 'nl', 'doelspoor-may-keep': mayKeep },
  });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

test('the site keeps a report and cannot read it, nor what was said before', async () => {
  const report = await keepReport(here.record, organisationId, given, at);
  expect(await rowsOf('report')).toMatchObject([{ report_id: report, message: given.message }]);
  expect(await rowsOf('report_contact')).toMatchObject([
    { email: given.email, until: new Date('2026-04-02T03:04:05Z') },
  ]);
  for (const statement of [
    ...['select * from report', 'select * from report_contact', 'select * from report_closed'],
    `insert into report values ('${organisationId}', gen_random_uuid(), now(), '/x', 'other', 'x')`,
    `insert into report_closed values ('${organisationId}', '${report}', 'x', 'x', now())`,
    'delete from report_contact',
    `update report_contact set email = 'x@y.nl'`,
    `select report_digest(gen_random_uuid(), 'a', 'b', 'c')`,
  ])
    await expect(
      write(here.record, { organisationId, actor: 'x' }, (tx) => sql.raw(statement).execute(tx)),
      statement,
    ).rejects.toThrow('permission denied');
});

test('the log has nothing that the reader wrote, and the report is held against it', async () => {
  const events = await here.asOwner(`select payload from event where command = 'keep-report'`);
  expect(events.rows).toHaveLength(1);
  const { rows } = await here.asOwner('select json_agg(e)::text as all_events from event e');
  expect(String(rows[0]?.['all_events'])).not.toContain(secret);
  const witness = await read(
    here.record,
    organisationId,
    async (tx) => await sql`select * from report_witness()`.execute(tx),
  );
  expect(JSON.stringify(witness.rows)).not.toContain(secret);
  expect(await read(here.record, organisationId, (tx) => verifyReports(tx, organisationId))).toEqual([]);
});

test('a report that was changed in the record, or is not there any more, is told', async () => {
  const change = (statement: string) =>
    here.asOwner(`do $$ begin set local session_replication_role = replica; ${statement}; end $$`);
  await change(`update report set message = 'Alles klopt.'`);
  const faults = await read(here.record, organisationId, (tx) => verifyReports(tx, organisationId));
  expect(faults.map(({ why }) => why.say).toSorted()).toEqual(['said-no-more', 'said-unlogged']);
  await change(`update report set message = '${given.message}'`);
  expect(await read(here.record, organisationId, (tx) => verifyReports(tx, organisationId))).toEqual([]);
  await expect(here.asOwner('delete from report')).rejects.toThrow('report');
});

test('a form that is right is kept, and its sender is led to thanks', async () => {
  const before = (await rowsOf('report')).length;
  const { status, headers, body } = await post({
    over: 'https://doelspoor.example/groningen/begroting-2018?lang=nl#x',
  });
  expect([status, headers.get('location'), headers.get('cache-control'), body]).toEqual([
    303,
    '/groningen/melden?bewaard=ja&over=%2Fgroningen%2Fbegroting-2018',
    'no-store',
    '',
  ]);
  const kept = await rowsOf('report');
  expect(kept).toHaveLength(before + 1);
  expect(kept.map(({ address }) => address)).not.toContain('https://doelspoor.example/groningen/begroting-2018');
  const thanks = await site.request('/groningen/melden?bewaard=ja&over=/groningen/begroting-2018');
  expect(await thanks.text()).toContain('uw melding is bewaard');
});

test.each([
  [{ tekst: '' }, 'Schrijf wat er is'],
  [{ tekst: 'x'.repeat(2_001) }, 'Schrijf wat er is'],
  [{ soort: 'dankwoord' }, 'Kies wat er is'],
  [{ over: '/andere/pagina' }, 'Noem een pagina van deze organisatie'],
  [{ over: '/groningenx' }, 'Noem een pagina van deze organisatie'],
  [{ email: 'geen adres' }, 'Dit is geen e-mailadres'],
])('a form that is not right comes back as it was, with what to mend: %o', async (fields, sentence) => {
  const before = (await rowsOf('report')).length;
  const { status, body } = await post(fields);
  expect(status).toBe(422);
  expect(body).toContain(sentence);
  if (!('tekst' in fields)) expect(body).toContain('Dit klopt niet.</textarea>');
  expect(await rowsOf('report')).toHaveLength(before);
});

test('what a reader writes is shown as text, without control characters, and kept so', async () => {
  const { body } = await post({ tekst: '</textarea><script>alert(1)</script>\u0000\u001b[31m', soort: 'x' });
  expect(body).not.toContain('<script>');
  await post({ tekst: 'a\u0000b\u001b[31mc\u202ed\r\ne\ud800' });
  const [kept] = (await rowsOf('report')).filter(({ message }) => String(message).startsWith('a b'));
  expect(kept?.['message']).toBe('a b [31mc\u202ed\ne\ufffd');
});

test('a program that fills in what people do not see is thanked, and nothing is kept', async () => {
  const before = (await rowsOf('report')).length;
  expect((await post({ website: 'https://koop.example' })).status).toBe(303);
  expect(await rowsOf('report')).toHaveLength(before);
});

test('what the server did not count is not kept, and the text is not lost', async () => {
  const { status, headers, body } = await post({ email: 'x@voorbeeld.nl' }, 'no');
  expect([status, headers.get('retry-after')]).toEqual([429, '600']);
  expect(body).toContain('Dit klopt niet.</textarea>');
  expect(body).toContain('value="x@voorbeeld.nl"');
  expect(body).toContain('<option value="misread" selected');
});

test('where too many wait none is added, of any organisation by itself', async () => {
  const open = (await rowsOf('report')).length;
  await here.asOwner(
    `insert into report select '${organisationId}', gen_random_uuid(), now(), '/groningen', 'other', 'x' from generate_series(1, ${mostOpen - open})`,
  );
  const { status, body } = await post({});
  expect(status).toBe(503);
  expect(body).toContain('Dit klopt niet.</textarea>');
  expect(await rowsOf('report')).toHaveLength(mostOpen);
});

test('a form about an organisation that is not there is answered as its page is', async () => {
  const response = await site.request('/nergens/melden', { method: 'POST', body: 'over=/nergens' });
  expect(response.status).toBe(404);
});
