import { webRole } from '../../connection/record.ts';

const ofOrganisation = `organisation_id = (select nullif(current_setting('doelspoor.organisation', true), '')::uuid)`;

function divide(table: string): string {
  return `alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy by_organisation on ${table} using (${ofOrganisation}) with check (${ofOrganisation});
grant select, insert on ${table} to ${webRole};
create trigger ${table}_is_frozen before update or delete or truncate on ${table} for each statement execute function refuse_change();
`;
}

/**
 * Who a statement is, apart from what an edition says of it: `statement` lasts over the editions of a publication, `wording` is where one of
 * these says it. Both only grow. `fillWordings` gives the editions of before theirs.
 */
export const statementsSql = `
create table statement (
  organisation_id uuid not null,
  statement_id uuid not null,
  publication_id uuid not null,
  kind text not null check (kind in ('chapter', 'indicator', 'commitment', 'account')),
  primary key (organisation_id, statement_id),
  foreign key (organisation_id, publication_id) references publication
);
create index statement_by_publication on statement (organisation_id, publication_id);

create table wording (
  organisation_id uuid not null,
  edition_id uuid not null,
  statement_id uuid not null,
  chapter_id uuid not null,
  kind text not null,
  -- among its kind in the chapter, from 0; of a chapter 0
  ordinal integer not null,
  -- what it is called by its place and words; rulings from before statements had ids named it so
  key text not null,
  -- how sure it is that the edition before words the same, from 0 to 1; null for what is new
  score double precision check (score between 0 and 1),
  -- the statement that it may be, which a person has to say
  candidate_id uuid,
  candidate_score double precision check (candidate_score between 0 and 1),
  primary key (organisation_id, edition_id, statement_id),
  unique (organisation_id, edition_id, chapter_id, kind, ordinal),
  foreign key (organisation_id, edition_id) references edition,
  foreign key (organisation_id, statement_id) references statement,
  foreign key (organisation_id, chapter_id) references chapter,
  foreign key (organisation_id, candidate_id) references statement,
  check ((candidate_id is null) = (candidate_score is null))
);
create index wording_by_statement on wording (organisation_id, statement_id);
create index wording_by_key on wording (organisation_id, key);

${['statement', 'wording'].map(divide).join('')}`;

/** Wordings come with their edition, as its other rows do; once those of before are there. */
export const wordingsComeWithEditionSql = `
create trigger wording_comes_with_edition after insert on wording referencing new table as added
  for each statement execute function refuse_late_rows();
`;
