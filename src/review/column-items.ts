import type { Position } from '../model/source.ts';
import { headKey } from '../recognition/decided/decided.ts';
import type { Recognised, SeenColumn } from '../recognition/seen.ts';
import { eachOnce, type ReviewItem } from './item.ts';
import { holdsNumber } from './loose-numbers.ts';

function tableKey({ file, table }: Position): string {
  return JSON.stringify([file, table]);
}

/** The columns of which a decision changes something: what a column of amounts holds is told by its table, and by no role. */
function decidable({ reading: { chapters }, layout }: Recognised): readonly SeenColumn[] {
  const tablesOf = (places: readonly Position[]) => new Set(places.map(tableKey));
  const figures = tablesOf(
    chapters.flatMap(({ indicators }) => indicators.flatMap((one) => one.figures.map(({ at }) => at))),
  );
  const amounts = tablesOf(chapters.flatMap((chapter) => chapter.amounts.map(({ at }) => at)));
  const isOfAmounts = (at: Position) =>
    at.table !== undefined && amounts.has(tableKey(at)) && !figures.has(tableKey(at));
  return layout.columns.filter(({ means, at }) => !isOfAmounts(at) || (means !== null && means.is !== 'value'));
}

/** The columns of documents by their heads; what stands below no head is not asked about. */
export function columnItems(documents: readonly Recognised[]): readonly ReviewItem[] {
  const heads = Map.groupBy(
    documents.flatMap(decidable).filter(({ head }) => head !== ''),
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
