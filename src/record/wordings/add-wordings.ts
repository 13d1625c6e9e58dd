import { v7 as newId } from 'uuid';
import type { StatedPublication } from '../../threading/stated.ts';
import { nameWordings } from '../../threading/wordings/name-wordings.ts';
import { insertRows } from '../connection/insert-rows.ts';
import type { WriteDb } from '../connection/read-db.ts';
import { readBefore } from './read-before.ts';
import type { SameStatements } from './same-statements.ts';
import { makeWordingRows, type WordingRows } from './wording-rows.ts';

type Place = { readonly organisationId: string; readonly publicationId: string; readonly editionId: string };

type Edition = {
  readonly stated: StatedPublication;
  readonly chapters: Parameters<typeof makeWordingRows>[1];
  /** The edition that was shown until now; null where this is the first. */
  readonly before: { readonly editionId: string; readonly content: string } | null;
  readonly same: SameStatements;
};

/**
 * Says which statement each part of a new edition words: one of the edition before, one that was gone, or a new one.
 * @returns the rows that were added
 */
export async function addWordings(
  tx: WriteDb,
  place: Place,
  { stated, chapters, before, same }: Edition,
): Promise<WordingRows> {
  const held = before === null ? null : await readBefore(tx, place.organisationId, place.publicationId, before, same);
  const wordings = nameWordings(stated, held, newId);
  const known = new Set([...(held?.edition.ids.values() ?? []), ...(held?.gone.values() ?? [])]);
  const made = makeWordingRows(wordings, chapters, place, known);
  await insertRows(tx, 'statement', made.statement);
  await insertRows(tx, 'wording', made.wording);
  return made;
}
