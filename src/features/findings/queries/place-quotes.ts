import type { Quote } from '../../../findings/finding.ts';
import type { Gone } from '../../../findings/gone.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';

/** The editions of some publications that readers may be shown, the newest first. */
async function listEarlier(tx: ReadDb, organisationId: string, publications: readonly string[]) {
  return await tx
    .selectFrom('publication as p')
    .innerJoin('edition as e', (join) =>
      join.onRef('e.organisation_id', '=', 'p.organisation_id').onRef('e.publication_id', '=', 'p.publication_id'),
    )
    .innerJoin('public_edition as s', (join) =>
      join.onRef('s.organisation_id', '=', 'e.organisation_id').onRef('s.edition_id', '=', 'e.edition_id'),
    )
    .where('p.organisation_id', '=', organisationId)
    .where('p.slug', 'in', [...new Set(publications)])
    .select(['p.slug', 'e.edition_id as editionId', 'e.number', 'e.frozen_at as frozenAt'])
    .select((eb) => eb('e.edition_id', '=', eb.ref('p.current_edition_id')).as('isNewest'))
    .orderBy('e.number', 'desc')
    .execute();
}

/** Where editions word some statements, with the question that each answers. */
async function listPlaces(
  tx: ReadDb,
  organisationId: string,
  editions: readonly string[],
  statements: readonly string[],
) {
  if (editions.length === 0 || statements.length === 0) return [];
  const inChapter = ['organisation_id', 'chapter_id', 'ordinal'] as const;
  return await tx
    .selectFrom('wording as w')
    .innerJoin('chapter as c', (join) =>
      join.onRef('c.organisation_id', '=', 'w.organisation_id').onRef('c.chapter_id', '=', 'w.chapter_id'),
    )
    .leftJoin('commitment as m', (join) =>
      inChapter
        .reduce((all, column) => all.onRef(`m.${column}`, '=', `w.${column}`), join)
        .on('w.kind', '=', 'commitment'),
    )
    .leftJoin('account as a', (join) =>
      inChapter
        .reduce((all, column) => all.onRef(`a.${column}`, '=', `w.${column}`), join)
        .on('w.kind', '=', 'account'),
    )
    .where('w.organisation_id', '=', organisationId)
    .where('w.edition_id', 'in', editions)
    .where('w.statement_id', 'in', statements)
    .select(['w.edition_id as editionId', 'w.statement_id as statement', 'c.slug as chapter', 'w.ordinal'])
    .select(({ fn }) => fn.coalesce('m.question', 'a.question').as('question'))
    .execute();
}

/**
 * The quotes of a finding that is gone, each with the edition that said so: the one before that since which it is gone, or of another publication
 * the one that was the newest then. Where that is the newest still, or nobody wrote down since when it is gone, a quote stays as it was.
 */
export async function placeQuotes(
  tx: ReadDb,
  organisationId: string,
  { at, since, was }: Pick<Gone, 'at' | 'since' | 'was'>,
): Promise<readonly Quote[]> {
  const quotes = was?.evidence ?? [];
  if (at === null || quotes.length === 0) return quotes;
  const editions = await listEarlier(
    tx,
    organisationId,
    quotes.map(({ publication }) => publication),
  );
  const editionOf = (publication: string) => {
    const went = since.find((one) => one.publication === publication);
    const own = editions.filter(({ slug }) => slug === publication);
    return went === undefined
      ? own.find(({ frozenAt }) => frozenAt <= new Date(at))
      : own.find(({ number }) => number < went.edition);
  };
  const places = await listPlaces(
    tx,
    organisationId,
    editions.map(({ editionId }) => editionId),
    quotes.flatMap(({ statement }) => statement ?? []),
  );
  return quotes.map((quote) => {
    const edition = editionOf(quote.publication);
    if (quote.stood !== undefined || edition === undefined || edition.isNewest) return quote;
    const place = places.find(
      ({ editionId, statement }) => editionId === edition.editionId && statement === quote.statement,
    );
    const { chapter, ordinal, question } = place ?? { chapter: quote.chapter, ordinal: 0, question: null };
    return { ...quote, stood: { edition: edition.number, chapter, ordinal, kind: quote.kind ?? 'amount', question } };
  });
}
