import type { ReadDb } from '../../../record/connection/read-db.ts';

/** What the ids and addresses in the log are called. */
export type LogNames = {
  /** Documents by their address, those that are written here too. */
  readonly documents: ReadonlyMap<string, string>;
  /** The addresses of drafts by their ids. */
  readonly drafts: ReadonlyMap<string, string>;
  /** Members by their ids; null where the name was removed. */
  readonly members: ReadonlyMap<string, string | null>;
};

export async function readLogNames(tx: ReadDb, organisationId: string): Promise<LogNames> {
  const publications = await tx
    .selectFrom('publication')
    .select(['slug', 'title'])
    .where('organisation_id', '=', organisationId)
    .orderBy('slug')
    .execute();
  const drafts = await tx
    .selectFrom('draft')
    .select(['draft_id as id', 'slug', 'title'])
    .where('organisation_id', '=', organisationId)
    .execute();
  const members = await tx
    .selectFrom('member')
    .select(['member_id as id', 'name'])
    .where('organisation_id', '=', organisationId)
    .orderBy('name')
    .execute();
  return {
    documents: new Map([...drafts, ...publications].map(({ slug, title }) => [slug, title])),
    drafts: new Map(drafts.map(({ id, slug }) => [id, slug])),
    members: new Map(members.map(({ id, name }) => [id, name])),
  };
}
