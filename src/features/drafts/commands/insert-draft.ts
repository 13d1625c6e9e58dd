import { v7 as newId } from 'uuid';
import type { Identified } from '../../../drafting/item.ts';
import type { PublicationKind } from '../../../model/publication.ts';
import { insertRows } from '../../../record/connection/insert-rows.ts';
import type { ReadDb, WriteDb } from '../../../record/connection/read-db.ts';
import { Refused } from '../../../record/errors/refused.ts';
import type { SaidBy } from '../../../record/errors/said-text.ts';
import { digestLines } from '../../../record/witness/digest-lines.ts';
import { printVersion } from './print-version.ts';

export type NewDraft = {
  readonly slug: string;
  readonly kind: PublicationKind;
  readonly year: number;
  readonly sequence: number | null;
  readonly title: string;
  /** The edition that it is made from or follows, null where there is none; and whether it corrects that one. */
  readonly from: string | null;
  readonly isCorrection: boolean;
};

/**
 * Keeps a new draft with its first pieces.
 * @returns its id, and a digest of the pieces for the log
 * @throws Refused `draft-open` where that document is being written already, `adopted-already` where it was adopted and this is no correction
 */
export async function insertDraft(
  tx: WriteDb,
  organisationId: string,
  { from, isCorrection, ...draft }: NewDraft,
  items: readonly Identified[],
  { actor, at }: SaidBy,
): Promise<{ readonly draftId: string; readonly sha256: string }> {
  await mustBeFree(tx, organisationId, draft.slug, isCorrection);
  const draftId = newId();
  const place = { organisation_id: organisationId, draft_id: draftId };
  await tx
    .insertInto('draft')
    .values({
      ...{ ...place, ...draft, state: 'draft', begun_at: at },
      ...{ from_edition_id: from, corrects_edition_id: isCorrection ? from : null },
    })
    .execute();
  await insertRows(
    tx,
    'draft_item',
    items.map(({ id, item }) => ({ ...place, item_id: id, kind: item.kind, head: 1 })),
  );
  const versions = items.map(({ id, item }) => ({ id, item, sha256: printVersion(item).sha256 }));
  await insertRows(
    tx,
    'draft_version',
    versions.map(({ id, item, sha256 }) => ({
      ...{ ...place, item_id: id, number: 1, content: item, sha256, save_id: newId(), actor, at },
    })),
  );
  return { draftId, sha256: digestLines(versions.map(({ id, sha256 }) => [id, sha256])) };
}

/** A document may be begun, or taken up again: one that was put aside is in nobody's way. @throws Refused as `insertDraft` */
export async function mustBeFree(
  tx: ReadDb,
  organisationId: string,
  slug: string,
  isCorrection = false,
): Promise<void> {
  const before = await tx
    .selectFrom('draft')
    .select('state')
    .where('organisation_id', '=', organisationId)
    .where('slug', '=', slug)
    .where('state', '<>', 'put-aside')
    .execute();
  if (before.some(({ state }) => state !== 'adopted')) throw new Refused({ say: 'draft-open', with: { slug } });
  if (before.length > 0 && !isCorrection) throw new Refused({ say: 'adopted-already', with: { slug } });
}
