import type { Anchor } from '../../../../ui/anchor.ts';
import type { WorkFrame } from '../../../work-desk/work-frame.ts';
import type { FoundView } from '../margin/found-view.ts';

/** All that is found in a document that is written, by chapter. */
export type FoundPageView = {
  readonly frame: WorkFrame;
  readonly title: string;
  readonly lead: string;
  readonly back: Anchor;
  /** How much there is; null where it is not known yet. */
  readonly number: string | null;
  /** Where it is not known yet: that, and the way to look again. */
  readonly looking: { readonly text: string; readonly again: Anchor } | null;
  readonly chapters: readonly {
    readonly id: string;
    readonly name: string;
    /** What of it stands at one piece, or at the chapter. */
    readonly places: readonly { readonly at: Anchor; readonly found: readonly FoundView[] }[];
  }[];
};
