import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { Record } from '../../../record/connection/record.ts';
import { appendEvent } from '../../../record/event-log/append-event.ts';
import { holdLog } from '../../../record/event-log/hold-log.ts';
import { joinInside } from '../../../registers/derive/split-inside.ts';
import { withoutExpired } from '../../../registers/derive/without-expired.ts';
import type { Working } from '../../people/working.ts';
import { writeAtWork } from '../../people/write-at-work.ts';
import { lastOf, selectLast } from '../queries/find-last.ts';
import { saidOf } from './save-registration.ts';
import { makeVersion, type NewVersion } from './version/new-version.ts';
import { writeVersions } from './version/write-versions.ts';

const atOnce = 500;

/**
 * Erases people in the registers whose time is over: each thing that has some gets a next version without them, that stands as the last one did and changes
 * nothing for the public.
 * @param machine whoever is at the machine, or the server itself
 * @returns how many things were cleaned
 */
export async function cleanRegisters(record: Record, machine: Working, at: Date): Promise<number> {
  const { organisationId, actor } = machine;
  return await writeAtWork(record, machine, async (tx) => {
    if (!(await hasPeople(tx, organisationId))) return 0;
    await holdLog(tx);
    const versions = await planCleaning(tx, organisationId, at.toISOString().slice(0, 10));
    await writeVersions(tx, versions, { organisationId, actor, at });
    for (const version of versions)
      await appendEvent(tx, { organisationId, actor, at, command: 'clean-registration', payload: saidOf(version) });
    return versions.length;
  });
}

async function hasPeople(tx: WriteDb, organisationId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('registration_version')
    .select('number')
    .where('organisation_id', '=', organisationId)
    .where('inside', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

async function planCleaning(tx: WriteDb, organisationId: string, day: string): Promise<readonly NewVersion[]> {
  const versions: NewVersion[] = [];
  for (let after: string | null = null; ; ) {
    const query = selectLast(tx, organisationId).where('v.inside', 'is not', null);
    const rows = await (after === null ? query : query.where('r.registration_id', '>', after))
      .orderBy('r.registration_id')
      .limit(atOnce)
      .execute();
    for (const { id, kind, slug, number, standing, open, inside } of rows.map(lastOf)) {
      const content = joinInside({ open, inside });
      const left = withoutExpired(kind, content, day);
      if (left !== content)
        versions.push(
          makeVersion({ ...{ id, kind, slug, number: number + 1, standing }, reason: null, importId: null }, left),
        );
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < atOnce) return versions;
    after = last.id;
  }
}
