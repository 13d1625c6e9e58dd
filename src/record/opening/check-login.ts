import { askServer } from '../connection/check-server.ts';
import { type Server, webRole } from '../connection/record.ts';
import { errorCode } from '../errors/error-code.ts';
import { RecordError } from '../errors/record-error.ts';
import { isMigrated } from '../migrations/migrate.ts';

/** What a login can do that a public site has no use for, in the words of the sentence that says so. The first that holds is told. */
const tooMuch = `
  select l.rolname as login, case
    when l.rolsuper then 'hij is superuser'
    when l.rolbypassrls then 'row-level security geldt niet voor hem'
    when l.rolcreaterole then 'hij mag rollen maken'
    when l.rolcreatedb then 'hij mag databases maken'
    when l.rolreplication then 'hij mag de hele server kopiëren'
    when exists (select from pg_database d where d.datname = current_database() and pg_has_role(l.oid, d.datdba, 'member'))
      then 'de database is van hem'
    when exists (select from pg_class c where c.relnamespace = current_schema()::regnamespace and pg_has_role(l.oid, c.relowner, 'member'))
      then 'de tabellen zijn van hem'
    when has_schema_privilege(l.oid, current_schema()::regnamespace, 'create') then 'hij mag tabellen maken'
    when exists (select from pg_roles o where o.rolname not in (l.rolname, '${webRole}') and pg_has_role(l.oid, o.oid, 'member'))
      then 'hij heeft meer rollen dan ${webRole}'
  end as why, (select pg_has_role(l.oid, w.oid, 'usage') from pg_roles w where w.rolname = '${webRole}') as web
  from pg_roles l where l.rolname = session_user`;

/**
 * Whether the login of DATABASE_URL is what the site may run on: it has the web role and nothing more, on tables of this version.
 * Throws RecordError `too-mighty`, `not-migrated`, `no-rights`, each with what to set up.
 */
export async function checkLogin(server: Server): Promise<void> {
  const [answer] = await askServer(server, tooMuch);
  const login = String(answer?.login);
  if (typeof answer?.why === 'string')
    throw new RecordError({ code: 'too-mighty', details: { login, why: answer.why } });
  if (answer?.web === false) throw new RecordError({ code: 'no-rights', details: { login } });
  if (!(await isOfThisVersion(server))) throw new RecordError({ code: 'not-migrated' });
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
