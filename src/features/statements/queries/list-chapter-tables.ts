import type { Position } from '../../../model/source.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { readSame } from '../../../record/wordings/same-statements.ts';

/** What a table is called in the address of its chapter, and by which names it was given before. */
export type ChapterTable = { readonly id: string; readonly earlier: readonly string[] };

/** The tables of a chapter that something was read from, by where they stand. */
export type ChapterTables = ReadonlyMap<string, ChapterTable>;

function keyOf({ file, table }: Position): string {
  return `${table} ${file}`;
}

/** The table of the chapter at a place, or that something was read from that stands there; null where that is none. */
export function tableAt(tables: ChapterTables, position: Position): ChapterTable | null {
  return tables.get(keyOf(position)) ?? null;
}

/** What names a table by its place and by what heads it, within its chapter. */
function headsIn(key: string): string {
  return key.slice(key.lastIndexOf('#tabel-') + '#tabel-'.length);
}

/** The tables of a chapter of an edition. A name that another table of the chapter has now is no earlier one. */
export async function listChapterTables(
  tx: ReadDb,
  organisationId: string,
  editionId: string,
  chapterId: string,
): Promise<ChapterTables> {
  const rows = await tx
    .selectFrom('read_table as t')
    .innerJoin('wording as w', (join) =>
      join
        .onRef('w.organisation_id', '=', 't.organisation_id')
        .onRef('w.edition_id', '=', 't.edition_id')
        .onRef('w.chapter_id', '=', 't.chapter_id')
        .on('w.kind', '=', 'table')
        .onRef('w.ordinal', '=', 't.ordinal'),
    )
    .where('t.organisation_id', '=', organisationId)
    .where('t.edition_id', '=', editionId)
    .where('t.chapter_id', '=', chapterId)
    .select(['t.position', 'w.statement_id as statement', 'w.address'])
    .$narrowType<{ address: string }>()
    .orderBy('t.ordinal')
    .execute();
  if (rows.length === 0) return new Map();
  const same = await readSame(tx, organisationId);
  const known = await tx
    .selectFrom('wording')
    .where('organisation_id', '=', organisationId)
    .where(
      'statement_id',
      'in',
      rows.flatMap(({ statement }) => same.idsOf(statement)),
    )
    .select(['statement_id as statement', 'key', 'address'])
    .$narrowType<{ address: string }>()
    .execute();
  const names = Map.groupBy(known, ({ statement }) => same.idOf(statement));
  const now = new Set(rows.map(({ address }) => address));
  return new Map(
    rows.map(({ position, statement, address }) => {
      const given = (names.get(same.idOf(statement)) ?? []).flatMap((one) => [headsIn(one.key), one.address]);
      const earlier = [...new Set(given)].filter((name) => !now.has(name)).toSorted();
      return [keyOf(position), { id: address, earlier }];
    }),
  );
}
