import type { PageView } from '../../../frame/page-view.ts';
import type { Anchor } from '../../../ui/anchor.ts';
import type { CiteView } from '../../../ui/cite/cite.tsx';
import type { FindingCardView } from '../../../ui/finding-card/finding-card.tsx';
import type { Beside } from '../../../ui/neighbours/neighbours.tsx';
import type { PictureLinksView } from '../../../ui/picture/picture-links.tsx';
import type { SignName, ThreadTableView } from '../../../ui/thread-table/thread-table-view.ts';
import type { TrailPictureView } from '../../../ui/trail-picture/trail-picture-view.ts';
import type { EvidenceView } from '../../evidence/present-evidence.ts';

/** All that the page of a thread of a field shows. */
export type FieldView = PageView & {
  readonly badges: readonly string[];
  readonly code: string | null;
  readonly title: string;
  readonly lead: string;
  readonly follow: Anchor;
  /** What it was called elsewhere: "In Begroting 2017: 2.1 Kennisstad". */
  readonly names: readonly string[];
  /** Fields that it came from or went on in. */
  readonly crossings: readonly (Anchor & { readonly label: string })[];
  /** Null where nothing can be drawn. */
  readonly picture: { readonly drawn: TrailPictureView; readonly links: PictureLinksView } | null;
  readonly cite: CiteView;
  /** What really happened for it. */
  readonly evidence: readonly EvidenceView[];
  /** The way to its money; null where no document states any. */
  readonly money: Anchor | null;
  readonly table: ThreadTableView;
  /** The publications in which it is not found, in a sentence. */
  readonly absent: string | null;
  /** What an empty cell of the table says, or that there is nothing to follow. */
  readonly remark: string;
  readonly more: Anchor | null;
  readonly legend: readonly { readonly sign: SignName; readonly text: string }[];
  readonly findings: readonly FindingCardView[];
  readonly allFindings: Anchor;
  /** What stands before and after it in the list. */
  readonly beside: Beside;
};
