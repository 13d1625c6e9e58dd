import type { Selectable } from 'kysely';
import type { Position } from '../../model/source.ts';
import type { Tables } from './tables.ts';

type Passage = Pick<Selectable<Tables['passage']>, 'chapter_id' | 'passage_id' | 'blocks'>;
type ReadTable = Selectable<Tables['read_table']>;

/** Where each table stands that something was read from. @param passages of an edition, those of a chapter in its order */
export function placeTables(
  passages: readonly Passage[],
): readonly Pick<ReadTable, 'chapter_id' | 'passage_id' | 'ordinal' | 'block' | 'position'>[] {
  const counted = new Map<string, number>();
  return passages.flatMap(({ chapter_id, passage_id, blocks }) =>
    blocks.flatMap((one, block) => {
      if (one.kind !== 'read-table') return [];
      const ordinal = counted.get(chapter_id) ?? 0;
      counted.set(chapter_id, ordinal + 1);
      return [{ chapter_id, passage_id, ordinal, block, position: one.at }];
    }),
  );
}

function keyOf({ file, table }: Position): string {
  return `${table} ${file}`;
}

/** Finds the table that something was read from, by where that stands; null where it was read from none. */
export function tableFinder(
  tables: readonly Pick<ReadTable, 'read_table_id' | 'position'>[],
): (position: Position) => string | null {
  const ids = new Map<string, string>();
  for (const { read_table_id, position } of tables)
    if (!ids.has(keyOf(position))) ids.set(keyOf(position), read_table_id);
  return (position) => (position.table === undefined ? null : (ids.get(keyOf(position)) ?? null));
}
