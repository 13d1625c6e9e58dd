import { webRole } from '../../connection/record.ts';
import { forWorkers } from '../0040-people.ts';

const tables = `
-- For how many days things are kept that nothing rests on, as persons laid it down: the newest row of each kind counts.
create table retention (
  organisation_id uuid not null references organisation,
  retention_id uuid not null,
  what text not null check (what in ('letters', 'asides')),
  days integer not null check (days between 30 and 3650),
  reason text not null,
  actor text not null,
  at timestamptz not null,
  primary key (organisation_id, retention_id)
);
create trigger retention_is_frozen before update or delete or truncate on retention
  for each statement execute function refuse_change();
`;

// What is still of use is not there for a delete, whatever a fault asks.
const cleaning = `
grant delete on invitation, draft_aside to ${webRole};
create policy still_good on invitation as restrictive for delete using (used_at is not null or until < now());
create policy still_open on draft_aside as restrictive for delete using (settled_at is not null);

-- Erases the addresses of readers whose time is over, for who works here: reports are there for nobody else. Gives how many.
create function clean_report_contacts() returns integer language plpgsql security definer as $$
declare
  gone integer;
begin
  if not works_here() then return 0; end if;
  delete from report_contact where organisation_id = organisation_of_transaction() and until <= now();
  get diagnostics gone = row_count;
  return gone;
end $$;
do $$ begin
  execute format('alter function clean_report_contacts set search_path = %I, pg_temp', current_schema());
end $$;
revoke execute on function clean_report_contacts from public;
grant execute on function clean_report_contacts to ${webRole};
`;

/** How long things are kept, and what may be cleaned up. */
export const retentionSql = [tables, forWorkers('retention', 'select, insert'), cleaning].join('');
