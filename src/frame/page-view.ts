import type { Anchor } from '../ui/anchor.ts';
import type { DocumentProps } from '../ui/document/document.tsx';

/** What the views of all pages have. */
export type PageView = {
  readonly frame: Omit<DocumentProps, 'children' | 'sheets'>;
  /** The language of what the publications wrote; undefined where the interface has the same. */
  readonly contentLanguage: 'nl' | undefined;
  readonly above: readonly Anchor[];
};
