import { sql } from 'kysely';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/** A publication of which the newest edition that was read so has this number. */
export type MetPublication = { readonly title: string; readonly edition: number };

/** In which publications each correction was met, and each layout profile of the program, by its id or name. */
export async function listMet(
  tx: ReadDb,
  organisationId: string,
): Promise<ReadonlyMap<string, readonly MetPublication[]>> {
  const { rows } = await sql<MetPublication & { readonly by: string }>`
    select met.by, p.title, max(e.number)::int as edition from edition e
    join publication p on p.organisation_id = e.organisation_id and p.publication_id = e.publication_id
    cross join lateral jsonb_array_elements(e.sources) as source
    cross join lateral (
      select jsonb_array_elements_text(coalesce(source -> 'corrected', '[]'::jsonb)) as by
      union all select source ->> 'profile' where source ? 'profile') as met
    where e.organisation_id = ${organisationId}
    group by met.by, p.publication_id, p.slug, p.title order by p.slug`.execute(tx);
  return Map.groupBy(rows, ({ by }) => by);
}
