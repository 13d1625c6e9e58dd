import { webRole } from '../connection/record.ts';

const ofOrganisation = `organisation_id = (select organisation_of_transaction())`;

const tables = `
-- What persons decided about how documents of an organisation are read, as it stood beside the documents. Rows are only added.
create table correction (
  organisation_id uuid not null references organisation,
  -- its id beside the documents: there and here it is the same decision
  correction_id uuid not null,
  -- {organisation, publication, file}: of which documents it holds
  reach jsonb not null,
  decision jsonb not null,
  reason text,
  decided_by text not null,
  -- ISO 8601, as it was written
  decided_at text not null,
  -- who took it over, and when
  actor text not null,
  at timestamptz not null,
  primary key (organisation_id, correction_id)
);

-- That one of them was undone, beside the documents or here: it stays, and holds no more.
create table correction_undone (
  organisation_id uuid not null,
  correction_id uuid not null,
  reason text,
  undone_by text not null,
  undone_at text not null,
  actor text not null,
  at timestamptz not null,
  primary key (organisation_id, correction_id),
  foreign key (organisation_id, correction_id) references correction
);

-- What an edition states otherwise than the one before it showed because corrections changed, and not the files.
create table corrected_statement (
  organisation_id uuid not null,
  edition_id uuid not null,
  -- in the edition, from 0
  ordinal integer not null,
  -- who the chapter is over all editions, whether this one has it or only the one before
  chapter_statement_id uuid not null,
  -- {text, chapter, as, column}: what pages showed, and show since; one of them is null where it is new or gone
  was jsonb,
  now jsonb,
  -- why, as far as persons said so
  reasons text[] not null,
  primary key (organisation_id, edition_id, ordinal),
  foreign key (organisation_id, edition_id) references edition,
  foreign key (organisation_id, chapter_statement_id) references statement,
  check (was is not null or now is not null)
);
create index corrected_statement_by_chapter on corrected_statement (organisation_id, chapter_statement_id);
create trigger corrected_statement_comes_with_edition after insert on corrected_statement referencing new table as added
  for each statement execute function refuse_late_rows();
`;

function protect(table: string): string {
  return `create trigger ${table}_is_frozen before update or delete or truncate on ${table}
  for each statement execute function refuse_change();
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy by_organisation on ${table} using (${ofOrganisation}) with check (${ofOrganisation});
grant select, insert on ${table} to ${webRole};
`;
}

/** What persons decided about readings, kept with the organisation whose documents were read with it, and what pages say otherwise since. */
export const correctionsSql = [tables, ...['correction', 'correction_undone', 'corrected_statement'].map(protect)].join(
  '',
);
