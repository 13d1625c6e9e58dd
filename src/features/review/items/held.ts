import type { Correction } from '../../../model/correction.ts';
import type { Opened } from './opened.ts';

/** A document of a review with the decisions that it was read with, and the list that decisions about it go to. */
export type Held = Opened & { readonly list: string; readonly corrections: readonly Correction[] };
