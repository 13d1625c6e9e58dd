import { webRole } from '../../connection/record.ts';
import { forWorkers } from '../0040-people.ts';

const tables = `
-- An issuer of OpenID Connect at which people of an organisation sign in. One stands at a time. Another issuer, or another client at it, knows
-- people by other names, and is a row of its own.
create table sign_in_provider (
  organisation_id uuid not null references organisation,
  provider_id uuid not null,
  issuer text not null check (length(issuer) between 1 and 500),
  client_id text not null check (length(client_id) between 1 and 200),
  -- sealed with the secret of the site; it goes when the provider ends
  client_secret text check ((client_secret is null) = (ended_at is not null)),
  button text not null check (length(button) between 1 and 100),
  -- whether an address that it tells counts without its word that it was verified
  trusts_email boolean not null,
  since timestamptz not null,
  ended_at timestamptz,
  primary key (organisation_id, provider_id)
);
create unique index sign_in_provider_stands on sign_in_provider (organisation_id) where ended_at is null;

-- What the page to sign in shows to everybody: a button for each organisation that has a provider.
create function providers_offered() returns table (organisation_id uuid, slug text, name text, button text)
language plpgsql stable security definer as $$
begin
  return query select o.organisation_id, o.slug, o.name, p.button from sign_in_provider p
    join organisation o on o.organisation_id = p.organisation_id where p.ended_at is null order by o.name;
end $$;
do $$ begin execute format('alter function providers_offered set search_path = %I, pg_temp', current_schema()); end $$;
revoke execute on function providers_offered from public;
grant execute on function providers_offered to ${webRole};
`;

/** Where people sign in who have an account with their organisation. */
export const providersSql = [
  tables,
  forWorkers('sign_in_provider', 'select, insert, update (client_secret, button, trusts_email, ended_at)'),
].join('');
