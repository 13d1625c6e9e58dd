import { webRole } from '../connection/record.ts';

const inSite = 'exists (select from readable_site r where r.organisation_id = t.organisation_id)';

/** How many of a fate were counted. */
function fates(list: 'commitments' | 'aims'): string {
  return `(select coalesce(json_object_agg(fate, many), '{}')
    from (select c ->> 'fate' as fate, count(*) as many from json_array_elements(j.stock -> '${list}') as c group by 1) as counted)`;
}

/** How much is in a stock, beside it: a stock of ten years is megabytes, and most pages ask for its numbers alone. */
export const accountCountsSql = `
alter table judgement
  -- how many commitments and aims there are of each fate, and which changes, told or not; null as long as nothing was judged
  add column counts json;
update judgement as j set counts = json_build_object(
  'commitments', ${fates('commitments')},
  'aims', ${fates('aims')},
  'changes', (
    select coalesce(json_agg(json_build_object('finding', c ->> 'finding', 'isTold', c ->> 'told' is not null) order by n), '[]')
    from json_array_elements(j.stock -> 'changes') with ordinality as changed(c, n)
  ))
  where j.stock is not null;
create or replace view readable.judgement with (security_barrier) as
  select t.organisation_id, t.judged_at, t.stock, t.counts from judgement t where ${inSite};
grant select on readable.judgement to ${webRole};
`;
