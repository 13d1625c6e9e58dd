import type { Draft } from '../../../drafting/compose/draft.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { readItems } from './read-items.ts';

/** A draft as it stands now; null where there is none. */
export async function readDraft(tx: ReadDb, organisationId: string, draftId: string): Promise<Draft | null> {
  const found = await tx
    .selectFrom('draft as d')
    .innerJoin('organisation as o', 'o.organisation_id', 'd.organisation_id')
    .select([
      'o.slug as organisation',
      'o.name',
      'o.kind as body',
      'd.slug',
      'd.kind',
      'd.year',
      'd.sequence',
      'd.title',
    ])
    .where('d.organisation_id', '=', organisationId)
    .where('d.draft_id', '=', draftId)
    .executeTakeFirst();
  if (found === undefined) return null;
  const { organisation, name, body, slug, kind, year, sequence, title } = found;
  return {
    organisation: { slug: organisation, name, kind: body },
    slug,
    identity: { kind, year, endYear: null, sequence, title },
    items: await readItems(tx, organisationId, draftId),
  };
}
