import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { earlierWords } from '../../../editions/earlier-words.ts';
import type { Reading } from '../../../model/reading.ts';
import { insertRows } from '../../../record/connection/insert-rows.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import { digestSources } from '../../../record/witness/digest-sources.ts';
import type { Source } from './merge-sources.ts';

/** A reading as it was kept; an earlier program may have known less of it. */
type KeptReading = Omit<Reading, 'nature' | 'doubts'> & Partial<Pick<Reading, 'nature' | 'doubts'>>;

/** The files that a publication is made of, as they were read. */
export async function readSources(tx: WriteDb, organisationId: string, publicationId: string): Promise<Source[]> {
  const rows = await tx
    .selectFrom('source')
    .select(['place', 'path', sql<string>`reading::text`.as('reading')])
    .where('organisation_id', '=', organisationId)
    .where('publication_id', '=', publicationId)
    .orderBy('source_id')
    .execute();
  return rows.map(({ place, path, reading }) => {
    const kept: KeptReading = JSON.parse(reading, earlierWords(reading));
    return { place, path, reading: { ...kept, nature: kept.nature ?? [], doubts: kept.doubts ?? [] } };
  });
}

/**
 * Puts other files in their place.
 * @returns the digest of what stands there now
 */
export async function replaceSources(
  tx: WriteDb,
  organisationId: string,
  publicationId: string,
  sources: readonly Source[],
): Promise<string> {
  await tx
    .deleteFrom('source')
    .where('organisation_id', '=', organisationId)
    .where('publication_id', '=', publicationId)
    .execute();
  const rows = sources.map(({ place, path, reading }) => ({
    organisation_id: organisationId,
    source_id: newId(),
    publication_id: publicationId,
    place,
    path,
    address: reading.address,
    sha256: reading.sha256,
    reading,
  }));
  await insertRows(tx, 'source', rows);
  return digestSources(rows);
}
