import type { Recognised } from '../recognition/seen.ts';
import { columnItems } from './column-items.ts';
import { headingItems } from './heading-items.ts';
import { isDoubt, type ReviewItem } from './item.ts';
import { levelsItems } from './levels-items.ts';
import { publicationItems } from './publication-items.ts';
import { rowItems } from './row-items.ts';
import { statementItems } from './statement-items.ts';

function hasLoose({ loose = 0 }: ReviewItem): boolean {
  return loose > 0;
}

/**
 * Which of two is asked first: which publication a document is, for without that it is in none; then what is in doubt; of those what numbers and
 * dates hang on that belong to no statement; then that of which an answer settles most.
 */
export function compareItems(left: ReviewItem, right: ReviewItem): number {
  return (
    Number(right.about === 'publication') - Number(left.about === 'publication') ||
    Number(isDoubt(right)) - Number(isDoubt(left)) ||
    Number(hasLoose(right)) - Number(hasLoose(left)) ||
    right.doubt * right.count - left.doubt * left.count ||
    right.count - left.count
  );
}

/**
 * What a person is asked about documents of one body, in order.
 * @param isSettled whether a person said already of which kind a file is
 */
export function queueItems(
  documents: readonly Recognised[],
  isSettled: (file: string) => boolean = () => false,
): readonly ReviewItem[] {
  const readings = documents.map(({ reading }) => reading);
  const headings = documents.flatMap(({ layout }) => layout.headings);
  const items = [
    ...publicationItems(readings, isSettled),
    ...levelsItems(headings),
    ...headingItems(documents),
    ...columnItems(documents),
    ...rowItems(readings),
    ...statementItems(readings),
  ];
  return items.toSorted(compareItems);
}
