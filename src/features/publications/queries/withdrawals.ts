import type { PublicationKind } from '../../../model/publication.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/** That editions of a publication were withdrawn. Neither its title nor who did it is told. */
export type Withdrawal = {
  readonly publication: {
    readonly slug: string;
    readonly kind: PublicationKind;
    readonly year: number | null;
    readonly endYear: number | null;
    readonly sequence: number | null;
  };
  /** The numbers of the editions that went with it, the first one first. */
  readonly editions: readonly number[];
  /** Their hashes (SHA-256), which stay, in the same order. */
  readonly hashes: readonly string[];
  /** The edition that took their place, where only these were closed; null where the publication was taken back as a whole. */
  readonly closedBy: number | null;
  readonly at: Date;
  readonly reason: string;
  readonly decision: string | null;
  /** It is there again, by a later edition. */
  readonly isBack: boolean;
};

/** What was withdrawn of an organisation, or of one publication of it: the newest first. */
export async function listWithdrawals(tx: ReadDb, organisationId: string, slug?: string): Promise<Withdrawal[]> {
  const rows = await tx
    .selectFrom('withdrawn_edition as w')
    .innerJoin('edition as e', (join) =>
      join.onRef('e.organisation_id', '=', 'w.organisation_id').onRef('e.edition_id', '=', 'w.edition_id'),
    )
    .innerJoin('publication as p', (join) =>
      join.onRef('p.organisation_id', '=', 'e.organisation_id').onRef('p.publication_id', '=', 'e.publication_id'),
    )
    .where('w.organisation_id', '=', organisationId)
    .$if(slug !== undefined, (all) => all.where('p.slug', '=', slug ?? ''))
    .select(['p.slug', 'p.kind', 'p.year', 'p.end_year as endYear', 'p.sequence'])
    .leftJoin('edition as by', (join) =>
      join.onRef('by.organisation_id', '=', 'w.organisation_id').onRef('by.edition_id', '=', 'w.closed_by'),
    )
    .select(['e.number', 'e.sha256', 'by.number as closedBy', 'w.at', 'w.reason', 'w.decision'])
    .select((eb) => eb('p.current_edition_id', 'is not', null).as('isBack'))
    .orderBy('w.at', 'desc')
    .orderBy('p.slug')
    .orderBy('e.number')
    .execute();
  const acts = Map.groupBy(rows, (row) => `${row.slug} ${row.at.toISOString()}`);
  return [...acts.values()].flatMap((editions) =>
    editions
      .slice(0, 1)
      .map(({ at, reason, decision, isBack, closedBy, number: _, sha256: _hash, ...publication }) => ({
        publication,
        editions: editions.map(({ number }) => number),
        hashes: editions.map(({ sha256 }) => sha256),
        closedBy,
        at,
        reason,
        decision,
        isBack: isBack === true,
      })),
  );
}

/** An address below that of a publication. */
export type WithdrawnAddress = {
  readonly publication: string;
  readonly edition: number | null;
  /** The slug of a chapter; null where the publication itself is asked for. */
  readonly chapter: string | null;
};

/** The withdrawal of what an address led to; null where it never led to what was withdrawn, or leads to something that is there. */
export async function findWithdrawal(
  tx: ReadDb,
  organisationId: string,
  { publication, edition, chapter }: WithdrawnAddress,
): Promise<Withdrawal | null> {
  const acts = await listWithdrawals(tx, organisationId, publication);
  if (edition !== null) return acts.find(({ editions }) => editions.includes(edition)) ?? null;
  const [newest] = acts;
  if (newest === undefined || !newest.isBack) return newest ?? null;
  const number = chapter === null ? null : await findLastWith(tx, organisationId, publication, chapter);
  return acts.find(({ editions }) => number !== null && editions.includes(number)) ?? null;
}

/** The last edition that was withdrawn and had a chapter at this address. */
async function findLastWith(
  tx: ReadDb,
  organisationId: string,
  publication: string,
  chapter: string,
): Promise<number | null> {
  const row = await tx
    .selectFrom('publication as p')
    .innerJoin('edition as e', (join) =>
      join.onRef('e.organisation_id', '=', 'p.organisation_id').onRef('e.publication_id', '=', 'p.publication_id'),
    )
    .innerJoin('withdrawn_edition as w', (join) =>
      join.onRef('w.organisation_id', '=', 'e.organisation_id').onRef('w.edition_id', '=', 'e.edition_id'),
    )
    .innerJoin('chapter as c', (join) =>
      join.onRef('c.organisation_id', '=', 'e.organisation_id').onRef('c.edition_id', '=', 'e.edition_id'),
    )
    .where('p.organisation_id', '=', organisationId)
    .where('p.slug', '=', publication)
    .where('c.slug', '=', chapter)
    .select('e.number')
    .orderBy('e.number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.number ?? null;
}
