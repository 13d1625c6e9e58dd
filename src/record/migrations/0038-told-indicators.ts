import { webRole } from '../connection/record.ts';

const inSite = 'exists (select from readable_site r where r.organisation_id = t.organisation_id)';

/** Of which indicators a finding tells, so that a page of one of them asks no finding for all that it says. The view of 0035, with the column that came. */
export const toldIndicatorsSql = `
alter table finding
  -- slugs of the indicators whose rows it tells of, where its subject is their table; null where it tells of its subject alone
  add column indicators text[];
create or replace view readable.finding with (security_barrier) as select t.* from finding t
  where ${inSite} and not (coalesce(t.gone ->> 'why', '') = 'withdrawn' and t.gone ->> 'was' is null);
grant select on readable.finding to ${webRole};
`;
