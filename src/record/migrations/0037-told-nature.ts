import { webRole } from '../connection/record.ts';

const ofOrganisation = `organisation_id = (select organisation_of_transaction())`;

/** What a publication is, as a person told it where its files say otherwise or nothing: the newest row counts. */
export const toldNatureSql = `
create table told_nature (
  organisation_id uuid not null,
  told_nature_id uuid not null,
  publication_id uuid not null,
  -- '{}': it is the original, as it was published; null: it is what its files say, as before
  nature text[] check (nature <@ array['retold', 'in-part', 'invented']),
  -- public, with the decision that it follows from, where there is one
  reason text not null,
  decision text,
  actor text not null,
  at timestamptz not null,
  primary key (organisation_id, told_nature_id),
  foreign key (organisation_id, publication_id) references publication
);
create index told_nature_of_publication on told_nature (organisation_id, publication_id, at desc);
create trigger told_nature_is_frozen before update or delete or truncate on told_nature
  for each statement execute function refuse_change();
alter table told_nature enable row level security;
alter table told_nature force row level security;
create policy by_organisation on told_nature using (${ofOrganisation}) with check (${ofOrganisation});
create policy by_owner on told_nature for select to current_user using (true);
grant select, insert on told_nature to ${webRole};
`;
