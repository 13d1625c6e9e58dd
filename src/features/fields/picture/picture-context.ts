import type { StatedPublication } from '../../../threading/stated.ts';
import type { StatementContent } from '../../../threading/thread-content.ts';
import type { Words } from '../../../words/nl.data.ts';
import type { endedAt } from '../shown/ended-at.ts';

type Ended = NonNullable<ReturnType<typeof endedAt>>;

/** What every part of a picture needs: where publications stand in it, and the words. */
export type PictureContext = {
  /** The place of a publication among the columns; null where it has none. */
  readonly placeOf: (publication: string) => number | null;
  readonly words: Words['threads']['picture'];
  /** "de begroting 2018": a publication within a sentence. */
  readonly nameOf: (publication: Pick<StatedPublication, 'kind' | 'year' | 'endYear' | 'sequence' | 'title'>) => string;
  /** The name of a publication by its address; the address itself where it is not known. */
  readonly nameAt: (publication: string) => string;
  /** What is said where an indicator ends; null where a part is at hand, of which nothing absent is told. */
  readonly sayEnd: (ended: Ended) => string | null;
  /** Whether words may be said to be absent from a chapter. */
  readonly mayMissWords: (ended: Ended) => boolean;
  /** What stands behind words of such statements: that they are retold; null where none is. */
  readonly markOf: (statements: readonly StatementContent[]) => string | null;
};
