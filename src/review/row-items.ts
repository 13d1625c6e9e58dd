import type { RowMeaning } from '../model/correction.ts';
import type { Reading } from '../model/reading.ts';
import type { Position } from '../model/source.ts';
import { headKey } from '../recognition/decided/decided.ts';
import { eachOnce, type ReviewItem } from './item.ts';

/** A row of figures that is called as those of the accounts are, and amounts of which nothing says the side, are in doubt; all others are asked last. */
const doubted = 0.3;
const stated = 0.008;
const calledMoney = /€|\b(?:lasten|baten|saldo|uitgaven|inkomsten)\b/iu;
const mostCells = 6;

type Seen = {
  readonly name: string;
  readonly cells: readonly string[];
  readonly means: RowMeaning | null;
  readonly at: Position;
};

/** The first texts of the rows of all tables: by these rows are known. */
function firstTexts({ chapters }: Reading): ReadonlySet<string> {
  const blocks = chapters.flatMap(({ passages }) => passages.flatMap((passage) => passage.blocks));
  const rows = blocks.flatMap((block) => (block.kind === 'read-table' ? block.rows : []));
  return new Set(rows.map((row) => headKey(row.find(({ text }) => text.trim() !== '')?.text ?? '')));
}

function rowsOf(reading: Reading): readonly Seen[] {
  const known = firstTexts(reading);
  return namedRows(reading).filter(({ name }) => known.has(headKey(name)));
}

function namedRows({ chapters }: Reading): readonly Seen[] {
  return chapters.flatMap(({ indicators, amounts }): readonly Seen[] => [
    ...indicators.map(({ name, figures, at }) => ({
      name,
      cells: figures.map(({ raw }) => raw),
      means: { is: 'indicator' as const },
      at,
    })),
    ...amounts.map(({ label, raw, side, at }) => ({
      name: label,
      cells: [raw],
      means: side === null ? null : { is: 'amount' as const, side },
      at,
    })),
  ]);
}

function doubtOf({ name, means }: Seen): number {
  return means === null || (means.is === 'indicator' && calledMoney.test(name)) ? doubted : stated;
}

/** The rows of tables by their names: what each was taken for, figures of an indicator or amounts of a side. */
export function rowItems(readings: readonly Reading[]): readonly ReviewItem[] {
  const named = Map.groupBy(
    readings.flatMap(rowsOf).filter(({ name }) => name !== ''),
    ({ name, means }) => `${headKey(name)} ${JSON.stringify(means)}`,
  );
  return [...named.values()].flatMap((own): ReviewItem[] => {
    const [first] = own;
    if (first === undefined) return [];
    const cells = own.flatMap((row) => row.cells).slice(0, mostCells);
    const places = eachOnce(own.map(({ at }) => at));
    return [{ about: 'row', ...first, cells, count: own.length, places, doubt: doubtOf(first) }];
  });
}
