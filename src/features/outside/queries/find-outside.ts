import { sql } from 'kysely';
import type { Begun } from '../../../drafting/roll-over/begun.ts';
import type { SourceDocument } from '../../../model/block.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/** A document that began outside and waits to be taken in. */
export type FoundOutside = {
  readonly outsideId: string;
  readonly slug: string;
  readonly begun: Begun;
  /** The publication that it follows, by its address; null where it follows none. */
  readonly from: string | null;
  readonly file: string;
  readonly sha256: string;
  /** When somebody last did something with it: brought it, or decided about it. */
  readonly lastAt: Date;
};

function selectOutside(tx: ReadDb, organisationId: string) {
  return tx
    .selectFrom('outside_document as o')
    .leftJoin('edition as e', (join) =>
      join.onRef('e.organisation_id', '=', 'o.organisation_id').onRef('e.edition_id', '=', 'o.from_edition_id'),
    )
    .leftJoin('publication as p', (join) =>
      join.onRef('p.organisation_id', '=', 'e.organisation_id').onRef('p.publication_id', '=', 'e.publication_id'),
    )
    .select(['o.outside_id as outsideId', 'o.slug', 'o.kind', 'o.year', 'o.sequence', 'o.file', 'o.sha256'])
    .select('p.slug as from')
    .select(
      sql<Date>`greatest(o.at, (select max(greatest(d.at, d.undone_at)) from outside_decision d
        where d.organisation_id = o.organisation_id and d.outside_id = o.outside_id))`.as('lastAt'),
    )
    .where('o.organisation_id', '=', organisationId)
    .where('o.ended_at', 'is', null);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectOutside>['execute']>>[number];

function foundOf({ kind, year, sequence, ...row }: Row): FoundOutside {
  return { ...row, begun: { kind, year, sequence } };
}

/** Those that wait, what came last first. */
export async function listOutside(tx: ReadDb, organisationId: string): Promise<readonly FoundOutside[]> {
  const rows = await selectOutside(tx, organisationId).orderBy('o.at', 'desc').orderBy('o.outside_id').execute();
  return rows.map(foundOf);
}

/** One that waits, by its id; null where there is none. */
export async function findOutside(tx: ReadDb, organisationId: string, outsideId: string): Promise<FoundOutside | null> {
  const row = await selectOutside(tx, organisationId).where('o.outside_id', '=', outsideId).executeTakeFirst();
  return row === undefined ? null : foundOf(row);
}

/** What was read of one that waits; null where there is none. */
export async function readOutside(
  tx: ReadDb,
  organisationId: string,
  outsideId: string,
): Promise<SourceDocument | null> {
  const row = await tx
    .selectFrom('outside_document')
    .select('read')
    .where('organisation_id', '=', organisationId)
    .where('outside_id', '=', outsideId)
    .executeTakeFirst();
  return row?.read ?? null;
}
