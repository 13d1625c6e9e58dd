import { sql } from 'kysely';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { readThread, threadText } from '../../threads/queries/thread-text.ts';
import { allFates } from '../queries/worst-fates.ts';
import type { Ambition } from './outcome.ts';

/** More ambitions of one agreement than this are no agreement. */
const mostAmbitions = 1_000;

/** What an agreement says will be reached or done, in no order, with the commitments through the years that these are in. */
export async function listAgreed(tx: ReadDb, organisationId: string, publication: string): Promise<Ambition[]> {
  const rows = await tx
    .selectFrom('thread as t')
    .where('t.organisation_id', '=', organisationId)
    .where('t.kind', '=', 'commitment')
    .where('t.content', 'is not', null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('thread_statement as s')
          .whereRef('s.organisation_id', '=', 't.organisation_id')
          .whereRef('s.thread_id', '=', 't.thread_id')
          .where('s.publication', '=', publication)
          .where('s.is_answer', '=', false)
          .select('s.thread_id'),
      ),
    )
    .leftJoin(allFates(organisationId), 'f.slug', 't.slug')
    .select([threadText, 'f.fates'])
    .limit(mostAmbitions)
    .execute();
  return rows.flatMap(({ content, fates }) => {
    const thread = readThread(content);
    const own = thread.statements.filter((statement) => statement.publication.slug === publication);
    return own.map((statement): Ambition => ({ statement, thread, fates: fates ?? [] }));
  });
}

/** The publications of which something is retold or left out, by their slugs. */
export async function listCut(tx: ReadDb, organisationId: string): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('publication as p')
    .innerJoin('chapter as c', (join) =>
      join.onRef('c.organisation_id', '=', 'p.organisation_id').onRef('c.edition_id', '=', 'p.current_edition_id'),
    )
    .where('p.organisation_id', '=', organisationId)
    .where(sql<boolean>`c.nature && array['retold', 'in-part']`)
    .select('p.slug')
    .distinct()
    .execute();
  return new Set(rows.map(({ slug }) => slug));
}
