import type { NotationSaying } from '../notation-facts.ts';
import type { FigureValue } from '../value.ts';

/** A value, and how what was in doubt of it was settled. */
export type Parsed = { readonly value: FigureValue; readonly settled: readonly NotationSaying[] };
