import type { PublicationIdentity } from '../../../model/publication.ts';

/** What is known around a grid when it is interpreted. */
export type Setting = {
  readonly publication: PublicationIdentity;
  readonly organisation: string | null;
  /** Texts above it, nearest first. */
  readonly above: readonly string[];
};
