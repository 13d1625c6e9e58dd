import type { FigureValue } from '../value.ts';

/** A value with the Dutch sentences that say how its doubts were settled. */
export type Parsed = { readonly value: FigureValue; readonly settled: readonly string[] };
