import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeImport } from '../../../../tests/make-book.ts';
import { type CycleChapter, makeDocument } from '../../../../tests/make-cycle.ts';
import { openTestRecord, type TestRecord } from '../../../../tests/test-record.ts';
import type { PublicationKind } from '../../../model/publication.ts';
import { readShared } from '../../../record/connection/transaction.ts';
import { listOrganisations } from '../../organisations/queries/list-organisations.ts';
import { importPublication } from '../../publications/commands/import-publication.ts';
import { mergeThreads } from '../../threads/commands/merge-threads.ts';
import { ruleOnLinks } from '../../threads/commands/rule-on-link.ts';
import { judgeOrganisation } from './judge-organisation.ts';

const subjects = ['Wonen', 'Water', 'Groen', 'Zorg', 'Sport', 'Cultuur', 'Jeugd', 'Energie', 'Verkeer', 'Haven'];
/** Said in one year only. */
const once: ReadonlyMap<number, readonly string[]> = new Map([
  [2018, ['Een loket voor starters openen in Selwerd']],
  [2020, ['Het steunpunt aan de Zonnelaan inrichten']],
]);
const by = { actor: 'test', at: new Date('2026-01-02T03:04:05Z') };
const tables = {
  thread: 'thread_id',
  thread_statement: 'thread_id, statement_id',
  former_statement: 'thread_id, statement_id',
} as const;

let here: TestRecord;
let organisationId = '';

/** A chapter about each of these, in which nothing differs from year to year but the figures. */
function chaptersOf(year: number, count: number): CycleChapter[] {
  return subjects.slice(0, count).map((subject, at) => ({
    code: `1.${at + 1}`,
    title: subject,
    commitments: [
      `Voor ${subject} leggen wij elk jaar ${at + 3} nieuwe plekken aan in de stad.`,
      `Over ${subject} spreken wij jaarlijks met de bewoners van ${at + 2} wijken.`,
      ...(at === 0 ? (once.get(year) ?? []) : []),
    ],
    rows: { [`Tevredenheid over ${subject}`]: { [`target ${year}`]: `> ${year + at}` } },
  }));
}

async function bring(kind: PublicationKind, year: number, count = subjects.length): Promise<void> {
  const reading = makeDocument(kind, year, chaptersOf(year, count));
  await importPublication(here.record, makeImport([reading]), by);
}

async function judge(program = 'test'): Promise<void> {
  const [organisation] = await readShared(here.record, listOrganisations);
  organisationId = organisation?.organisationId ?? '';
  await judgeOrganisation(here.record, organisationId, { ...by, program });
}

type Keys = { readonly [table: string]: string };

/** Every row of tables, with the transaction that wrote it. */
async function stands(of: Keys = tables): Promise<ReadonlyMap<string, string>> {
  const all = Object.entries(of).map(([table, key]) =>
    here.asOwner(`select '${table}' || (${key})::text as name, xmin::text as by from ${table}`),
  );
  const answers = await Promise.all(all);
  return new Map(answers.flatMap(({ rows }) => rows.map((row) => [String(row['name']), String(row['by'])] as const)));
}

/** How many rows a change writes, updates or deletes, of how many. */
async function written(
  change: () => Promise<unknown>,
  of: Keys = tables,
): Promise<{ readonly of: number; readonly rows: number }> {
  const before = await stands(of);
  await change();
  await judge();
  const after = await stands(of);
  const names = new Set([...before.keys(), ...after.keys()]);
  return { of: after.size, rows: [...names].filter((name) => before.get(name) !== after.get(name)).length };
}

beforeAll(async () => {
  here = await openTestRecord();
  for (const year of [2018, 2019, 2020]) await bring('budget', year);
  await judge();
}, 60_000);
afterAll(() => here.close());

describe('a judgement writes what changed', () => {
  test('of one confirmed link the two threads and what moved between them', async () => {
    const kind = 'commitment';
    const [one, other] = ['een-loket', 'het-steunpunt'];
    const slugOf = async (start: string) => {
      const { rows } = await here.asOwner(`select slug from thread where slug like '${start}%'`);
      return { kind, slug: String(rows[0]?.slug) } as const;
    };
    const names = [await slugOf(one), await slugOf(other)] as const;
    const ground = { reason: 'Hetzelfde plan.', decision: null };
    const { rows, of } = await written(() => mergeThreads(here.record, organisationId, names, ground, by));
    expect(of).toBeGreaterThan(160);
    // Each of the two threads, the statement that went from the one to the other, and what the one held before.
    expect(rows).toBe(5);
  });

  test('of one document more what stands in it and the threads that it is in', async () => {
    const { rows } = await written(() => bring('annual-report', 2020, 1));
    // Four statements, and the threads that these are in.
    expect(rows).toBeGreaterThanOrEqual(8);
    expect(rows).toBeLessThan(12);
  });

  test('of one link that is withdrawn the units that show it', async () => {
    const { rows } = await here.asOwner('select from_statement_id as from, to_statement_id as to from disposal');
    const link = { from: String(rows[0]?.['from']), to: String(rows[0]?.['to']) };
    const given = { links: [link], ruling: 'withdrawn', reason: 'Toch niet.', decision: null } as const;
    const judged = await written(() => ruleOnLinks(here.record, organisationId, given, by), {
      judged_unit: 'kind, name',
    });
    expect(judged.of).toBeGreaterThan(70);
    // That of the thread that lost its statement again, and that of the one which has it back.
    expect(judged.rows).toBe(2);
  });

  test('of all that is weighed anew and comes out the same nothing', async () => {
    // What was found document by document, with what was kept of each, is what is found of all at once.
    const before = await stands();
    await judge('another');
    expect(await stands()).toEqual(before);
  });
});
