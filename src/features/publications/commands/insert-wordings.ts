import { v7 as newId } from 'uuid';
import { readContent } from '../../../editions/edition-content.ts';
import { insertRows } from '../../../record/connection/insert-rows.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { EditionRows } from '../../../record/tables/statement-tables.ts';
import { readBefore } from '../../../record/wordings/read-before.ts';
import { digestWordings, makeWordingRows } from '../../../record/wordings/wording-rows.ts';
import { nameWordings } from '../../../threading/wordings/name-wordings.ts';

type Edition = {
  readonly content: string;
  readonly rows: EditionRows;
  /** The edition that was shown until now; null where this is the first. */
  readonly before: { readonly editionId: string; readonly content: string } | null;
};

/**
 * Says which statement each part of a new edition words: one of the edition before, one that was gone, or a new one.
 * @returns the digest of that for the log
 */
export async function insertWordings(
  tx: WriteDb,
  place: { readonly organisationId: string; readonly publicationId: string; readonly editionId: string },
  { content, rows, before }: Edition,
): Promise<string> {
  const held = before === null ? null : await readBefore(tx, place.organisationId, place.publicationId, before);
  const { publication, chapters } = readContent(content);
  const wordings = nameWordings({ ...publication, chapters }, held, newId);
  const known = new Set([...(held?.edition.ids.values() ?? []), ...(held?.gone.values() ?? [])]);
  const made = makeWordingRows(wordings, rows.chapter, place, known);
  await insertRows(tx, 'statement', made.statement);
  await insertRows(tx, 'wording', made.wording);
  return digestWordings(made.wording);
}
