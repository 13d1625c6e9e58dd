import type { Agreed } from '../../model/agreed.ts';
import type { Chapter, ChapterLevel } from '../../model/chapter.ts';
import type { Doubt } from '../../model/doubt.ts';
import type { Nature } from '../../model/nature.ts';
import type { PublicationKind } from '../../model/publication.ts';
import type { Note } from '../../model/reading.ts';
import type { NamedOrganisation } from './organisation-name.ts';

/** A chapter in its place in the tree of a publication, with all that the files say in it. */
export type GatheredChapter = Omit<Chapter, 'parents'> & {
  /** Unique in the publication, a piece of an address: the code where there is one. */
  readonly slug: string;
  readonly codeKey: string | null;
  readonly titleKey: string;
  readonly level: ChapterLevel;
  /** The slug of the chapter above, null for the outermost. */
  readonly parent: string | null;
  /** 0 for the outermost. */
  readonly depth: number;
  /** What the reading does not know of it. */
  readonly doubts: readonly Doubt[];
  /** Where the file that it comes from was published. */
  readonly address: string | null;
  /** What the files are that it comes from; empty where they are what the body published. */
  readonly nature: readonly Nature[];
};

/** One publication made of its files. */
export type GatheredPublication = {
  readonly organisation: NamedOrganisation;
  readonly slug: string;
  readonly kind: PublicationKind;
  readonly year: number | null;
  readonly endYear: number | null;
  readonly sequence: number | null;
  readonly title: string;
  /** Where it was written here and something was agreed for it. */
  readonly agreed?: Agreed;
  /** Depth first: the order in which they are read. */
  readonly chapters: readonly GatheredChapter[];
  /** What could not be placed, of the files and of putting them together. */
  readonly notes: readonly Note[];
  /** What the reading does not know, of no chapter. */
  readonly doubts: readonly Doubt[];
};
