import type { ReadDb } from '../../../record/connection/read-db.ts';
import { digestLines } from '../../../record/witness/digest-lines.ts';

/** Which statements the pieces of a draft are, as far as they were frozen. */
export async function readItemStatements(
  tx: ReadDb,
  organisationId: string,
  draftId: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('item_statement as s')
    .innerJoin('draft_item as i', (join) =>
      join.onRef('i.organisation_id', '=', 's.organisation_id').onRef('i.item_id', '=', 's.item_id'),
    )
    .select(['s.item_id as item', 's.statement_id as statement'])
    .where('s.organisation_id', '=', organisationId)
    .where('i.draft_id', '=', draftId)
    .execute();
  return new Map(rows.map(({ item, statement }) => [item, statement]));
}

/** Which statements the pieces of a draft are, as the log has it. */
export function digestStatements(statements: ReadonlyMap<string, string>): string {
  return digestLines(statements);
}
