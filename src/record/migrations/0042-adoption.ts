import { webRole } from '../connection/record.ts';
import { forWorkers } from './0040-people.ts';

const ofOrganisation = `organisation_id = (select organisation_of_transaction())`;

const decision = `
  decision_kind text check (decision_kind in ('college', 'council', 'budget-amendment', 'erratum')),
  decision_number text check (length(decision_number) between 1 and 200),
  decided_on date,
  decision_document text check (decision_document ~ '^https?://' and length(decision_document) <= 2000),
  check ((decision_kind is null) = (decision_number is null) and (decision_kind is null) = (decided_on is null)
    and (decision_document is null or decision_kind is not null)),`;

const frozen = (table: string) => `create trigger ${table}_is_frozen before update or delete or truncate on ${table}
  for each statement execute function refuse_change();
`;

const tables = `
-- The adopted edition of the same publication that a draft corrects; null for a document of its own.
alter table draft add column corrects_edition_id uuid;
alter table draft add foreign key (organisation_id, corrects_edition_id) references edition;

-- Every step of a draft from one state to another.
create table draft_move (
  organisation_id uuid not null,
  draft_move_id uuid not null,
  draft_id uuid not null,
  from_state text not null,
  to_state text not null check (to_state in ('draft', 'in-review', 'approved', 'offered', 'adopted')),${decision}
  -- of an offer: the moment from which it is public
  public_from timestamptz check ((public_from is not null) = (to_state = 'offered')),
  reason text,
  actor text not null,
  at timestamptz not null,
  primary key (organisation_id, draft_move_id),
  foreign key (organisation_id, draft_id) references draft
);
create index draft_move_draft on draft_move (organisation_id, draft_id, at desc);
${frozen('draft_move')}
-- The editions that were frozen from a draft. One that is not published is under embargo.
create table draft_edition (
  organisation_id uuid not null,
  edition_id uuid not null,
  draft_id uuid not null,
  primary key (organisation_id, edition_id),
  foreign key (organisation_id, edition_id) references edition,
  foreign key (organisation_id, draft_id) references draft
);
create index draft_edition_draft on draft_edition (organisation_id, draft_id);
${frozen('draft_edition')}
-- Which statement a piece of a draft is: once and for all, whatever it says and wherever it stands.
create table item_statement (
  organisation_id uuid not null,
  item_id uuid not null,
  statement_id uuid not null,
  primary key (organisation_id, item_id),
  foreign key (organisation_id, item_id) references draft_item,
  foreign key (organisation_id, statement_id) references statement
);
${frozen('item_statement')}
-- How a published edition that was made here stands; it is offered first, and adopted later.
create table edition_standing (
  organisation_id uuid not null,
  edition_id uuid not null,
  standing text not null check (standing in ('offered', 'adopted', 'corrected')),${decision}
  -- public: what was corrected
  note text,
  actor text not null,
  at timestamptz not null,
  primary key (organisation_id, edition_id, standing),
  foreign key (organisation_id, edition_id) references published_edition
);
${frozen('edition_standing')}
alter table edition_standing enable row level security;
alter table edition_standing force row level security;
create policy by_organisation on edition_standing using (${ofOrganisation}) with check (${ofOrganisation});
create policy by_owner on edition_standing for select to current_user using (true);
grant select, insert on edition_standing to ${webRole};
-- who did it is not public
create view readable.edition_standing with (security_barrier) as
  select t.organisation_id, t.edition_id, t.standing, t.decision_kind, t.decision_number, t.decided_on, t.decision_document, t.note, t.at
  from edition_standing t where exists (
    select from readable_edition r where r.organisation_id = t.organisation_id and r.edition_id = t.edition_id);
grant select on readable.edition_standing to ${webRole};
`;

/** From a draft to an edition: the steps of a draft, what was frozen from it, which statements its pieces are, and how its editions stand. */
export const adoptionSql = [
  tables,
  forWorkers('draft_move', 'select, insert'),
  forWorkers('draft_edition', 'select, insert'),
  forWorkers('item_statement', 'select, insert'),
].join('');
