import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { SameStatements } from '../../../record/wordings/same-statements.ts';
import type { Disposal } from '../../../threading/disposal.ts';

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
  const named = rows.map((row) => ({ ...row, from: same.idOf(row.from), to: same.idOf(row.to) }));
  const newest = new Map(named.map((row) => [[row.from, row.to].toSorted().join('\n'), row]));
  return [...newest.values()].flatMap(({ ruling, ...rest }) => (ruling === 'withdrawn' ? [] : [{ ...rest, ruling }]));
}
