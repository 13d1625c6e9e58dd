import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fillNeighbours, type Neighbours, secret } from '../../tests/neighbours.ts';
import type { TransactionSettings } from './connection/record.ts';
import { readAcross, readPublished } from './connection/transaction.ts';

let here: Neighbours;
let tables: readonly Table[];

/** A table of organisations as the catalogue has it. */
const ofCatalogue = z.object({
  name: z.string(),
  columns: z.array(z.string()),
  /** The columns that its view has; none where it is not read across. */
  readable: z.array(z.string()),
  /** The columns that the web role may fill. */
  filled: z.array(z.string()),
});
type Table = z.output<typeof ofCatalogue>;

async function listTables(): Promise<readonly Table[]> {
  const { rows } =
    await here.asOwner(`select c.relname as name, names.columns, coalesce(v.columns, '{}') as readable, names.filled
    from pg_class c
      cross join lateral (select array_agg(attname::text) as columns,
          coalesce(array_agg(attname::text) filter (where has_column_privilege('doelspoor_web', c.oid, attnum, 'insert')), '{}') as filled
        from pg_attribute
        where attrelid = c.oid and attnum > 0 and not attisdropped) names
      left join lateral (select array_agg(attname::text) as columns from pg_class v join pg_attribute a on a.attrelid = v.oid
        where v.relname = c.relname and v.relnamespace = 'readable'::regnamespace) v on true
    where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and 'organisation_id' = any(names.columns)
    order by c.relname`);
  return z.array(ofCatalogue).parse(rows);
}

beforeAll(async () => {
  here = await fillNeighbours();
  tables = await listTables();
});
afterAll(() => here.close());

/** Whether a row is published, said by the tables and not by the views that are tested. */
function isPublished({ name, columns }: Table): string {
  const edition = 'e.organisation_id = t.organisation_id';
  const isThere = 'not exists (select from public.withdrawn_edition w where w.edition_id = p.edition_id)';
  const published = `select from public.edition e join public.published_edition p using (organisation_id, edition_id) where ${isThere} and ${edition}`;
  // That and why something was withdrawn is public, though it is not itself.
  if (name === 'withdrawn_edition') return `exists (${published})`;
  // What went with a withdrawal has nothing left to say but an address.
  if (name === 'thread') return `(t.content is not null or t.title <> '') and exists (${published})`;
  if (name === 'finding')
    return `not (coalesce(t.gone ->> 'why', '') = 'withdrawn' and t.gone ->> 'was' is null) and exists (${published})`;
  // One that only an edition words that is not published is not there for others.
  if (name === 'statement')
    return `exists (select from public.wording w join public.published_edition p using (organisation_id, edition_id)
      where ${isThere} and w.organisation_id = t.organisation_id and w.statement_id = t.statement_id)`;
  if (columns.includes('edition_id')) return `exists (${published} and e.edition_id = t.edition_id)`;
  if (columns.includes('publication_id')) return `exists (${published} and e.publication_id = t.publication_id)`;
  return name === 'participation_answer' ? 'false' : `exists (${published})`;
}

const asNobody = { organisationId: null, actor: '', access: 'read only', reach: 'readable' } as const;
const asReader = () => ({ ...asNobody, organisationId: here.reader }) as const;

async function ask(settings: TransactionSettings, question: string): Promise<string[]> {
  return await here.record.transact(settings, async (tx) => {
    const { rows } = await sql<{ answer: string }>`${sql.raw(question)}`.execute(tx);
    return rows.map(({ answer }) => answer).sort();
  });
}

async function askOwner(question: string): Promise<string[]> {
  const { rows } = await here.asOwner(question);
  return rows.map(({ answer }) => String(answer)).sort();
}

/** The rows of the two others, as texts of the columns that may be read. */
const rowsOf = (from: string, columns: readonly string[]) =>
  `select to_jsonb(t)::text as answer from (select ${columns.map((name) => `t.${name}`).join(', ')}
    from ${from} t where t.organisation_id in ('${here.publisher}', '${here.silent}')`;

describe('every table of organisations', () => {
  test('has rows that are published and rows that are not, or this tests nothing', async () => {
    for (const table of tables) {
      expect(
        await askOwner(`select 1 as answer from ${table.name} where organisation_id = '${here.publisher}'`),
        table.name,
      ).not.toEqual([]);
      const isOfEdition = table.name === 'statement' || table.columns.includes('edition_id');
      if (isOfEdition && !['published_edition', 'withdrawn_edition', 'search_entry'].includes(table.name))
        expect(
          await askOwner(`select 1 as answer from ${table.name} t where not (${isPublished(table)})`),
          table.name,
        ).not.toEqual([]);
    }
    const hidden = tables.map(({ name }) => `select 1 as answer from ${name} t where t::text like '%${secret}%'`);
    expect((await askOwner(hidden.join(' union all '))).length).toBeGreaterThan(30);
  });

  test('can be read across organisations, or was left out on purpose', () => {
    const leftOut = tables.filter(({ readable }) => readable.length === 0).map(({ name }) => name);
    expect(leftOut).toEqual([
      'assignment',
      'contact',
      'corrected_statement',
      'correction',
      'correction_undone',
      'disposal',
      'draft',
      'draft_aside',
      'draft_edition',
      'draft_item',
      'draft_move',
      'draft_presence',
      'draft_settings',
      'draft_version',
      'event',
      'event_head',
      'finding_setting',
      'invitation',
      'item_statement',
      'judged_unit',
      'member',
      'member_role',
      'organisation_setting',
      'outside_decision',
      'outside_document',
      'overdue_list',
      'participation_answer',
      'proposal',
      'registration',
      'registration_facet',
      'registration_link',
      'registration_name',
      'registration_shown',
      'registration_thread',
      'registration_version',
      'report',
      'report_closed',
      'report_contact',
      'retention',
      'search_entry',
      'search_word',
      'settled_answers',
      'settled_step',
      'sign_in_provider',
      'source',
      'told_nature',
      'update_link',
      'wording_answer',
    ]);
    const kept = tables.flatMap(({ name, columns, readable }) =>
      readable.length === 0
        ? []
        : columns.filter((column) => !readable.includes(column)).map((column) => `${name}.${column}`),
    );
    expect(kept).toEqual([
      'edition.made_in',
      'edition_standing.actor',
      'explanation.actor',
      'judgement.basis',
      'judgement.linked',
      'judgement.settings',
      'licence.actor',
      'participation.actor',
      'withdrawn_edition.actor',
    ]);
  });

  test('shows another organisation, and a reader of none, exactly what is published', async () => {
    let compared = 0;
    // Who takes part is more than a matter of what is published: see the tests of participation.
    for (const table of tables.filter(({ name }) => name !== 'participation')) {
      const columns = table.columns.filter((name) => table.readable.includes(name));
      if (columns.length === 0) continue;
      const expected = await askOwner(`${rowsOf(table.name, columns)} and ${isPublished(table)}) t`);
      compared += expected.length;
      for (const settings of [asNobody, asReader()])
        expect(await ask(settings, `${rowsOf(`readable.${table.name}`, columns)}) t`), table.name).toEqual(expected);
    }
    expect(compared).toBeGreaterThan(60);
  });

  test('shows no row of another in a transaction that does not ask across, but the list of who published', async () => {
    const settings = { ...asReader(), reach: 'own' } as const;
    for (const { name } of tables) {
      const others = `select organisation_id as answer from ${name} where organisation_id <> '${here.reader}'`;
      // What readers reported is put in by the site, and not read by it.
      if (name.startsWith('report')) {
        await expect(ask(settings, others), name).rejects.toThrow('permission denied');
        continue;
      }
      const seen = await ask(settings, others);
      expect(seen, name).toEqual(name === 'organisation' ? [here.publisher] : []);
    }
  });

  test('shows an organisation all editions of its own, published or not', async () => {
    const settings = { ...asReader(), organisationId: here.publisher };
    const own = `where organisation_id = '${here.publisher}'`;
    for (const { name } of tables.filter(
      ({ columns, readable }) => columns.includes('edition_id') && readable.length > 0,
    )) {
      const all = await askOwner(`select edition_id as answer from ${name} ${own}`);
      expect(await ask(settings, `select edition_id as answer from readable.${name} ${own}`), name).toEqual(all);
    }
  });

  test('takes no row under the name of another, and lets none be changed or taken away', async () => {
    const settings = { organisationId: here.reader, actor: 'test', access: 'read write' } as const;
    for (const { name, readable, filled } of tables) {
      const [row] = await askOwner(
        `select to_jsonb(t)::text as answer from ${name} t where organisation_id = '${here.publisher}' limit 1`,
      );
      const before = await askOwner(
        `select t::text as answer from ${name} t where organisation_id = '${here.publisher}'`,
      );
      const columns = (filled.length === 0 ? ['organisation_id'] : filled).join(', ');
      const insert = `insert into ${name} (${columns}) select ${columns} from jsonb_populate_record(null::${name}, $row$${row}$row$)`;
      await expect(ask(settings, insert), name).rejects.toThrow(/permission denied|violates row-level security/);
      const through = [
        `insert into readable.${name} default values`,
        `update readable.${name} set organisation_id = null`,
        `delete from readable.${name}`,
      ];
      for (const attempt of readable.length === 0 ? [] : through)
        await expect(ask(settings, attempt), attempt).rejects.toThrow('permission denied');
      // What a role may change or take away of its own it may ask of others too: it finds nothing.
      for (const attempt of [`update ${name} set organisation_id = '${here.reader}'`, `delete from ${name}`])
        await ask(settings, `${attempt} where organisation_id = '${here.publisher}'`).catch((error: unknown) =>
          expect(error).toMatchObject({ message: expect.stringContaining('permission denied') }),
        );
      const after = await askOwner(
        `select t::text as answer from ${name} t where organisation_id = '${here.publisher}'`,
      );
      expect(after, name).toEqual(before);
    }
  });
});

test('nothing that the web role can ask has a word of what is not published', async () => {
  const relations = await askOwner(`select format('%I.%I', nspname, relname) as answer
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where nspname in ('public', 'readable') and relkind in ('r', 'p', 'v', 'm')
      and has_any_column_privilege('doelspoor_web', c.oid, 'select') and has_schema_privilege('doelspoor_web', n.oid, 'usage')`);
  expect(relations.length).toBeGreaterThan(tables.length);
  const found = relations.map((name) => `select '${name}' as answer from ${name} t where t::text like '%${secret}%'`);
  for (const settings of [asNobody, asReader()]) expect(await ask(settings, found.join(' union all '))).toEqual([]);
});

test('every view has a barrier, and what decides is not for the web role to ask', async () => {
  const open = `select relname as answer from pg_class where relnamespace = 'readable'::regnamespace
    and not coalesce(reloptions @> array['security_barrier=true'], false)`;
  expect(await askOwner(open)).toEqual([]);
  for (const name of ['readable_edition', 'readable_publication', 'readable_site', 'participation_in_force'])
    await expect(ask(asNobody, `select 1 as answer from public.${name}`)).rejects.toThrow('permission denied');
});

test('queries of the program find the publications of all organisations under the names of the tables', async () => {
  const publications = (organisationId: string) =>
    readPublished(here.record, (tx) =>
      tx
        .selectFrom('publication')
        .select('slug')
        .where('organisation_id', '=', organisationId)
        .orderBy('slug')
        .execute(),
    );
  expect(await publications(here.publisher)).toEqual([{ slug: 'begroting-2018' }, { slug: 'jaarverslag-2018' }]);
  expect(await publications(here.silent)).toEqual([]);
  const everyone = await readAcross(here.record, here.silent, (tx) =>
    tx.selectFrom('organisation').select('organisation_id').execute(),
  );
  expect(everyone.map(({ organisation_id }) => organisation_id).sort()).toEqual(
    [here.reader, here.publisher, here.silent].sort(),
  );
});

describe('what is not published', () => {
  const asPublisher = () => ({ organisationId: here.publisher, actor: 'test', access: 'read write' }) as const;

  test('cannot be what a publication is shown by', async () => {
    const show = `update publication set current_edition_id = (select edition_id from edition where number = 2) where slug = 'begroting-2018'`;
    await expect(ask(asPublisher(), show)).rejects.toThrow('publication_shows_published');
  });

  test('cannot be found by searching', async () => {
    const find = `insert into search_entry select e.organisation_id, gen_random_uuid(), e.publication_id, c.edition_id, c.chapter_id,
      'chapter', 'budget', 2018, c.slug, null, c.title, '', to_tsvector(c.title) from chapter c join edition e using (organisation_id, edition_id)
      where e.number = 2`;
    await expect(ask(asPublisher(), find)).rejects.toThrow('rows of search_entry are of published editions only');
  });

  test('stays published once it was', async () => {
    for (const change of ['delete from published_edition', `update published_edition set published_at = now()`])
      await expect(here.asOwner(change)).rejects.toThrow('never changed');
  });
});

test.each([
  `x' or true --`,
  `', true), set_config('doelspoor.organisation', 'x`,
  'null',
  '*',
  '{}',
  `'`,
  '\u0000',
  '00000000-0000-0000-0000-000000000000',
])('an organisation that is none gets nothing of anybody: %j', async (organisationId) => {
  for (const given of [organisationId, `${here.publisher}${organisationId}`, `${organisationId},${here.publisher}`]) {
    for (const reach of ['own', 'readable'] as const) {
      const seen = await ask(
        { organisationId: given, actor: organisationId, access: 'read only', reach },
        `select organisation_id as answer from public.edition`,
      ).catch(() => []);
      expect(seen, given).toEqual([]);
    }
  }
});
