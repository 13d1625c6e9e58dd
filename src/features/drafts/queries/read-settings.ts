import { type DraftSettings, usualSettings } from '../../../drafting/settings/settings.ts';
import type { PublicationKind } from '../../../model/publication.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/** What was agreed for a document, and which change that was: 0 where nothing was agreed yet. */
export async function readSettings(
  tx: ReadDb,
  organisationId: string,
  { draftId, kind }: { readonly draftId: string; readonly kind: PublicationKind },
): Promise<{ readonly number: number; readonly settings: DraftSettings }> {
  const last = await tx
    .selectFrom('draft_settings')
    .select(['number', 'content as settings'])
    .where('organisation_id', '=', organisationId)
    .where('draft_id', '=', draftId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last ?? { number: 0, settings: usualSettings(kind) };
}

/** What was agreed for the document of a kind that was begun last; null where there is none, or nothing was agreed for it. */
export async function readLastSettings(
  tx: ReadDb,
  organisationId: string,
  kind: PublicationKind,
): Promise<DraftSettings | null> {
  const last = await tx
    .selectFrom('draft_settings as s')
    .innerJoin('draft as d', (join) =>
      join.onRef('d.organisation_id', '=', 's.organisation_id').onRef('d.draft_id', '=', 's.draft_id'),
    )
    .select('s.content as settings')
    .where('s.organisation_id', '=', organisationId)
    .where('d.kind', '=', kind)
    .orderBy('d.begun_at', 'desc')
    .orderBy('s.number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.settings ?? null;
}
