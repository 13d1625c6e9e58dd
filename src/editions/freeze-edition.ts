import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { GatheredPublication } from '../recognition/gather/gathered.ts';
import { yearOrNull } from './year-or-null.ts';

/** Not content: where it stands, how sure we are, how much we read from it, and the sentence by which we explain how we read it. */
const leftOut = new Set(['at', 'settled', 'certainty', 'read']);

export type FrozenEdition = {
  /** Canonical JSON (RFC 8785) of an `EditionContent`. */
  readonly content: string;
  /** Lower-case hexadecimal SHA-256 over the UTF-8 bytes of `content`. */
  readonly sha256: string;
};

/** SHA-256 of a text, as an edition has it. */
export function hashContent(content: string): string {
  return createHash('sha256').update(content, 'utf8').digest('hex');
}

/** Freezes what a publication states. The same publication gives the same bytes, whatever the names and places of its files. */
export function freezeEdition(publication: GatheredPublication): FrozenEdition {
  const { slug, kind, year, endYear, sequence, title } = publication;
  const chapters = publication.chapters.map((chapter) => ({
    slug: chapter.slug,
    parent: chapter.parent,
    code: chapter.code,
    title: chapter.title,
    level: chapter.level,
    ...(chapter.nature.length > 0 && { nature: chapter.nature }),
    passages: chapter.passages,
    commitments: chapter.commitments.map(({ term, ...commitment }) =>
      term === null ? commitment : { ...commitment, term },
    ),
    accounts: chapter.accounts,
    indicators: chapter.indicators.map(({ figures, ...indicator }) => ({
      ...indicator,
      figures: figures.map((figure) => ({ ...figure, year: yearOrNull(figure.year) })),
    })),
    amounts: chapter.amounts.map((amount) => ({ ...amount, year: yearOrNull(amount.year) })),
    references: chapter.references,
    mentions: chapter.mentions,
    doubts: chapter.doubts.map(({ stake, text }) => ({ stake, text })),
  }));
  const placed = {
    organisation: publication.organisation.slug,
    publication: { slug, kind, year, endYear, sequence, title },
    ...(publication.agreed !== undefined && { agreed: publication.agreed }),
    chapters,
  };
  const content = printContent(placed);
  return { content, sha256: hashContent(content) };
}

/** A value as the content of an edition has it: canonical JSON without what is no content, at every depth. */
export function printContent(value: unknown): string {
  const bare: unknown = JSON.parse(
    JSON.stringify(value, (key, part: unknown) => (leftOut.has(key) ? undefined : part)),
  );
  return canonicalize(bare) ?? '';
}
