import type { ReadDb } from '../../../record/connection/read-db.ts';
import { Refused } from '../../../record/errors/refused.ts';

export type AdoptedDraft = {
  readonly draftId: string;
  /** The edition that stands: that of its adoption, or of the last correction. */
  readonly editionId: string;
  /** Its number. */
  readonly number: number;
};

/**
 * The draft of which the edition was frozen that a publication is shown by, where that was adopted.
 * @param slug of the publication: `begroting-2026`
 * @throws Refused `no-publication`, `not-made-here` or `not-adopted`
 */
export async function findAdoptedDraft(tx: ReadDb, organisationId: string, slug: string): Promise<AdoptedDraft> {
  const row = await tx
    .selectFrom('publication as p')
    .leftJoin('draft_edition as e', (join) =>
      join.onRef('e.organisation_id', '=', 'p.organisation_id').onRef('e.edition_id', '=', 'p.current_edition_id'),
    )
    .leftJoin('draft as d', (join) =>
      join.onRef('d.organisation_id', '=', 'e.organisation_id').onRef('d.draft_id', '=', 'e.draft_id'),
    )
    .leftJoin('edition as f', (join) =>
      join.onRef('f.organisation_id', '=', 'p.organisation_id').onRef('f.edition_id', '=', 'p.current_edition_id'),
    )
    .select(['p.current_edition_id as editionId', 'f.number', 'd.draft_id as draftId', 'd.state'])
    .where('p.organisation_id', '=', organisationId)
    .where('p.slug', '=', slug)
    .executeTakeFirst();
  const of = { publication: slug };
  if (row?.editionId == null || row.number === null) throw new Refused({ say: 'no-publication', with: of });
  const { editionId, number, draftId, state } = row;
  if (draftId === null) throw new Refused({ say: 'not-made-here', with: of });
  if (state !== 'adopted') throw new Refused({ say: 'not-adopted', with: of });
  return { draftId, editionId, number };
}
