import type { PageView } from '../../../frame/page-view.ts';
import type { AmountsByYearView } from '../../../ui/amounts-by-year/amounts-by-year.tsx';
import type { Anchor } from '../../../ui/anchor.ts';
import type { FindingCardView } from '../../../ui/finding-card/finding-card.tsx';
import type { MoneyPictureView } from '../../../ui/money-picture/money-picture-view.ts';

/** All that the page of the money of a field shows. */
export type MoneyView = PageView & {
  readonly code: string | null;
  readonly title: string;
  readonly lead: string;
  /** What happened in the last year that has both a budget and an account. */
  readonly latest: string | null;
  readonly back: Anchor;
  /** The way to the money of other bodies. */
  readonly compare: Anchor | null;
  readonly aboveLinks: readonly Anchor[];
  /** Where nothing was read: what to do. */
  readonly empty: { readonly text: string; readonly what: string } | null;
  readonly pictures: readonly MoneyPictureView[];
  readonly restated: readonly string[];
  readonly totals: AmountsByYearView | null;
  readonly others: AmountsByYearView | null;
  /** How to read the tables, and what is not in them. */
  readonly how: readonly string[];
  readonly findings: readonly FindingCardView[];
};
