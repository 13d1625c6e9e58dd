import type { ReadDb } from '../../../record/connection/read-db.ts';
import { readSame } from '../../../record/wordings/same-statements.ts';
import { threadsOf } from '../../drafts/queries/read-promised.ts';

/** An indicator or a commitment as the edition calls it that is shown now. */
export type PublicItem = {
  readonly kind: 'indicator' | 'commitment';
  readonly title: string;
  /** The chapter that it stands in. */
  readonly part: string;
  /** The address of its trail; null where it is in none. */
  readonly thread: string | null;
};

/** What the public knows of statements, by their lasting ids. One that no edition shows is left out. */
export async function readPublicItems(
  tx: ReadDb,
  organisationId: string,
  statements: readonly string[],
): Promise<ReadonlyMap<string, PublicItem>> {
  if (statements.length === 0) return new Map();
  const same = await readSame(tx, organisationId);
  const all = [...new Set(statements.flatMap((id) => [id, ...same.idsOf(id)]))];
  const shown = tx
    .selectFrom('wording as w')
    .innerJoin('publication as p', (join) =>
      join.onRef('p.organisation_id', '=', 'w.organisation_id').onRef('p.current_edition_id', '=', 'w.edition_id'),
    )
    .innerJoin('chapter as h', (join) =>
      join.onRef('h.organisation_id', '=', 'w.organisation_id').onRef('h.chapter_id', '=', 'w.chapter_id'),
    )
    .where('w.organisation_id', '=', organisationId)
    .where('w.statement_id', 'in', all)
    .orderBy('p.year', 'desc');
  const commitments = await shown
    .innerJoin('commitment as c', (join) =>
      join
        .onRef('c.organisation_id', '=', 'w.organisation_id')
        .onRef('c.chapter_id', '=', 'w.chapter_id')
        .onRef('c.ordinal', '=', 'w.ordinal'),
    )
    .where('w.kind', '=', 'commitment')
    .select(['w.statement_id as id', 'c.text as title', 'h.title as part'])
    .execute();
  const indicators = await shown
    .innerJoin('indicator as i', (join) =>
      join
        .onRef('i.organisation_id', '=', 'w.organisation_id')
        .onRef('i.chapter_id', '=', 'w.chapter_id')
        .onRef('i.ordinal', '=', 'w.ordinal'),
    )
    .where('w.kind', '=', 'indicator')
    .select(['w.statement_id as id', 'i.name as title', 'h.title as part'])
    .execute();
  const threads = new Map([
    ...(await threadsOf(tx, organisationId, 'commitment', all)),
    ...(await threadsOf(tx, organisationId, 'indicator', all)),
  ]);
  const known = [
    ...commitments.map((row) => ({ ...row, kind: 'commitment' as const })),
    ...indicators.map((row) => ({ ...row, kind: 'indicator' as const })),
  ];
  return new Map(
    statements.flatMap((id): [string, PublicItem][] => {
      const row = known.find((one) => same.idOf(one.id) === same.idOf(id));
      if (row === undefined) return [];
      const { kind, title, part } = row;
      return [[id, { kind, title, part, thread: threads.get(id) ?? threads.get(same.idOf(id)) ?? null }]];
    }),
  );
}
