import { sql } from 'kysely';
import type { PublicationKind } from '../../../model/publication.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { SameStatements } from '../../../record/wordings/same-statements.ts';
import type { LastingKind } from '../../../threading/stated.ts';

/** A statement as it was worded last, and where. */
export type LastWorded = {
  readonly kind: LastingKind;
  /** The name that people can read and type; see `wordedAs`. */
  readonly wordedAs: string;
  readonly text: string;
  readonly publication: {
    readonly slug: string;
    readonly kind: PublicationKind;
    readonly year: number | null;
    readonly endYear: number | null;
    readonly sequence: number | null;
    readonly title: string;
  };
  readonly edition: number;
  readonly chapter: { readonly code: string | null; readonly title: string };
};

/** What heads a table: its caption, and the cells that head others. */
const headsOfTable = sql<string | null>`(select nullif(string_agg(text, ' · '), '') from (
  select b.blocks -> t.block ->> 'caption' as text
  union all
  select cell ->> 'text' from jsonb_path_query(b.blocks -> t.block, '$.rows[*][*] ? (@.header == true)') as cell) as heads where text <> '')`;

/**
 * How statements were worded last, by their ids.
 * @param same where given, a statement that has several ids is taken as one
 */
export async function readLastWorded(
  tx: ReadDb,
  organisationId: string,
  ids: readonly string[],
  same?: SameStatements,
): Promise<ReadonlyMap<string, LastWorded>> {
  const asked = new Map(ids.flatMap((id) => (same?.idsOf(id) ?? [id]).map((other) => [other, id] as const)));
  if (asked.size === 0) return new Map();
  const inChapter = ['organisation_id', 'chapter_id', 'ordinal'] as const;
  const rows = await tx
    .selectFrom('wording as w')
    .innerJoin('edition as e', (join) =>
      join.onRef('e.organisation_id', '=', 'w.organisation_id').onRef('e.edition_id', '=', 'w.edition_id'),
    )
    .innerJoin('publication as p', (join) =>
      join.onRef('p.organisation_id', '=', 'e.organisation_id').onRef('p.publication_id', '=', 'e.publication_id'),
    )
    .innerJoin('chapter as c', (join) =>
      join.onRef('c.organisation_id', '=', 'w.organisation_id').onRef('c.chapter_id', '=', 'w.chapter_id'),
    )
    .leftJoin('indicator as i', (join) =>
      inChapter
        .reduce((all, column) => all.onRef(`i.${column}`, '=', `w.${column}`), join)
        .on('w.kind', '=', 'indicator'),
    )
    .leftJoin('commitment as m', (join) =>
      inChapter
        .reduce((all, column) => all.onRef(`m.${column}`, '=', `w.${column}`), join)
        .on('w.kind', '=', 'commitment'),
    )
    .leftJoin('account as a', (join) =>
      inChapter
        .reduce((all, column) => all.onRef(`a.${column}`, '=', `w.${column}`), join)
        .on('w.kind', '=', 'account'),
    )
    .leftJoin('read_table as t', (join) =>
      inChapter.reduce((all, column) => all.onRef(`t.${column}`, '=', `w.${column}`), join).on('w.kind', '=', 'table'),
    )
    .leftJoin('passage as b', (join) =>
      join.onRef('b.organisation_id', '=', 't.organisation_id').onRef('b.passage_id', '=', 't.passage_id'),
    )
    .where('w.organisation_id', '=', organisationId)
    .where('w.statement_id', 'in', [...asked.keys()])
    .select(['w.statement_id as id', 'w.kind as stated', 'w.key', 'e.number', 'c.code', 'c.title as chapter'])
    .select(['p.slug', 'p.kind', 'p.year', 'p.end_year as endYear', 'p.sequence', 'p.title'])
    .select(({ fn }) => fn.coalesce('i.name', 'm.text', 'a.text', headsOfTable, 'c.title').as('text'))
    .orderBy('e.number')
    .execute();
  return new Map(
    rows.map(({ id, stated, key, number, code, chapter, text, ...publication }) => [
      asked.get(id) ?? id,
      { kind: stated, wordedAs: key, text, publication, edition: number, chapter: { code, title: chapter } },
    ]),
  );
}
