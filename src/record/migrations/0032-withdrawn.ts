import { webRole } from '../connection/record.ts';

const ofOrganisation = `organisation_id = (select organisation_of_transaction())`;

/** Whether an edition is withdrawn. */
const isWithdrawn = (edition: string) => `exists (
    select from withdrawn_edition w where w.organisation_id = ${edition}.organisation_id and w.edition_id = ${edition}.edition_id)`;

const rows = `
create table withdrawn_edition (
  organisation_id uuid not null,
  edition_id uuid not null,
  -- public, beside that it was withdrawn
  reason text not null,
  decision text,
  actor text not null,
  at timestamptz not null,
  primary key (organisation_id, edition_id),
  foreign key (organisation_id, edition_id) references published_edition
);
create trigger withdrawn_edition_is_frozen before update or delete or truncate on withdrawn_edition
  for each statement execute function refuse_change();
alter table withdrawn_edition enable row level security;
alter table withdrawn_edition force row level security;
create policy by_organisation on withdrawn_edition using (${ofOrganisation}) with check (${ofOrganisation});
create policy by_owner on withdrawn_edition for select to current_user using (true);
grant select, insert on withdrawn_edition to ${webRole};

-- What readers may be shown: published, and not withdrawn since.
create view public_edition with (security_invoker = true) as
  select p.* from published_edition p where not ${isWithdrawn('p')};
grant select on public_edition to ${webRole};

-- The publications that are shown by no edition any more, because their editions were withdrawn.
create view withdrawn_publication with (security_invoker = true) as
  select b.organisation_id, b.publication_id from publication b
  where b.current_edition_id is null and exists (
    select from edition e where e.organisation_id = b.organisation_id and e.publication_id = b.publication_id and ${isWithdrawn('e')});
grant select on withdrawn_publication to ${webRole};
`;

// A publication takes its own row first, so that an import and a withdrawal come one after the other.
const held = `
create or replace function refuse_unpublished() returns trigger language plpgsql as $$
begin
  if exists (
    select from (select distinct organisation_id, edition_id from added) a where not exists (
      select from public_edition p where p.organisation_id = a.organisation_id and p.edition_id = a.edition_id))
  then
    raise exception 'rows of % are of published editions only', tg_table_name using errcode = 'restrict_violation';
  end if;
  return null;
end $$;

create function refuse_withdrawn() returns trigger language plpgsql as $$
begin
  if exists (
    select from added a join publication b on b.organisation_id = a.organisation_id
      join withdrawn_edition w on w.organisation_id = b.organisation_id and w.edition_id = b.current_edition_id)
  then
    raise exception 'a publication is not shown by an edition that was withdrawn' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create trigger publication_shows_no_withdrawn after update on publication referencing new table as added
  for each statement execute function refuse_withdrawn();
create trigger withdrawn_is_not_shown after insert on withdrawn_edition referencing new table as added
  for each statement execute function refuse_withdrawn();
do $$ begin
  execute format('alter function refuse_unpublished set search_path = %I, pg_temp', current_schema());
  execute format('alter function refuse_withdrawn set search_path = %I, pg_temp', current_schema());
end $$;

-- Whether an organisation has a publication that readers are shown; "has_published" says whether it ever had one.
create function shows_publication(organisation uuid) returns boolean language sql stable security definer
begin atomic
  select exists (select from publication b where b.organisation_id = organisation and b.current_edition_id is not null);
end;
revoke execute on function shows_publication from public;
grant execute on function shows_publication to ${webRole};
`;

const inSite = 'exists (select from readable_site r where r.organisation_id = t.organisation_id)';

/** A view of 0018 with another condition, or one like them. */
function readable(table: string, columns: string, condition: string, from = table): string {
  return `create or replace view readable.${table} with (security_barrier) as select ${columns} from ${from} t where ${condition};
grant select on readable.${table} to ${webRole};
`;
}

// Of an organisation itself all stays to be read: what is frozen is kept for who holds it against the log. The views above are of no use here:
// they run as who asks, and these as the owner.
const decides = `
create or replace view readable_edition as
  select e.organisation_id, e.edition_id from edition e where e.organisation_id = organisation_of_transaction()
  union all
  select p.organisation_id, p.edition_id from published_edition p where not ${isWithdrawn('p')}
  union all
  select e.organisation_id, e.edition_id from participation_in_force p
    join edition e on e.organisation_id = p.organisation_id and e.publication_id = p.publication_id
    where p.participant_id = organisation_of_transaction() and not ${isWithdrawn('e')};

create or replace view readable_publication as
  select b.organisation_id, b.publication_id from publication b where b.organisation_id = organisation_of_transaction()
  union all
  select e.organisation_id, e.publication_id from published_edition p
    join edition e on e.organisation_id = p.organisation_id and e.edition_id = p.edition_id
    where not ${isWithdrawn('p')}
  union all
  select p.organisation_id, p.publication_id from participation_in_force p
    join publication b on b.organisation_id = p.organisation_id and b.publication_id = p.publication_id
    where p.participant_id = organisation_of_transaction() and (b.current_edition_id is not null or not exists (
      select from edition e where e.organisation_id = b.organisation_id and e.publication_id = b.publication_id and ${isWithdrawn('e')}));
`;

// What went with a withdrawal says nothing but that: these rows hold an address, made of words that were withdrawn. What a finding said when it
// was explained may quote what was withdrawn since.
const derived = [
  readable('thread', 't.*', `${inSite} and (t.content is not null or t.title <> '')`),
  readable(
    'finding',
    't.*',
    `${inSite} and not (coalesce(t.gone ->> 'why', '') = 'withdrawn' and t.gone ->> 'was' is null)`,
  ),
  readable(
    'explanation',
    `t.organisation_id, t.explanation_id, t.finding, case when exists (
      select from withdrawn_edition w where w.organisation_id = t.organisation_id and w.at >= t.at) then null else t.message end as message,
    t.is_withdrawn, t.reason, t.decision, t.decided_on, t.at, t.evidence, case when exists (
      select from withdrawn_edition w where w.organisation_id = t.organisation_id and w.at >= t.at) then null else t.message_en end as message_en`,
    `${inSite} and exists (select from readable.finding f where f.organisation_id = t.organisation_id and f.key = t.finding)`,
  ),
  // that and why something was withdrawn is public, who did it is not
  readable('withdrawn_edition', 't.organisation_id, t.edition_id, t.reason, t.decision, t.at', inSite),
  readable(
    'public_edition',
    't.*',
    `exists (select from readable_edition r where r.organisation_id = t.organisation_id and r.edition_id = t.edition_id)
    and not ${isWithdrawn('t')}`,
    'published_edition',
  ),
];

/**
 * Publications that were taken back: an edition is withdrawn with a row here, as it is published with one in \`published_edition\`. It stays frozen,
 * and is read by nobody but its own organisation any more.
 */
export const withdrawnSql = [rows, held, decides, ...derived].join('');
