import { webRole } from '../connection/record.ts';

const ofOrganisation = `organisation_id = (select organisation_of_transaction())`;
const inSite = 'exists (select from readable_site r where r.organisation_id = t.organisation_id)';

/** What became of each commitment in rows, beside the stock of the judgement that has it as one value: a page of some commitments asks for these alone. */
export const countedSql = `
create table counted_commitment (
  organisation_id uuid not null references organisation,
  -- the slug of its thread, and its place among the years of that
  slug text not null,
  number integer not null,
  year integer,
  -- goal, action or agreed
  sort text not null,
  fate text not null,
  -- the accounts that answer it, and where one may stand that nothing ties to it; json, not jsonb: they are read whole
  accounts json not null,
  perhaps_in json not null,
  primary key (organisation_id, slug, number)
);
insert into counted_commitment
  select j.organisation_id, c ->> 'slug', row_number() over (partition by j.organisation_id, c ->> 'slug' order by n) - 1, (c ->> 'year')::integer,
    coalesce(c ->> 'sort', 'action'), c ->> 'fate', coalesce(c -> 'accounts', '[]'), coalesce(c -> 'perhapsIn', '[]')
  from judgement as j, json_array_elements(j.stock -> 'commitments') with ordinality as counted(c, n);
alter table counted_commitment enable row level security;
alter table counted_commitment force row level security;
create policy by_organisation on counted_commitment using (${ofOrganisation}) with check (${ofOrganisation});
create policy by_owner on counted_commitment for select to current_user using (true);
create view readable.counted_commitment with (security_barrier) as select t.* from counted_commitment t where ${inSite};
grant select on readable.counted_commitment to ${webRole};
grant select, insert, update, delete on counted_commitment to ${webRole};

-- Of few rows a server takes no statistics by itself, and then takes a body for one with two documents.
create or replace function take_judged_statistics() returns void language plpgsql security definer set search_path from current as $$
begin
  analyze publication, edition, published_edition, thread, thread_statement, former_statement, finding, finding_place, judged_unit, counted_commitment;
end $$;
do $$ begin
  execute format('alter function take_judged_statistics set search_path = %I, pg_temp', current_schema());
end $$;
`;
