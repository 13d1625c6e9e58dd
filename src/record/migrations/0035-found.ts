import { webRole } from '../connection/record.ts';

const inSite = 'exists (select from readable_site r where r.organisation_id = t.organisation_id)';

// The view of 0032, with the column that came.
const finding = `
alter table finding
  -- when it was found for the first time, as toISOString writes it: a text, for rows are held against each other as JSON;
  -- null of one from before that was written down
  add column found_at text check (found_at ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$');
create or replace view readable.finding with (security_barrier) as select t.* from finding t
  where ${inSite} and not (coalesce(t.gone ->> 'why', '') = 'withdrawn' and t.gone ->> 'was' is null);
grant select on readable.finding to ${webRole};
`;

const entries = `
alter table search_entry drop constraint search_entry_kind_check;
alter table search_entry
  -- of a finding its key, of a commitment the slug of its thread: a judgement writes those
  add column slug text,
  add constraint search_entry_kind_check check (kind in ('chapter', 'passage', 'indicator', 'finding', 'commitment')),
  add constraint search_entry_slug_check check ((kind in ('finding', 'commitment')) = (slug is not null));
create unique index search_entry_judged on search_entry (organisation_id, kind, slug) where slug is not null;
`;

/** When a finding was found first, and what is found by who seeks: findings and commitments too. Those of before are found after the next judgement. */
export const foundSql = [finding, entries].join('');
