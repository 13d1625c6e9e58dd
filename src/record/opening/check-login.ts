import { errorCode } from '../../files/error-code.ts';
import { askServer } from '../connection/check-server.ts';
import { type Server, webRole } from '../connection/record.ts';
import { excesses, RecordError } from '../errors/record-error.ts';
import { isMigrated } from '../migrations/migrate.ts';

/** What a login can do that a public site has no use for. The first that holds is told. */
const tooMuch = `
  select l.rolname as login, case
    when l.rolsuper then 'superuser'
    when l.rolbypassrls then 'passes-row-security'
    when l.rolcreaterole then 'makes-roles'
    when l.rolcreatedb then 'makes-databases'
    when l.rolreplication then 'replicates'
    when exists (select from pg_database d where d.datname = current_database() and pg_has_role(l.oid, d.datdba, 'member'))
      then 'owns-database'
    when exists (select from pg_class c where c.relnamespace = current_schema()::regnamespace and pg_has_role(l.oid, c.relowner, 'member'))
      then 'owns-tables'
    when has_schema_privilege(l.oid, current_schema()::regnamespace, 'create') then 'makes-tables'
    when exists (select from pg_roles o where o.rolname not in (l.rolname, '${webRole}') and pg_has_role(l.oid, o.oid, 'member'))
      then 'has-other-roles'
  end as why, (select pg_has_role(l.oid, w.oid, 'usage') from pg_roles w where w.rolname = '${webRole}') as web
  from pg_roles l where l.rolname = session_user`;

/**
 * Whether the login of DATABASE_URL is what the site may run on: it has the web role and nothing more, on tables of this version.
 * Throws RecordError `too-mighty`, `not-migrated`, `no-rights`, each with what to set up.
 */
export async function checkLogin(server: Server): Promise<void> {
  const [answer] = await askServer(server, tooMuch);
  const login = String(answer?.login);
  const why = excesses.find((one) => one === answer?.why);
  if (why !== undefined) throw new RecordError({ say: 'too-mighty', with: { login, why } });
  if (answer?.web === false) throw new RecordError({ say: 'no-rights', with: { login } });
  if (!(await isOfThisVersion(server))) throw new RecordError({ say: 'not-migrated', with: {} });
}

async function isOfThisVersion(server: Server): Promise<boolean> {
  try {
    return isMigrated((await askServer(server, 'select name from kysely_migration')).map(({ name }) => String(name)));
  } catch (error) {
    // There are no tables yet, or they are from before the web role could look here.
    if (['42P01', '42501'].includes(errorCode(error) ?? '')) return false;
    throw error;
  }
}
