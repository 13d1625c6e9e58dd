import type { Anchor } from '../../../../ui/anchor.ts';
import type { WorkFrame } from '../../../work-desk/work-frame.ts';

/** A table of money, with what was in a cell before. */
export type MoneyTableView = {
  readonly caption: string;
  readonly unit: string;
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly { readonly raw: string; readonly was: string | null }[];
  }[];
  /** What was found when its sums were checked. */
  readonly sums: readonly string[];
  readonly isWrong: boolean;
};

/** Amounts of a chapter: what stands there, and what would. */
export type AmountsView = {
  readonly frame: WorkFrame;
  readonly title: string;
  readonly lead: string;
  readonly back: Anchor;
  readonly action: string;
  readonly told: { readonly text: string; readonly isFault: boolean } | null;
  readonly labels: Readonly<Record<'file' | 'howTo' | 'look' | 'notTaken', string>>;
  readonly preview: {
    readonly title: string;
    readonly changes: string;
    readonly tables: readonly MoneyTableView[];
    readonly askMend: string | null;
    readonly left: { readonly title: string; readonly lines: readonly string[] } | null;
    readonly hidden: readonly (readonly [name: string, value: string])[];
    readonly take: string;
  } | null;
  readonly now: { readonly title: string; readonly none: string | null; readonly tables: readonly MoneyTableView[] };
};
