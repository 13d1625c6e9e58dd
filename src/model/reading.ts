import type { Chapter } from './chapter.ts';
import type { Doubt } from './doubt.ts';
import type { Nature } from './nature.ts';
import type { NoteSaying } from './note-facts.ts';
import type { PublicationIdentity } from './publication.ts';
import type { SitePlace } from './site-place.ts';
import type { Position } from './source.ts';

/** Something that could not be placed, or that contradicts itself; kept with its text so that nothing is dropped in silence. */
export type Note = {
  readonly at: Position;
  readonly text: string;
  /** Why it is a note. */
  readonly why: NoteSaying;
};

/** The layout profiles that come with the program, by the kind of site that each is about. */
export const siteProfileNames = ['begrotingsapp', 'jaarsites'] as const;
export type SiteProfileName = (typeof siteProfileNames)[number];

/** What one file says, recognised. */
export type Reading = {
  readonly input: string;
  /** The name of the public body without its kind: "Groningen"; null where the file does not tell. */
  readonly organisation: string | null;
  readonly publication: PublicationIdentity;
  readonly address: string | null;
  /** Where the file stands in the site that it was fetched from; absent where that is not known. */
  readonly place?: SitePlace;
  /** What the file is, where it is not simply what the body published; empty where it is. */
  readonly nature: readonly Nature[];
  readonly sha256: string;
  readonly chapters: readonly Chapter[];
  readonly notes: readonly Note[];
  readonly doubts: readonly Doubt[];
  /** The ids of the corrections that it was read with; absent where there were none. */
  readonly corrected?: readonly string[];
  /** The layout profile of the program by which headings of it were read; absent where none were. */
  readonly profile?: SiteProfileName;
  /** Those of them that say that what was read without them is right; there where that was looked at. */
  readonly checked?: readonly string[];
};
