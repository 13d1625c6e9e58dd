import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { verifyAll } from '../../../../tests/backup/verify-all.ts';
import { makeImport } from '../../../../tests/make-book.ts';
import { makeChapter, makeIndicator, makePassage, makeReading, makeReadTable } from '../../../../tests/make-reading.ts';
import { siteAssets } from '../../../../tests/site-assets.ts';
import { openTestRecord, type TestRecord } from '../../../../tests/test-record.ts';
import { createSite } from '../../../delivery/public/site.tsx';
import type { Reading } from '../../../model/reading.ts';
import { read, readShared } from '../../../record/connection/transaction.ts';
import { listOrganisations } from '../../organisations/queries/list-organisations.ts';
import { settleWording } from '../../wordings/commands/settle-wording.ts';
import { listUnsure } from '../../wordings/queries/list-unsure.ts';
import { importPublication } from './import-publication.ts';

let here: TestRecord;
let site: ReturnType<typeof createSite>;
beforeEach(async () => {
  here = await openTestRecord();
  site = createSite({ record: here.record, assets: siteAssets });
});
afterEach(() => here.close());

const by = { actor: 'test', at: new Date('2026-01-02T03:04:05Z') };
const heads = 'Indicator|Behaald 2017|Beoogd 2018';
const body = ['Bruggen|3|> 5', 'Sluizen|1|2'];

/** A budget with one chapter, with a table of an indicator with one figure and an amount. */
function budget(...rows: readonly string[]): Reading {
  const table = makeReadTable(rows);
  const indicator = makeIndicator('Bruggen', '> 5', 5);
  const at = { ...table.at, cell: [2, 3] as const };
  return makeReading({
    sha256: rows.join(),
    chapters: [
      makeChapter({
        code: '2.1',
        passages: [makePassage('', { blocks: [table] })],
        indicators: [{ ...indicator, at, figures: indicator.figures.map((figure) => ({ ...figure, at })) }],
      }),
    ],
  });
}

async function bring(reading: Reading): Promise<void> {
  await importPublication(here.record, makeImport([reading], '/boek', true), by);
}

async function organisationId(): Promise<string> {
  return (await readShared(here.record, listOrganisations))[0]?.organisationId ?? '';
}

const chapterData = z.object({
  passages: z.array(z.object({ blocks: z.array(z.object({ id: z.string() })) })),
  indicators: z.array(z.object({ figures: z.array(z.object({ table: z.string() })) })),
});

async function dataOf(edition = ''): Promise<{ tables: string[]; figures: string[] }> {
  const answer = await site.request(`/groningen/begroting-2018${edition}/2.1.json`);
  const { passages, indicators } = chapterData.parse(await answer.json());
  return {
    tables: passages.flatMap(({ blocks }) => blocks.map(({ id }) => id)),
    figures: indicators.flatMap(({ figures }) => figures.map(({ table }) => table)),
  };
}

const pageOf = async (edition = '') => await (await site.request(`/groningen/begroting-2018${edition}/2.1`)).text();

test('a table keeps its address when its head is mended, and leads there from each that it was given', async () => {
  await bring(budget(heads, ...body));
  const [id] = (await dataOf()).tables;
  expect(id).toMatch(/^[0-9a-f]{8}$/);
  await bring(budget(heads.replace('Behaald', 'Behaald in'), ...body));
  expect(await dataOf()).toEqual({ tables: [id], figures: [id] });
  expect(await dataOf('@1')).toEqual({ tables: [id], figures: [id] });
  const { rows: worded } =
    await here.asOwner(`select e.number, w.statement_id, w.key from wording w join edition e using (edition_id)
    where w.kind = 'table' order by 1`);
  expect(new Set(worded.map(({ statement_id }) => statement_id)).size).toBe(1);
  const given = String(worded[1]?.['key']).split('#').at(-1);
  expect(given).not.toBe(`tabel-${id}`);
  // A program of before gave the address that follows from the heads of now.
  for (const page of [await pageOf(), await pageOf('@1')]) {
    expect(page).toContain(`<span id="${given}"></span>`);
    expect(page.split(`id="tabel-${id}"`)).toHaveLength(2);
  }
  expect(await verifyAll(here.record)).toEqual([]);
});

test('what is read from a table refers to its row', async () => {
  await bring(budget(heads, ...body));
  const { rows } = await here.asOwner(`select t.ordinal, t.block, f.raw, i.name from read_table t
    join figure f using (organisation_id, read_table_id) join indicator i on i.read_table_id = t.read_table_id`);
  expect(rows).toEqual([{ ordinal: 0, block: 0, raw: '> 5', name: 'Bruggen' }]);
  await expect(here.asOwner('delete from read_table')).rejects.toThrow('rows of read_table are never changed');
});

test('a table that is half like one of before is asked, with what heads both, and goes on as a person says', async () => {
  await bring(budget(heads, ...body));
  const [id] = (await dataOf()).tables;
  await bring(budget(`${heads}|Beoogd 2019`, 'Bruggen|3|> 5|6', 'Bomen|7|8|9'));
  const organisation = await organisationId();
  const [unsure, ...others] = await read(here.record, organisation, (tx) => listUnsure(tx, organisation));
  expect(others).toEqual([]);
  expect(unsure).toMatchObject({
    now: { kind: 'table', text: 'Indicator · Behaald 2017 · Beoogd 2018 · Beoogd 2019 · Bruggen · Bomen' },
    before: { text: 'Indicator · Behaald 2017 · Beoogd 2018 · Bruggen · Sluizen' },
  });
  expect(await pageOf()).not.toContain(`id="tabel-${id}"`);
  const answer = {
    statement: unsure?.now.wordedAs ?? '',
    isSame: true,
    reason: 'Een rij is vervangen.',
    decision: null,
  };
  await settleWording(here.record, organisation, answer, by);
  expect(await pageOf()).toContain(`<span id="tabel-${id}"></span>`);
  expect(await verifyAll(here.record)).toEqual([]);
});

test.each([
  ['which table it is', `update wording set statement_id = gen_random_uuid() where kind = 'table'`],
  ['its address', `update wording set address = 'x' where kind = 'table'`],
  ['the table that a figure was read from', 'update figure set read_table_id = null'],
  ['where a table stands', 'update read_table set block = 7'],
  ['a table that nothing words', `delete from wording where kind = 'table'`],
])('verify finds a change of %s', async (_, change) => {
  await bring(budget(heads, ...body));
  await here.asOwner(`set session_replication_role = replica; ${change}; set session_replication_role = default`);
  expect(await verifyAll(here.record)).toEqual([
    {
      where: { say: 'edition', with: { publication: 'begroting-2018', edition: 1 } },
      why: { say: 'tables-otherwise', with: {} },
    },
  ]);
});
