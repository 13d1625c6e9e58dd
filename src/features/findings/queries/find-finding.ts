import type { Gone } from '../../../findings/gone.ts';
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

/** What became of a finding that is not found any more. */
export type GoneFinding = Gone & {
  readonly key: string;
  readonly rule: string;
  /** The key that it is known by since; null where it is gone for good. */
  readonly became: string | null;
};

/** What became of the finding that had an address; null where none had, and where it is found. */
export async function findGone(tx: ReadDb, organisationId: string, key: string): Promise<GoneFinding | null> {
  const row = await tx
    .selectFrom('finding')
    .select(['gone', 'rule', 'became'])
    .where('organisation_id', '=', organisationId)
    .where('key', '=', key)
    .executeTakeFirst();
  return row === undefined || row.gone === null ? null : { ...row.gone, key, rule: row.rule, became: row.became };
}
