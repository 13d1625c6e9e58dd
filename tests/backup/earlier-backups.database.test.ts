import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judgeEach } from '../../src/cli/import/judge-each.ts';
import { createSite } from '../../src/delivery/public/site.tsx';
import { listOrganisations } from '../../src/features/organisations/queries/list-organisations.ts';
import { restoreBackup } from '../../src/record/backup/restore-backup.ts';
import { Record } from '../../src/record/connection/record.ts';
import { readShared } from '../../src/record/connection/transaction.ts';
import { crawl, isOneOfMany } from '../crawl.ts';
import { siteAssets } from '../site-assets.ts';
import { makeTestDatabase, type TestDatabase } from '../test-record.ts';
import { rowsIn } from './rows-in.ts';
import { verifyAll } from './verify-all.ts';

const folder = join(import.meta.dirname, 'earlier');
const files = readdirSync(folder).filter((name) => name.endsWith('.gz'));

describe.each(files)('%s', (name) => {
  const file = join(folder, name);
  let to: TestDatabase;
  let record: Record;
  beforeAll(async () => {
    to = await makeTestDatabase();
    await restoreBackup(to.owner, file);
    record = new Record(to.server);
  }, 120_000);
  afterAll(async () => {
    await record.close();
    await to.drop();
  });

  test('is small enough to stay here', () => {
    expect(statSync(file).size).toBeLessThan(2 ** 20);
  });

  test('comes back with its editions, its event log and what persons said', async () => {
    const held = {
      edition: ['edition_id', 'number', 'sha256', 'content'],
      event: ['sequence', 'event_id', 'command', 'hash'],
      event_head: ['organisation_id', 'sequence', 'hash'],
      explanation: ['explanation_id', 'finding', 'reason'],
      disposal: ['disposal_id', 'from_statement', 'to_statement', 'ruling'],
    };
    for (const [table, columns] of Object.entries(held)) {
      const texts = columns.map((column) => `${column}::text`).join(', ');
      const { rows } = await to.asOwner(`select ${texts} from ${table}`);
      const kept = rowsIn(file, table).map((row) => Object.fromEntries(columns.map((column) => [column, row[column]])));
      expect(kept.length, table).toBeGreaterThan(0);
      const inOrder = (some: readonly unknown[]) => some.map((row) => JSON.stringify(row)).sort();
      expect(inOrder(rows), table).toEqual(inOrder(kept));
    }
  });

  test('is verified clean, also after this program judged it, and keeps the addresses of its threads', async () => {
    expect(await verifyAll(record)).toEqual([]);
    await judgeEach(record, await readShared(record, listOrganisations), () => undefined);
    expect(await verifyAll(record)).toEqual([]);
    const { rows } = await to.asOwner('select kind, slug from thread');
    const addresses = new Set(rows.map(({ kind, slug }) => `${kind}/${slug}`));
    const before = rowsIn(file, 'thread').map(({ kind, slug }) => `${kind}/${slug}`);
    expect(before.filter((address) => !addresses.has(address))).toEqual([]);
  });

  test('has in its rows all that the content of its editions says', async () => {
    const { rows } = await to.asOwner(`select count(*)::int as editions, count(identity)::int as named,
      (select count(*)::int from commitment where term is not null) as terms,
      (select count(*)::int from edition, jsonb_path_query(content::jsonb, '$.chapters[*].commitments[*].term ? (@ != null)')) as stated
      from edition`);
    const [found] = rows;
    expect(found).toMatchObject({ named: found?.['editions'], terms: found?.['stated'] });
    expect(Number(found?.['terms'])).toBeGreaterThan(0);
  });

  test('knows who each statement of its editions is, and which of them was ruled about', async () => {
    const { rows } = await to.asOwner(`select
      (select count(*) from chapter) + (select count(*) from indicator) + (select count(*) from commitment) + (select count(*) from account) as stated,
      (select count(*) from wording where kind <> 'table') as worded, (select count(*) from statement where kind <> 'table') as statements,
      (select count(*) from edition) - (select count(distinct edition_id) from wording) as left_out,
      (select count(*) from disposal d where not exists (select from wording w where w.key = d.from_statement and w.statement_id = d.from_statement_id)
        or not exists (select from wording w where w.key = d.to_statement and w.statement_id = d.to_statement_id)) as unknown`);
    const [found] = rows;
    expect(found).toMatchObject({ worded: found?.['stated'], left_out: 0, unknown: 0 });
    // Editions of one publication share theirs.
    expect(Number(found?.['statements'])).toBeLessThan(Number(found?.['stated']));
  });

  test('has a row for each table that something was read from, with an id, and names it where it was read', async () => {
    const { rows } = await to.asOwner(`select
      (select count(*)::int from read_table) as tables,
      (select count(*)::int from passage, jsonb_path_query(blocks, '$[*] ? (@.kind == "read-table")')) as blocks,
      (select count(*)::int from read_table t join wording w on w.kind = 'table'
        and (w.edition_id, w.chapter_id, w.ordinal) = (t.edition_id, t.chapter_id, t.ordinal)) as worded,
      (select count(*)::int from statement where kind = 'table') as lasting,
      (select count(*)::int from figure f where f.read_table_id is null and exists (select from read_table t where t.edition_id = f.edition_id
        and t.position ->> 'file' = f.position ->> 'file' and t.position ->> 'table' = f.position ->> 'table')) as loose,
      (select count(*)::int from figure where read_table_id is not null) as figures`);
    const [found] = rows;
    expect(found).toMatchObject({ blocks: found?.['tables'], worded: found?.['tables'], loose: 0 });
    // Editions of one publication share theirs.
    expect(Number(found?.['lasting'])).toBeGreaterThan(0);
    expect(Number(found?.['lasting'])).toBeLessThan(Number(found?.['tables']));
    expect(Number(found?.['figures'])).toBeGreaterThan(0);
  });

  test('leads each address of a finding to what that is now, and loses no explanation', async () => {
    const site = createSite({ record, assets: siteAssets });
    const slugOf = new Map(rowsIn(file, 'organisation').map(({ organisation_id, slug }) => [organisation_id, slug]));
    const answers = new Map<number, number>();
    for (const { organisation_id, key } of rowsIn(file, 'finding')) {
      const { status } = await site.request(`/${slugOf.get(organisation_id)}/bevindingen/${key}`);
      answers.set(status, (answers.get(status) ?? 0) + 1);
    }
    const gone = answers.get(410) ?? 0;
    expect((answers.get(301) ?? 0) + gone).toBe(rowsIn(file, 'finding').length);
    // What the rules of today do not find any more.
    expect(gone).toBeLessThan(answers.get(301) ?? 0);
    const explained = rowsIn(file, 'explanation');
    const withdrawn = new Set(explained.flatMap((row) => (row['is_withdrawn'] === 'true' ? [row['finding']] : [])));
    for (const { organisation_id, finding, reason } of explained.filter((row) => !withdrawn.has(row['finding']))) {
      const first = await site.request(`/${slugOf.get(organisation_id)}/bevindingen/${finding}`);
      const moved = first.headers.get('location');
      const last = moved === null ? first : await site.request(moved);
      expect(await last.text()).toContain(reason);
    }
  });

  test('whose ruling is made to mean another statement than it named is found', async () => {
    const ids = await to.asOwner('select disposal_id, from_statement_id from disposal');
    const change = (set: string) =>
      to.asOwner(`set session_replication_role = replica; update disposal set from_statement_id = ${set};
        set session_replication_role = default`);
    await change('to_statement_id');
    const faults = await verifyAll(record);
    expect(faults).toHaveLength(ids.rows.length);
    expect(faults[0]?.why).toEqual({ say: 'misnamed', with: { name: expect.stringMatching(/^\S+$/) } });
    for (const { disposal_id, from_statement_id } of ids.rows)
      await change(`case disposal_id when '${disposal_id}' then '${from_statement_id}' else from_statement_id end`);
    expect(await verifyAll(record)).toEqual([]);
  });

  test('is shown on pages without a fault', async () => {
    const faults: unknown[] = [];
    const report = (error: unknown) => void faults.push(error);
    const site = createSite({ record, assets: siteAssets, report });
    // Of organisations and publications; what is below them is crawled in the drill.
    const isDeep = (link: string) => isOneOfMany(link) || link.split('/').length > 3 || link.includes('?');
    const pages = await crawl(site, ['/', '/zoeken?q=haven'], isDeep);
    expect(faults).toEqual([]);
    expect(pages.size).toBeGreaterThan(30);
    expect(pages.get('/zoeken?q=haven')).toContain('/havermonde/begroting-2023/');
    // What that program said in Dutch of its reading is shown as it was written, also on an English page.
    const english = await (await site.request('/havermonde/begroting-2023?lang=en')).text();
    const note = 'Deze regel staat boven het eerste onderdeel.';
    expect(english).toContain(`<span class="ds-soft" lang="nl">${note}</span>`);
  });
});
