import type { HeadingMeaning } from '../../model/correction.ts';
import type { PublicationKind } from '../../model/publication.ts';
import type { SiteProfileName } from '../../model/reading.ts';

/** What a heading is on all sites of a kind: at whatever level a body sets it, the words are those of the site. */
export type SharedHeading = {
  /** As decisions have them (lower case, without numbers and closing marks): all that the heading is called. */
  readonly words: readonly string[];
  readonly means: HeadingMeaning;
  /** The part of the path of the pages on which it is that, where it may be something else on others. */
  readonly on?: string;
  /** In publications of these kinds; in all where it is absent. */
  readonly kinds?: readonly PublicationKind[];
  /** Where it was seen, at two bodies or more: what one body alone does is for its own profile. */
  readonly seenAt: readonly [string, string, ...string[]];
};

/** Where a page stood, as its address says: the parts of the path without those that are empty. */
export type Place = { readonly host: string; readonly path: readonly string[] };

/** What persons decided about the pages of sites that many bodies use alike. */
export type SiteProfile = {
  readonly name: SiteProfileName;
  /** Whether a page is of such a site. */
  readonly isOf: (place: Place) => boolean;
  readonly headings: readonly SharedHeading[];
};
