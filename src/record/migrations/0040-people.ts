import { webRole } from '../connection/record.ts';

const ofOrganisation = `organisation_id = (select organisation_of_transaction())`;

// As better-auth makes them for what we use of it; a test holds that library's own list of changes to be empty.
const signIn = `
create schema sign_in;
create table sign_in."user" ("id" text not null primary key, "name" text not null, "email" text not null unique, "emailVerified" boolean not null,
  "image" text, "createdAt" timestamptz default current_timestamp not null, "updatedAt" timestamptz default current_timestamp not null,
  "twoFactorEnabled" boolean);
create table sign_in."session" ("id" text not null primary key, "expiresAt" timestamptz not null, "token" text not null unique,
  "createdAt" timestamptz default current_timestamp not null, "updatedAt" timestamptz not null, "ipAddress" text, "userAgent" text,
  "userId" text not null references sign_in."user" ("id") on delete cascade);
create table sign_in."account" ("id" text not null primary key, "accountId" text not null, "providerId" text not null,
  "userId" text not null references sign_in."user" ("id") on delete cascade, "accessToken" text, "refreshToken" text, "idToken" text,
  "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, "scope" text, "password" text,
  "createdAt" timestamptz default current_timestamp not null, "updatedAt" timestamptz not null);
create table sign_in."verification" ("id" text not null primary key, "identifier" text not null, "value" text not null,
  "expiresAt" timestamptz not null, "createdAt" timestamptz default current_timestamp not null, "updatedAt" timestamptz default current_timestamp not null);
create table sign_in."twoFactor" ("id" text not null primary key, "secret" text not null, "backupCodes" text not null,
  "userId" text not null references sign_in."user" ("id") on delete cascade, "verified" boolean, "failedVerificationCount" integer, "lockedUntil" timestamptz);
-- Ours: how often somebody tried in vain (of an account or a network address, as a digest), and when they may again.
create table sign_in.tried (key text primary key, times double precision not null, may_at timestamptz not null, last_at timestamptz not null);
-- Ours: codes that were used, so that none is good twice.
create table sign_in.spent (key text primary key, until timestamptz not null);
create index "session_userId_idx" on sign_in."session" ("userId");
create index "account_userId_idx" on sign_in."account" ("userId");
create index "verification_identifier_idx" on sign_in."verification" ("identifier");
create index "twoFactor_secret_idx" on sign_in."twoFactor" ("secret");
create index "twoFactor_userId_idx" on sign_in."twoFactor" ("userId");
grant usage on schema sign_in to ${webRole};
grant select, insert, update, delete on all tables in schema sign_in to ${webRole};
`;

const tables = `
-- A person in one organisation. Statements, drafts and the log name members by id: the name stands here alone, so that it can go while the acts stay.
create table member (
  organisation_id uuid not null references organisation,
  member_id uuid not null,
  -- null once it was removed
  name text check (length(name) between 1 and 200),
  email text check (length(email) between 3 and 254),
  -- who signs in as this member (sign_in."user"); null until the invitation is accepted, and once the member has ended
  account_id text,
  since timestamptz not null,
  ended_at timestamptz,
  primary key (organisation_id, member_id),
  check (ended_at is null or account_id is null)
);
create unique index member_account on member (organisation_id, account_id);

-- A role of a member, everywhere or in one field.
create table member_role (
  organisation_id uuid not null,
  member_role_id uuid not null,
  member_id uuid not null,
  role text not null,
  field uuid,
  since timestamptz not null,
  ended_at timestamptz,
  primary key (organisation_id, member_role_id),
  foreign key (organisation_id, member_id) references member
);
create index member_role_member on member_role (organisation_id, member_id);

-- A letter that lets its reader sign in as a member for the first time. Of its word only the digest is kept.
create table invitation (
  organisation_id uuid not null,
  invitation_id uuid not null,
  member_id uuid not null,
  digest text not null,
  until timestamptz not null,
  used_at timestamptz,
  primary key (organisation_id, invitation_id),
  foreign key (organisation_id, member_id) references member
);
`;

const functions = `
-- Who works in this transaction: the id of a member, or "machine" for whoever is at the machine itself; null on the public site.
create function worker_of_transaction() returns text language sql stable return nullif(current_setting('doelspoor.worker', true), '');

-- Whether what only those who work for the organisation may see is there for this transaction.
create function works_here() returns boolean language plpgsql stable security definer as $$
declare
  worker text := worker_of_transaction();
begin
  if worker is null then return false; end if;
  if worker = 'machine' then return true; end if;
  return exists (select from member m where m.organisation_id = organisation_of_transaction()
    and m.member_id = worker::uuid and m.ended_at is null);
end $$;

-- As which members somebody can work, in all organisations: the one look across them that signing in takes.
create function memberships_of(account text) returns table (organisation_id uuid, slug text, name text, member_id uuid)
language plpgsql stable security definer as $$
begin
  return query select o.organisation_id, o.slug, o.name, m.member_id from member m join organisation o on o.organisation_id = m.organisation_id
    where m.account_id = account and m.ended_at is null order by o.name;
end $$;

-- Whom a letter invites, where it is still good.
create function invited_by(word_digest text, now timestamptz) returns table (organisation_id uuid, slug text, name text, member_id uuid)
language plpgsql stable security definer as $$
begin
  return query select o.organisation_id, o.slug, o.name, i.member_id from invitation i
    join organisation o on o.organisation_id = i.organisation_id
    join member m on m.organisation_id = i.organisation_id and m.member_id = i.member_id
    where i.digest = word_digest and i.used_at is null and i.until > now and m.ended_at is null and m.account_id is null;
end $$;

do $$ begin
  execute format('alter function works_here set search_path = %I, pg_temp', current_schema());
  execute format('alter function memberships_of set search_path = %I, pg_temp', current_schema());
  execute format('alter function invited_by set search_path = %I, pg_temp', current_schema());
end $$;
revoke execute on function works_here, memberships_of, invited_by from public;
grant execute on function works_here, memberships_of, invited_by to ${webRole};
`;

/** Rows that are there only for who works for the organisation. */
export function forWorkers(table: string, rights: string): string {
  return `alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy by_worker on ${table} using (${ofOrganisation} and (select works_here())) with check (${ofOrganisation} and (select works_here()));
create policy by_owner on ${table} for select to current_user using (true);
grant ${rights} on ${table} to ${webRole};
`;
}

/** Who signs in, as whom, and with which roles. */
export const peopleSql = [
  signIn,
  tables,
  functions,
  forWorkers('member', 'select, insert, update (name, email, account_id, ended_at)'),
  forWorkers('member_role', 'select, insert, update (ended_at)'),
  forWorkers('invitation', 'select, insert, update (used_at)'),
].join('');
