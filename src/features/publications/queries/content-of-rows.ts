import type { EditionChapter, EditionContent, EditionIdentity } from '../../../editions/edition-content.ts';
import type { Agreed } from '../../../model/agreed.ts';
import type { EditionRows } from '../../../record/tables/statement-tables.ts';

/** The rows of a chapter, by chapter, in the order of the document. */
function byChapter<Row extends { readonly chapter_id: string | null; readonly ordinal: number }>(rows: readonly Row[]) {
  return Map.groupBy(
    rows.toSorted((left, right) => left.ordinal - right.ordinal),
    ({ chapter_id }) => chapter_id,
  );
}

/**
 * What an edition states, as its rows have it: printed (`printContent`) it is byte for byte the content that its hash is over. Of an edition from
 * before it is that content in the words of now.
 */
export function contentOfRows(
  organisation: string,
  publication: EditionIdentity & { readonly slug: string },
  rows: EditionRows,
  agreed: Agreed | null = null,
): EditionContent {
  const slugs = new Map(rows.chapter.map(({ chapter_id, slug }) => [chapter_id, slug]));
  const passages = byChapter(rows.passage);
  const commitments = byChapter(rows.commitment);
  const accounts = byChapter(rows.account);
  const indicators = byChapter(rows.indicator);
  const amounts = byChapter(rows.amount);
  const references = byChapter(rows.reference);
  const mentions = byChapter(rows.mention);
  const doubts = byChapter(rows.doubt);
  const figures = Map.groupBy(
    rows.figure.toSorted((left, right) => left.ordinal - right.ordinal),
    ({ indicator_id }) => indicator_id,
  );
  const { slug, kind, year, endYear, sequence, title } = publication;
  return {
    organisation,
    publication: { slug, kind, year, endYear, sequence, title },
    ...(agreed !== null && { agreed }),
    chapters: rows.chapter
      .toSorted((left, right) => left.ordinal - right.ordinal)
      .map(
        ({ chapter_id: id, ...chapter }): EditionChapter => ({
          slug: chapter.slug,
          parent: chapter.parent_id === null ? null : (slugs.get(chapter.parent_id) ?? null),
          code: chapter.code,
          title: chapter.title,
          level: chapter.level,
          ...(chapter.nature.length > 0 && { nature: chapter.nature }),
          passages: (passages.get(id) ?? []).map(({ question, heading, blocks }) => ({ question, heading, blocks })),
          commitments: (commitments.get(id) ?? []).map(({ text, question, term, status, measure }) => ({
            text,
            question,
            ...(term !== null && { term }),
            ...(status !== null && { status }),
            ...(measure !== null && { measure }),
          })),
          accounts: (accounts.get(id) ?? []).map(({ text, question, heading, status }) => ({
            ...{ text, question, heading },
            ...(status !== null && { status }),
          })),
          indicators: (indicators.get(id) ?? []).map((indicator) => ({
            kind: indicator.kind,
            name: indicator.name,
            unit: indicator.unit,
            frequency: indicator.frequency,
            source: indicator.source,
            footnote: indicator.footnote,
            figures: (figures.get(indicator.indicator_id) ?? []).map((figure) => ({
              role: figure.role,
              year: figure.year,
              unsettled: figure.unsettled,
              column: figure.column_head,
              raw: figure.raw,
              value: figure.value,
              footnote: figure.footnote,
            })),
          })),
          amounts: (amounts.get(id) ?? []).map((amount) => ({
            label: amount.label,
            side: amount.side,
            year: amount.year,
            raw: amount.raw,
            euros: amount.euros,
            unit: amount.unit,
            rounding: amount.rounding,
            standing: amount.standing,
            unsettled: amount.unsettled,
            column: amount.column_head,
          })),
          references: (references.get(id) ?? []).map(({ text, code, title: named }) => ({ text, code, title: named })),
          mentions: (mentions.get(id) ?? []).map(({ kind: sort, name }) => ({ kind: sort, name })),
          doubts: (doubts.get(id) ?? []).map(({ stake, text }) => ({ stake, text })),
        }),
      ),
  };
}
