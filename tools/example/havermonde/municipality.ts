import type { Block } from './block.ts';
import type { BookName, Field, Indicator, Year } from './field.ts';

/** A programme as one of the two layouts has it. Its number is its place. */
export type Programme = {
  readonly title: string;
  /** What it is for, in the budget and looking back in the annual report. */
  readonly intro: { readonly [book in BookName]?: string };
  readonly fields: readonly Field[];
};

/** A mandatory paragraph (BBV article 9) through all books. */
export type Paragraph = {
  readonly title: string;
  readonly texts: { readonly [book in BookName]: readonly string[] };
  readonly indicators: readonly Indicator[];
  /** What else stands in it, in the books that have it. */
  readonly tables?: { readonly [book in BookName]?: readonly Block[] };
};

/** What stands before the programmes. */
type Front = {
  readonly guide: readonly string[];
  readonly letter: readonly string[];
};

export type Municipality = {
  /** How each file says that nothing in it is real. */
  readonly notice: string;
  readonly programmes: { readonly web: readonly Programme[]; readonly word: readonly Programme[] };
  readonly paragraphs: readonly Paragraph[];
  readonly fronts: { readonly [book in BookName]: Front };
  readonly progress: { readonly [year in Year]: readonly string[] };
};
