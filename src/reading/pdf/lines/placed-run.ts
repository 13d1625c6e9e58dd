import type { Run } from '../drawing/run.ts';

/** A run on the baseline where it is read. */
export type PlacedRun = Run & { readonly raised: boolean };
