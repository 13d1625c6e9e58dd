import type { HeadingStyle } from '../model/correction.ts';
import { headKey, statementKey } from '../recognition/decided/decided.ts';

/** What a decision is about: the decision itself, or what is asked before it is made. */
export type Anchored =
  | {
      readonly about: 'heading';
      readonly words: string | null;
      readonly isNumbered?: boolean | undefined;
      readonly style: HeadingStyle;
    }
  | { readonly about: 'column'; readonly head: string }
  | { readonly about: 'row'; readonly name: string }
  | { readonly about: 'statement'; readonly text: string }
  | { readonly about: 'publication' };

/** What a decision hangs on, as one text: two with the same are about the same. */
export function anchorOf(anchored: Anchored): string {
  switch (anchored.about) {
    case 'heading': {
      const { style, words, isNumbered = false } = anchored;
      return words === null ? `alike ${style} ${isNumbered}` : `heading ${style} ${words}`;
    }
    case 'column':
      return `column ${headKey(anchored.head)}`;
    case 'row':
      return `row ${headKey(anchored.name)}`;
    case 'statement':
      return `statement ${statementKey(anchored.text)}`;
    case 'publication':
      return 'publication';
  }
}
