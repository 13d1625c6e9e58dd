import type { PublicationIdentity } from '../../../model/publication.ts';
import type { Decided } from '../../decided/decided.ts';

/** What is known around a grid when it is interpreted. */
export type Setting = {
  readonly publication: PublicationIdentity;
  readonly organisation: string | null;
  readonly decided: Decided;
  /** Texts above it, nearest first. */
  readonly above: readonly string[];
};
