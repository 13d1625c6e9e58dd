import type { PublicationKind } from '../../../model/publication.ts';
import { comparePublished } from '../../../model/publication-order.ts';

/** What is said in a publication, with what its order and its name need. */
type Said = {
  readonly publication: string;
  readonly kind: PublicationKind;
  readonly publicationYear: number | null;
  readonly endYear: number | null;
  readonly sequence: number | null;
};

/** The publication that says it, as far as its order and its name need it. */
export function publishedAs({ publication, kind, publicationYear, endYear, sequence }: Said) {
  return { slug: publication, kind, year: publicationYear, endYear, sequence };
}

/** In the order in which the publications came out. */
export function inTime(left: Said, right: Said): number {
  return comparePublished(publishedAs(left), publishedAs(right));
}
