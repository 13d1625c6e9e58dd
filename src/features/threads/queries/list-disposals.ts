import { sql } from 'kysely';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { SameStatements } from '../../../record/wordings/same-statements.ts';
import type { Disposal } from '../../../threading/disposal.ts';

type Ruling = Disposal['ruling'] | 'withdrawn';

/** What persons decided about links and still counts: the newest word on each pair, whichever of the two was named first. In no set order. */
export async function listDisposals(tx: ReadDb, organisationId: string, same: SameStatements): Promise<Disposal[]> {
  const rows = await tx
    .selectFrom('disposal')
    .select(['from_statement_id as from', 'to_statement_id as to', 'ruling', 'reason', 'decision'])
    .where('organisation_id', '=', organisationId)
    .where('from_statement_id', 'is not', null)
    .where('to_statement_id', 'is not', null)
    .$narrowType<{ from: string; to: string }>()
    .orderBy('at')
    .orderBy('disposal_id')
    .execute();
  return newestOf(rows.map((row) => ({ ...row, from: same.idOf(row.from), to: same.idOf(row.to) })));
}

/** What still counts of rulings in the order in which they were made. */
function newestOf(rows: readonly (Omit<Disposal, 'ruling'> & { readonly ruling: Ruling })[]): Disposal[] {
  const newest = new Map(rows.map((row) => [[row.from, row.to].toSorted().join('\n'), row]));
  return [...newest.values()].flatMap(({ ruling, ...rest }) => (ruling === 'withdrawn' ? [] : [{ ...rest, ruling }]));
}

/**
 * Rulings of before on what no readable edition words, which have no effect: such an end is the name that was given then, the other its id. The
 * newest word on each pair.
 */
export async function listUnreadRulings(tx: ReadDb, organisationId: string): Promise<readonly Disposal[]> {
  const rows = await tx
    .selectFrom('disposal')
    .select(({ fn }) => [
      fn.coalesce(sql<string>`from_statement_id::text`, 'from_statement').as('from'),
      fn.coalesce(sql<string>`to_statement_id::text`, 'to_statement').as('to'),
    ])
    .select(['ruling', 'reason', 'decision'])
    .where('organisation_id', '=', organisationId)
    .where((eb) => eb.or([eb('from_statement_id', 'is', null), eb('to_statement_id', 'is', null)]))
    .$narrowType<{ from: string; to: string }>()
    .orderBy('at')
    .orderBy('disposal_id')
    .execute();
  return newestOf(rows);
}
