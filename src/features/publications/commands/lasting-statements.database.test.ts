import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeBook, makeImport } from '../../../../tests/make-book.ts';
import { openTestRecord, type TestRecord } from '../../../../tests/test-record.ts';
import type { Reading } from '../../../model/reading.ts';
import { read, readShared } from '../../../record/connection/transaction.ts';
import { listOrganisations } from '../../organisations/queries/list-organisations.ts';
import { importPublication } from './import-publication.ts';

let here: TestRecord;
beforeEach(async () => {
  here = await openTestRecord();
});
afterEach(() => here.close());

const by = { actor: 'test', at: new Date('2026-01-02T03:04:05Z') };

async function bring(readings: readonly Reading[]): Promise<void> {
  await importPublication(here.record, makeImport(readings, '/boek', true), by);
}

/** Of each edition the statements by what they say, with how sure it is that they are those of before. */
async function worded(): Promise<ReadonlyMap<string, { statement: string; score: number | null }>[]> {
  const [organisation] = await readShared(here.record, listOrganisations);
  const id = organisation?.organisationId ?? '';
  const rows = await read(here.record, id, (tx) =>
    tx
      .selectFrom('wording as w')
      .innerJoin('edition as e', 'e.edition_id', 'w.edition_id')
      .innerJoin('chapter as c', 'c.chapter_id', 'w.chapter_id')
      .leftJoin('indicator as i', (join) =>
        join
          .onRef('i.chapter_id', '=', 'w.chapter_id')
          .onRef('i.ordinal', '=', 'w.ordinal')
          .on('w.kind', '=', 'indicator'),
      )
      .leftJoin('commitment as m', (join) =>
        join
          .onRef('m.chapter_id', '=', 'w.chapter_id')
          .onRef('m.ordinal', '=', 'w.ordinal')
          .on('w.kind', '=', 'commitment'),
      )
      .select(['e.number', 'w.kind', 'w.statement_id as statement', 'w.score', 'c.title', 'i.name', 'm.text'])
      .execute(),
  );
  const numbers = [...new Set(rows.map(({ number }) => number))].toSorted((one, other) => one - other);
  return numbers.map(
    (number) =>
      new Map(
        rows
          .filter((row) => row.number === number)
          .map(({ kind, title, name, text, statement, score }) => [
            `${kind} ${name ?? text ?? title}`,
            { statement, score },
          ]),
      ),
  );
}

/** The same book with something changed in its first page. */
function changed(change: (reading: Reading) => Reading, chapters = 3): Reading[] {
  return makeBook(chapters).map((reading, at) => (at === 0 ? { ...change(reading), sha256: 'anders' } : reading));
}

const first = (reading: Reading) => {
  const [chapter] = reading.chapters;
  if (chapter === undefined) throw new Error('the book has no chapter');
  return chapter;
};

describe('the statements of a publication', () => {
  test('are there once for each chapter, indicator, commitment and account of the first edition', async () => {
    await bring(makeBook(3));
    const [edition] = await worded();
    expect(new Set([...(edition?.values() ?? [])].map(({ statement }) => statement)).size).toBe(12);
    expect([...(edition?.values() ?? [])].every(({ score }) => score === null)).toBe(true);
  });

  test('stay who they are where a name is mended and a figure changed', async () => {
    await bring(makeBook(3));
    await bring(
      changed((reading) => ({
        ...reading,
        chapters: [
          {
            ...first(reading),
            indicators: first(reading).indicators.map((one) => ({ ...one, name: 'Aantal wooningen 0' })),
            commitments: first(reading).commitments.map((one) => ({ ...one, text: 'Wij bouwen 0 wooningen.' })),
          },
        ],
      })),
    );
    const [before, after] = await worded();
    expect(after?.get('indicator Aantal wooningen 0')?.statement).toBe(
      before?.get('indicator Aantal woningen 0')?.statement,
    );
    expect(after?.get('commitment Wij bouwen 0 wooningen.')?.statement).toBe(
      before?.get('commitment Wij bouwen 0 woningen.')?.statement,
    );
    expect(after?.get('indicator Aantal woningen 1')).toEqual({
      statement: before?.get('indicator Aantal woningen 1')?.statement,
      score: 1,
    });
  });

  test('that are dropped and come back are who they were', async () => {
    await bring(makeBook(3));
    await bring(changed((reading) => ({ ...reading, chapters: [{ ...first(reading), commitments: [] }] })));
    await bring(makeBook(3));
    const [before, between, after] = await worded();
    const text = 'commitment Wij bouwen 0 woningen.';
    expect(between?.has(text)).toBe(false);
    expect(after?.get(text)?.statement).toBe(before?.get(text)?.statement);
  });

  test('grow only with an edition, and are never changed', async () => {
    await bring(makeBook(1));
    for (const table of ['statement', 'wording'])
      await expect(here.asOwner(`update ${table} set kind = 'account'`)).rejects.toThrow(
        `rows of ${table} are never changed`,
      );
    const late = `with s as (
      insert into statement select organisation_id, gen_random_uuid(), publication_id, kind from statement limit 1 returning statement_id)
      insert into wording select w.organisation_id, w.edition_id, s.statement_id, w.chapter_id, w.kind, 7, 'x' from wording w, s limit 1`;
    await expect(here.asOwner(late)).rejects.toThrow('rows of wording are only added with their edition');
  });
});
