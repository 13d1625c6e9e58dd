import { webRole } from '../../connection/record.ts';

/**
 * Finding under row-level security. The operators of text search and of trigrams aren't leakproof, so under a policy the server reads every row
 * before it lets an index look at the words (measured: 118 ms instead of 1 for a word that is nowhere in 110,000 entries). These functions run
 * as the owner of the tables, and name the organisation of the transaction themselves: no other row gets out of them.
 */
export const findSql = `
create policy by_owner on search_entry for select to current_user using (true);
create policy by_owner on search_word for select to current_user using (true);

create function organisation_of_transaction() returns uuid language sql stable
  return nullif(current_setting('doelspoor.organisation', true), '')::uuid;

-- What a search is narrowed by is in the vector too, so that one index serves words and filters: organisation, year (jaar), kind of
-- publication (soort), kind of entry, code of the chapter. No word of a text begins with #.
create function add_search_facets() returns trigger language plpgsql as $$
declare
  code text := (select c.code_key from chapter c
    where c.organisation_id = new.organisation_id and c.chapter_id = new.chapter_id);
begin
  new.search := new.search || array_to_tsvector(array_remove(
    array['#o' || new.organisation_id, '#j' || new.year, '#s' || new.publication_kind, '#e' || new.kind, '#c' || code], null));
  return new;
end $$;
create trigger search_entry_facets before insert on search_entry for each row execute function add_search_facets();

-- Every search looks at vectors, few at texts: of a long row the text is what is put elsewhere.
alter table search_entry alter column search set storage main;

-- New entries wait in a list that every search reads whole. An import calls this at its end, so that none waits for the server's housekeeping.
create function finish_search_entries() returns void language sql volatile security definer
begin atomic
  select gin_clean_pending_list('search_entry_search'::regclass);
end;

-- Entries that match any of these, at most so many, in no order. Each query is sought by itself: the index takes long over one query with
-- many alternatives (measured: 250 ms for 150 of them, 8 ms apart). The index of the words is the only way in, whatever the server believes of
-- tables that it hasn't counted since the import: so the organisation is compared in a form that fits no index.
create function find_search_entries(wanted tsquery[], most integer)
  returns table (entry_id uuid, kind text, publication_kind text, year smallint, search tsvector)
  language sql stable security definer rows 500 set enable_seqscan = off
begin atomic
  select e.entry_id, e.kind, e.publication_kind, e.year, e.search from unnest(wanted) as w (query) cross join lateral (
    select s.* from search_entry s where s.organisation_id is not distinct from organisation_of_transaction() and s.search @@ w.query limit most
  ) e limit most;
end;

-- Words that have a part in them that isn't the begin: after something that is a word itself (with or without the s, e or en that Dutch puts
-- between) or is too long to be chance. Shortest first.
create function find_compounds(parts text[], most integer) returns table (part text, word text)
  language sql stable security definer rows 100
begin atomic
  select p.part, w.word from unnest(parts) as p (part) cross join lateral (
    select s.word from search_word s, left(s.word, position(p.part in s.word) - 1) as before
    where s.organisation_id = organisation_of_transaction() and s.word like '%' || p.part || '%'
      and length(before) >= 3 and before not in ('ver', 'her', 'ont', 'mis')
      and (length(before) >= 6 or exists (select from search_word b where b.organisation_id = organisation_of_transaction()
        and b.word in (before, regexp_replace(before, '(s|e|en)$', ''))))
    order by length(s.word), s.word limit most
  ) w;
end;

-- The words that look most like each of these, best first.
create function find_similar_words(words text[], most integer) returns table (typed text, word text, likeness real)
  language sql stable security definer rows 20
begin atomic
  select t.typed, w.word, w.likeness from unnest(words) as t (typed) cross join lateral (
    select s.word, similarity(s.word, t.typed) as likeness from search_word s
    where s.organisation_id = organisation_of_transaction() and s.word % t.typed
    order by similarity(s.word, t.typed) desc, s.word limit most
  ) w;
end;

revoke execute on function finish_search_entries, find_search_entries, find_compounds, find_similar_words from public;
grant execute on function finish_search_entries, find_search_entries, find_compounds, find_similar_words to ${webRole};
`;
