import type { DraftIndicator } from '../book/draft.ts';

/** Indicators of one topic. */
export type IndicatorGroup = { readonly topic: string; readonly indicators: readonly DraftIndicator[] };
