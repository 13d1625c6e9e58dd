import type { PageView } from '../../../frame/page-view.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import type { ChartData } from '../../../ui/chart/chart-data.ts';
import type { FindingCardView } from '../../../ui/finding-card/finding-card.tsx';
import type { IndicatorTableView } from '../../../ui/indicator-table/indicator-table-view.ts';
import type { ThreadTableView } from '../../../ui/thread-table/thread-table-view.ts';

/** All figures that were published about one indicator. */
export type IndicatorView = PageView & {
  readonly name: string;
  readonly lead: string;
  readonly about: readonly string[];
  readonly chart: { readonly data: ChartData; readonly title: string; readonly summary: string } | null;
  /** The thread of the field that it is in. */
  readonly field: Anchor | null;
  /** The names that it has had, where there are several, with the publications. */
  readonly names: readonly string[];
  /** What each document said, in time; null where nothing was threaded yet. */
  readonly thread: ThreadTableView | null;
  readonly findings: readonly FindingCardView[];
  /** A row for each publication, newest last. */
  readonly table: IndicatorTableView;
  /** "Behaald 2016: 2 (Begroting 2018), 8 (Jaarverslag 2017)" */
  readonly differences: readonly string[];
};
