import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyAll } from '../../../../tests/backup/verify-all.ts';
import { makeBook, makeImport } from '../../../../tests/make-book.ts';
import { startHolder } from '../../../../tests/start-holder.ts';
import { openTestRecord, type TestRecord } from '../../../../tests/test-record.ts';
import { read, readShared } from '../../../record/connection/transaction.ts';
import { verifyEvents } from '../../../record/event-log/verify-events.ts';
import { importPublication } from './import-publication.ts';

let here: TestRecord;
beforeAll(async () => {
  here = await openTestRecord();
});
afterAll(() => here.close());

const chapters = 150;
const rounds = 8;

/** For each edition how many of each statement it has: all of them whole, or something is lost or double. */
async function countByEdition(): Promise<unknown[]> {
  const found = await readShared(here.record, (tx) =>
    tx.selectFrom('organisation').select('organisation_id').executeTakeFirst(),
  );
  if (found === undefined) return [];
  const counts = await read(here.record, found.organisation_id, (tx) =>
    sql`select e.number,
        (select count(*) from chapter s where s.edition_id = e.edition_id) as chapters,
        (select count(*) from passage s where s.edition_id = e.edition_id) as passages,
        (select count(*) from figure s where s.edition_id = e.edition_id) as figures,
        -- what a judgement made of an edition stays until the next one
        (select count(*) from search_entry s where s.edition_id = e.edition_id and s.slug is null) as entries,
        (select count(*) from source s where s.publication_id = e.publication_id) as sources,
        p.current_edition_id = e.edition_id as current
      from edition e join publication p using (publication_id) order by e.number`.execute(tx),
  );
  const verdict = await read(here.record, found.organisation_id, (tx) => verifyEvents(tx, found.organisation_id));
  expect(verdict.sound).toBe(true);
  return counts.rows;
}

test('an import that is killed at any moment leaves whole editions only, and the next one goes on', {
  timeout: 180_000,
}, async () => {
  for (let round = 0; round < rounds; round += 1) {
    const holder = await startHolder(JSON.stringify(here.server), { chapters });
    await pause(Math.random() * 1500);
    await holder.kill();
    // The server may still be busy with the last statement of the killed process; the lock on the publication makes this one wait.
    const text = `Na de ${round}e keer.`;
    const outcome = await importPublication(here.record, makeImport(makeBook(chapters, text)), {
      actor: 'test',
      at: new Date(),
    });
    expect(outcome.outcome).not.toBe('same');
    const editions = await countByEdition();
    expect(editions).toHaveLength(outcome.number);
    // Each import that was killed, or not, brought one; those of this test brought none.
    const { rows: kept } = await here.asOwner('select count(*)::int as many from correction');
    expect(kept).toEqual([{ many: outcome.number - round - 1 }]);
    expect(await verifyAll(here.record)).toEqual([]);
    for (const [at, edition] of editions.entries()) {
      const current = at === editions.length - 1;
      const whole = { number: at + 1, chapters, passages: 2 * chapters, figures: chapters, sources: chapters };
      expect(edition).toEqual({ ...whole, entries: current ? 4 * chapters : 0, current });
    }
  }
});
