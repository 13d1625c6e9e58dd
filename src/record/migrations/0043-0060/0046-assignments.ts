import { webRole } from '../../connection/record.ts';
import { forWorkers } from '../0040-people.ts';

const ofOrganisation = `organisation_id = (select organisation_of_transaction())`;

const tables = `
-- Somebody of an outside body who delivers a piece and has no account. Their name stands here alone.
create table contact (
  organisation_id uuid not null references organisation,
  contact_id uuid not null,
  -- all three null once they were removed
  name text check (length(name) between 1 and 200),
  email text check (length(email) between 3 and 254),
  partner text check (length(partner) between 1 and 200),
  since timestamptz not null,
  primary key (organisation_id, contact_id)
);
create unique index contact_email on contact (organisation_id, email);

-- Who answers for a piece of a draft, and by when. Rows are only added: the last one stands, and one that names nobody takes it from whoever had it.
create table assignment (
  organisation_id uuid not null,
  item_id uuid not null,
  -- from 1, without gaps
  number integer not null,
  draft_id uuid not null,
  member_id uuid,
  contact_id uuid,
  due_on date,
  actor text not null,
  at timestamptz not null,
  primary key (organisation_id, item_id, number),
  foreign key (organisation_id, draft_id) references draft,
  foreign key (organisation_id, item_id) references draft_item,
  foreign key (organisation_id, member_id) references member,
  foreign key (organisation_id, contact_id) references contact,
  check (member_id is null or contact_id is null),
  check (due_on is null or member_id is not null or contact_id is not null)
);
create index assignment_draft on assignment (organisation_id, draft_id);
create index assignment_member on assignment (organisation_id, member_id);
create trigger assignment_is_frozen before update or delete or truncate on assignment
  for each statement execute function refuse_change();

-- A letter that lets its reader write in one piece, as one person. Of its word only the digest is kept.
create table update_link (
  organisation_id uuid not null,
  link_id uuid not null,
  draft_id uuid not null,
  item_id uuid not null,
  member_id uuid,
  contact_id uuid,
  digest text not null,
  until timestamptz not null,
  actor text not null,
  at timestamptz not null,
  revoked_at timestamptz,
  primary key (organisation_id, link_id),
  foreign key (organisation_id, draft_id) references draft,
  foreign key (organisation_id, item_id) references draft_item,
  foreign key (organisation_id, member_id) references member,
  foreign key (organisation_id, contact_id) references contact,
  check ((member_id is null) <> (contact_id is null))
);
create unique index update_link_digest on update_link (organisation_id, digest);
create index update_link_item on update_link (organisation_id, item_id);
`;

const functions = `
-- Somebody works here as a member or at the machine; who came by a letter does not, and sees what the policies named by_link give.
create or replace function works_here() returns boolean language plpgsql stable security definer as $$
declare
  worker text := worker_of_transaction();
begin
  if worker is null or worker like 'link:%' then return false; end if;
  if worker = 'machine' then return true; end if;
  return exists (select from member m where m.organisation_id = organisation_of_transaction()
    and m.member_id = worker::uuid and m.ended_at is null);
end $$;

-- The link by which somebody came in this transaction; none where they came otherwise, or where it is good no more.
create function link_of_transaction() returns table (draft_id uuid, item_id uuid) language plpgsql stable security definer as $$
begin
  return query select l.draft_id, l.item_id from update_link l
    where l.organisation_id = organisation_of_transaction() and 'link:' || l.digest = worker_of_transaction() and l.revoked_at is null;
end $$;

-- What a letter asks and of whom, where it is still good.
create function asked_by(word_digest text, now timestamptz) returns table (organisation_id uuid, slug text, organisation text, link_id uuid,
  draft_id uuid, item_id uuid, member_id uuid, contact_id uuid, name text, partner text, until timestamptz)
language plpgsql stable security definer as $$
begin
  return query select o.organisation_id, o.slug, o.name, l.link_id, l.draft_id, l.item_id, l.member_id, l.contact_id, coalesce(m.name, c.name),
      c.partner, l.until
    from update_link l
    join organisation o on o.organisation_id = l.organisation_id
    left join member m on m.organisation_id = l.organisation_id and m.member_id = l.member_id and m.ended_at is null
    left join contact c on c.organisation_id = l.organisation_id and c.contact_id = l.contact_id and c.name is not null
    where l.digest = word_digest and l.revoked_at is null and l.until > now and (m.member_id is not null or c.contact_id is not null);
end $$;

do $$ begin
  execute format('alter function works_here set search_path = %I, pg_temp', current_schema());
  execute format('alter function link_of_transaction set search_path = %I, pg_temp', current_schema());
  execute format('alter function asked_by set search_path = %I, pg_temp', current_schema());
end $$;
revoke execute on function link_of_transaction, asked_by from public;
grant execute on function link_of_transaction, asked_by to ${webRole};
`;

/** Of a table of drafts the rows of the one piece that a link is for, to read and to write. */
function forLink(table: string): string {
  const own = `${ofOrganisation} and item_id = (select l.item_id from link_of_transaction() l)`;
  return `create policy by_link on ${table} using (${own}) with check (${own});\n`;
}

/** A row that a link needs to see and to hold, and never to change. */
function heldByLink(table: string, own: string): string {
  return `create policy by_link on ${table} using (${ofOrganisation} and ${own}) with check (false);\n`;
}

/** Who does what in a draft, and the letters by which somebody does it. */
export const assignmentsSql = [
  tables,
  functions,
  forWorkers('contact', 'select, insert, update (name, email, partner)'),
  forWorkers('assignment', 'select, insert'),
  forWorkers('update_link', 'select, insert, update (revoked_at)'),
  forLink('draft_item'),
  forLink('draft_version'),
  forLink('draft_aside'),
  heldByLink('draft', 'draft_id = (select l.draft_id from link_of_transaction() l)'),
  heldByLink('update_link', `'link:' || digest = (select worker_of_transaction())`),
].join('');
