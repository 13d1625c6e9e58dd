import { webRole } from '../../connection/record.ts';

const ofOrganisation = `organisation_id = (select organisation_of_transaction())`;

/**
 * Which editions are published: those with a row here, and no other. Being frozen is not being published: what a college offers under embargo
 * will be frozen before that. What readers are shown can't but be published: the edition that a publication is shown by, and what search finds.
 * Threads and findings are made of the editions that are shown.
 */
export const publishedSql = `
create policy by_owner on edition for select to current_user using (true);

create table published_edition (
  organisation_id uuid not null,
  edition_id uuid not null,
  published_at timestamptz not null,
  primary key (organisation_id, edition_id),
  foreign key (organisation_id, edition_id) references edition
);
-- Until now an edition was published by importing it.
insert into published_edition select organisation_id, edition_id, frozen_at from edition;

create trigger published_edition_is_frozen before update or delete or truncate on published_edition
  for each statement execute function refuse_change();
alter table published_edition enable row level security;
alter table published_edition force row level security;
create policy by_organisation on published_edition using (${ofOrganisation}) with check (${ofOrganisation});
create policy by_owner on published_edition for select to current_user using (true);
grant select, insert on published_edition to ${webRole};

alter table publication drop constraint publication_organisation_id_current_edition_id_fkey;
alter table publication add constraint publication_shows_published
  foreign key (organisation_id, current_edition_id) references published_edition;

create function refuse_unpublished() returns trigger language plpgsql as $$
begin
  if exists (
    select from (select distinct organisation_id, edition_id from added) a where not exists (
      select from published_edition p where p.organisation_id = a.organisation_id and p.edition_id = a.edition_id))
  then
    raise exception 'rows of % are of published editions only', tg_table_name using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
do $$
begin
  execute format('alter function refuse_unpublished set search_path = %I, pg_temp', current_schema());
end $$;
create trigger search_entry_is_published after insert on search_entry referencing new table as added
  for each statement execute function refuse_unpublished();

create or replace function has_published(organisation uuid) returns boolean language sql stable security definer
begin atomic
  select exists (select from published_edition p where p.organisation_id = organisation);
end;
`;
