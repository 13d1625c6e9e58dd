import { webRole } from '../connection/record.ts';

const ofOrganisation = `organisation_id = (select organisation_of_transaction())`;

const tables = `
-- What a reader said is missing or wrong. Nothing of it is public. Rows are only added.
create table report (
  organisation_id uuid not null references organisation,
  report_id uuid not null,
  at timestamptz not null,
  -- the path of the page that it is about
  address text not null check (length(address) between 1 and 300),
  kind text not null check (kind in ('missing', 'misread', 'outdated', 'other')),
  message text not null check (length(message) between 1 and 2000),
  primary key (organisation_id, report_id)
);

-- Where a reader can be answered, for as long as was said: apart, so that it goes and the report stays.
create table report_contact (
  organisation_id uuid not null,
  report_id uuid not null,
  email text not null check (length(email) between 3 and 254),
  until timestamptz not null,
  primary key (organisation_id, report_id),
  foreign key (organisation_id, report_id) references report
);

-- What was done with a report.
create table report_closed (
  organisation_id uuid not null,
  report_id uuid not null,
  why text not null,
  actor text not null,
  at timestamptz not null,
  primary key (organisation_id, report_id),
  foreign key (organisation_id, report_id) references report
);
`;

function protect(table: string): string {
  return `alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy by_organisation on ${table} using (${ofOrganisation}) with check (${ofOrganisation});
`;
}

function freeze(table: string): string {
  return `create trigger ${table}_is_frozen before update or delete or truncate on ${table}
  for each statement execute function refuse_change();
`;
}

const functions = `
-- A digest of what was reported: of text that a person wrote nothing else goes into the log.
create function report_digest(report_id uuid, address text, kind text, message text) returns text language sql immutable
begin atomic
  select encode(sha256(convert_to(json_build_array(report_id, address, kind, message)::text, 'UTF8')), 'hex');
end;

-- The only way in for the web role, which reads none of it: keeps a report of the transaction's organisation, at most so many that are open.
-- Gives the digest; null where there are too many.
create function keep_report(report_id uuid, said_at timestamptz, address text, kind text, message text, email text, until timestamptz, most integer)
returns text language plpgsql security definer as $$
declare
  organisation uuid := organisation_of_transaction();
begin
  perform pg_advisory_xact_lock(hashtextextended('report ' || organisation, 0));
  if (select count(*) from report r where r.organisation_id = organisation
      and not exists (select from report_closed c where c.organisation_id = organisation and c.report_id = r.report_id)) >= most then
    return null;
  end if;
  insert into report values (organisation, report_id, said_at, address, kind, message);
  if email is not null then insert into report_contact values (organisation, report_id, email, until); end if;
  return report_digest(report_id, address, kind, message);
end $$;

-- What is held against the log: no word of a reader.
create function report_witness() returns table (report_id uuid, at timestamptz, digest text, why text, actor text, closed_at timestamptz)
language plpgsql stable security definer as $$
begin
  return query select r.report_id, r.at, report_digest(r.report_id, r.address, r.kind, r.message), c.why, c.actor, c.at
    from report r left join report_closed c on c.organisation_id = r.organisation_id and c.report_id = r.report_id
    where r.organisation_id = organisation_of_transaction();
end $$;

do $$ begin
  execute format('alter function keep_report set search_path = %I, pg_temp', current_schema());
  execute format('alter function report_witness set search_path = %I, pg_temp', current_schema());
end $$;
revoke execute on function keep_report, report_witness, report_digest from public;
grant execute on function keep_report, report_witness to ${webRole};
`;

/** What readers report, which the public site puts in and cannot read. */
export const reportsSql = [
  tables,
  ...['report', 'report_contact', 'report_closed'].map(protect),
  ...['report', 'report_closed'].map(freeze),
  functions,
].join('');
