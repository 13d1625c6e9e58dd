import type { ReadDb } from '../../../record/connection/read-db.ts';

/** A field or an indicator of one body, by the name that it has now. */
export type NamedThread = {
  readonly organisationId: string;
  readonly kind: 'policy-field' | 'indicator';
  readonly slug: string;
  readonly title: string;
  readonly publications: number;
};

/**
 * The fields and indicators that bodies published, by name. Of one name those come first that most publications have.
 * @param tx from `readPublished`
 */
export async function listNamedThreads(tx: ReadDb, organisationIds: readonly string[]): Promise<NamedThread[]> {
  if (organisationIds.length === 0) return [];
  return await tx
    .selectFrom('thread')
    .select(['organisation_id as organisationId', 'kind', 'slug', 'title', 'publications'])
    .where('organisation_id', 'in', organisationIds)
    .where('kind', 'in', ['policy-field', 'indicator'])
    .where('content', 'is not', null)
    .orderBy('organisation_id')
    .orderBy('publications', 'desc')
    .orderBy('slug')
    .$narrowType<{ kind: 'policy-field' | 'indicator' }>()
    .execute();
}
