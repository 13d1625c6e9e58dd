/** What is found by whom seeks: text search in Dutch, without accents, and the words that occur. */
export const searchSql = `
create extension if not exists unaccent;
create extension if not exists pg_trgm;

create text search configuration doelspoor (copy = dutch);
alter text search configuration doelspoor
  alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part with unaccent, dutch_stem;

-- One row for each passage, chapter title and indicator of the current editions. Derived, so it may be deleted.
create table search_entry (
  organisation_id uuid not null,
  entry_id uuid not null,
  publication_id uuid not null,
  edition_id uuid not null,
  chapter_id uuid not null,
  kind text not null check (kind in ('chapter', 'passage', 'indicator')),
  publication_kind text not null,
  year smallint,
  -- where a hit leads: the chapter's slug, and the anchor on its page
  chapter_slug text not null,
  anchor text,
  title text not null,
  text text not null,
  search tsvector not null,
  primary key (organisation_id, entry_id),
  foreign key (organisation_id, chapter_id) references chapter
);
-- In kB: an import puts its entries in the index a few at a time (measured: 3.5 s for 4,000 entries with 256 kB, 1.2 s so).
create index search_entry_search on search_entry using gin (search) with (gin_pending_list_limit = 16384);
create index search_entry_by_publication on search_entry (organisation_id, publication_id);

-- Every word of the search entries, so that a term can be widened to the compounds and plurals that occur. Derived.
create table search_word (
  organisation_id uuid not null,
  word text not null,
  primary key (organisation_id, word),
  foreign key (organisation_id) references organisation
);
create index search_word_parts on search_word using gin (word gin_trgm_ops);
`;
