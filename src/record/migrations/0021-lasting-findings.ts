import { webRole } from '../connection/record.ts';

/**
 * A finding lasts. Its row stays when it is not found any more (`content` is null then, `gone` has what it said), and an explanation hangs on
 * that row. What an explanation hung on before and is nowhere any more gets a row of which nothing is known.
 */
export const lastingFindingsSql = `
alter table finding
  alter column content drop not null,
  alter column severity drop not null,
  alter column thread_kind drop not null,
  alter column thread drop not null,
  -- sorts as the documents do: when the publication came out, where the chapter stands in it
  add column place text,
  -- digest of the texts that it rests on
  add column evidence text,
  -- of one that is not found any more: when, since what, and what it said
  add column gone json,
  -- the finding that it is known by since
  add column became text,
  add constraint finding_is_found_or_gone check ((content is null) = (gone is not null)),
  add constraint finding_became_when_gone check (became is null or gone is not null),
  add foreign key (organisation_id, became) references finding;
comment on column finding.ordinal is 'among the findings of its rule in its chapter';
-- A row that is gone stays: what is explained, or was an address, hangs on it.
revoke delete on finding from ${webRole};

alter table explanation
  -- digest of the texts that the finding rested on when it was explained; null from before that was kept
  add column evidence text,
  -- the message in English
  add column message_en text;

alter table finding no force row level security;
alter table explanation no force row level security;
insert into finding (organisation_id, key, ordinal, rule, gone)
  select e.organisation_id, e.finding, 0, regexp_replace(e.finding, '-[0-9a-f]+$', ''), '{"at":null,"why":"unknown","since":[],"was":null}'::json
  from (select distinct organisation_id, finding from explanation) e
  where not exists (select from finding f where f.organisation_id = e.organisation_id and f.key = e.finding);
alter table explanation add foreign key (organisation_id, finding) references finding;
alter table finding force row level security;
alter table explanation force row level security;

create or replace view readable.finding with (security_barrier) as
  select t.* from finding t where exists (select from readable_site r where r.organisation_id = t.organisation_id);
create or replace view readable.explanation with (security_barrier) as
  select t.organisation_id, t.explanation_id, t.finding, t.message, t.is_withdrawn, t.reason, t.decision, t.decided_on, t.at, t.evidence, t.message_en
  from explanation t where exists (select from readable_site r where r.organisation_id = t.organisation_id);
`;
