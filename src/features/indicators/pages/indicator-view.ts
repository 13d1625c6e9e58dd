import type { PageView } from '../../../frame/page-view.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import type { ChartView } from '../../../ui/chart/chart.tsx';
import type { CiteView } from '../../../ui/cite/cite.tsx';
import type { FindingCardView } from '../../../ui/finding-card/finding-card.tsx';
import type { Beside } from '../../../ui/neighbours/neighbours.tsx';
import type { PictureLinksView } from '../../../ui/picture/picture-links.tsx';
import type { ThreadTableView } from '../../../ui/thread-table/thread-table-view.ts';
import type { YearTableView } from '../../../ui/year-table/year-table-view.ts';
import type { CountedYearView } from '../../evidence/present-counted.ts';

/** All figures that were published about one indicator. */
export type IndicatorView = PageView & {
  readonly name: string;
  readonly lead: string;
  /** Null where it is in no thread, which could be followed. */
  readonly follow: Anchor | null;
  readonly about: readonly string[];
  readonly chart: ChartView | null;
  /** How to take the chart along. */
  readonly picture: PictureLinksView | null;
  readonly cite: CiteView;
  /** The thread of the field that it is in. */
  readonly field: Anchor | null;
  /** The way to what other bodies state of it. */
  readonly compare: Anchor | null;
  /** The names that it has had, where there are several, with the publications. */
  readonly names: readonly string[];
  /** What each document said, in time; null where nothing was threaded yet. */
  readonly thread: ThreadTableView | null;
  readonly findings: readonly FindingCardView[];
  readonly table: YearTableView;
  /** What is recorded behind its figures, by year. */
  readonly counted: readonly CountedYearView[];
  /** "Behaald 2016: 2 (Begroting 2018), 8 (Jaarverslag 2017)" */
  readonly differences: readonly string[];
  /** What stands before and after it in the list. */
  readonly beside: Beside;
};
