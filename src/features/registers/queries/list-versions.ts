import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { Content } from '../../../registers/fields/field.ts';
import type { Standing } from '../../../registers/standing.ts';

/** One version of something in a register. */
export type ListedVersion = {
  readonly number: number;
  readonly standing: Standing;
  /** All that may be open of it. */
  readonly content: Content;
  readonly reason: string | null;
  readonly actor: string;
  readonly at: Date;
};

/** All versions of something in a register, the last first; for who works there alone. */
export async function listVersions(tx: ReadDb, organisationId: string, id: string): Promise<readonly ListedVersion[]> {
  return await tx
    .selectFrom('registration_version')
    .select(['number', 'standing', 'content', 'reason', 'actor', 'at'])
    .where('organisation_id', '=', organisationId)
    .where('registration_id', '=', id)
    .orderBy('number', 'desc')
    .execute();
}
