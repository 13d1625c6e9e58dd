import { v7 as newId } from 'uuid';
import { type EditionContent, readContent } from '../../../editions/edition-content.ts';
import type { FrozenEdition } from '../../../editions/freeze-edition.ts';
import type { GatheredPublication } from '../../../recognition/gather/gathered.ts';
import type { WriteDb } from '../../../record/connection/read-db.ts';
import type { EditionRows } from '../../../record/tables/statement-tables.ts';
import { digestTables } from '../../../record/witness/digest-tables.ts';
import { wordEdition } from '../../../record/wordings/add-wordings.ts';
import { readSame } from '../../../record/wordings/same-statements.ts';
import { digestWordings, type WordingRows } from '../../../record/wordings/wording-rows.ts';
import { makeEditionRows } from './edition-rows.ts';
import { insertEdition } from './insert-edition.ts';
import type { Source } from './merge-sources.ts';

export type EditionPlace = {
  readonly organisationId: string;
  readonly publicationId: string;
  readonly editionId: string;
};

type NewEdition = {
  readonly publication: GatheredPublication;
  /** The same, frozen. */
  readonly frozen: FrozenEdition;
  readonly number: number;
  /** The files that it was read from; none where it was written here. */
  readonly sources: readonly Source[];
  /** The edition before it. */
  readonly before: { readonly editionId: string; readonly content: string } | null;
  readonly at: Date;
} & Pick<Parameters<typeof wordEdition>[2], 'given'>;

export type KeptEdition = {
  readonly rows: EditionRows;
  readonly content: EditionContent;
  /** Who its statements are. */
  readonly wordings: WordingRows['wording'];
  /** What the log says of it beside its hash. */
  readonly digests: { readonly beside: string; readonly wordings: string; readonly tables: string };
};

/** Keeps an edition for good, with the rows of what it states and who its statements are. It is not published by that. */
export async function keepEdition(
  tx: WriteDb,
  place: EditionPlace,
  { publication, frozen, number, sources, before, at, given }: NewEdition,
): Promise<KeptEdition> {
  const rows = makeEditionRows(publication, { ...place, newId });
  const { kind, year, endYear, sequence, title, agreed = null } = publication;
  const identity = { kind, year, endYear, sequence, title };
  const content = readContent(frozen.content);
  const stated = { ...content.publication, chapters: content.chapters };
  const beside = await insertEdition(tx, place, { ...frozen, identity, agreed, number, sources, at }, rows);
  const same = await readSame(tx, place.organisationId);
  const worded = await wordEdition(tx, place, {
    ...{ stated, chapters: rows.chapter, before, same },
    ...(given !== undefined && { given }),
  });
  const digests = {
    beside,
    wordings: digestWordings(worded.statements),
    tables: digestTables(rows, worded.tables),
  };
  return { rows, content, wordings: worded.statements, digests };
}
