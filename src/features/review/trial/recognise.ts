import type { SourceDocument } from '../../../model/block.ts';
import type { Correction } from '../../../model/correction.ts';
import type { Recognised } from '../../../recognition/seen.ts';

/** Reads a document with these decisions, where that blocks nobody. Rejects where it could not be read, mostly for want of memory. */
export type Recognise = (document: SourceDocument, corrections: readonly Correction[]) => Promise<Recognised>;
