import type { ReadDb } from '../../../record/connection/read-db.ts';
import { type ExplanationContent, explanations, ownKey, readExplanation } from './explanations.ts';

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
  const [found] = await readAll(explanations(tx, organisationId).where('newest.finding', '=', finding));
  return found ?? null;
}

/** What was said of findings by these keys themselves, also where another tells them now; the newest first. */
export async function findOwnExplanations(
  tx: ReadDb,
  organisationId: string,
  keys: readonly string[],
): Promise<readonly FoundExplanation[]> {
  if (keys.length === 0) return [];
  const own = explanations(tx, organisationId, ownKey).where('newest.finding', 'in', keys);
  return await readAll(own.orderBy('newest.at', 'desc'));
}

async function readAll(query: ReturnType<typeof explanations>): Promise<readonly FoundExplanation[]> {
  const rows = await query.execute();
  return rows.flatMap((row) => {
    const explanation = readExplanation(row, null);
    return explanation === null ? [] : { ...explanation, message: row.message, isTellable: row.isTellable };
  });
}
