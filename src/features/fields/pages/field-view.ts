import type { PageView } from '../../../frame/page-view.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import type { FindingCardView } from '../../../ui/finding-card/finding-card.tsx';
import type { SignName, ThreadTableView } from '../../../ui/thread-table/thread-table-view.ts';

/** All that the page of a thread of a field shows. */
export type FieldView = PageView & {
  readonly badges: readonly string[];
  readonly code: string | null;
  readonly title: string;
  readonly lead: string;
  /** What it was called elsewhere: "In Begroting 2017: 2.1 Kennisstad". */
  readonly names: readonly string[];
  /** Fields that it came from or went on in. */
  readonly crossings: readonly (Anchor & { readonly label: string })[];
  readonly table: ThreadTableView;
  /** The publications in which it is not found, in a sentence. */
  readonly absent: string | null;
  /** Said where there is nothing to follow in the table. */
  readonly remark: string | null;
  readonly more: Anchor | null;
  readonly legend: readonly { readonly sign: SignName; readonly text: string }[];
  readonly findings: readonly FindingCardView[];
  readonly allFindings: Anchor;
};
