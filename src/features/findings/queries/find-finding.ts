import type { ReadDb } from '../../../record/connection/read-db.ts';
import { type FindingContent, readFindings } from './finding-content.ts';

/** The findings with these keys, in the order of the rules; what is not found any more is left out. */
export async function findFindings(
  tx: ReadDb,
  organisationId: string,
  keys: readonly string[],
): Promise<readonly FindingContent[]> {
  if (keys.length === 0) return [];
  return await readFindings(tx, organisationId, (findings) => findings.where('f.key', 'in', keys));
}

/** The finding at an address; null where there is none (any more). */
export async function findFinding(tx: ReadDb, organisationId: string, key: string): Promise<FindingContent | null> {
  const [found] = await findFindings(tx, organisationId, [key]);
  return found ?? null;
}
