import { webRole } from '../../connection/record.ts';

const ofOrganisation = `organisation_id = (select nullif(current_setting('doelspoor.organisation', true), '')::uuid)`;

/**
 * Where the event log ended, for everybody to keep: a row for each day on which it was looked at and had grown. Rows come by one function
 * only, which takes day and moment from the server and the head from the log, so what is published is what was.
 */
export const publishedHeadsSql = `
create table published_head (
  organisation_id uuid not null references organisation,
  -- by Dutch time
  day date not null,
  sequence bigint not null,
  hash text not null,
  published_at timestamptz not null,
  primary key (organisation_id, day)
);
create trigger published_head_is_frozen before update or delete or truncate on published_head
  for each statement execute function refuse_change();
alter table published_head enable row level security;
alter table published_head force row level security;
create policy by_organisation on published_head using (${ofOrganisation}) with check (${ofOrganisation});
grant select on published_head to ${webRole};

-- Whether a row was added: not where the day has one, nor where nothing was logged since the last.
create function publish_head() returns boolean language plpgsql security definer as $$
begin
  insert into published_head (organisation_id, day, sequence, hash, published_at)
    select h.organisation_id, (now() at time zone 'Europe/Amsterdam')::date, h.sequence, h.hash, now() from event_head h
    where h.organisation_id = organisation_of_transaction() and h.sequence > coalesce(
      (select max(p.sequence) from published_head p where p.organisation_id = h.organisation_id), 0)
    on conflict (organisation_id, day) do nothing;
  return found;
end $$;
revoke execute on function publish_head from public;
grant execute on function publish_head to ${webRole};
do $$
begin
  execute format('alter function publish_head set search_path = %I, pg_temp', current_schema());
end $$;
`;
