import type { SourceDocument } from '../../../model/block.ts';
import type { Recognised } from '../../../recognition/seen.ts';

/** A document that is reviewed, as it is read with the decisions made up to now. */
export type Opened = {
  readonly document: SourceDocument;
  /** Seen from the folder that was given: by this a decision about it alone knows it, wherever that folder is. */
  readonly name: string;
  readonly recognised: Recognised;
};
