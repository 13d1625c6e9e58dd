import type { Selectable } from 'kysely';
import type { CountedCommitment } from '../../../findings/account/count-commitments.ts';
import type { JudgedTables } from '../../../record/tables/judged-tables.ts';

/** What was counted of commitments as rows. Pure. */
export function makeCountedRows(
  organisationId: string,
  commitments: readonly CountedCommitment[],
): readonly Selectable<JudgedTables['counted_commitment']>[] {
  return [...Map.groupBy(commitments, ({ slug }) => slug).values()].flatMap((ofThread) =>
    ofThread.map(({ perhapsIn, ...counted }, number) => ({
      organisation_id: organisationId,
      number,
      ...counted,
      perhaps_in: perhapsIn,
    })),
  );
}
