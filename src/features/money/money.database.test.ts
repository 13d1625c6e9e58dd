import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { makeImport } from '../../../tests/make-book.ts';
import { makeChapter, makePassage, makeReading } from '../../../tests/make-reading.ts';
import { siteAssets } from '../../../tests/site-assets.ts';
import { openTestRecord, type TestRecord } from '../../../tests/test-record.ts';
import { createSite } from '../../delivery/public/site.tsx';
import type { Standing } from '../../model/statement.ts';
import { readShared } from '../../record/connection/transaction.ts';
import { judgeOrganisation } from '../judgement/commands/judge-organisation.ts';
import { listOrganisations } from '../organisations/queries/list-organisations.ts';
import { importPublication } from '../publications/commands/import-publication.ts';
import { withdrawPublication } from '../withdrawal/commands/withdraw-publication.ts';

const by = { actor: 'test', at: new Date('2026-01-02T03:04:05Z') };

type Stated = readonly [year: number, standing: Standing | null, raw: string, euros: string];

function document(kind: 'budget' | 'annual-report', year: number, stated: readonly Stated[]) {
  const at = { file: `${kind}-${year}.html`, line: 1 };
  return makeReading({
    input: at.file,
    organisation: 'Ergens',
    publication: { kind, year, endYear: null, sequence: null, title: `${kind} ${year}` },
    sha256: JSON.stringify(stated),
    chapters: [
      makeChapter({
        code: '2.1',
        title: 'Wonen',
        level: 'policy-field',
        passages: [makePassage('Wij willen dat iedereen in de stad een huis vindt.')],
        amounts: stated.map(([ofYear, standing, raw, euros]) => ({
          label: 'Lasten',
          side: 'expenses',
          year: ofYear,
          raw,
          euros,
          unit: 'thousand',
          rounding: '1000',
          unsettled: [],
          standing,
          column: standing === null ? `Begroting ${ofYear}` : `Rekening ${ofYear}`,
          at,
        })),
        at,
      }),
      makeChapter({
        code: '2.2',
        title: 'Bomen',
        level: 'policy-field',
        passages: [makePassage('Wij willen bomen.')],
        at,
      }),
    ],
  });
}

let here: TestRecord;
let site: ReturnType<typeof createSite>;
let organisationId: string;
beforeAll(async () => {
  here = await openTestRecord();
  site = createSite({ record: here.record, assets: siteAssets });
  const documents = [
    document('budget', 2022, [[2022, null, '14.806', '14806000']]),
    document('annual-report', 2022, [
      [2022, 'original', '14.806', '14806000'],
      [2022, 'actual', '15.108', '15108000'],
    ]),
    document('budget', 2024, [[2022, 'actual', '15.411', '15411000']]),
  ];
  for (const reading of documents) await importPublication(here.record, makeImport([reading]), by);
  organisationId = (await readShared(here.record, listOrganisations))[0]?.organisationId ?? '';
  await judgeOrganisation(here.record, organisationId, { ...by, program: 'test' });
}, 120_000);
afterAll(() => here.close());

const ask = (path: string) => site.request(path, { headers: { 'accept-language': 'nl' } });
const pageAt = async (path: string) =>
  (await (await ask(path)).text()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the money of a field', () => {
  test('tells each amount with its documents, what was restated, and how the account compares with the budget', async () => {
    const page = await pageAt('/ergens/sporen/wonen/geld');
    expect(page).toContain('14.806 Begroting 2022 · Jaarverslag 2022');
    expect(page).toContain('15.108 Jaarverslag 2022');
    expect(page).toContain('Lasten 2022, rekening: 15.108 (Jaarverslag 2022); 15.411 (Begroting 2024)');
    expect(page).toContain('302 hoger dan begroot');
    expect(page).toContain('Bedrag achteraf anders');
  });

  test('is reached from the trail of the field, and only where there is money', async () => {
    expect(await (await ask('/ergens/sporen/wonen')).text()).toContain('href="/ergens/sporen/wonen/geld"');
    expect(await (await ask('/ergens/sporen/bomen')).text()).not.toContain('/geld"');
    expect(await pageAt('/ergens/sporen/bomen/geld')).toContain('geen bedrag bij dit onderdeel gelezen');
  });

  test('is there as data, every amount as its document states it', async () => {
    const json = z
      .looseObject({
        amounts: z.array(z.looseObject({ publication: z.string(), raw: z.string(), standing: z.string() })),
      })
      .parse(await (await ask('/ergens/sporen/wonen/geld.json')).json());
    expect(json.amounts.map(({ publication, standing, raw }) => `${publication} ${standing} ${raw}`)).toEqual([
      'begroting-2022 original 14.806',
      'jaarverslag-2022 original 14.806',
      'jaarverslag-2022 actual 15.108',
      'begroting-2024 actual 15.411',
    ]);
    const csv = await (await ask('/ergens/sporen/wonen/geld.csv')).text();
    const rows: readonly { [head: string]: string }[] = parse(csv, { columns: true });
    expect(rows.map(({ jaar, euro, afronding }) => `${jaar} ${euro} ${afronding}`)).toContain('2022 15411000 1000');
    const columns = await ask('/ergens/sporen/wonen/geld.csv-metadata.json');
    expect(columns.status).toBe(200);
    expect(await columns.text()).toContain('"url":"geld.csv"');
  });

  test('of what is no field leads nowhere', async () => {
    for (const path of ['/ergens/sporen/niets/geld', '/nergens/sporen/wonen/geld', '/ergens/sporen/wonen/geld.xml'])
      expect((await ask(path)).status, path).toBe(404);
  });

  test('has nothing of a publication that was withdrawn', async () => {
    const publication = 'begroting-2024';
    await withdrawPublication(
      here.record,
      organisationId,
      { publication, reason: 'Een proef.', decision: null },
      { ...by, program: 'test' },
    );
    const page = await pageAt('/ergens/sporen/wonen/geld');
    expect(page).toContain('15.108');
    expect(page).not.toContain('15.411');
    expect(await (await ask('/ergens/sporen/wonen/geld.json')).text()).not.toContain('15411000');
  });
});
