import { settledOfNow } from '../../../editions/earlier-sentences.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { figureColumns } from './stated-columns.data.ts';

type Key = { readonly editionId: string; readonly indicatorId: string };

/** The figures of these indicators by indicator, each in the order of its columns. */
export async function readFigures(tx: ReadDb, organisationId: string, keys: readonly Key[]) {
  if (keys.length === 0) return new Map<string, never[]>();
  const rows = await tx
    .selectFrom('figure')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', 'in', [...new Set(keys.map((key) => key.editionId))])
    .where(
      'indicator_id',
      'in',
      keys.map((key) => key.indicatorId),
    )
    .select([...figureColumns, 'settled'])
    .orderBy('ordinal')
    .execute();
  return Map.groupBy(
    rows.map((row) => ({ ...row, settled: settledOfNow(row.settled) })),
    (row) => row.indicatorId,
  );
}
