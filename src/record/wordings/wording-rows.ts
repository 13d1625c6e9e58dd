import type { Selectable } from 'kysely';
import type { Wording } from '../../threading/wordings/name-wordings.ts';
import type { Tables } from '../tables/tables.ts';
import { digestLines } from '../witness/digest-lines.ts';

type Row<Table extends keyof Tables> = Selectable<Tables[Table]>;
export type WordingRows = {
  /** Statements that were not there before. */
  readonly statement: readonly Row<'statement'>[];
  readonly wording: readonly Row<'wording'>[];
};

/**
 * The rows of an edition's wordings, and of the statements that it is the first to word.
 * @param known ids of the statements of the publication that are there already
 */
export function makeWordingRows(
  wordings: readonly Wording[],
  chapters: readonly Pick<Row<'chapter'>, 'chapter_id' | 'slug'>[],
  place: { readonly organisationId: string; readonly publicationId: string; readonly editionId: string },
  known: ReadonlySet<string>,
): WordingRows {
  const chapterIds = new Map(chapters.map(({ slug, chapter_id }) => [slug, chapter_id]));
  const organisation_id = place.organisationId;
  const wording = wordings.flatMap(
    ({ statement, chapter, kind, ordinal, key, score, candidate, address }): Row<'wording'>[] => {
      const chapter_id = chapterIds.get(chapter);
      if (chapter_id === undefined) return [];
      return [
        {
          organisation_id,
          edition_id: place.editionId,
          statement_id: statement,
          chapter_id,
          kind,
          ordinal,
          key,
          score,
          candidate_id: candidate?.statement ?? null,
          candidate_score: candidate?.score ?? null,
          address,
        },
      ];
    },
  );
  return {
    statement: wording
      .filter(({ statement_id }) => !known.has(statement_id))
      .map(({ statement_id, kind }) => ({ organisation_id, statement_id, publication_id: place.publicationId, kind })),
    wording,
  };
}

/** A digest of who says what in an edition; the entry of its import has it. Who its tables are is in `digestTables`. */
export function digestWordings(wordings: readonly Row<'wording'>[]): string {
  return digestLines(
    wordings
      .filter(({ kind }) => kind !== 'table')
      .map(({ statement_id, chapter_id, kind, ordinal, key, score, candidate_id, candidate_score }) => [
        ...[statement_id, chapter_id, kind, ordinal, key, score, candidate_id, candidate_score],
      ]),
  );
}
