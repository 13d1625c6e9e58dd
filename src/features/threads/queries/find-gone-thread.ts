import { sql } from 'kysely';
import type { PublicationKind } from '../../../model/publication.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { ThreadKind } from '../../../threading/threading.ts';

/** A thread of before, and what became of it. */
export type GoneThread = {
  readonly kind: ThreadKind;
  /** What it was called last; empty where that was said by a publication that was withdrawn. */
  readonly title: string;
  /** The threads that hold now what it held, that with the most of it first; none where it ended. */
  readonly heirs: readonly { readonly slug: string; readonly title: string }[];
  /** Where what it held was worded last. */
  readonly last: {
    readonly publication: {
      readonly slug: string;
      readonly kind: PublicationKind;
      readonly year: number | null;
      readonly endYear: number | null;
      readonly sequence: number | null;
      readonly title: string;
    };
    readonly number: number;
    readonly chapter: string;
  } | null;
  /** The edition that worded what it held and was withdrawn; null where it is called by what is not. */
  readonly withdrawn: { readonly publication: string; readonly edition: number } | null;
};

/** The thread that had this address and is gone; null where none had, or where it is still there. */
export async function findGoneThread(
  tx: ReadDb,
  organisationId: string,
  kind: ThreadKind,
  slug: string,
): Promise<GoneThread | null> {
  const gone = await tx
    .selectFrom('thread')
    .select(['thread_id', 'title'])
    .where('organisation_id', '=', organisationId)
    .where('kind', '=', kind)
    .where('slug', '=', slug)
    .where('content', 'is', null)
    .executeTakeFirst();
  if (gone === undefined) return null;
  const held = tx
    .selectFrom('former_statement as f')
    .where('f.organisation_id', '=', organisationId)
    .where('f.thread_id', '=', gone.thread_id);
  const heirs = await held
    .innerJoin('thread_statement as s', (join) =>
      join.onRef('s.organisation_id', '=', 'f.organisation_id').onRef('s.statement_id', '=', 'f.statement_id'),
    )
    .innerJoin('thread as t', (join) =>
      join.onRef('t.organisation_id', '=', 's.organisation_id').onRef('t.thread_id', '=', 's.thread_id'),
    )
    .where('t.kind', '=', kind)
    .groupBy(['t.slug', 't.title'])
    .select(['t.slug', 't.title'])
    .orderBy(sql`count(*)`, 'desc')
    .orderBy('t.slug')
    .execute();
  const last = await held
    .innerJoin('wording as w', (join) =>
      join.onRef('w.organisation_id', '=', 'f.organisation_id').onRef('w.statement_id', '=', 'f.statement_id'),
    )
    .innerJoin('public_edition as o', (join) =>
      join.onRef('o.organisation_id', '=', 'w.organisation_id').onRef('o.edition_id', '=', 'w.edition_id'),
    )
    .innerJoin('edition as e', (join) =>
      join.onRef('e.organisation_id', '=', 'w.organisation_id').onRef('e.edition_id', '=', 'w.edition_id'),
    )
    .innerJoin('publication as p', (join) =>
      join.onRef('p.organisation_id', '=', 'e.organisation_id').onRef('p.publication_id', '=', 'e.publication_id'),
    )
    .innerJoin('chapter as c', (join) =>
      join.onRef('c.organisation_id', '=', 'w.organisation_id').onRef('c.chapter_id', '=', 'w.chapter_id'),
    )
    .select(['p.slug', 'p.kind', 'p.year', 'p.end_year as endYear', 'p.sequence', 'p.title'])
    .select(['e.number', 'c.slug as chapter'])
    .orderBy('e.frozen_at', 'desc')
    .orderBy('c.slug')
    .limit(1)
    .executeTakeFirst();
  const told = {
    kind,
    title: gone.title,
    heirs,
    withdrawn: gone.title === '' ? await findWithdrawn(tx, organisationId, gone.thread_id) : null,
  };
  if (last === undefined) return { ...told, last: null };
  const { number, chapter, ...publication } = last;
  return { ...told, last: { publication, number, chapter } };
}

/** The last edition that worded something of a thread that is gone, and was withdrawn. */
async function findWithdrawn(tx: ReadDb, organisationId: string, threadId: string): Promise<GoneThread['withdrawn']> {
  const row = await tx
    .selectFrom('former_statement as f')
    .innerJoin('wording as w', (join) =>
      join.onRef('w.organisation_id', '=', 'f.organisation_id').onRef('w.statement_id', '=', 'f.statement_id'),
    )
    .innerJoin('withdrawn_edition as o', (join) =>
      join.onRef('o.organisation_id', '=', 'w.organisation_id').onRef('o.edition_id', '=', 'w.edition_id'),
    )
    .innerJoin('edition as e', (join) =>
      join.onRef('e.organisation_id', '=', 'w.organisation_id').onRef('e.edition_id', '=', 'w.edition_id'),
    )
    .innerJoin('publication as p', (join) =>
      join.onRef('p.organisation_id', '=', 'e.organisation_id').onRef('p.publication_id', '=', 'e.publication_id'),
    )
    .where('f.organisation_id', '=', organisationId)
    .where('f.thread_id', '=', threadId)
    .select(['p.slug as publication', 'e.number as edition'])
    .orderBy('o.at', 'desc')
    .orderBy('e.number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
