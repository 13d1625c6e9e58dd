import type { Gone } from '../../../findings/gone.ts';
import type { Linked } from '../../../record/tables/judged-tables.ts';
import type { Basis } from './basis.ts';

/** The hashes of the editions that a judgement is made of, by their publications. */
export function hashesOf({ editions }: Basis): Linked['editions'] {
  return Object.fromEntries(editions.map(({ slug, sha256 }) => [slug, sha256]));
}

/** The editions that the judgement before was not made of; none where there was none before. */
export function editionsSince({ editions }: Basis, before: Linked | null): Gone['since'] {
  if (before === null) return [];
  return editions
    .filter(({ slug, sha256 }) => before.editions[slug] !== sha256)
    .map(({ slug, number }) => ({ publication: slug, edition: number }));
}
