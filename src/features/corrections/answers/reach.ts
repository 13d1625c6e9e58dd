import type { Reach } from '../../../model/correction.ts';
import type { Opened } from '../items/opened.ts';

/** How far a choice reaches: this file, the publication that it is of, all documents of the body. */
export const extents = ['file', 'publication', 'body'] as const;
export type Extent = (typeof extents)[number];

/** The extents that a choice made in a document can have: of one whose year is not known no publication can be named. */
export function extentsOf({ recognised: { reading } }: Opened): readonly Extent[] {
  return extents.filter((extent) => extent !== 'publication' || reading.publication.year !== null);
}

/** Of which documents a decision made in one document holds. */
export function reachOf({ name, recognised: { reading } }: Opened, extent: Extent): Reach {
  const { organisation, publication } = reading;
  const { kind, year } = publication;
  return {
    organisation,
    publication: extent === 'publication' ? { kind, year } : null,
    file: extent === 'file' ? name : null,
  };
}
