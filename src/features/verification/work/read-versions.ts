import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { NewVersion, WrittenBy } from '../../registers/commands/version/new-version.ts';

/** A version of something in a register as it is kept. */
export type StoredVersion = NewVersion & Pick<WrittenBy, 'actor' | 'at'>;

const atOnce = 1_000;

/** All versions of what is in the registers, a thousand at a time. */
export async function* readVersions(tx: ReadDb, organisationId: string): AsyncGenerator<readonly StoredVersion[]> {
  let last: { readonly id: string; readonly number: number } | undefined;
  for (;;) {
    const rows = await pageAfter(tx, organisationId, last);
    yield rows;
    last = rows.at(-1);
    if (last === undefined || rows.length < atOnce) return;
  }
}

async function pageAfter(
  tx: ReadDb,
  organisationId: string,
  last: { readonly id: string; readonly number: number } | undefined,
): Promise<readonly StoredVersion[]> {
  let query = tx
    .selectFrom('registration_version as v')
    .innerJoin('registration as r', (join) =>
      join.onRef('r.organisation_id', '=', 'v.organisation_id').onRef('r.registration_id', '=', 'v.registration_id'),
    )
    .where('v.organisation_id', '=', organisationId);
  if (last !== undefined)
    query = query.where((eb) => eb(eb.refTuple('v.registration_id', 'v.number'), '>', eb.tuple(last.id, last.number)));
  return await query
    .select([
      ...(['v.registration_id as id', 'r.kind', 'r.slug', 'v.number', 'v.standing', 'v.content as open'] as const),
      ...(['v.sha256', 'v.inside', 'v.inside_sha256 as insideSha256', 'v.reason'] as const),
      ...(['v.import_id as importId', 'v.actor', 'v.at'] as const),
    ])
    .orderBy('v.registration_id')
    .orderBy('v.number')
    .limit(atOnce)
    .execute();
}
