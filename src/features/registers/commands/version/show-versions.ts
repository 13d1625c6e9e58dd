import { insertRows } from '../../../../record/connection/insert-rows.ts';
import type { WriteDb } from '../../../../record/connection/read-db.ts';
import type { NewVersion, WrittenBy } from './new-version.ts';
import { type ShownRows, shownRowsOf } from './shown-rows.ts';

/** From what is made of a thing to the thing that it is made of: in this order they may go. */
const tables = ['registration_facet', 'registration_link', 'registration_thread', 'registration_name'] as const;

/**
 * Shows versions that are to be shown in place of what was, and takes back what is withdrawn. What is inside alone changes nothing of it, nor does what says
 * to the public what is shown already: then people at a partner may change, and no reader is told that the partner did.
 */
export async function showVersions(tx: WriteDb, versions: readonly NewVersion[], by: WrittenBy): Promise<void> {
  const shownNow = await readShownDigests(tx, by.organisationId, versions);
  const told = versions.filter(
    ({ id, standing, sha256 }) => standing === 'withdrawn' || (standing === 'shown' && shownNow.get(id) !== sha256),
  );
  const before = told.filter(({ number }) => number > 1).map(({ id }) => id);
  for (const table of [...tables, 'registration_shown'] as const)
    if (before.length > 0)
      await tx
        .deleteFrom(table)
        .where('organisation_id', '=', by.organisationId)
        .where('registration_id', '=', (eb) => eb.fn.any(eb.val(before)))
        .execute();
  const shown = told.filter(({ standing }) => standing === 'shown');
  const rows = shown.map((version) =>
    shownRowsOf({ ...version, organisationId: by.organisationId, changedAt: by.at, content: version.open }),
  );
  await insertRows(
    tx,
    'registration_shown',
    rows.map((one) => one.registration_shown),
  );
  const all = <Name extends (typeof tables)[number]>(name: Name): ShownRows[Name][number][] =>
    rows.flatMap((one): readonly ShownRows[Name][number][] => one[name]);
  await insertRows(tx, 'registration_facet', all('registration_facet'));
  await insertRows(tx, 'registration_link', all('registration_link'));
  await insertRows(tx, 'registration_thread', all('registration_thread'));
  await insertRows(tx, 'registration_name', all('registration_name'));
}

/** The digests of what the public reads of some things now, by id. */
async function readShownDigests(
  tx: WriteDb,
  organisationId: string,
  versions: readonly NewVersion[],
): Promise<ReadonlyMap<string, string>> {
  const ids = versions.filter(({ number }) => number > 1).map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('registration_shown as s')
    .innerJoin('registration_version as v', (join) =>
      join
        .onRef('v.organisation_id', '=', 's.organisation_id')
        .onRef('v.registration_id', '=', 's.registration_id')
        .onRef('v.number', '=', 's.number'),
    )
    .where('s.organisation_id', '=', organisationId)
    .where('s.registration_id', '=', (eb) => eb.fn.any(eb.val(ids)))
    .select(['s.registration_id as id', 'v.sha256'])
    .execute();
  return new Map(rows.map(({ id, sha256 }) => [id, sha256]));
}
