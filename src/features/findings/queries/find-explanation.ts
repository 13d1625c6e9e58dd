import type { ReadDb } from '../../../record/connection/read-db.ts';
import { type ExplanationContent, explanations, readExplanation } from './explanations.ts';

/** An explanation, with what its finding said then and whether readers may be told that. */
export type FoundExplanation = ExplanationContent & { readonly message: string; readonly isTellable: boolean };

/**
 * The explanation of a finding with what that said, also where the finding itself is not found any more; null where none counts.
 * @param finding the key that it has now
 */
export async function findExplanation(
  tx: ReadDb,
  organisationId: string,
  finding: string,
): Promise<FoundExplanation | null> {
  const row = await explanations(tx, organisationId).where('newest.finding', '=', finding).executeTakeFirst();
  const explanation = row && readExplanation(row, null);
  return row === undefined || explanation == null
    ? null
    : { ...explanation, message: row.message, isTellable: row.isTellable };
}
