import type { Selectable } from 'kysely';
import { placeTables, tableFinder } from '../../record/tables/place-tables.ts';
import type { EditionRows } from '../../record/tables/statement-tables.ts';
import type { Tables } from '../../record/tables/tables.ts';
import { digestTables, fromTables } from '../../record/witness/digest-tables.ts';

type Passage = EditionRows['passage'][number];

/** The passages of an edition, those of a chapter in its order. */
function inOrder(passages: readonly Passage[]): readonly Passage[] {
  return passages.toSorted((one, other) => one.ordinal - other.ordinal);
}

/** Whether each table that the texts have is there once, is worded, and is what its statements say that they were read from. */
function areTablesOf(rows: EditionRows, wordings: readonly Selectable<Tables['wording']>[]): boolean {
  const print = ({
    chapter_id,
    passage_id,
    ordinal,
    block,
  }: Omit<ReturnType<typeof placeTables>[number], 'position'>) => `${chapter_id} ${passage_id} ${ordinal} ${block}`;
  const placed = placeTables(inOrder(rows.passage)).map(print).toSorted();
  if (placed.join() !== rows.read_table.map(print).toSorted().join()) return false;
  const worded = wordings.flatMap(({ kind, chapter_id, ordinal }) =>
    kind === 'table' ? [`${chapter_id} ${ordinal}`] : [],
  );
  const told = rows.read_table.map(({ chapter_id, ordinal }) => `${chapter_id} ${ordinal}`);
  if (worded.toSorted().join() !== told.toSorted().join()) return false;
  const order = new Map(rows.chapter.map(({ chapter_id, ordinal }) => [chapter_id, ordinal]));
  const tableAt = tableFinder(
    rows.read_table.toSorted(
      (one, other) =>
        (order.get(one.chapter_id) ?? 0) - (order.get(other.chapter_id) ?? 0) || one.ordinal - other.ordinal,
    ),
  );
  return fromTables.every((table) => {
    const all: readonly Pick<EditionRows['amount'][number], 'position' | 'read_table_id'>[] = rows[table];
    return all.every(({ position, read_table_id }) => tableAt(position) === read_table_id);
  });
}

/**
 * Whether the tables of an edition are those of its texts, and what was read from each is what says so.
 * @param logged the digest that its entry has; an edition from before has none
 */
export function holdsTables(
  rows: EditionRows,
  wordings: readonly Selectable<Tables['wording']>[],
  logged: string | undefined,
): boolean {
  return (logged === undefined || digestTables(rows, wordings) === logged) && areTablesOf(rows, wordings);
}
