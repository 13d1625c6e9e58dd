import type { ReadDb } from '../../../record/connection/read-db.ts';
import { readSame } from '../../../record/wordings/same-statements.ts';

/** What was promised, in the words that were adopted. */
export type Promised = {
  readonly text: string;
  /** The address of its trail; null where it is in none. */
  readonly thread: string | null;
};

/**
 * What commitments say in the editions that are shown now, by their lasting ids; as the edition says it that a draft began from, where it is in that.
 * One that is in neither is left out.
 * @param from that edition
 */
export async function readPromised(
  tx: ReadDb,
  organisationId: string,
  from: string | null,
  statements: readonly string[],
): Promise<ReadonlyMap<string, Promised>> {
  if (statements.length === 0) return new Map();
  const same = await readSame(tx, organisationId);
  const all = [...new Set(statements.flatMap((id) => [id, ...same.idsOf(id)]))];
  const rows = await tx
    .selectFrom('wording as w')
    .innerJoin('commitment as c', (join) =>
      join
        .onRef('c.organisation_id', '=', 'w.organisation_id')
        .onRef('c.chapter_id', '=', 'w.chapter_id')
        .onRef('c.ordinal', '=', 'w.ordinal'),
    )
    .leftJoin('publication as p', (join) =>
      join.onRef('p.organisation_id', '=', 'w.organisation_id').onRef('p.current_edition_id', '=', 'w.edition_id'),
    )
    .select(['w.statement_id as statement', 'w.edition_id as edition', 'c.text'])
    .where('w.organisation_id', '=', organisationId)
    .where('w.kind', '=', 'commitment')
    .where('w.statement_id', 'in', all)
    .where((eb) => eb.or([eb('p.publication_id', 'is not', null), eb('w.edition_id', '=', from)]))
    .execute();
  const threads = await threadsOf(tx, organisationId, 'commitment', all);
  const ofOwn = (id: string) => rows.filter(({ statement }) => same.idOf(statement) === same.idOf(id));
  return new Map(
    statements.flatMap((id) => {
      const own = ofOwn(id);
      const row = own.find(({ edition }) => edition === from) ?? own[0];
      if (row === undefined) return [];
      const thread = threads.get(id) ?? threads.get(same.idOf(id)) ?? null;
      return [[id, { text: row.text, thread }] as const];
    }),
  );
}

/** The addresses of the trails of a kind that statements are in, by the ids of those. */
export async function threadsOf(
  tx: ReadDb,
  organisationId: string,
  kind: 'commitment' | 'indicator',
  statements: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (statements.length === 0) return new Map();
  const rows = await tx
    .selectFrom('thread_statement as s')
    .innerJoin('thread as t', (join) =>
      join.onRef('t.organisation_id', '=', 's.organisation_id').onRef('t.thread_id', '=', 's.thread_id'),
    )
    .select(['s.statement_id as statement', 't.slug'])
    .where('s.organisation_id', '=', organisationId)
    .where('s.statement_id', 'in', statements)
    .where('t.kind', '=', kind)
    .where('t.content', 'is not', null)
    .execute();
  return new Map(rows.map(({ statement, slug }) => [statement, slug]));
}
