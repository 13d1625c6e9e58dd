import type { StatedPublication } from '../../../threading/stated.ts';
import type { Again } from '../../scene/again.ts';
import type { PublicationNature } from '../neighbourhood.ts';

type InPublication = { readonly publication: { readonly slug: string } };

/** What publications are, looked up once for each. */
export class Natures {
  /** In the order of publication. */
  readonly #known: readonly PublicationNature[];

  /** @param before what they were last time */
  constructor(publications: readonly StatedPublication[], before: Again<PublicationNature>) {
    this.#known = publications.flatMap(({ slug, chapters }): PublicationNature[] => {
      const unusual = chapters.flatMap(({ slug: chapter, nature = [] }) =>
        nature.length === 0 ? [] : [{ slug: chapter, nature }],
      );
      return unusual.length === 0 ? [] : [before.same(slug, { slug, chapters: unusual })];
    });
  }

  get all(): readonly PublicationNature[] {
    return this.#known;
  }

  /** Of the publications in which something stands. */
  of(...shown: readonly (readonly InPublication[])[]): readonly PublicationNature[] {
    if (this.#known.length === 0) return this.#known;
    const slugs = new Set(shown.flatMap((list) => list.map(({ publication }) => publication.slug)));
    return this.#known.filter(({ slug }) => slugs.has(slug));
  }
}
