import type { Severity } from '../../../../findings/finding.ts';
import type { Anchor } from '../../../../ui/anchor.ts';

/** A finding as it is told to who writes. */
export type FoundView = {
  /** Its id on the page. */
  readonly id: string;
  readonly severity: Severity;
  readonly severityText: string;
  readonly title: string;
  readonly message: string;
  /** What can be done in general. */
  readonly mend: string;
  /** The words that it is about, amid those around them; null where it is about the whole. */
  readonly words: { readonly before: string; readonly own: string; readonly after: string } | null;
  /** Where it is mended. */
  readonly go: Anchor | null;
  /** Where it is told on this page already, with other pieces; then this only leads there. */
  readonly toldAt: Anchor | null;
};
