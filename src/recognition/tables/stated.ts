import type { Indicator } from '../../model/statement.ts';
import type { MoneyRows } from './state/money/money-rows.ts';

/** What a table states. */
export type Stated = { readonly indicators: readonly Indicator[]; readonly groups: readonly MoneyRows[] };
