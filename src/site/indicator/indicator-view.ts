import type { ChartData } from '../../ui/chart/chart-data.ts';
import type { Anchor } from '../../ui/document/document.tsx';
import type { IndicatorTableView } from '../../ui/indicator-table/indicator-table-view.ts';
import type { PageView } from '../frame/page-view.ts';

/** All figures that were published about one indicator. */
export type IndicatorView = PageView & {
  readonly name: string;
  readonly lead: string;
  readonly about: readonly string[];
  readonly chart: { readonly data: ChartData; readonly title: string; readonly summary: string } | null;
  /** A row for each publication, newest last. */
  readonly table: IndicatorTableView;
  /** "Behaald 2016: 2 (Begroting 2018), 8 (Jaarverslag 2017)" */
  readonly differences: readonly string[];
  readonly data: readonly Anchor[];
};
