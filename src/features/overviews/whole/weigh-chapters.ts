import { sql } from 'kysely';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/** What a figure or an amount adds to a page, in characters of text. */
const ofFigure = 200;

/** About how long each chapter of an edition is on a page, without those under it: characters of its text, and its figures and money. */
export async function weighChapters(
  tx: ReadDb,
  organisationId: string,
  editionId: string,
): Promise<ReadonlyMap<string, number>> {
  const within = sql`organisation_id = ${organisationId} and edition_id = ${editionId}`;
  const { rows } = await sql<{ chapterId: string; weight: number }>`
    select chapter_id as "chapterId", sum(weight)::int as weight
    from (
      select chapter_id, length(blocks::text) as weight from passage where ${within}
      union all
      select i.chapter_id, ${ofFigure} from indicator i
        join figure f on f.organisation_id = i.organisation_id and f.edition_id = i.edition_id and f.indicator_id = i.indicator_id
        where i.organisation_id = ${organisationId} and i.edition_id = ${editionId}
      union all
      select chapter_id, ${ofFigure} from amount where ${within}
    ) of_chapter
    group by chapter_id`.execute(tx);
  return new Map(rows.map(({ chapterId, weight }) => [chapterId, weight]));
}
