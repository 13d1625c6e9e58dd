import { headKey } from '../recognition/decided/decided.ts';
import type { SeenColumn } from '../recognition/seen.ts';
import { eachOnce, type ReviewItem } from './item.ts';
import { holdsNumber } from './loose-numbers.ts';

/** The columns of documents by their heads; what stands below no head is not asked about. */
export function columnItems(columns: readonly SeenColumn[]): readonly ReviewItem[] {
  const heads = Map.groupBy(
    columns.filter(({ head }) => head !== ''),
    ({ head }) => headKey(head),
  );
  return [...heads.values()].flatMap((own): ReviewItem[] => {
    // The least sure stands for all.
    const [first] = own.toSorted((left, right) => Number(right.isOpen) - Number(left.isOpen));
    if (first === undefined) return [];
    const { head, cells, means, at } = first;
    const doubt = first.isOpen || means === null ? 1 : 1 - Math.min(...own.map(({ certainty }) => certainty));
    // figures of which nobody knows what they are are in no statement that can be compared
    const loose = cells.some(holdsNumber) ? own.filter(({ isOpen }) => isOpen).length : 0;
    const places = eachOnce([at, ...own.map((one) => one.at)]);
    return [{ about: 'column', head, cells, means, at, count: own.length, places, doubt, loose }];
  });
}
