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

/** The columns of words in tables of which no column is known to name the rows: until one does, no other states anything, whatever is decided of it. */
function mayName(columns: readonly SeenColumn[]): ReadonlySet<SeenColumn> {
  const tables = [...Map.groupBy(columns, ({ at }) => tableKey(at)).values()];
  const nameless = tables.filter((own) => !own.some(({ means }) => means?.is === 'name'));
  const isOfWords = ({ cells }: SeenColumn) =>
    cells.some((cell) => cell !== '') && !cells.some((cell) => /\d/.test(cell));
  return new Set(nameless.flat().filter(isOfWords));
}

/** How unsure a head is that was taken for different things in different tables. */
const mixed = 0.3;

function isMixed([first, ...others]: readonly SeenColumn[]): boolean {
  return others.some(({ means }) => means?.is !== first?.means?.is);
}

/** The columns of documents by their heads, and the words in rows that tell roles as these do; what stands below no head is not asked about. */
export function columnItems(documents: readonly Recognised[]): readonly ReviewItem[] {
  const columns = documents.flatMap(decidable);
  const naming = mayName(columns);
  const heads = Map.groupBy(
    columns.filter(({ head }) => head !== ''),
    ({ head }) => headKey(head),
  );
  return [...heads.values()].flatMap((own): ReviewItem[] => {
    // The least sure stands for all.
    const [first] = own.toSorted((left, right) => Number(right.isOpen) - Number(left.isOpen));
    if (first === undefined) return [];
    const { head, cells, means, at } = first;
    const names = own.filter((column) => naming.has(column)).length;
    const isUnsure = first.isOpen || means === null || names > 0;
    const read = 1 - Math.min(...own.map(({ certainty }) => certainty));
    const doubt = isUnsure ? 1 : isMixed(own) ? Math.max(mixed, read) : read;
    // figures of which nobody knows what they are are in no statement that can be compared
    const loose = names + (cells.some(holdsNumber) ? own.filter(({ isOpen }) => isOpen).length : 0);
    const places = eachOnce([at, ...own.map((one) => one.at)]);
    return [{ about: 'column', head, cells, means, at, count: own.length, places, doubt, loose }];
  });
}
