import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { ExplanationContent } from './finding-content.ts';

/** The explanation of a finding with what that said, also where the finding itself is not found any more; null where none counts. */
export async function findExplanation(
  tx: ReadDb,
  organisationId: string,
  finding: string,
): Promise<(ExplanationContent & { readonly message: string }) | null> {
  const row = await tx
    .selectFrom('explanation')
    .select(['message', 'is_withdrawn', 'reason', 'decision', 'decided_on', 'at'])
    .where('organisation_id', '=', organisationId)
    .where('finding', '=', finding)
    .orderBy('at', 'desc')
    .orderBy('explanation_id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined || row.is_withdrawn) return null;
  const { message, reason, decision, decided_on: decidedOn, at } = row;
  return { message, reason, decision, decidedOn, at };
}
