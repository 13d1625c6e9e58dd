import { sql } from 'kysely';
import { insertRows } from '../../../../record/connection/insert-rows.ts';
import type { WriteDb } from '../../../../record/connection/read-db.ts';
import { nameOf } from '../../../../registers/derive/names-of.ts';
import { plainTextOf } from '../../../../registers/derive/plain-text-of.ts';
import { sortNameOf } from '../../../../registers/derive/sort-name.ts';
import type { NewVersion, WrittenBy } from './new-version.ts';
import { showVersions } from './show-versions.ts';

/** So many that the server has to know of it before it answers a list. */
const manyVersions = 200;

/** Writes versions, each of another thing, with all that is made of them. What was inside earlier ones of these is erased: only the last one keeps that. */
export async function writeVersions(tx: WriteDb, versions: readonly NewVersion[], by: WrittenBy): Promise<void> {
  const { organisationId } = by;
  await writeStandings(tx, versions, organisationId);
  await eraseInside(
    tx,
    organisationId,
    versions.filter(({ number }) => number > 1).map(({ id }) => id),
  );
  await insertRows(
    tx,
    'registration_version',
    versions.map((version) => ({
      organisation_id: organisationId,
      registration_id: version.id,
      number: version.number,
      standing: version.standing,
      content: version.open,
      sha256: version.sha256,
      inside: version.inside,
      inside_sha256: version.insideSha256,
      reason: version.reason,
      import_id: version.importId,
      actor: by.actor,
      at: by.at,
    })),
  );
  await showVersions(tx, versions, by);
  if (versions.length >= manyVersions) await sql`select take_register_statistics()`.execute(tx);
}

/** How each thing stands last. */
async function writeStandings(tx: WriteDb, versions: readonly NewVersion[], organisationId: string): Promise<void> {
  const rows = versions.map(({ id, kind, slug, number, standing, open }) => ({
    ...{ organisation_id: organisationId, registration_id: id, kind, slug, number, standing },
    ...{ name: nameOf(open), sort_name: sortNameOf(nameOf(open)), plain_text: plainTextOf(kind, open) },
  }));
  await insertRows(
    tx,
    'registration',
    rows.filter(({ number }) => number === 1),
  );
  const later = rows.filter(({ number }) => number > 1);
  if (later.length === 0) return;
  await sql`update registration r set number = n.number, standing = n.standing, name = n.name, sort_name = n.sort_name, plain_text = n.plain_text
    from json_populate_recordset(null::registration, ${JSON.stringify(later)}) n
    where r.organisation_id = ${organisationId} and r.registration_id = n.registration_id`.execute(tx);
}

/** Erases what never is open of some things, in all their versions. The digests stay. */
async function eraseInside(tx: WriteDb, organisationId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`update registration_version set inside = null
    where organisation_id = ${organisationId} and registration_id = any(${ids}::uuid[]) and inside is not null`.execute(
    tx,
  );
}
