import { webRole } from '../../connection/record.ts';

const frozen = [
  'edition',
  'chapter',
  'passage',
  'commitment',
  'account',
  'indicator',
  'figure',
  'amount',
  'reference',
  'mention',
  'note',
  'event',
];

/** What the web role may do with each table that belongs to an organisation. What is frozen can only be read and added to. */
const rights: ReadonlyMap<string, string> = new Map([
  ...frozen.map((table) => [table, 'select, insert'] as const),
  ['publication', 'select, insert, update (title, current_edition_id)'],
  ['source', 'select, insert, update, delete'],
  ['search_entry', 'select, insert, delete'],
  ['search_word', 'select, insert, delete'],
  ['event_head', 'select, insert, update'],
]);

// The nullif: after a transaction the setting is an empty text, not absent. The inner select lets the server take it once a query.
const ofOrganisation = `organisation_id = (select nullif(current_setting('doelspoor.organisation', true), '')::uuid)`;

// A server where we are no superuser needs CREATEROLE, or an administrator who made the role and granted it to us.
const role = `
do $$
begin
  if not exists (select from pg_roles where rolname = '${webRole}') then
    create role ${webRole} nologin;
  end if;
exception when duplicate_object or unique_violation then null;
end $$;
do $$
begin
  if not (select rolsuper from pg_roles where rolname = current_user) and not pg_has_role(current_user, '${webRole}', 'usage') then
    execute format('grant ${webRole} to %I', current_user);
  end if;
end $$;
grant select, insert, update (name, kind) on organisation to ${webRole};
`;

const refusal = `
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed', tg_table_name using errcode = 'restrict_violation';
end $$;
`;

// Only an owner may take statistics. Without them, what is read right after a large import is planned as if the tables were empty.
const statistics = `
create function take_statistics() returns void language plpgsql security definer set search_path from current as $$
begin
  analyze chapter, passage, indicator, figure, search_entry, search_word;
end $$;
revoke execute on function take_statistics from public;
grant execute on function take_statistics to ${webRole};
`;

function protect(table: string): string {
  return `create trigger ${table}_is_frozen before update or delete or truncate on ${table}
  for each statement execute function refuse_change();
`;
}

function divide([table, granted]: readonly [string, string]): string {
  return `alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy by_organisation on ${table} using (${ofOrganisation}) with check (${ofOrganisation});
grant ${granted} on ${table} to ${webRole};
`;
}

/** Who may do what: the web role, row-level security by organisation, and triggers that keep what is frozen. */
export const accessSql = [role, refusal, statistics, ...frozen.map(protect), ...[...rights].map(divide)].join('');
