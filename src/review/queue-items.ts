import type { Recognised } from '../recognition/seen.ts';
import { columnItems } from './column-items.ts';
import { headingItems } from './heading-items.ts';
import type { ReviewItem } from './item.ts';
import { statementItems } from './statement-items.ts';

/** What a person is asked about documents of one body: first that of which an answer settles most. */
export function queueItems(documents: readonly Recognised[]): readonly ReviewItem[] {
  const items = [
    ...headingItems(documents.flatMap(({ layout }) => layout.headings)),
    ...columnItems(documents.flatMap(({ layout }) => layout.columns)),
    ...statementItems(documents.map(({ reading }) => reading)),
  ];
  return items.toSorted(
    (left, right) => right.doubt * right.count - left.doubt * left.count || right.count - left.count,
  );
}
