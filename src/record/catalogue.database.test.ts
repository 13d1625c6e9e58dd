import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestRecord, type TestRecord } from '../../tests/test-record.ts';

let here: TestRecord;
beforeAll(async () => {
  here = await openTestRecord();
});
afterAll(() => here.close());

/** Shared by all organisations, or the migrator's own: these have no organisation to begin with. */
const shared = ['organisation', 'kysely_migration', 'kysely_migration_lock'];

async function ask(statement: string): Promise<string[]> {
  const { rows } = await here.asOwner(statement);
  return rows.map((row) => String(row.answer));
}

describe('the catalogue', () => {
  test('every primary key, unique key and foreign key begins with the organisation', async () => {
    const keys = await ask(`
      select format('%s.%s', r.relname, c.conname) as answer from pg_constraint c
        join pg_class r on r.oid = c.conrelid join pg_namespace n on n.oid = r.relnamespace and n.nspname = 'public'
        join pg_attribute a on a.attrelid = r.oid and a.attnum = c.conkey[1]
      where c.contype in ('p', 'u', 'f') and a.attname <> 'organisation_id'
        -- the list of organisations is shared: whichever of them a row names, it refers to that list
        and not (c.contype = 'f' and c.confrelid = 'organisation'::regclass)
      union all
      select format('%s.%s', r.relname, i.relname) from pg_index x
        join pg_class r on r.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
        join pg_namespace n on n.oid = r.relnamespace and n.nspname = 'public'
        join pg_attribute a on a.attrelid = r.oid and a.attnum = x.indkey[0]
      where x.indisunique and a.attname <> 'organisation_id'`);
    expect(keys.filter((key) => !shared.includes(key.split('.')[0] ?? ''))).toEqual([]);
    // The address of an organisation is unique among all of them: that list is shared.
    expect(keys).toContain('organisation.organisation_slug');
  });

  test('every table belongs to an organisation or is on the list of shared ones', async () => {
    const tables = await ask(`select relname as answer from pg_class r join pg_namespace n on n.oid = r.relnamespace
      where n.nspname = 'public' and relkind in ('r', 'p') and not exists
        (select from pg_attribute where attrelid = r.oid and attname = 'organisation_id' and attnotnull)`);
    expect(tables.toSorted()).toEqual(shared.filter((table) => table !== 'organisation').toSorted());
  });

  test('row-level security is forced on every table of an organisation', async () => {
    const open = await ask(`select relname as answer from pg_class r
      join pg_attribute a on a.attrelid = r.oid and a.attname = 'organisation_id'
      where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and not (relrowsecurity and relforcerowsecurity
        and exists (select from pg_policy p where p.polrelid = r.oid))`);
    expect(open).toEqual([]);
  });

  test('nothing is there that a distributed PostgreSQL has not', async () => {
    expect(await ask(`select relname as answer from pg_class where relkind = 'S'`)).toEqual([]);
    expect(
      await ask(`select i.relname as answer from pg_index x join pg_class i on i.oid = x.indexrelid join pg_am m on m.oid = i.relam
        where i.relnamespace = 'public'::regnamespace and (m.amname = 'gist' or m.amname = 'gin' and x.indnatts > 1)`),
    ).toEqual([]);
    expect(await ask(`select conname as answer from pg_constraint where condeferrable or contype = 'x'`)).toEqual([]);
    expect(await ask('select inhrelid::regclass as answer from pg_inherits')).toEqual([]);
  });

  test('the web role owns nothing and passes no security', async () => {
    expect(
      await ask(`select relname as answer from pg_class where pg_get_userbyid(relowner) = 'doelspoor_web'`),
    ).toEqual([]);
    expect(
      await ask(`select rolname as answer from pg_roles where rolname = 'doelspoor_web'
        and not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`),
    ).toEqual(['doelspoor_web']);
  });

  test('the web role can change or remove nothing that is frozen', async () => {
    const changeable = await ask(`select r.relname as answer from pg_class r
      where relnamespace = 'public'::regnamespace and relkind = 'r'
        and (has_any_column_privilege('doelspoor_web', r.oid, 'update') or has_table_privilege('doelspoor_web', r.oid, 'delete, truncate'))`);
    expect(changeable.toSorted()).toEqual([
      'contact',
      'counted_commitment',
      'draft',
      'draft_aside',
      'draft_item',
      'draft_presence',
      'finding',
      'finding_place',
      'former_statement',
      'invitation',
      'judged_unit',
      'judgement',
      'member',
      'member_role',
      'outside_decision',
      'outside_document',
      'proposal',
      'publication',
      'registration',
      'registration_facet',
      'registration_link',
      'registration_name',
      'registration_shown',
      'registration_thread',
      // What never is open of it may be erased, and that alone.
      'registration_version',
      'search_entry',
      'search_word',
      'settled_answers',
      'settled_step',
      'sign_in_provider',
      'source',
      'thread',
      'thread_statement',
      'update_link',
    ]);
  });
});

describe('a function', () => {
  test('that runs as the owner of the tables is called by the web role and by nobody else', async () => {
    const open = await ask(`select p.oid::regprocedure as answer from pg_proc p where p.prosecdef
      and (has_function_privilege('public', p.oid, 'execute') or not has_function_privilege('doelspoor_web', p.oid, 'execute'))`);
    expect(open).toEqual([]);
  });

  test('finds its tables in one schema only, and last in the temporary one', async () => {
    const loose = await ask(`select p.oid::regprocedure as answer from pg_proc p join pg_language l on l.oid = p.prolang
      where p.pronamespace = 'public'::regnamespace and l.lanname = 'plpgsql'
        and not coalesce(p.proconfig @> array['search_path=public, pg_temp'], false)`);
    expect(loose).toEqual([]);
  });
});

describe('text search', () => {
  test('finds Dutch words without accents, in quotes and beside dashes', async () => {
    const vector = await ask(
      `select to_tsvector('doelspoor', 'De ‘jeugdhulp’ – “coördinatie” van financiële huizen') as answer`,
    );
    expect(vector).toEqual([`'coordinatie':3 'financiel':5 'huiz':6 'jeugdhulp':2`]);
  });
});
