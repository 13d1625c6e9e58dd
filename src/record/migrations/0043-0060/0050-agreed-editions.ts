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
