import { v7 as newId } from 'uuid';
import type { StatedPublication, StatementIds } from '../../threading/stated.ts';
import { nameTables } from '../../threading/wordings/name-tables.ts';
import { type EditionBefore, idsOf, nameWordings, type Wording } from '../../threading/wordings/name-wordings.ts';
import { insertRows } from '../connection/insert-rows.ts';
import type { WriteDb } from '../connection/read-db.ts';
import { readAddresses } from './read-addresses.ts';
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
  /** Who statements are that are known by other means than their words, and which of these there are already. */
  readonly given?: { readonly ids: StatementIds; readonly known: ReadonlySet<string> };
};

async function insertWordings(
  tx: WriteDb,
  place: Place,
  chapters: Edition['chapters'],
  held: EditionBefore | null,
  wordings: readonly Wording[],
  given: Edition['given'],
): Promise<WordingRows> {
  const known = new Set([
    ...(given?.known ?? []),
    ...(held?.edition.ids.values() ?? []),
    ...(held?.gone.values() ?? []),
  ]);
  const made = makeWordingRows(wordings, chapters, place, known);
  await insertRows(tx, 'statement', made.statement);
  await insertRows(tx, 'wording', made.wording);
  return made;
}

/** Says which statement each part of a new edition words: one of the edition before, one that was gone, or a new one. */
export async function addWordings(
  tx: WriteDb,
  place: Place,
  edition: Edition,
): Promise<{ readonly rows: WordingRows; readonly before: EditionBefore | null; readonly ids: StatementIds }> {
  const { stated, chapters, before: current, same, given } = edition;
  const before =
    current === null ? null : await readBefore(tx, place.organisationId, place.publicationId, current, same);
  const wordings = nameWordings(stated, before, newId, given?.ids);
  return { rows: await insertWordings(tx, place, chapters, before, wordings, given), before, ids: idsOf(wordings) };
}

/**
 * Says so of the tables of a new edition that something was read from.
 * @param ids who the chapters of the edition are
 */
export async function addTables(
  tx: WriteDb,
  place: Place,
  { stated, chapters, same }: Omit<Edition, 'before'>,
  { before, ids }: { readonly before: EditionBefore | null; readonly ids: StatementIds },
): Promise<WordingRows> {
  const addresses = await readAddresses(tx, place.organisationId, place.publicationId, same);
  const wordings = nameTables(stated, ids, before && { ...before, addresses }, newId);
  return await insertWordings(tx, place, chapters, before, wordings, undefined);
}

/** Says of all that a new edition states who it is. @returns the rows that were added */
export async function wordEdition(
  tx: WriteDb,
  place: Place,
  edition: Edition,
): Promise<{ readonly statements: WordingRows['wording']; readonly tables: WordingRows['wording'] }> {
  const { rows, ...named } = await addWordings(tx, place, edition);
  const tables = await addTables(tx, place, edition, named);
  return { statements: rows.wording, tables: tables.wording };
}
