import type { ReadDb } from '../../../record/connection/read-db.ts';
import type { SameStatements } from '../../../record/wordings/same-statements.ts';
import type { LastingKind } from '../../../threading/stated.ts';

/** What statements of a chapter were called by in other editions, by their kind and their place among it. */
export type EarlierWords = ReadonlyMap<string, readonly string[]>;

function keyOf(kind: LastingKind, ordinal: number): string {
  return `${kind} ${ordinal}`;
}

/** The other names of a statement, as they stood behind the `#` of its address. */
export function earlierOf(earlier: EarlierWords, kind: LastingKind, ordinal: number): readonly string[] {
  return earlier.get(keyOf(kind, ordinal)) ?? [];
}

/** By which words other editions state what a chapter states, so that addresses that were given go on leading there. */
export async function listEarlierWords(
  tx: ReadDb,
  organisationId: string,
  { editionId, chapterId }: { readonly editionId: string; readonly chapterId: string },
  same: SameStatements,
): Promise<EarlierWords> {
  const rows = await tx
    .selectFrom('wording')
    .where('organisation_id', '=', organisationId)
    .where('edition_id', '=', editionId)
    .where('chapter_id', '=', chapterId)
    .where('kind', 'in', ['indicator', 'commitment', 'account'])
    .select(['kind', 'ordinal', 'statement_id as statement', 'key'])
    .execute();
  if (rows.length === 0) return new Map();
  const others = await tx
    .selectFrom('wording as w')
    // What was withdrawn or closed, or is under embargo, gives no words away, not in the name of a place either.
    .innerJoin('public_edition as o', (join) =>
      join.onRef('o.organisation_id', '=', 'w.organisation_id').onRef('o.edition_id', '=', 'w.edition_id'),
    )
    .where('w.organisation_id', '=', organisationId)
    .where('w.edition_id', '!=', editionId)
    .where(
      'w.statement_id',
      'in',
      rows.flatMap(({ statement }) => same.idsOf(statement)),
    )
    .select(['w.statement_id as statement', 'w.key'])
    .distinct()
    .execute();
  const known = Map.groupBy(others, ({ statement }) => same.idOf(statement));
  const wordsOf = (key: string) => key.slice(key.lastIndexOf('#') + 1);
  const now = new Set(rows.map(({ key }) => wordsOf(key)));
  return new Map(
    rows.map(({ kind, ordinal, statement }) => {
      const names = (known.get(same.idOf(statement)) ?? []).map(({ key }) => wordsOf(key));
      return [keyOf(kind, ordinal), [...new Set(names)].filter((name) => !now.has(name)).toSorted()];
    }),
  );
}
