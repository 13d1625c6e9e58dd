import type { IdentitySign } from '../../model/note-facts.ts';
import type { PublicationKind } from '../../model/publication.ts';
import type { Position } from '../../model/source.ts';

/** One sign of which document this is. */
export type PublicationEvidence = {
  readonly kind: PublicationKind | null;
  readonly year: number | null;
  readonly endYear: number | null;
  readonly sequence: number | null;
  /** How much it counts: a title of its own more than a file name. */
  readonly weight: number;
  /** Where it was found. */
  readonly where: IdentitySign;
  /** The text that it rests on. */
  readonly text: string;
  readonly at: Position;
};
