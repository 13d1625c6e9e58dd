import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../tables/tables.ts';
import { findNamed } from '../../wordings/find-named.ts';

const opened = [
  ...['disposal', 'thread', 'thread_statement', 'finding', 'judgement'],
  ...['publication', 'edition', 'statement', 'wording'],
];
const rowsAtOnce = 500;

/** Gives rulings, threads and findings of before the ids of the statements that they named by place and words. */
export async function nameByIds(database: Kysely<Tables>): Promise<void> {
  for (const table of opened) await sql`alter table ${sql.table(table)} no force row level security`.execute(database);
  await nameRulings(database);
  await sql`update thread_statement s set thread_id = t.thread_id from thread t
    where t.organisation_id = s.organisation_id and t.kind = s.kind and t.slug = s.slug`.execute(database);
  await sql`update thread_statement s set statement_id = w.statement_id
    from wording w join publication p on p.organisation_id = w.organisation_id and p.current_edition_id = w.edition_id
    where w.organisation_id = s.organisation_id and w.key = s.statement`.execute(database);
  await nameContents(database, 'thread', 'thread_id');
  await nameContents(database, 'finding', 'key');
  for (const table of opened) await sql`alter table ${sql.table(table)} force row level security`.execute(database);
}

/** What was ruled stays as it was said; beside it comes which statements that is about. */
async function nameRulings(database: Kysely<Tables>): Promise<void> {
  const rulings = await database
    .selectFrom('disposal')
    .select(['organisation_id', 'disposal_id', 'from_statement', 'to_statement', 'at'])
    .execute();
  for (const { organisation_id, disposal_id, from_statement, to_statement, at } of rulings) {
    const idOf = (name: string | null) => (name === null ? null : findNamed(database, organisation_id, name, at));
    const [from, to] = [await idOf(from_statement), await idOf(to_statement)];
    await sql`update disposal set from_statement_id = ${from}, to_statement_id = ${to}
      where organisation_id = ${organisation_id} and disposal_id = ${disposal_id}`.execute(database);
  }
}

const fields: ReadonlySet<string> = new Set(['key', 'from', 'to', 'statement']);

/** The same content, with ids where statements were named by place and words. */
function nameIn(content: string, ids: ReadonlyMap<string, string>): unknown {
  return JSON.parse(content, (field, value: unknown) => {
    if (typeof value === 'string') return fields.has(field) ? (ids.get(value) ?? value) : value;
    if (field !== 'places' || typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, place]) => [ids.get(key) ?? key, place]));
  });
}

async function nameContents(database: Kysely<Tables>, table: 'thread' | 'finding', key: string): Promise<void> {
  const { rows: organisations } = await sql<{ id: string }>`select organisation_id as id from ${sql.table(table)}
    group by organisation_id`.execute(database);
  for (const { id } of organisations) {
    const ids = await readIds(database, id);
    const { rows } = await sql<{ key: string; content: string }>`select ${sql.ref(key)}::text as key, content::text
      from ${sql.table(table)} where organisation_id = ${id}`.execute(database);
    for (let start = 0; start < rows.length; start += rowsAtOnce) {
      const named = rows.slice(start, start + rowsAtOnce).map((row) => ({ ...row, content: nameIn(row.content, ids) }));
      await sql`update ${sql.table(table)} t set content = n.content
        from json_to_recordset(${JSON.stringify(named)}) as n (key text, content json)
        where t.organisation_id = ${id} and t.${sql.ref(key)}::text = n.key`.execute(database);
    }
  }
}

/** Ids of what the current editions state, by place and words. */
async function readIds(database: Kysely<Tables>, organisationId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await database
    .selectFrom('publication as p')
    .innerJoin('wording as w', (join) =>
      join.onRef('w.organisation_id', '=', 'p.organisation_id').onRef('w.edition_id', '=', 'p.current_edition_id'),
    )
    .where('p.organisation_id', '=', organisationId)
    .select(['w.key', 'w.statement_id'])
    .execute();
  return new Map(rows.map(({ key, statement_id }) => [key, statement_id]));
}
