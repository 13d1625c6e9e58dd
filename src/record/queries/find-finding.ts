import type { ReadDb } from '../read-db.ts';
import { type FindingContent, readFindings } from './finding-content.ts';

/** The finding at an address; null where there is none (any more). */
export async function findFinding(tx: ReadDb, organisationId: string, key: string): Promise<FindingContent | null> {
  const [found] = await readFindings(tx, organisationId, (findings) => findings.where('f.key', '=', key));
  return found ?? null;
}
