import type { ReadDb } from '../../../record/connection/read-db.ts';
import { readSame } from '../../../record/wordings/same-statements.ts';
import type { StatedKind, Stood } from '../../../threading/stated.ts';

/** What says of which row a quote is. */
type Quoted = {
  readonly publication: string;
  readonly statement: string | null;
  readonly kind: StatedKind | null;
  /** The earlier edition that is meant; left out where the newest is. */
  readonly stood?: Stood;
};

/** What the row of a table is called that a quote is of; one that is of no row of the newest edition is not in it. */
export type RowNames = ReadonlyMap<object, string>;

/** The names of the rows that quotes are of, as the newest edition of their publication writes them. */
export async function listRowNames(tx: ReadDb, organisationId: string, quotes: readonly Quoted[]): Promise<RowNames> {
  const same = await readSame(tx, organisationId);
  const ofRows = quotes.flatMap((quote) =>
    quote.kind === 'indicator' && quote.statement !== null && quote.stood === undefined
      ? [{ quote, ids: same.idsOf(quote.statement) }]
      : [],
  );
  if (ofRows.length === 0) return new Map();
  const rows = await tx
    .selectFrom('publication as p')
    .innerJoin('public_edition as o', (join) =>
      join.onRef('o.organisation_id', '=', 'p.organisation_id').onRef('o.edition_id', '=', 'p.current_edition_id'),
    )
    .innerJoin('wording as w', (join) =>
      join.onRef('w.organisation_id', '=', 'o.organisation_id').onRef('w.edition_id', '=', 'o.edition_id'),
    )
    .innerJoin('indicator as i', (join) =>
      join
        .onRef('i.organisation_id', '=', 'w.organisation_id')
        .onRef('i.chapter_id', '=', 'w.chapter_id')
        .onRef('i.ordinal', '=', 'w.ordinal'),
    )
    .where('p.organisation_id', '=', organisationId)
    .where('w.kind', '=', 'indicator')
    .where('w.statement_id', 'in', [...new Set(ofRows.flatMap(({ ids }) => ids))])
    .select(['p.slug as publication', 'w.statement_id as statement', 'i.name'])
    .execute();
  return new Map(
    ofRows.flatMap(({ quote, ids }) => {
      const row = rows.find((one) => one.publication === quote.publication && ids.includes(one.statement));
      return row === undefined ? [] : [[quote, row.name] as const];
    }),
  );
}
