import type { TestDatabase } from '../test-record.ts';

/** All that a schema consists of beside its columns' order, in lines: what two schemas that are the same have the same. */
export async function describeSchema({ asOwner }: Pick<TestDatabase, 'asOwner'>): Promise<readonly unknown[]> {
  const { rows } = await asOwner(`
    select 'table' as what, format('%s %s %s %s', relname, relrowsecurity, relforcerowsecurity, relacl) as is
      from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
    union all select 'column', format('%s.%s %s %s %s', c.relname, attname, format_type(atttypid, atttypmod), attnotnull, attacl)
      from pg_attribute a join pg_class c on c.oid = attrelid where relkind = 'r' and relnamespace = 'public'::regnamespace and attnum > 0
    union all select 'constraint', format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
      from pg_constraint where connamespace = 'public'::regnamespace
    union all select 'trigger', format('%s %s', tgenabled, pg_get_triggerdef(oid)) from pg_trigger where not tgisinternal
    union all select 'index', pg_get_indexdef(indexrelid) from pg_index join pg_class c on c.oid = indrelid
      where c.relnamespace = 'public'::regnamespace
    union all select 'view', format('%s %s %s %s', n.nspname, relname, relacl, pg_get_viewdef(c.oid)) from pg_class c
      join pg_namespace n on n.oid = relnamespace where relkind = 'v' and nspname in ('public', 'readable')
    union all select 'policy', format('%s %s %s %s', tablename, policyname, qual, with_check) from pg_policies
    order by 1, 2`);
  return rows;
}
