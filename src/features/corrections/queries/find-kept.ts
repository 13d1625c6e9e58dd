import { sql } from 'kysely';
import { findEntry } from '../../../corrections/find-entry.ts';
import type { JournalEntry } from '../../../corrections/journal.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { Refused } from '../../../record/errors/refused.ts';
import { listKept } from './list-kept.ts';

/** An edition of which files were read with a correction. */
type MetEdition = { readonly publication: string; readonly title: string; readonly edition: number };

/** A correction that is kept with an organisation. */
export type FoundCorrection = {
  readonly entry: JournalEntry;
  /** Who took it over, and when. */
  readonly kept: { readonly by: string; readonly at: Date };
  /** In the order of the publications. */
  readonly editions: readonly MetEdition[];
};

/**
 * Of what is kept with an organisation the entry of which the id begins so.
 * @throws Refused where there is none, or more than one
 */
export function needKept(entries: readonly JournalEntry[], correction: string): JournalEntry {
  const found = findEntry(entries, correction);
  if (found === 'none') throw new Refused({ say: 'no-correction', with: { correction } });
  if (found === 'several') throw new Refused({ say: 'more-corrections', with: { correction } });
  return found;
}

/** A correction by its id, or the beginning of that, with where it was met. @throws Refused as `needKept` */
export async function findKept(tx: ReadDb, organisationId: string, correction: string): Promise<FoundCorrection> {
  const entry = needKept(await listKept(tx, organisationId), correction);
  const { actor, at } = await tx
    .selectFrom('correction')
    .select(['actor', 'at'])
    .where('organisation_id', '=', organisationId)
    .where('correction_id', '=', entry.id)
    .executeTakeFirstOrThrow();
  const editions = await tx
    .selectFrom('edition as e')
    .innerJoin('publication as p', (join) =>
      join.onRef('p.organisation_id', '=', 'e.organisation_id').onRef('p.publication_id', '=', 'e.publication_id'),
    )
    .select(['p.slug as publication', 'p.title', 'e.number as edition'])
    .where('e.organisation_id', '=', organisationId)
    .where(sql<boolean>`e.sources @> ${JSON.stringify([{ corrected: [entry.id] }])}::jsonb`)
    .orderBy('p.slug')
    .orderBy('e.number')
    .execute();
  return { entry, kept: { by: actor, at }, editions };
}
