import { insertRows } from '../../../../record/connection/insert-rows.ts';
import type { WriteDb } from '../../../../record/connection/read-db.ts';
import type { NewVersion, WrittenBy } from './new-version.ts';
import { type ShownRows, shownRowsOf } from './shown-rows.ts';

/** From what is made of a thing to the thing that it is made of: in this order they may go. */
const tables = ['registration_facet', 'registration_link', 'registration_thread', 'registration_name'] as const;

/** Shows versions that are to be shown in place of what was, and takes back what is withdrawn. What is inside alone changes nothing of it. */
export async function showVersions(tx: WriteDb, versions: readonly NewVersion[], by: WrittenBy): Promise<void> {
  const told = versions.filter(({ standing }) => standing !== 'inside');
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
