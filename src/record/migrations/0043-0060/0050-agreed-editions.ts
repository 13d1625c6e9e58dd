import { webRole } from '../../connection/record.ts';

const inEdition =
  'where exists (select from readable_edition r where r.organisation_id = t.organisation_id and r.edition_id = t.edition_id);';

/**
 * What was agreed for a document that was written here, and how its statements stand by that, as its editions have it. Editions of before have none, so
 * that their content and its hash are what they were.
 */
export const agreedEditionsSql = `
-- {levels, lights, calendar, codes}; null where nothing was agreed, or it was read from files
alter table edition add agreed jsonb;
grant insert (agreed) on edition to ${webRole};
-- {light, reason}: by the legend of the document
alter table commitment add status jsonb;
alter table account add status jsonb;
-- {by, ...}: how one will see that it was kept
alter table commitment add measure jsonb;
create or replace view readable.commitment with (security_barrier) as select t.* from commitment t ${inEdition}
create or replace view readable.account with (security_barrier) as select t.* from account t ${inEdition}
create or replace view readable.edition with (security_barrier) as
  select t.organisation_id, t.edition_id, t.publication_id, t.number, t.sha256, t.content, t.sources, t.frozen_at, t.identity, t.agreed
  from edition t ${inEdition}
`;

/**
 * Editions that were closed: what is in them may not be public, and a later edition took their place. They are withdrawn as those of a publication that
 * was taken back; the publication itself is shown by the later one.
 */
export const closedEditionsSql = `
-- the later edition of the same publication; null where the publication was taken back as a whole
alter table withdrawn_edition add closed_by uuid;
alter table withdrawn_edition add foreign key (organisation_id, closed_by) references published_edition;
create or replace view readable.withdrawn_edition with (security_barrier) as
  select t.organisation_id, t.edition_id, t.reason, t.decision, t.at, t.closed_by from withdrawn_edition t
  where exists (select from readable_site r where r.organisation_id = t.organisation_id);
`;

/** What was adopted stays as it is, whoever writes: it goes on in a correction, which is a draft of its own. */
export const adoptedStaysSql = `
create function refuse_adopted() returns trigger language plpgsql as $$
begin
  if exists (
    select from (select distinct organisation_id, draft_id from added) a join draft d
      on d.organisation_id = a.organisation_id and d.draft_id = a.draft_id where d.state = 'adopted')
  then
    raise exception 'what was adopted changes by a correction alone' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
do $$ begin
  execute format('alter function refuse_adopted set search_path = %I, pg_temp', current_schema());
end $$;
create trigger draft_version_of_no_adopted after insert on draft_version referencing new table as added
  for each statement execute function refuse_adopted();
create trigger draft_settings_of_no_adopted after insert on draft_settings referencing new table as added
  for each statement execute function refuse_adopted();
`;
