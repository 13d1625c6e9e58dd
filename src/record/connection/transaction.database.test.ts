import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestRecord, type TestRecord } from '../../../tests/test-record.ts';
import { errorCode } from '../../files/error-code.ts';
import { read, readShared, write } from './transaction.ts';

let here: TestRecord;
const [ours, theirs] = [randomUUID(), randomUUID()];

async function addPublication(organisationId: string): Promise<void> {
  await here.asOwner(`insert into organisation values ('${organisationId}', '${organisationId}', 'Ergens', 'other')`);
  await write(here.record, { organisationId, actor: 'test' }, async (tx) => {
    const values = {
      organisation_id: organisationId,
      publication_id: randomUUID(),
      slug: 'begroting-2018',
      kind: 'budget' as const,
    };
    await tx
      .insertInto('publication')
      .values({ ...values, year: 2018, sequence: null, title: 'Begroting', current_edition_id: null })
      .execute();
  });
}

beforeAll(async () => {
  here = await openTestRecord();
  await addPublication(ours);
  await addPublication(theirs);
});
afterAll(() => here.close());

async function codeOf(promise: Promise<unknown>): Promise<string | null> {
  return await promise.then(
    () => 'no error',
    (error: unknown) => errorCode(error),
  );
}

describe('an organisation', () => {
  test('sees its own rows and no others, even when a query forgets to ask', async () => {
    const found = await read(here.record, ours, (tx) =>
      tx.selectFrom('publication').select('organisation_id').execute(),
    );
    expect(found).toEqual([{ organisation_id: ours }]);
  });

  test("can't write, change or remove a row of another", async () => {
    const values = { organisation_id: theirs, publication_id: randomUUID(), slug: 'x', kind: 'other' as const };
    const insert = write(here.record, { organisationId: ours, actor: 'test' }, (tx) =>
      tx
        .insertInto('publication')
        .values({ ...values, year: null, sequence: null, title: 'X', current_edition_id: null })
        .execute(),
    );
    expect(await codeOf(insert)).toBe('42501');
    const changed = await write(here.record, { organisationId: ours, actor: 'test' }, (tx) =>
      tx.updateTable('publication').set({ title: 'Anders' }).where('organisation_id', '=', theirs).executeTakeFirst(),
    );
    expect(changed.numUpdatedRows).toBe(0n);
  });

  test('is forgotten after its transaction, also on the same connection', async () => {
    await Promise.all(
      Array.from({ length: 30 }, () =>
        read(here.record, ours, (tx) => tx.selectFrom('publication').selectAll().execute()),
      ),
    );
    const found = await readShared(here.record, (tx) => tx.selectFrom('publication').selectAll().execute());
    expect(found).toEqual([]);
  });
});

describe('a transaction', () => {
  test('that reads can write nothing', async () => {
    const attempt = read(here.record, ours, (tx) => sql`insert into search_word values (${ours}, 'woord')`.execute(tx));
    expect(await codeOf(attempt)).toBe('25006');
  });

  test('is all or nothing', async () => {
    const attempt = write(here.record, { organisationId: ours, actor: 'test' }, async (tx) => {
      await tx.insertInto('search_word').values({ organisation_id: ours, word: 'half' }).execute();
      throw new Error('halverwege');
    });
    await expect(attempt).rejects.toThrow('halverwege');
    expect(await read(here.record, ours, (tx) => tx.selectFrom('search_word').selectAll().execute())).toEqual([]);
  });

  test("can't be opened inside another", async () => {
    const nested = read(here.record, ours, () => readShared(here.record, () => Promise.resolve()));
    await expect(nested).rejects.toThrow('inside a transaction');
  });

  test('that takes too long is ended', async () => {
    const settings = { organisationId: ours, actor: '', access: 'read only', timeoutMs: 50 } as const;
    const slow = here.record.transact(settings, (tx) => sql`select pg_sleep(5)`.execute(tx));
    expect(await codeOf(slow)).toBe('57014');
  });

  test('is run again after two of them locked each other up', async () => {
    await write(here.record, { organisationId: ours, actor: 'test' }, (tx) =>
      tx
        .insertInto('judgement')
        .values({ organisation_id: ours, basis: 'x', linked: null, judged_at: null, stock: null })
        .execute(),
    );
    const both = Promise.withResolvers<void>();
    let holding = 0;
    let runs = 0;
    const step = (first: 'judgement' | 'publication') =>
      write(here.record, { organisationId: ours, actor: 'test' }, async (tx) => {
        runs += 1;
        const judgement = () =>
          tx
            .updateTable('judgement')
            .set((e) => ({ basis: sql`${e.ref('basis')} || 'x'` }))
            .execute();
        const publication = () => tx.updateTable('publication').set({ title: first }).execute();
        await (first === 'judgement' ? judgement() : publication());
        holding += 1;
        if (holding === 2) both.resolve();
        await both.promise;
        await (first === 'judgement' ? publication() : judgement());
      });
    await Promise.all([step('judgement'), step('publication')]);
    expect(runs).toBeGreaterThan(2);
    const [judgement] = await read(here.record, ours, (tx) => tx.selectFrom('judgement').selectAll().execute());
    expect(judgement?.basis).toBe('xxx');
  });

  test('is run again when the server ended its connection', async () => {
    let runs = 0;
    const answer = await read(here.record, ours, async (tx) => {
      runs += 1;
      const pid = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
      if (runs === 1) await here.asOwner(`select pg_terminate_backend(${pid.rows[0]?.pid})`);
      return await tx.selectFrom('publication').select('slug').execute();
    });
    expect(answer).toEqual([{ slug: 'begroting-2018' }]);
    expect(runs).toBe(2);
  });

  test('is given up after five times', async () => {
    let runs = 0;
    const attempt = write(here.record, { organisationId: ours, actor: 'test' }, async (tx) => {
      runs += 1;
      await sql`do $$ begin raise exception 'again' using errcode = '40001'; end $$`.execute(tx);
    });
    expect(await codeOf(attempt)).toBe('40001');
    expect(runs).toBe(5);
  });
});

test('a count comes as a number, an amount and a date as they were written', async () => {
  const answer = await read(here.record, ours, (tx) =>
    sql`select count(*) as count, 90071992547409931.25::numeric as amount, '2018-12-31'::date as day from publication`.execute(
      tx,
    ),
  );
  expect(answer.rows).toEqual([{ count: 1, amount: '90071992547409931.25', day: '2018-12-31' }]);
});
