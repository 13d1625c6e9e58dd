import { webRole } from '../../connection/record.ts';

/** The tables of which an edition has rows. A list of this migration: what it did stays what it did. */
const statements = [
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
];

function protect(table: string): string {
  return `create trigger ${table}_comes_with_edition after insert on ${table} referencing new table as added
  for each statement execute function refuse_late_rows();
`;
}

/**
 * An edition gets its rows in the transaction that makes it, and none after that: `made_in` is that transaction, and the web role can't say
 * otherwise. Looked at once a statement, so that a thousand rows cost one look-up.
 */
export const freezeSql = `
alter table edition add made_in xid8 not null default pg_current_xact_id();
revoke insert on edition from ${webRole};
grant insert (organisation_id, edition_id, publication_id, number, sha256, content, sources, frozen_at) on edition to ${webRole};

create function refuse_late_rows() returns trigger language plpgsql as $$
begin
  if exists (
    select from (select distinct organisation_id, edition_id from added) a where not exists (
      select from edition e where e.organisation_id = a.organisation_id and e.edition_id = a.edition_id and e.made_in = pg_current_xact_id()))
  then
    raise exception 'rows of % are only added with their edition', tg_table_name using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
${statements.map(protect).join('')}`;
