import { webRole } from '../../connection/record.ts';

const organisations = `
-- The web role adds an organisation and renames none; it sees those that published something, and the one that it works for. The functions
-- below run as the owner of the tables, and say themselves which rows they are about.
create policy by_owner on publication for select to current_user using (true);
create function has_published(organisation uuid) returns boolean language sql stable security definer
begin atomic
  select exists (select from publication p where p.organisation_id = organisation and p.current_edition_id is not null);
end;

revoke insert, update on organisation from ${webRole};
alter table organisation enable row level security;
alter table organisation force row level security;
create policy by_owner on organisation to current_user using (true) with check (true);
create policy that_published on organisation for select to ${webRole}
  using (organisation_id = (select organisation_of_transaction()) or has_published(organisation_id));

-- The id of the organisation with this slug: the one given where it is added, that of before where it was there.
create function ensure_organisation(given uuid, given_slug text, given_name text, given_kind text) returns uuid
language plpgsql security definer as $$
begin
  if given is distinct from organisation_of_transaction() then
    raise exception 'an organisation is added by a transaction of its own' using errcode = 'insufficient_privilege';
  end if;
  insert into organisation (organisation_id, slug, name, kind) values (given, given_slug, given_name, given_kind)
    on conflict (slug) do nothing;
  return (select o.organisation_id from organisation o where o.slug = given_slug);
end $$;
`;

const log = `
-- The log grows by whole entries that follow from the last one, and by nothing else.
revoke insert on event from ${webRole};
revoke insert, update on event_head from ${webRole};

-- Where the log of the transaction's organisation ends. Other commands of it wait from here on.
create function lock_event_head() returns table (sequence bigint, hash text) language plpgsql security definer as $$
begin
  insert into event_head as h (organisation_id, sequence, hash) values (organisation_of_transaction(), 0, repeat('0', 64))
    on conflict (organisation_id) do nothing;
  return query select h.sequence, h.hash from event_head h where h.organisation_id = organisation_of_transaction() for update;
end $$;

-- The entry is the text that its hash is over: {organisationId, sequence, eventId, at, actor, command, payload, previousHash}.
create function append_event(entry text) returns void language plpgsql security definer as $$
declare
  said jsonb := entry::jsonb;
  head event_head;
  digest text := encode(sha256(convert_to(entry, 'UTF8')), 'hex');
begin
  select * into head from event_head h where h.organisation_id = organisation_of_transaction() for update;
  if not found or (said ->> 'organisationId')::uuid is distinct from head.organisation_id
    or (said ->> 'sequence')::bigint is distinct from head.sequence + 1 or said ->> 'previousHash' is distinct from head.hash then
    raise exception 'the entry does not follow from the last one of the log' using errcode = 'restrict_violation';
  end if;
  insert into event (organisation_id, sequence, event_id, at, actor, command, payload, previous_hash, hash)
    values (head.organisation_id, head.sequence + 1, (said ->> 'eventId')::uuid, (said ->> 'at')::timestamptz, said ->> 'actor',
      said ->> 'command', said -> 'payload', head.hash, digest);
  update event_head h set sequence = head.sequence + 1, hash = digest where h.organisation_id = head.organisation_id;
end $$;
`;

// Without the temporary schema at the end it comes first, and a table that the web role makes there under our name is taken for ours.
const pinned = `
do $$
declare
  ours regprocedure;
begin
  for ours in select p.oid::regprocedure from pg_proc p join pg_language l on l.oid = p.prolang
    where p.pronamespace = current_schema()::regnamespace and l.lanname = 'plpgsql' and pg_has_role(p.proowner, 'usage') loop
    execute format('alter function %s set search_path = %I, pg_temp', ours, current_schema());
  end loop;
end $$;
`;

const rights = `
revoke execute on function has_published, ensure_organisation, lock_event_head, append_event from public;
grant execute on function has_published, ensure_organisation, lock_event_head, append_event to ${webRole};
-- So that a login without the rights to migrate can see whether the tables are those of its program.
grant select on kysely_migration to ${webRole};
`;

/** What the web role can no longer do, whatever it is made to send: rename an organisation, find one that published nothing, rewrite the log. */
export const rightsSql = [organisations, log, pinned, rights].join('');
