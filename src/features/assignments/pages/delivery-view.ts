import type { BesideView, FigureView } from '../../drafts/pages/chapter/chapter-view.ts';
import type { WorkFrame } from '../../work-desk/work-frame.ts';

/** One piece, for whom a letter asks for it. */
export type DeliveryView = {
  readonly frame: WorkFrame;
  readonly title: string;
  /** Whether the title is of the document. */
  readonly isQuoted: boolean;
  readonly lead: string;
  /** What to do, and until when. */
  readonly asks: string;
  readonly until: string;
  /** What came of a save, and whether nothing was kept. */
  readonly told: { readonly text: string; readonly isFault: boolean } | null;
  readonly beside: BesideView | null;
  /** Null where nothing can be filled in any more. */
  readonly form: DeliveryForm | null;
};

export type DeliveryForm = {
  readonly action: string;
  readonly base: number;
  readonly saveId: string;
  readonly kind: 'indicator' | 'commitment' | 'account';
  readonly itemId: string;
  /** What is in its fields, by their names. */
  readonly fields: Readonly<Record<string, string>>;
  readonly figures: readonly FigureView[];
};
