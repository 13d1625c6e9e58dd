import { forWorkers } from '../0040-people.ts';

const tables = `
-- What was agreed for one document: names of levels, questions, lights, days. Every change is a row, and the last one holds.
create table draft_settings (
  organisation_id uuid not null,
  draft_id uuid not null,
  -- from 1, without gaps
  number integer not null,
  content json not null,
  -- SHA-256 over the content in canonical JSON (RFC 8785)
  sha256 text not null,
  actor text not null,
  at timestamptz not null,
  primary key (organisation_id, draft_id, number),
  foreign key (organisation_id, draft_id) references draft
);
create trigger draft_settings_is_frozen before update or delete or truncate on draft_settings
  for each statement execute function refuse_change();
`;

/** The settings of a document that is written here: there for who works for the organisation, and for nobody else. */
export const draftSettingsSql = [tables, forWorkers('draft_settings', 'select, insert')].join('');
