import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startHolder } from '../../../../tests/start-holder.ts';
import { openTestRecord, type TestRecord } from '../../../../tests/test-record.ts';
import { read, readShared } from '../../../record/connection/transaction.ts';
import { verifyEvents } from '../../../record/event-log/verify-events.ts';
import { judgedKeys } from '../../../record/witness/judged-digests.ts';
import { listOrganisations } from '../../organisations/queries/list-organisations.ts';
import { judgeOrganisation } from './judge-organisation.ts';

let here: TestRecord;
beforeAll(async () => {
  here = await openTestRecord();
});
afterAll(() => here.close());

const chapters = 60;
const rounds = 4;

async function derived(): Promise<unknown[]> {
  const rows = Object.keys(judgedKeys).map((table) => here.asOwner(`select * from ${table} t order by t::text`));
  return (await Promise.all(rows)).map((answer) => answer.rows);
}

/** The chapters of the current edition that are in no thread, and the other way round. */
async function countStrays(): Promise<unknown> {
  const { rows } = await here.asOwner(`select count(*)::int as strays
    from (select w.statement_id as key from publication p join wording w on w.edition_id = p.current_edition_id and w.kind = 'chapter') c
    full join (select s.statement_id as key from thread_statement s join thread t using (thread_id) where t.kind = 'policy-field') s using (key)
    where c.key is null or s.key is null`);
  return rows[0]?.strays;
}

test('a judging that is killed at any moment leaves the threads of before or those of now, and the next one completes them', {
  timeout: 180_000,
}, async () => {
  for (let round = 0; round < rounds; round += 1) {
    const holder = await startHolder(JSON.stringify(here.server), { chapters });
    await pause(1_000 + Math.random() * 3_000);
    await holder.kill();
    const [organisation] = await readShared(here.record, listOrganisations);
    if (organisation === undefined) continue;
    const { organisationId } = organisation;
    const judge = (program: string) =>
      judgeOrganisation(here.record, organisationId, { actor: 'test', at: new Date(), program });
    await judge('test');
    expect(await countStrays()).toBe(0);
    const completed = await derived();
    expect(await judge('test')).toEqual({ outcome: 'same' });
    expect((await judge('another')).outcome).toBe('judged');
    expect(await derived()).toEqual(completed);
    const verdict = await read(here.record, organisationId, (tx) => verifyEvents(tx, organisationId));
    expect(verdict.sound).toBe(true);
  }
});
