import { webRole } from '../../connection/record.ts';

const ofOrganisation = `organisation_id = (select nullif(current_setting('doelspoor.organisation', true), '')::uuid)`;

/** Before rulings and threads of before are named by ids: `nameByIds`. */
export const lastingThreadsSql = `
alter table disposal
  -- the keys by which a ruling of before named its statements; those of now name ids only
  alter column from_statement drop not null,
  alter column to_statement drop not null,
  add column from_statement_id uuid,
  add column to_statement_id uuid,
  add foreign key (organisation_id, from_statement_id) references statement,
  add foreign key (organisation_id, to_statement_id) references statement,
  -- a ruling of before on what no readable edition words has only its key
  add check (from_statement is not null or from_statement_id is not null),
  add check (to_statement is not null or to_statement_id is not null);
create index disposal_by_from on disposal (organisation_id, from_statement_id);
create index disposal_by_to on disposal (organisation_id, to_statement_id);
alter table disposal disable trigger disposal_is_frozen;

drop view readable.thread;
drop view readable.thread_statement;
alter table thread add column thread_id uuid, add column began_in text, add column began_at integer[];
alter table thread_statement add column thread_id uuid, add column statement_id uuid;

-- Its rows stay: an address that was given goes on telling what became of it.
alter table thread drop constraint thread_pkey;
alter table thread no force row level security;
update thread set thread_id = gen_random_uuid(), began_in = coalesce(content #>> '{statements,0,publication,slug}', ''), began_at = array[ordinal];
alter table thread force row level security;
alter table thread
  drop column ordinal,
  alter column thread_id set not null,
  -- none where no statement of a current edition is in it any more
  alter column content drop not null,
  add primary key (organisation_id, thread_id),
  add constraint thread_address unique (organisation_id, kind, slug),
  add check (content is null or began_in is not null and began_at is not null);
`;

/** Once the statements of threads are named by ids. */
export const lastingStatementsSql = `
alter table disposal enable trigger disposal_is_frozen;

-- That of an edition which cannot be read; the next judgement gives what is missing.
alter table thread_statement no force row level security;
delete from thread_statement where thread_id is null or statement_id is null;
alter table thread_statement force row level security;
alter table thread_statement
  drop constraint thread_statement_pkey,
  drop column statement,
  drop column kind,
  drop column slug,
  add primary key (organisation_id, thread_id, statement_id),
  add foreign key (organisation_id, thread_id) references thread,
  add foreign key (organisation_id, statement_id) references statement;
create index thread_statement_by_statement on thread_statement (organisation_id, statement_id);

-- What was in a thread when it was last there, so that what became of it follows from where these are now.
create table former_statement (
  organisation_id uuid not null references organisation,
  thread_id uuid not null,
  statement_id uuid not null,
  primary key (organisation_id, thread_id, statement_id),
  foreign key (organisation_id, thread_id) references thread,
  foreign key (organisation_id, statement_id) references statement
);
create index former_statement_by_statement on former_statement (organisation_id, statement_id);
alter table former_statement enable row level security;
alter table former_statement force row level security;
create policy by_organisation on former_statement using (${ofOrganisation}) with check (${ofOrganisation});
create policy by_owner on former_statement for select to current_user using (true);

-- Rows are written by difference: one that stays and says something else is updated.
grant update on thread, thread_statement, finding, finding_place to ${webRole};
revoke delete on thread from ${webRole};
grant select, insert, update, delete on former_statement to ${webRole};

-- The links of before name statements by their words: the next judgement weighs all anew.
alter table judgement no force row level security;
update judgement set linked = null;
alter table judgement force row level security;

${['thread', 'thread_statement', 'former_statement']
  .map(
    (table) => `create view readable.${table} with (security_barrier) as select t.* from ${table} t where
  exists (select from readable_site r where r.organisation_id = t.organisation_id);
grant select on readable.${table} to ${webRole};
`,
  )
  .join('')}`;
