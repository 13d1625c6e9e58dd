import { wordsOf } from '../../model/block.ts';
import type { StatedChapter } from '../../threading/stated.ts';

/** Whether the page of a chapter is among the documents: what is known from a table of contents or a path of crumbs has a title and nothing else. */
export function isAtHand({ passages, commitments, accounts, indicators }: StatedChapter): boolean {
  const said = passages.filter(({ heading, blocks }) => heading !== null || wordsOf(blocks).length > 0);
  return said.length + commitments.length + accounts.length + indicators.length > 0;
}
